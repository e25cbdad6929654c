import { readFileSync } from "node:fs";
import type Database from "better-sqlite3";
import { assertKnown, type Migration, readMigrations, shownMigration } from "../migrations.js";

export const MIGRATIONS = new URL("../migrations/sqlite/", import.meta.url);

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
  const current = currentVersion(db);
  assertKnown(db.name, current, migrations.length);
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
    .map(shownMigration);
}

function currentVersion(db: Database.Database): number {
  return db
    .prepare("SELECT coalesce(max(version), 0) FROM schema_migrations")
    .pluck()
    .get() as number;
}

function run(db: Database.Database, url: URL, file: string): void {
  try {
    db.exec(readFileSync(url, "utf8"));
  } catch (error) {
    throw new Error(`${file} fails: ${(error as Error).message}`, { cause: error });
  }
}
