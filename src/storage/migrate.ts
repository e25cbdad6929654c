import { readdirSync, readFileSync } from "node:fs";
import type Database from "better-sqlite3";
import { CommandError, exitCodes } from "../errors.js";

const FILE_NAME = /^(\d{4})_(\w+)\.sql$/;

interface Migration {
  version: number;
  name: string;
  sql: string;
}

/**
 * Brings the schema up to the version of this code, each step in a transaction of its own.
 * @returns the names of the steps that were applied, none where the schema was current.
 * @throws CommandError (exit 78) where the schema is newer than this code.
 */
export function migrate(db: Database.Database, now: () => Date): string[] {
  db.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
  ) STRICT`);
  const migrations = readMigrations();
  refuseNewerSchema(db, migrations.at(-1)?.version ?? 0);
  const insert = db.prepare(
    "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const apply = db.transaction(({ version, name, sql }: Migration) => {
    // The row comes first: a second starter waits here, and finds the step done.
    const isNew = insert.run(version, name, now().getTime()).changes === 1;
    if (isNew) {
      db.exec(sql);
    }
    return isNew;
  });
  const current = schemaVersion(db);
  return migrations
    .filter(({ version }) => version > current)
    .filter((migration) => apply.immediate(migration))
    .map(({ version, name }) => `${String(version).padStart(4, "0")}_${name}`);
}

function refuseNewerSchema(db: Database.Database, known: number): void {
  const found = schemaVersion(db);
  if (found > known) {
    throw new CommandError(
      exitCodes.configuration,
      `The database ${db.name} has schema version ${found}, this program knows ${known}. Run a newer program.`,
    );
  }
}

function schemaVersion(db: Database.Database): number {
  return db
    .prepare("SELECT coalesce(max(version), 0) FROM schema_migrations")
    .pluck()
    .get() as number;
}

function readMigrations(): Migration[] {
  const folder = new URL("migrations/sqlite/", import.meta.url);
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const [, version, name] = FILE_NAME.exec(file) ?? [];
      if (version === undefined || name === undefined) {
        throw new Error(`${file} is not named NNNN_name.sql`);
      }
      return { version: Number(version), name, sql: readFileSync(new URL(file, folder), "utf8") };
    });
}
