import type { Changes, Note, Outcome, Step } from "./changes.js";
import { AppError } from "./errors.js";
import type { IdempotencyRecord, IdempotencyStore } from "./idempotency/store.js";
import type { JournalEntry } from "./journal/entry.js";
import type { Journal } from "./journal/journal.js";
import { createLocks } from "./locks.js";
import type { DueAt } from "./time-limit.js";

/** Other writers can be faster this many times before a change is given up. */
const MAX_TRIES = 100;

export interface TransactionDependencies {
  /** Writes all steps in one transaction, or none. */
  commit: (steps: readonly Step[], dueAt?: DueAt) => Promise<Outcome>;
  idempotencyRecords: Pick<IdempotencyStore, "insert">;
  journal: Pick<Journal, "append" | "note" | "assertRoom">;
  /** Whether to journal what is seen. */
  journalReads: boolean;
  now: () => Date;
}

/** For whom a request acts, by which operation, and which request it is. */
export interface Origin {
  clientId: string;
  operationId: string;
  keyId: string;
  traceId: string;
}

export interface TransactionOptions<Answer> {
  dueAt?: DueAt;
  /** Makes the idempotency record of an answer about a customer, if the request has a key. */
  recordOf?: (answer: Answer, customerId: string | undefined) => IdempotencyRecord;
}

/** The answer of what was done; undefined if the idempotency record was there before, so that nothing was done. */
export interface Committed<Answer> {
  answer: Answer | undefined;
  record?: IdempotencyRecord | undefined;
}

export type Transactions = ReturnType<typeof createTransactions>;

/** The one place in which what requests change is committed, together with what belongs to every write. */
export function createTransactions(dependencies: TransactionDependencies) {
  const { commit, idempotencyRecords, journal, journalReads, now } = dependencies;
  const lockName = createLocks();

  return {
    noteLook,

    /**
     * Lets a request act, commits what it has changed, and only then gives its answer. It acts again if another writer
     * was faster.
     * @param act adds to the changes. It does nothing else that lasts.
     * @throws what `act` and `commit` throw; AppError duplicate_customer; AppError unavailable after MAX_TRIES.
     */
    async run<Answer>(
      origin: Origin,
      act: (changes: Changes) => Promise<Answer>,
      { dueAt, recordOf }: TransactionOptions<Answer> = {},
    ): Promise<Committed<Answer>> {
      const locks = holdLocks(lockName);
      try {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const { changes, steps, notes } = gatherChanges(locks.lock);
          const answer = await act(changes);
          if (steps.length === 0) {
            for (const look of notes) {
              noteLook(origin, look);
            }
            return { answer };
          }
          const note = notes.at(-1);
          const record = recordOf?.(answer, note?.answerOutlives ? undefined : note?.customerId);
          const all = withRecord(steps, record, idempotencyRecords);
          journal.append({ add: (step) => void all.push(step) }, entryOf(origin, note, now()));
          const outcome = await commit(all, dueAt);
          if (outcome === "duplicate") {
            throw new AppError("duplicate_customer", { reason: "another request was faster" });
          }
          if (outcome !== "stale") {
            return outcome === "written" ? { answer, record } : { answer: undefined };
          }
        }
      } finally {
        locks.release();
      }
      throw new AppError("unavailable", {
        reason: `other writers were faster than ${origin.operationId} each time`,
      });
    },
  };

  /**
   * Journals what a request is shown.
   * @throws AppError unavailable if that could not be written for too long: then it is not shown.
   */
  function noteLook(origin: Origin, note: Note): void {
    if (journalReads) {
      journal.assertRoom();
      journal.note(entryOf(origin, note, now()));
    }
  }
}

/** The record comes first: if it is there, nothing else is looked at. */
function withRecord(
  steps: Step[],
  record: IdempotencyRecord | undefined,
  records: Pick<IdempotencyStore, "insert">,
): Step[] {
  if (!record) {
    return steps;
  }
  const all: Step[] = [];
  records.insert({ add: (step) => void all.push(step) }, record);
  return [...all, ...steps];
}

/** The locks of one request. */
function holdLocks(lockName: (name: string) => Promise<() => void>) {
  let releases: Map<string, () => void> | undefined;
  return {
    async lock(name: string): Promise<void> {
      releases ??= new Map();
      if (!releases.has(name)) {
        releases.set(name, await lockName(name));
      }
    },
    release(): void {
      releases?.forEach((release) => {
        release();
      });
    },
  };
}

/** What a request changes, as it is added. */
function gatherChanges(lock: Changes["lock"]) {
  const steps: Step[] = [];
  const notes: Note[] = [];
  const changes: Changes = {
    add: (step) => void steps.push(step),
    note: (note) => void notes.push(note),
    lock,
  };
  return { changes, steps, notes };
}

function entryOf(
  { clientId, keyId, operationId: operation, traceId }: Origin,
  note: Note | undefined,
  at: Date,
): JournalEntry {
  const { customerId, subject, version } = note ?? {};
  return { at, clientId, keyId, operation, customerId, outcome: "done", subject, version, traceId };
}
