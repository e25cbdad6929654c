import type { DueAt } from "../time-limit.js";

/** The most writes that share a commit. */
const MAX_BATCH = 256;
/** The load of the event loop is measured at most this often. */
const LOOK_EVERY_MS = 50;
/** The event loop is busy above this utilization. */
const BUSY_PART = 0.5;

/** How one write of a batch ended. An error is this write's alone. */
export type Settled<O> = O | Error;

/** How long a write waits. */
export interface Patience {
  /** For its turn in a batch. */
  limitMs: number;
  /** The error of a write that had no turn in time. Nothing of it was done. */
  late: () => Error;
  /** The error of a write that is due while its batch is being committed. It may be done. */
  unanswered: () => Error;
}

export interface GroupCommit<W, O> {
  /**
   * @param dueAt when the write has to be answered, if writes have a time limit.
   * @returns how the write ended, when its commit has.
   */
  write(write: W, dueAt?: DueAt): Promise<O>;
  /** Resolves when no write is left. */
  drained(): Promise<void>;
}

interface Waiting<W, O> {
  write: W;
  sinceMs: number;
  dueAt: DueAt;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

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
  commit: (batch: W[], waitedMs: number) => Promise<Settled<O>[]>,
  patience?: Patience,
  isLoopBusy = watchLoop(),
): GroupCommit<W, O> {
  let waiting: Waiting<W, O>[] = [];
  let committing: Waiting<W, O>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    // Writes of the same turn of the event loop share the batch.
    await new Promise(setImmediate);
    const watch = patience && setInterval(refuseLate, patience.limitMs / 10, patience);
    let ended: Ended | undefined;
    while (waiting.length > 0) {
      committing = takeBatch(ended?.count ?? 0);
      const commit = commitBatch(committing);
      if (ended) {
        // The next batch is sent first: the writes that settle now keep the event loop busy for a while.
        await new Promise(setImmediate);
        ended.settle();
      }
      ended = await commit;
    }
    committing = [];
    clearInterval(watch);
    running = undefined;
    ended?.settle();
  }

  /**
   * If all clients had their writes in one batch, a busy event loop and the database would take turns: one is idle
   * while the other works. Half of the writes are left for the next batch.
   * @param endedCount the writes whose commit has just ended. Their clients will soon send others.
   */
  function takeBatch(endedCount: number): Waiting<W, O>[] {
    const size = isLoopBusy() ? Math.ceil((waiting.length + endedCount) / 2) : waiting.length;
    return waiting.splice(0, Math.min(size, MAX_BATCH));
  }

  /** Has no effect on a write that is settled already. */
  function refuseLate({ limitMs, late, unanswered }: Patience): void {
    const nowMs = performance.now();
    const isDue = ({ dueAt }: Waiting<W, O>) => dueAt < nowMs;
    const isLate = (one: Waiting<W, O>) => isDue(one) || one.sinceMs < nowMs - limitMs;
    for (const { reject } of waiting.filter(isLate)) {
      reject(late());
    }
    waiting = waiting.filter((one) => !isLate(one));
    for (const { reject } of committing.filter(isDue)) {
      reject(unanswered());
    }
  }

  async function commitBatch(batch: Waiting<W, O>[]): Promise<Ended> {
    const count = batch.length;
    try {
      const waitedMs = performance.now() - (batch[0] as Waiting<W, O>).sinceMs;
      const outcomes = await commit(
        batch.map(({ write }) => write),
        waitedMs,
      );
      const settle = () => {
        batch.forEach((waiting, index) => {
          settleOne(waiting, outcomes[index] as Settled<O>);
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

  return {
    write: (write, dueAt = Number.POSITIVE_INFINITY) =>
      new Promise((resolve, reject) => {
        waiting.push({ write, sinceMs: performance.now(), dueAt, resolve, reject });
        running ??= run();
      }),
    drained: async () => running,
  };
}

function settleOne<W, O>({ resolve, reject }: Waiting<W, O>, outcome: Settled<O>): void {
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
    if (atMs > last.atMs + LOOK_EVERY_MS) {
      const usage = performance.eventLoopUtilization();
      isBusy = performance.eventLoopUtilization(usage, last.usage).utilization > BUSY_PART;
      last = { atMs, usage };
    }
    return isBusy;
  };
}
