/** The WAL of a SQLite file: its length, and how it is copied into the database (https://sqlite.org/wal.html#ckpt). */
import { statSync } from "node:fs";
import { type DatabaseSync, readValue } from "./driver.js";

/** SQLite's default. Pages have 4 KB. */
export const COPY_AT_FRAMES = 1_000;
/** A WAL is long above this: 16 MB, in its file or left to copy. Only a long reader lets it grow so far. */
export const LONG_FRAMES = 4_000;
export const LONG_BYTES = LONG_FRAMES * 4_120;

export interface LogLength {
  /** Frames in the WAL. */
  log: number;
  /** Frames that were copied into the database. */
  checkpointed: number;
}

export interface Log {
  length(): LogLength;
  /** Copies the frames that no reader holds back, without waiting (PASSIVE). */
  copy(): LogLength;
  /**
   * Copies all frames and cuts the file to nothing (TRUNCATE): what they held is in no file then.
   * @returns false if a reader or another writer stands in the way.
   */
  clear(): boolean;
  /** Closes the connection. */
  close(): void;
}

/** The WAL as a connection sees it. */
export function logOf(db: DatabaseSync): Log {
  const noop = db.prepare("PRAGMA main.wal_checkpoint(NOOP)");
  const truncate = db.prepare("PRAGMA main.wal_checkpoint(TRUNCATE)");
  const passive = db.prepare("PRAGMA main.wal_checkpoint(PASSIVE)");
  return {
    length: () => noop.get() as unknown as LogLength,
    copy: () => passive.get() as unknown as LogLength,
    clear() {
      // A reader may stay for minutes. The writer must not wait for it.
      const before = readValue(db, "PRAGMA busy_timeout");
      db.exec("PRAGMA busy_timeout = 0");
      try {
        return (truncate.get() as { busy: number }).busy === 0;
      } finally {
        db.exec(`PRAGMA busy_timeout = ${before}`);
      }
    },
    // One of the drivers closes a connection that only its statements reference.
    close: () => db.close(),
  };
}

/** How many frames are left to copy. */
export function behind({ log, checkpointed }: LogLength): number {
  return log - checkpointed;
}

/** The size of the WAL file. */
export function logBytes(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}
