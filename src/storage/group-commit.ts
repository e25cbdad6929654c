import type { DueAt } from "../time-limit.js";

/** So many writes share a commit at most. */
const MAX_BATCH = 256;
/** How often the event loop is asked, at most, whether it has rest. */
const LOOK_EVERY_MS = 50;
/** Above this part of the time it has less rest than work. */
const BUSY_PART = 0.5;

/** How one write of a batch ended. An error is this write's alone. */
export type Settled<O> = O | Error;

/** How long a write waits. */
export interface Patience {
  /** For its batch. */
  limitMs: number;
  /** With what it is refused whose batch does not come in time: nothing of it was done. */
  late: () => Error;
  /** With what it is refused that is due while its batch is on its way: it may be done. */
  unanswered: () => Error;
}

export interface GroupCommit<W, O> {
  /**
   * @param dueAt when the write has to be answered, where there is a limit to patience.
   * @returns how the write ended, once the commit that holds it has.
   */
  write(write: W, dueAt?: DueAt): Promise<O>;
  /** Waits until nothing is written any more. */
  drained(): Promise<void>;
}

interface Waiting<W, O> {
  write: W;
  sinceMs: number;
  dueAt: DueAt;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

/** A batch whose commit has ended, one way or the other. */
interface Ended {
  count: number;
  /** Lets each of its writes know how it ended. */
  settle(): void;
}

/**
 * Lets writes that arrive at the same time share a commit: what arrives while one is on its way is in the next, or half
 * of it where the event loop is busy. Nobody waits for company; a write that comes alone is committed alone.
 * @param commit writes a batch and makes it durable; where it throws, all of the batch failed. It is told how long the
 * first one of the batch has waited.
 * @param isLoopBusy whether the event loop has less rest than work.
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
    // What arrives in the same turn of the event loop is in the batch.
    await new Promise(setImmediate);
    const watch = patience && setInterval(refuseLate, patience.limitMs / 10, patience);
    let ended: Ended | undefined;
    while (waiting.length > 0) {
      committing = takeBatch(ended?.count ?? 0);
      const commit = commitBatch(committing);
      if (ended) {
        // Those of the batch before have much to do. The next one is to be on its way by then.
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
   * A busy loop and the database would take turns if all clients had their writes in one batch: the one rests while
   * the other works. So half of them are left for the next batch.
   * @param endedCount the writes whose commit has ended, and whose clients will soon send others.
   */
  function takeBatch(endedCount: number): Waiting<W, O>[] {
    const size = isLoopBusy() ? Math.ceil((waiting.length + endedCount) / 2) : waiting.length;
    return waiting.splice(0, Math.min(size, MAX_BATCH));
  }

  /** To refuse one that is answered already does nothing. */
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

/** Makes a function that tells whether the event loop has had less rest than work lately. */
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
