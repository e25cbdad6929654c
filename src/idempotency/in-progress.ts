import { AppError } from "../errors.js";
import { withTimeLimit } from "../time-limit.js";
import type { Committed } from "../transactions.js";
import type { IdempotencyRecord } from "./store.js";

/** How long a request waits for another one with its key. */
const WAIT_MS = 5_000;

interface Entry {
  outcome: Promise<Committed<unknown>> | undefined;
}

/** The requests with an Idempotency-Key that this process is doing, by the id of their record. */
export function createInProgress() {
  /**
   * An entry lets go of its outcome at the end: a map keeps tables that it has outgrown until the next full garbage
   * collection, with all that they lead to.
   */
  const entries = new Map<string, Entry>();

  return {
    /**
     * Waits while other requests have the id.
     * @returns the record of the first one that succeeds; undefined if nobody has the id any more.
     * @throws AppError idempotency_key_in_use
     */
    async waitForRecord(id: string): Promise<IdempotencyRecord | undefined> {
      const deadline = performance.now() + WAIT_MS;
      for (let other = entries.get(id); other?.outcome; other = entries.get(id)) {
        const record = await withTimeLimit(
          deadline - performance.now(),
          other.outcome.then(recordOf, () => undefined),
          () => new AppError("idempotency_key_in_use"),
        );
        if (record) {
          return record;
        }
      }
      return undefined;
    },

    /** Lets others wait for the outcome of a request. */
    async track<Answer>(id: string, outcome: Promise<Committed<Answer>>) {
      const entry: Entry = { outcome };
      entries.set(id, entry);
      try {
        return await outcome;
      } finally {
        entry.outcome = undefined;
        entries.delete(id);
      }
    },
  };
}

function recordOf({ record }: Committed<unknown>): IdempotencyRecord | undefined {
  return record;
}
