import { setTimeout } from "node:timers/promises";
import type { Test } from "tap";
import { flush } from "../../dist/storage/sqlite/backup.js";
import { type DatabaseSync, openDatabase } from "../../dist/storage/sqlite/driver.js";
import { LONG_BYTES, logBytes } from "../../dist/storage/sqlite/log.js";

/** More than a log that is long. */
export const LONG_MB = 40;
const ROWS_AT_ONCE = 2_000;
const POLL_MS = 20;

/** Reads from now on, so that what is written from now on stays in the log, until it is closed. */
export function startReader(t: Test, file: string): DatabaseSync {
  const reader = openDatabase(file, { readOnly: true });
  t.teardown(() => {
    if (reader.isOpen) {
      reader.close();
    }
  });
  reader.exec("BEGIN; SELECT count(*) FROM customers");
  return reader;
}

/** Writes past the service, which is quicker, until the log has so many megabytes more. @returns how many customers. */
export async function lengthenLog(file: string, megabytes: number): Promise<number> {
  const db = openDatabase(file, { timeout: 60_000 });
  db.exec("PRAGMA foreign_keys = OFF; PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0");
  const add =
    db.prepare(`INSERT INTO customers (id, client_id, version, kyc_status, kyc_recorded_at, record, created_at, updated_at)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${ROWS_AT_ONCE})
    SELECT hex(randomblob(16)), 'c', 1, 'PENDING', NULL, hex(randomblob(1000)), 0, 0 FROM numbers`);
  const end = logBytes(file) + megabytes * 1e6;
  let count = 0;
  while (logBytes(file) < end) {
    add.run();
    count += ROWS_AT_ONCE;
    await setTimeout(0);
  }
  db.close();
  // Else the next commit does it.
  flush(`${file}-wal`);
  return count;
}

export function isLong(file: string): boolean {
  return logBytes(file) > LONG_BYTES;
}

export async function untilShort(file: string): Promise<void> {
  while (isLong(file)) {
    await setTimeout(POLL_MS);
  }
}
