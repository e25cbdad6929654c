/** So many writes share a commit at most. */
const MAX_BATCH = 256;

/** How one write of a batch ended. An error is this write's alone. */
export type Settled<O> = O | Error;

/** How long a write waits for its batch, and with what it is refused then. */
export interface Patience {
  limitMs: number;
  late: () => Error;
}

export interface GroupCommit<W, O> {
  /** @returns how the write ended, once the commit that holds it has. */
  write(write: W): Promise<O>;
  /** Waits until nothing is written any more. */
  drained(): Promise<void>;
}

interface Waiting<W, O> {
  write: W;
  sinceMs: number;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

/**
 * Lets writes that arrive at the same time share a commit: what arrives while one is on its way is in the next.
 * Nobody waits for company; a write that comes alone is committed alone.
 * @param commit writes a batch and makes it durable; where it throws, all of the batch failed. It is told how long the
 * first one of the batch has waited.
 */
export function createGroupCommit<W, O>(
  commit: (batch: W[], waitedMs: number) => Promise<Settled<O>[]>,
  patience?: Patience,
): GroupCommit<W, O> {
  let waiting: Waiting<W, O>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      // What arrives in the same turn of the event loop is in the batch.
      await new Promise(setImmediate);
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      const watch = patience && setInterval(refuseLate, patience.limitMs / 10, patience);
      await commitBatch(batch);
      clearInterval(watch);
    }
    running = undefined;
  }

  /** Of those who wait, the first have waited longest. */
  function refuseLate({ limitMs, late }: Patience): void {
    const lateSinceMs = performance.now() - limitMs;
    while (waiting[0] && waiting[0].sinceMs < lateSinceMs) {
      waiting.shift()?.reject(late());
    }
  }

  async function commitBatch(batch: Waiting<W, O>[]): Promise<void> {
    try {
      const waitedMs = performance.now() - (batch[0] as Waiting<W, O>).sinceMs;
      const outcomes = await commit(
        batch.map(({ write }) => write),
        waitedMs,
      );
      batch.forEach(({ resolve, reject }, index) => {
        const outcome = outcomes[index] as Settled<O>;
        if (outcome instanceof Error) {
          reject(outcome);
        } else {
          resolve(outcome);
        }
      });
    } catch (error) {
      for (const { reject } of batch) {
        reject(error);
      }
    }
  }

  return {
    write: (write) =>
      new Promise((resolve, reject) => {
        waiting.push({ write, sinceMs: performance.now(), resolve, reject });
        running ??= run();
      }),
    drained: async () => running,
  };
}
