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

  const outcomeOf = (id: string) => entries.get(id)?.outcome;

  /** Lets others wait for the outcome of a request. */
  async function track<Answer>(id: string, outcome: Promise<Committed<Answer>>) {
    const entry: Entry = { outcome };
    entries.set(id, entry);
    try {
      return await outcome;
    } finally {
      entry.outcome = undefined;
      entries.delete(id);
    }
  }

  return {
    /**
     * Starts a request when no other one has the id.
     * @returns its outcome, or the record of another one that succeeded meanwhile.
     * @throws AppError idempotency_key_in_use
     */
    async inTurn<Answer>(
      id: string,
      start: () => Promise<Committed<Answer>>,
    ): Promise<Committed<Answer>> {
      const deadline = performance.now() + WAIT_MS;
      for (let other = outcomeOf(id); other; other = outcomeOf(id)) {
        const record = await withTimeLimit(
          deadline - performance.now(),
          other.then(recordOf, () => undefined),
          () => new AppError("idempotency_key_in_use"),
        );
        if (record) {
          return { answer: undefined, record };
        }
      }
      // Nothing is awaited between the look and the entry, so that no two requests start.
      return track(id, start());
    },
  };
}

function recordOf({ record }: Committed<unknown>): IdempotencyRecord | undefined {
  return record;
}
