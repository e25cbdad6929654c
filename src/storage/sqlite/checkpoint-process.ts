/**
 * A process that copies a long log into the database beside the writer, and ends when little is left. SQLite cannot
 * stop a copy that has begun: a thread would keep a server from closing, while a process can be killed at any time.
 *
 * It tells its parent after each round that has copied all how many frames have come meanwhile, and what failed.
 */
import { once } from "node:events";
import { fsyncSync, openSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import { isMainThread, parentPort, Worker, workerData } from "node:worker_threads";
import { openDatabase } from "./driver.js";
import { isDamage, isFailedSync } from "./fault.js";
import { behind, COPY_AT_FRAMES, type Log, logOf } from "./log.js";
import { type BareError, bareError } from "./message.js";
import { SqliteError, sqliteCodeOf } from "./sqlite-error.js";

/** After a round that has not copied all: a reader is in the way, or the disk is full. */
const WAIT_MS = 250;
/** What is copied in this time goes to the disk at once. More would hold up the commits that come behind it. */
const SYNC_EVERY_MS = 50;

async function main(file: string): Promise<void> {
  const db = openDatabase(file);
  db.exec("PRAGMA synchronous = FULL");
  const log = logOf(db);
  const descriptor = openForSync(file);
  const syncing = new Worker(new URL(import.meta.url), { workerData: file, execArgv: [] });
  try {
    await copyLog(log, descriptor);
  } finally {
    syncing.postMessage("end");
    await once(syncing, "exit");
    log.close();
  }
}

async function copyLog(log: Log, descriptor: number): Promise<void> {
  while (behind(log.length()) > COPY_AT_FRAMES) {
    if (copiedAll(log, descriptor)) {
      tell(behind(log.length()));
      // Its parent may have ended.
      await setTimeout(0);
    } else {
      await setTimeout(WAIT_MS);
    }
  }
}

/** Never to be closed, since that would release the locks of the connection (fcntl(2)). */
function openForSync(file: string): number {
  return openSync(file, "r+");
}

/** @returns whether all was copied that was in the log when it began. */
function copiedAll(log: Log, descriptor: number): boolean {
  try {
    const copied = log.copy();
    sync(descriptor);
    return behind(copied) === 0;
  } catch (error) {
    const code = sqliteCodeOf(error);
    if (isFailedSync(code) || isDamage(code)) {
      throw error;
    }
    tell(bareError(error));
    return false;
  }
}

/**
 * SQLite syncs the database only where it has copied the very last frame, which falls to the writer. It would wait for
 * all that was copied here.
 */
function sync(descriptor: number): void {
  try {
    fsyncSync(descriptor);
  } catch (error) {
    throw new SqliteError((error as Error).message, "SQLITE_IOERR_FSYNC");
  }
}

function tell(message: number | BareError, whenTold = () => {}): void {
  process.send?.(message, whenTold);
}

/** The thread beside it: SQLite syncs nothing while it copies. */
async function syncOften(descriptor: number): Promise<void> {
  let isOver = false;
  parentPort?.once("message", () => {
    isOver = true;
  });
  while (!isOver) {
    try {
      fsyncSync(descriptor);
    } catch {
      // The system tells it to each descriptor, so the round finds it too.
    }
    await setTimeout(SYNC_EVERY_MS);
  }
}

if (isMainThread) {
  // Without its parent it is of no use.
  process.once("disconnect", () => process.exit());
  main(String(process.argv[2])).then(
    () => process.disconnect(),
    (error) => tell(bareError(error), () => process.disconnect()),
  );
} else {
  await syncOften(openForSync(workerData));
}
