import type { Changes } from "../changes.js";
import { customerErased } from "../customers/erasure.js";
import { AppError } from "../errors.js";
import type { DueAt } from "../time-limit.js";
import type { Committed, Origin, Transactions } from "../transactions.js";
import { type Fingerprints, fingerprintsOf, type Scope } from "./fingerprint.js";
import { createInProgress } from "./in-progress.js";
import type { IdempotencyRecord, IdempotencyStore } from "./store.js";

export interface IdempotencyDependencies {
  store: Pick<IdempotencyStore, "find">;
  transactions: Transactions;
  /** In minutes. */
  serviceTime: () => number;
}

export type IdempotencyService = ReturnType<typeof createIdempotencyService>;

/** A request that is sent again with its Idempotency-Key is not done again. */
export function createIdempotencyService(dependencies: IdempotencyDependencies) {
  const { store, transactions, serviceTime } = dependencies;
  const inProgress = createInProgress();

  return {
    /**
     * Does what a request asks for, unless that was done under its key; then the answer is the one of that time.
     * @param content what was sent, as JSON values.
     * @param act adds to the changes; the record is committed with them.
     * @param limitMs how long it may take to act. Waiting for another request with the same key does not count.
     * @throws AppError idempotency_key_reused, idempotency_key_in_use, customer_erased, or what `act` throws, after
     * which there is no record.
     */
    async once<Answer>(
      scope: Scope,
      content: unknown,
      act: (changes: Changes, dueAt: DueAt) => Promise<Answer>,
      limitMs = Number.POSITIVE_INFINITY,
    ): Promise<{ answer: Answer; isReplayed: boolean }> {
      const fingerprints = fingerprintsOf(scope, content);
      const { id } = fingerprints;
      const { answer, record } = await inProgress.inTurn(id, () =>
        attempt(scope, act, fingerprints, performance.now() + limitMs),
      );
      return answer === undefined
        ? replay<Answer>(scope, record as IdempotencyRecord, fingerprints)
        : { answer, isReplayed: false };
    },
  };

  async function attempt<Answer>(
    origin: Origin,
    act: (changes: Changes, dueAt: DueAt) => Promise<Answer>,
    fingerprints: Fingerprints,
    dueAt: DueAt,
  ): Promise<Committed<Answer>> {
    const recordOf = (answer: Answer, customerId: string | undefined) => {
      const kept = { answer: JSON.stringify(answer), keptAt: serviceTime(), customerId };
      return { ...fingerprints, ...kept };
    };
    const committed = await transactions
      .run(origin, (changes) => act(changes, dueAt), { dueAt, recordOf })
      .catch((error: unknown) => recordBefore(store, error, fingerprints.id, dueAt));
    return committed.answer === undefined
      ? {
          answer: undefined,
          record: committed.record ?? (await storedRecord(store, fingerprints.id, dueAt)),
        }
      : committed;
  }

  function replay<Answer>(scope: Scope, record: IdempotencyRecord, fingerprints: Fingerprints) {
    const answer = replayed<Answer>(record, fingerprints);
    const { customerId } = record;
    if (customerId !== undefined) {
      transactions.noteLook(scope, { customerId, subject: "an answer once more" });
    }
    return { answer, isReplayed: true };
  }
}

type Records = IdempotencyDependencies["store"];

/** What was done can be why it cannot be done again: the version is another one, or the customer is gone. */
async function recordBefore(store: Records, error: unknown, id: string, dueAt: DueAt) {
  const record = error instanceof AppError ? await store.find(id, dueAt) : undefined;
  if (!record) {
    throw error;
  }
  return { answer: undefined, record };
}

/** The record was written by another process, or by this service before it was started. */
async function storedRecord(store: Records, id: string, dueAt: DueAt): Promise<IdempotencyRecord> {
  const record = await store.find(id, dueAt);
  if (!record) {
    throw new AppError("unavailable", { reason: "the key was dropped at this moment" });
  }
  return record;
}

function replayed<Answer>(record: IdempotencyRecord, { fingerprint }: Fingerprints): Answer {
  if (record.erasedAt) {
    // What was sent under the key is forgotten as well.
    throw customerErased({ erasedAt: record.erasedAt });
  }
  if (record.fingerprint !== fingerprint) {
    throw new AppError("idempotency_key_reused");
  }
  return JSON.parse(record.answer) as Answer;
}
