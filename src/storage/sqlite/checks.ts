import { statfs } from "node:fs/promises";
import { type DatabaseSync, readValue } from "./driver.js";
import { StorageFault } from "./fault.js";
import { SqliteError } from "./sqlite-error.js";

/** Tables that every request needs. They stay small however many customers there are. */
const SMALL_TABLES = ["schema_migrations", "clients", "api_keys", "service_time"];

/** Room for some 50,000 customers: minutes at a usual rate, and far more than a checkpoint of the log needs. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/**
 * Looks for damage where it costs next to nothing. SQLite compares the header with the length of the file and reads
 * the schema by itself; a check of the whole takes longer the more customers there are, and is made of backups.
 * @throws SqliteError SQLITE_CORRUPT or SQLITE_NOTADB.
 */
export function assertSound(db: DatabaseSync): void {
  for (const table of SMALL_TABLES) {
    if (readValue(db, `PRAGMA quick_check(${table})`) !== "ok") {
      throw new SqliteError(`the table ${table} is damaged`, "SQLITE_CORRUPT");
    }
  }
}

/**
 * Commits the number that stands in the header anyhow. Unlike a row that does not change it is written to the log and
 * synced, and nothing less shows that the disk takes writes.
 * @throws SqliteError where it does not.
 */
export function proveWritable(db: DatabaseSync): void {
  db.exec(`PRAGMA user_version = ${readValue(db, "PRAGMA user_version")}`);
}

/** @throws StorageFault where the file system has so little room that others should get the writes. */
export async function assertSpace(file: string): Promise<void> {
  const { bavail, bsize } = await statfs(file);
  if (bavail * bsize < MIN_FREE_BYTES) {
    throw new StorageFault("disk_nearly_full");
  }
}
