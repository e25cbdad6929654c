import { readdirSync, readFileSync } from "node:fs";
import type Database from "better-sqlite3";
import { CommandError, exitCodes } from "../errors.js";

interface Migration {
  version: number;
  name: string;
  file: string;
}

const MIGRATIONS = new URL("migrations/sqlite/", import.meta.url);

/**
 * Brings the schema up to the version of this code, each step in a transaction of its own.
 * @param folder of files NNNN_name.sql, in the order of which the schema grows.
 * @returns the names of the steps that were applied, none where the schema was current.
 * @throws CommandError (exit 78) where the schema is newer than this code.
 */
export function migrate(
  db: Database.Database,
  now: () => Date,
  folder: URL = MIGRATIONS,
): string[] {
  db.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
  ) STRICT`);
  const migrations = readMigrations(folder);
  const current = currentVersion(db, migrations.length);
  const insert = db.prepare(
    "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const apply = db.transaction(({ version, name, file }: Migration) => {
    // The row comes first: a second starter waits here, and finds the step done.
    const isNew = insert.run(version, name, now().getTime()).changes === 1;
    if (isNew) {
      run(db, new URL(file, folder), file);
    }
    return isNew;
  });
  return migrations
    .filter(({ version }) => version > current)
    .filter((migration) => apply.immediate(migration))
    .map(({ file }) => file.replace(".sql", ""));
}

/** @throws CommandError where the schema is newer than the latest one that is known. */
function currentVersion(db: Database.Database, latest: number): number {
  const found = db
    .prepare("SELECT coalesce(max(version), 0) FROM schema_migrations")
    .pluck()
    .get() as number;
  if (found > latest) {
    throw new CommandError(
      exitCodes.configuration,
      `The database ${db.name} has schema version ${found}, this program knows ${latest}. ` +
        "Run a newer program.",
    );
  }
  return found;
}

/** The files are numbered from 0001 on without a gap, so a place in their order is a version. */
function readMigrations(folder: URL): Migration[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()
    .map((file, index) => ({ version: index + 1, name: file.slice(5, -4), file }));
}

function run(db: Database.Database, url: URL, file: string): void {
  try {
    db.exec(readFileSync(url, "utf8"));
  } catch (error) {
    throw new Error(`${file} fails: ${(error as Error).message}`, { cause: error });
  }
}
