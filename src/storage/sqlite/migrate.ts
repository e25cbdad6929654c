import { readFileSync } from "node:fs";
import {
  assertCurrent,
  assertKnown,
  type Migration,
  readMigrations,
  shownMigration,
} from "../migrations.js";
import { type DatabaseSync, readValue } from "./driver.js";
import { inTransaction } from "./transaction.js";

export const MIGRATIONS = new URL("../migrations/sqlite/", import.meta.url);

/**
 * Brings the schema up to the version of this code. Each migration has its own transaction.
 * @param folder holds the files NNNN_name.sql.
 * @returns the names of the migrations that were applied, none if the schema was current.
 * @throws CommandError (exit 78) if the schema is newer than this code.
 */
export function migrate(db: DatabaseSync, now: () => Date, folder: URL = MIGRATIONS): string[] {
  db.exec(`CREATE TABLE IF NOT EXISTS schema_migrations (
    version INTEGER NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    applied_at INTEGER NOT NULL
  ) STRICT`);
  const migrations = readMigrations(folder);
  const current = currentVersion(db);
  assertKnown(String(db.location()), current, migrations.length);
  const insert = db.prepare(
    "INSERT INTO schema_migrations (version, name, applied_at) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
  );
  const apply = ({ version, name, file }: Migration) =>
    inTransaction(db, () => {
      // The row comes first: a second process that starts waits here, and then finds the migration done.
      const isNew = insert.run(version, name, now().getTime()).changes === 1;
      if (isNew) {
        run(db, new URL(file, folder), file);
      }
      return isNew;
    });
  const applied = migrations
    .filter(({ version }) => version > current)
    .filter(apply)
    .map(shownMigration);
  assertCurrent(String(db.location()), currentVersion(db), migrations.length);
  return applied;
}

function currentVersion(db: DatabaseSync): number {
  return readValue(db, "SELECT coalesce(max(version), 0) FROM schema_migrations") as number;
}

function run(db: DatabaseSync, url: URL, file: string): void {
  try {
    db.exec(readFileSync(url, "utf8"));
  } catch (error) {
    throw new Error(`${file} fails: ${(error as Error).message}`, { cause: error });
  }
}
