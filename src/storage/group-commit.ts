/** So many writes share a commit at most. */
const MAX_BATCH = 256;

/** How one write of a batch ended. An error is this write's alone. */
export type Settled<O> = O | Error;

export interface GroupCommit<W, O> {
  /** @returns how the write ended, once the commit that holds it has. */
  write(write: W): Promise<O>;
  /** Waits until nothing is written any more. */
  drained(): Promise<void>;
}

interface Waiting<W, O> {
  write: W;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

/**
 * Lets writes that arrive at the same time share a commit: what arrives while one is on its way is in the next.
 * Nobody waits for company; a write that comes alone is committed alone.
 * @param commit writes a batch and makes it durable; where it throws, all of the batch failed.
 */
export function createGroupCommit<W, O>(
  commit: (batch: W[]) => Promise<Settled<O>[]>,
): GroupCommit<W, O> {
  let waiting: Waiting<W, O>[] = [];
  let running: Promise<void> | undefined;

  async function run(): Promise<void> {
    while (waiting.length > 0) {
      // What arrives in the same turn of the event loop is in the batch.
      await new Promise(setImmediate);
      const batch = waiting.slice(0, MAX_BATCH);
      waiting = waiting.slice(MAX_BATCH);
      await commitBatch(batch);
    }
    running = undefined;
  }

  async function commitBatch(batch: Waiting<W, O>[]): Promise<void> {
    try {
      const outcomes = await commit(batch.map(({ write }) => write));
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
        waiting.push({ write, resolve, reject });
        running ??= run();
      }),
    drained: async () => running,
  };
}
