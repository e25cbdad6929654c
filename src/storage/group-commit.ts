import type { DueAt } from "../time-limit.js";
import { createWriteQueue, type QueuedWrite, type WriteTimeLimits } from "./write-queue.js";

/** The most writes that share a commit. */
const MAX_BATCH = 256;
/** The load of the event loop is measured at most this often. */
const MEASURE_EVERY_MS = 50;
/** The event loop is busy above this utilization. */
const BUSY_PART = 0.5;

/** How one write of a batch ended. An error is this write's alone. */
export type Settled<O> = O | Error;

export interface GroupCommit<W, O> {
  /**
   * @param dueAt when the write has to be answered, if writes have a time limit.
   * @returns how the write ended, when its commit has.
   */
  write(write: W, dueAt?: DueAt): Promise<O>;
  /** Resolves when no write is left. */
  drained(): Promise<void>;
}

type Commit<W, O> = (batch: W[], waitedMs: number) => Promise<Settled<O>[]>;

/** A batch whose commit has succeeded or failed. */
interface Ended {
  count: number;
  /** Settles the promise of each of its writes. */
  settle(): void;
}

/**
 * Lets writes share a commit (group commit). Writes that arrive during a commit are in the next one, or half of them if
 * the event loop is busy. No write waits for others: a single write is committed alone.
 * @param commit writes a batch and makes it durable. If it throws, all writes of the batch failed. `waitedMs` is how
 * long the first write of the batch has waited.
 * @param isLoopBusy whether the event loop is busy more than half of the time.
 */
export function createGroupCommit<W, O>(
  commit: Commit<W, O>,
  limits?: WriteTimeLimits,
  isLoopBusy = watchLoop(),
): GroupCommit<W, O> {
  const queue = createWriteQueue<W, O>(limits);
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // Writes of the same turn of the event loop share the batch.
    await new Promise(setImmediate);
    queue.startTimeLimits();
    let ended: Ended | undefined;
    while (queue.length > 0) {
      const committing = commitBatch(commit, queue.takeBatch(batchSize(ended?.count ?? 0)));
      if (ended) {
        // The next batch is sent first: the writes that settle now keep the event loop busy for a while.
        await new Promise(setImmediate);
        ended.settle();
      }
      ended = await committing;
    }
    queue.stopTimeLimits();
    running = undefined;
    ended?.settle();
  }

  /**
   * If all clients had their writes in one batch, a busy event loop and the database would take turns: one is idle
   * while the other works. Half of the writes are left for the next batch.
   * @param endedCount the writes whose commit has just ended. Their clients will soon send others.
   */
  function batchSize(endedCount: number): number {
    const size = isLoopBusy() ? Math.ceil((queue.length + endedCount) / 2) : queue.length;
    return Math.min(size, MAX_BATCH);
  }

  return {
    write: (write, dueAt = Number.POSITIVE_INFINITY) =>
      new Promise((resolve, reject) => {
        queue.add({ write, sinceMs: performance.now(), dueAt, resolve, reject });
        running ??= run();
      }),
    drained: async () => running,
  };
}

/** If the commit fails, all writes of the batch fail. */
async function commitBatch<W, O>(commit: Commit<W, O>, batch: QueuedWrite<W, O>[]): Promise<Ended> {
  const count = batch.length;
  try {
    const waitedMs = performance.now() - (batch[0] as QueuedWrite<W, O>).sinceMs;
    const outcomes = await commit(
      batch.map(({ write }) => write),
      waitedMs,
    );
    const settle = () => {
      batch.forEach((write, index) => {
        settleOne(write, outcomes[index] as Settled<O>);
      });
    };
    return { count, settle };
  } catch (error) {
    const settle = () => {
      for (const { reject } of batch) {
        reject(error);
      }
    };
    return { count, settle };
  }
}

function settleOne<W, O>({ resolve, reject }: QueuedWrite<W, O>, outcome: Settled<O>): void {
  if (outcome instanceof Error) {
    reject(outcome);
  } else {
    resolve(outcome);
  }
}

/** Makes a function that returns whether the event loop was busy lately. */
function watchLoop(): () => boolean {
  let last = { atMs: performance.now(), usage: performance.eventLoopUtilization() };
  let isBusy = false;
  return () => {
    const atMs = performance.now();
    if (atMs > last.atMs + MEASURE_EVERY_MS) {
      const usage = performance.eventLoopUtilization();
      isBusy = performance.eventLoopUtilization(usage, last.usage).utilization > BUSY_PART;
      last = { atMs, usage };
    }
    return isBusy;
  };
}
