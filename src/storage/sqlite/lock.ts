import { readFileSync, writeFileSync } from "node:fs";
import { CommandError, exitCodes } from "../../errors.js";
import { openDatabase } from "./driver.js";
import { createPrivateFile } from "./private-file.js";
import { asSqliteError, sqliteCodeOf } from "./sqlite-error.js";

/** A holder writes its name within this time after it took the lock. */
const LOCK_TIMEOUT_MS = 250;

export interface ServerLock {
  close(): void;
}

/**
 * Makes this process the only server of a database. The lock is SQLite's own, on a file beside the database: the system
 * releases it however the process ends. Commands other than serve and restore do not take it.
 * @throws CommandError (exit 1) that names the process which holds the lock.
 */
export function lockForServer(databaseFile: string, now: () => Date): ServerLock {
  const file = `${databaseFile}.server`;
  const holderFile = `${file}.pid`;
  createPrivateFile(file);
  const db = openDatabase(file, { timeout: LOCK_TIMEOUT_MS });
  try {
    // Without a journal on the disk, a kill leaves nothing to clean up.
    db.exec("PRAGMA journal_mode = MEMORY");
    // This transaction never ends. The file stays empty.
    db.exec("BEGIN IMMEDIATE");
    writeFileSync(holderFile, `${process.pid} since ${now().toISOString()}`, { mode: 0o600 });
  } catch (error) {
    db.close();
    throw isBusy(error)
      ? heldBy(readFileSync(holderFile, "utf8"), databaseFile)
      : asSqliteError(error);
  }
  return db;
}

export function isBusy(error: unknown): boolean {
  return sqliteCodeOf(error)?.startsWith("SQLITE_BUSY") === true;
}

function heldBy(holder: string, databaseFile: string): CommandError {
  return new CommandError(
    exitCodes.failure,
    `Another server, process ${holder}, holds ${databaseFile}. ` +
      "Stop it, or set DATABASE_URL to another file.",
  );
}
