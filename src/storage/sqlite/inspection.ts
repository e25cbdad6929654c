import { statSync } from "node:fs";
import { CommandError, exitCodes } from "../../errors.js";
import { readMigrations } from "../migrations.js";
import { type DatabaseSync, openDatabase, readColumn, readValue } from "./driver.js";
import { MIGRATIONS } from "./migrate.js";

/** The content of a backup. */
export interface Inspection {
  schemaVersion: number;
  customers: number;
}

/**
 * Checks all of a copy of a database, and leaves it as one file without a WAL. Nobody else may use the copy.
 * @param name the file that was copied, for the message.
 * @throws CommandError (exit 1) if the copy is damaged, or not of this program, or of a version that it does not know.
 * @throws SqliteError if the copy is no database, or its end is missing.
 */
export function inspectCopy(file: string, name: string): Inspection {
  const { size } = statSync(file);
  const db = openDatabase(file);
  try {
    refuseCutOff(db, size, name);
    db.exec("PRAGMA journal_mode = DELETE");
    const schemaVersion = knownVersion(db, name);
    const found = readValue(db, "PRAGMA integrity_check(1)");
    if (found !== "ok") {
      throw refusal(`${name} is damaged: ${JSON.stringify(found)}.`);
    }
    const customers = readValue(db, "SELECT count(*) FROM customers") as number;
    return { schemaVersion, customers };
  } finally {
    db.close();
  }
}

/** SQLite reads the missing part of the last page as zeros. */
function refuseCutOff(db: DatabaseSync, size: number, name: string): void {
  const [count, pageSize] = ["page_count", "page_size"].map(
    (property) => readValue(db, `PRAGMA ${property}`) as number,
  ) as [number, number];
  if (count * pageSize !== size) {
    throw refusal(`${name} is damaged: it has ${size} bytes and not ${count * pageSize}.`);
  }
}

/** The migrations of the schema have to be the first ones of this program. */
function knownVersion(db: DatabaseSync, name: string): number {
  const known = readMigrations(MIGRATIONS).map((migration) => migration.name);
  const applied = appliedMigrations(db);
  if (applied.length === 0 || applied.some((step, index) => step !== (known[index] ?? step))) {
    throw refusal(`${name} is no database of this program.`);
  }
  if (applied.length > known.length) {
    throw refusal(
      `${name} has schema version ${applied.length}, this program knows ${known.length}. ` +
        "Run a newer program.",
    );
  }
  return applied.length;
}

function appliedMigrations(db: DatabaseSync): unknown[] {
  const tables = readColumn(db, "SELECT name FROM sqlite_schema WHERE name = 'schema_migrations'");
  return tables.length === 0
    ? []
    : readColumn(db, "SELECT name FROM schema_migrations ORDER BY version");
}

function refusal(message: string): CommandError {
  return new CommandError(exitCodes.failure, message);
}
