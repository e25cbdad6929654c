/**
 * A process that copies a long WAL into the database while the writer goes on, and ends when little is left. SQLite
 * cannot stop a copy that has begun: a thread would keep a server from closing, while a process can be killed any time.
 *
 * After each complete round it sends its parent the number of frames that were written meanwhile. It also reports
 * failures.
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

/** After a round that has not copied everything: a reader holds an old snapshot, or the disk is full. */
const WAIT_MS = 250;
/** The pages of this time are synced together. More of them would delay the commits that follow. */
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
      // The parent may have ended.
      await setTimeout(0);
    } else {
      await setTimeout(WAIT_MS);
    }
  }
}

/** Never closed: that would release the locks of the connection (fcntl(2)). */
function openForSync(file: string): number {
  return openSync(file, "r+");
}

/** @returns whether all frames were copied that were in the WAL at the beginning. */
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
 * SQLite syncs the database only after it has copied the very last frame. The writer does that, and would wait for all
 * the pages that were copied here.
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

/** The thread that syncs during a copy: SQLite itself does not. */
async function syncOften(descriptor: number): Promise<void> {
  let isOver = false;
  parentPort?.once("message", () => {
    isOver = true;
  });
  while (!isOver) {
    try {
      fsyncSync(descriptor);
    } catch {
      // The system reports the fault to each descriptor, so the round finds it too.
    }
    await setTimeout(SYNC_EVERY_MS);
  }
}

if (isMainThread) {
  // The process is of no use without its parent.
  process.once("disconnect", () => process.exit());
  main(String(process.argv[2])).then(
    () => process.disconnect(),
    (error) => tell(bareError(error), () => process.disconnect()),
  );
} else {
  await syncOften(openForSync(workerData));
}
