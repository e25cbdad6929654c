import type { Changes, Outcome, Step } from "./changes.js";
import { AppError } from "./errors.js";
import type { IdempotencyRecord, IdempotencyStore } from "./idempotency/store.js";
import { createLocks } from "./locks.js";
import type { DueAt } from "./time-limit.js";

/** Other writers can be faster this many times before a change is given up. */
const MAX_TRIES = 100;

export interface TransactionDependencies {
  /** Writes all steps in one transaction, or none. */
  commit: (steps: readonly Step[], dueAt?: DueAt) => Promise<Outcome>;
  idempotencyRecords: Pick<IdempotencyStore, "insert">;
}

/** For whom a request acts, and by which operation. */
export interface Origin {
  clientId: string;
  operationId: string;
}

export interface TransactionOptions<Answer> {
  dueAt?: DueAt;
  /** Makes the idempotency record of an answer, if the request has a key. */
  recordOf?: (answer: Answer) => IdempotencyRecord;
}

/** The answer of what was done; undefined if the idempotency record was there before, so that nothing was done. */
export interface Committed<Answer> {
  answer: Answer | undefined;
  record?: IdempotencyRecord | undefined;
}

export type Transactions = ReturnType<typeof createTransactions>;

/** The one place in which what requests change is committed, together with what belongs to every write. */
export function createTransactions({ commit, idempotencyRecords }: TransactionDependencies) {
  const lockName = createLocks();

  return {
    /**
     * Lets a request act, commits what it has changed, and only then gives its answer. It acts again if another writer
     * was faster.
     * @param act adds to the changes. It does nothing else that lasts.
     * @throws what `act` and `commit` throw; AppError duplicate_customer; AppError unavailable after MAX_TRIES.
     */
    async run<Answer>(
      { operationId }: Origin,
      act: (changes: Changes) => Promise<Answer>,
      { dueAt, recordOf }: TransactionOptions<Answer> = {},
    ): Promise<Committed<Answer>> {
      let releases: Map<string, () => void> | undefined;
      const lock = async (name: string) => {
        releases ??= new Map();
        if (!releases.has(name)) {
          releases.set(name, await lockName(name));
        }
      };
      try {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const steps: Step[] = [];
          const answer = await act({ add: (step) => void steps.push(step), lock });
          if (steps.length === 0) {
            return { answer };
          }
          const record = recordOf?.(answer);
          const outcome = await commit(withRecord(steps, record), dueAt);
          if (outcome === "duplicate") {
            throw new AppError("duplicate_customer", { reason: "another request was faster" });
          }
          if (outcome !== "stale") {
            return outcome === "written" ? { answer, record } : { answer: undefined };
          }
        }
      } finally {
        releases?.forEach((release) => {
          release();
        });
      }
      throw new AppError("unavailable", {
        reason: `other writers were faster than ${operationId} each time`,
      });
    },
  };

  /** The record comes first: if it is there, nothing else is looked at. */
  function withRecord(steps: Step[], record: IdempotencyRecord | undefined): Step[] {
    if (!record) {
      return steps;
    }
    const all: Step[] = [];
    idempotencyRecords.insert({ add: (step) => void all.push(step) }, record);
    return [...all, ...steps];
  }
}
