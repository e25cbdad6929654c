import { statfs } from "node:fs/promises";
import { type DatabaseSync, readValue } from "./driver.js";
import { StorageFault } from "./fault.js";
import { SqliteError } from "./sqlite-error.js";

/** Tables that every request needs. They stay small whatever the number of customers. */
const SMALL_TABLES = ["schema_migrations", "clients", "api_keys", "service_time"];

/** Room for some 50,000 customers: minutes at a usual rate, and far more than a checkpoint needs. */
const MIN_FREE_BYTES = 64 * 1024 * 1024;

/**
 * Looks for damage in the small tables, at next to no cost. SQLite itself compares the header with the length of the
 * file and reads the schema. A check of the whole file takes longer the more customers there are: backups get it.
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
 * Commits user_version with its present value. SQLite writes it to the WAL and syncs it, unlike a row that does not
 * change. Nothing less shows that the disk accepts writes.
 * @throws SqliteError if it does not.
 */
export function proveWritable(db: DatabaseSync): void {
  db.exec(`PRAGMA user_version = ${readValue(db, "PRAGMA user_version")}`);
}

/** @throws StorageFault if the file system is nearly full, so that another server should get the writes. */
export async function assertSpace(file: string): Promise<void> {
  const { bavail, bsize } = await statfs(file);
  if (bavail * bsize < MIN_FREE_BYTES) {
    throw new StorageFault("disk_nearly_full");
  }
}
