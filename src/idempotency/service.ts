import type { Changes } from "../changes.js";
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
     * @throws AppError idempotency_key_reused, idempotency_key_in_use, or what `act` throws, after which there is no
     * record.
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
        ? replayed(record as IdempotencyRecord, fingerprints)
        : { answer, isReplayed: false };
    },
  };

  async function attempt<Answer>(
    origin: Origin,
    act: (changes: Changes, dueAt: DueAt) => Promise<Answer>,
    fingerprints: Fingerprints,
    dueAt: DueAt,
  ): Promise<Committed<Answer>> {
    const recordOf = (answer: Answer) => {
      return { ...fingerprints, answer: JSON.stringify(answer), keptAt: serviceTime() };
    };
    const committed = await transactions
      .run(origin, (changes) => act(changes, dueAt), { dueAt, recordOf })
      .catch((error: unknown) => recordBefore(error, fingerprints.id, dueAt));
    return committed.answer === undefined
      ? {
          answer: undefined,
          record: committed.record ?? (await storedRecord(fingerprints.id, dueAt)),
        }
      : committed;
  }

  /** What was done can be why it cannot be done again: the version is another one, or the customer is gone. */
  async function recordBefore(error: unknown, id: string, dueAt: DueAt) {
    const record = error instanceof AppError ? await store.find(id, dueAt) : undefined;
    if (!record) {
      throw error;
    }
    return { answer: undefined, record };
  }

  /** The record was written by another process, or by this service before it was started. */
  async function storedRecord(id: string, dueAt: DueAt): Promise<IdempotencyRecord> {
    const record = await store.find(id, dueAt);
    if (!record) {
      throw new AppError("unavailable", { reason: "the key was dropped at this moment" });
    }
    return record;
  }
}

function replayed<Answer>(record: IdempotencyRecord, { fingerprint }: Fingerprints) {
  if (record.fingerprint !== fingerprint) {
    throw new AppError("idempotency_key_reused");
  }
  return { answer: JSON.parse(record.answer) as Answer, isReplayed: true };
}
