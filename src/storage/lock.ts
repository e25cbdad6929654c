import Database from "better-sqlite3";
import { CommandError, exitCodes } from "../errors.js";
import { createPrivateFile } from "./private-file.js";

export interface ServerLock {
  release(): void;
}

/**
 * Makes this process the one server of a database. The lock is SQLite's own, on a file beside the database, so
 * the system releases it however the process ends. Other commands do not ask for it.
 * @throws CommandError (exit 1) that names the process which holds it.
 */
export function lockForServer(databaseFile: string, now: () => Date): ServerLock {
  const file = `${databaseFile}.server`;
  createPrivateFile(file);
  const db = new Database(file, { timeout: 0 });
  try {
    db.exec("CREATE TABLE IF NOT EXISTS holder (pid INTEGER NOT NULL, since TEXT NOT NULL) STRICT");
    db.transaction(() => {
      db.exec("DELETE FROM holder");
      db.prepare("INSERT INTO holder VALUES (?, ?)").run(process.pid, now().toISOString());
    }).immediate();
    // A transaction that is begun and never ended: it keeps other writers out and lets readers in.
    db.exec("BEGIN IMMEDIATE");
  } catch (error) {
    const refusal = isBusy(error) ? heldBy(db, databaseFile) : error;
    db.close();
    throw refusal;
  }
  return { release: () => db.close() };
}

function isBusy(error: unknown): boolean {
  return error instanceof Database.SqliteError && error.code.startsWith("SQLITE_BUSY");
}

function heldBy(db: Database.Database, databaseFile: string): CommandError {
  const { pid, since } = db.prepare("SELECT pid, since FROM holder").get() as {
    pid: number;
    since: string;
  };
  return new CommandError(
    exitCodes.failure,
    `Another server, process ${pid}, holds ${databaseFile} since ${since}. ` +
      "Stop it, or set DATABASE_URL to another file.",
  );
}
