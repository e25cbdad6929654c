/** The log of a SQLite file, its length and its way into the database (https://sqlite.org/wal.html#ckpt). */
import { statSync } from "node:fs";
import type { DatabaseSync } from "./driver.js";

/** As SQLite has it by default. Pages have 4 KB. */
export const COPY_AT_FRAMES = 1_000;
/** A log that is longer, or has more to be copied, is long: 16 MB. Without a long reader there is none. */
export const LONG_FRAMES = 4_000;
export const LONG_BYTES = LONG_FRAMES * 4_120;

export interface LogLength {
  /** In the log. */
  log: number;
  /** Of these, those that are in the database too. */
  checkpointed: number;
}

export interface Log {
  length(): LogLength;
  /** Copies what no reader is in the way of, and waits for nobody. */
  copy(): LogLength;
  /** Closes the connection. */
  close(): void;
}

/** The log as a connection sees it. */
export function logOf(db: DatabaseSync): Log {
  const noop = db.prepare("PRAGMA main.wal_checkpoint(NOOP)");
  const passive = db.prepare("PRAGMA main.wal_checkpoint(PASSIVE)");
  return {
    length: () => noop.get() as unknown as LogLength,
    copy: () => passive.get() as unknown as LogLength,
    // One of the drivers closes a connection that only its statements refer to.
    close: () => db.close(),
  };
}

/** How many frames are to be copied yet. */
export function behind({ log, checkpointed }: LogLength): number {
  return log - checkpointed;
}

/** What the log takes of the disk. */
export function logBytes(file: string): number {
  return statSync(`${file}-wal`, { throwIfNoEntry: false })?.size ?? 0;
}
