import Database from "better-sqlite3";
import { CommandError, exitCodes } from "../../errors.js";
import { isBusy } from "./lock.js";

/** https://sqlite.org/pragma.html#pragma_synchronous: a commit is on the disk before it returns. */
const SYNCHRONOUS_FULL = 2;
/** Earlier ones can lose a commit when a checkpoint and a write meet (https://sqlite.org/wal.html). */
const MIN_VERSION = "3.51.3";
/** How long to wait while other processes create or migrate the same database. */
const OPEN_TIMEOUT_MS = 5_000;
const SWITCH_RETRY_MS = 5;

/** Opens a file for writing, in WAL mode and with every commit durable when it returns. */
export function connect(file: string): Database.Database {
  const db = new Database(file, { timeout: OPEN_TIMEOUT_MS });
  try {
    switchToWal(db);
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    assertDurable(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Where several processes do this at once to a new file, SQLite fails instead of waiting. */
function switchToWal(db: Database.Database): void {
  const deadline = performance.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    try {
      db.pragma("journal_mode = WAL");
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
 * Checks that a commit which this connection acknowledges survives a power cut.
 * @throws CommandError where it may not.
 */
export function assertDurable(db: Database.Database): void {
  const journalMode = db.pragma("journal_mode", { simple: true });
  const synchronous = db.pragma("synchronous", { simple: true });
  const version = db.prepare("SELECT sqlite_version()").pluck().get() as string;
  const isOlder = version.localeCompare(MIN_VERSION, "en", { numeric: true }) < 0;
  if (journalMode !== "wal" || synchronous !== SYNCHRONOUS_FULL || isOlder) {
    throw new CommandError(
      exitCodes.failure,
      `A power cut could take commits back: SQLite ${version} runs with journal_mode ${journalMode}, ` +
        `synchronous ${synchronous}. It takes ${MIN_VERSION}, wal and ${SYNCHRONOUS_FULL}, ` +
        "and a file on a local disk.",
    );
  }
}
