import { CommandError, exitCodes } from "../../errors.js";
import { isAtLeast } from "../../node-version.js";
import { type DatabaseSync, MIN_SQLITE_VERSION, openDatabase, readValue } from "./driver.js";
import { isBusy } from "./lock.js";
import { asSqliteError } from "./sqlite-error.js";

/** FULL: a commit is on the disk before it returns (https://sqlite.org/pragma.html#pragma_synchronous). */
const SYNCHRONOUS_FULL = 2;
/** How long to wait for other processes that create or migrate the same database. */
const OPEN_TIMEOUT_MS = 5_000;
const SWITCH_RETRY_MS = 5;

/** Opens a file for writing in WAL mode. A commit is durable when it returns. */
export function connect(file: string): DatabaseSync {
  const db = openDatabase(file, { timeout: OPEN_TIMEOUT_MS });
  try {
    switchToWal(db);
    db.exec("PRAGMA synchronous = FULL");
    db.exec("PRAGMA foreign_keys = ON");
    // What is removed or replaced is overwritten with zeros (https://sqlite.org/pragma.html#pragma_secure_delete).
    db.exec("PRAGMA secure_delete = ON");
    assertDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw asSqliteError(error);
  }
}

/** If several processes do this at once to a new file, SQLite fails instead of waiting. */
function switchToWal(db: DatabaseSync): void {
  const deadline = performance.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    try {
      db.exec("PRAGMA journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) {
        throw error;
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWITCH_RETRY_MS);
  }
}

/**
 * Checks that an acknowledged commit of this connection survives a power cut.
 * @throws CommandError if it may not.
 */
export function assertDurable(db: DatabaseSync): void {
  const journalMode = readValue(db, "PRAGMA journal_mode");
  const synchronous = readValue(db, "PRAGMA synchronous");
  const version = sqliteVersion(db);
  const isOlder = !isAtLeast(version, MIN_SQLITE_VERSION);
  if (journalMode !== "wal" || synchronous !== SYNCHRONOUS_FULL || isOlder) {
    throw new CommandError(
      exitCodes.failure,
      `A power cut could take commits back: SQLite ${version} runs with journal_mode ${journalMode}, ` +
        `synchronous ${synchronous}. It takes ${MIN_SQLITE_VERSION}, wal and ${SYNCHRONOUS_FULL}, ` +
        "and a file on a local disk.",
    );
  }
}

export function sqliteVersion(db: DatabaseSync): string {
  return readValue(db, "SELECT sqlite_version()") as string;
}
