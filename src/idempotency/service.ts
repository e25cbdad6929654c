import type { Changes } from "../changes.js";
import { AppError } from "../errors.js";
import { type DueAt, withTimeLimit } from "../time-limit.js";
import type { Committed, Transactions } from "../transactions.js";
import { type Fingerprints, fingerprintsOf, type Scope } from "./fingerprint.js";
import type { IdempotencyRecord, IdempotencyStore } from "./store.js";

/** How long a request waits for another one with its key. */
const WAIT_MS = 5_000;

export interface IdempotencyDependencies {
  store: Pick<IdempotencyStore, "find">;
  transactions: Transactions;
  /** In minutes. */
  serviceTime: () => number;
}

/** A request that is being done in this process. */
interface InProgress {
  outcome: Promise<Committed<unknown>> | undefined;
}

export type IdempotencyService = ReturnType<typeof createIdempotencyService>;

/** Sees to it that a request which is sent again with its Idempotency-Key is not done again. */
export function createIdempotencyService(dependencies: IdempotencyDependencies) {
  const { store, transactions, serviceTime } = dependencies;
  /**
   * Requests in progress, by the id of their record. An entry lets go of its outcome at the end: a map keeps tables that
   * it has outgrown until the next full garbage collection, with all that they lead to.
   */
  const inProgress = new Map<string, InProgress>();

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
      const { id, fingerprint } = fingerprintsOf(scope, content);
      const replay = (record: IdempotencyRecord) => {
        if (record.fingerprint !== fingerprint) {
          throw new AppError("idempotency_key_reused");
        }
        return { answer: JSON.parse(record.answer) as Answer, isReplayed: true };
      };

      const record = await recordOfOther(id);
      if (record) {
        return replay(record);
      }
      const outcome = attempt(act, { id, fingerprint }, performance.now() + limitMs);
      const entry: InProgress = { outcome };
      inProgress.set(id, entry);
      try {
        const { answer, record } = await outcome;
        return answer === undefined
          ? replay(record as IdempotencyRecord)
          : { answer, isReplayed: false };
      } finally {
        entry.outcome = undefined;
        inProgress.delete(id);
      }
    },
  };

  /** Waits while other requests of this process have the key. */
  async function recordOfOther(id: string): Promise<IdempotencyRecord | undefined> {
    const deadline = performance.now() + WAIT_MS;
    for (let other = inProgress.get(id); other?.outcome; other = inProgress.get(id)) {
      const record = await withTimeLimit(
        deadline - performance.now(),
        other.outcome.then(
          ({ record }) => record,
          () => undefined,
        ),
        () => new AppError("idempotency_key_in_use"),
      );
      if (record) {
        return record;
      }
    }
    return undefined;
  }

  async function attempt<Answer>(
    act: (changes: Changes, dueAt: DueAt) => Promise<Answer>,
    { id, fingerprint }: Fingerprints,
    dueAt: DueAt,
  ): Promise<Committed<Answer>> {
    const committed = await transactions.run((changes) => act(changes, dueAt), {
      dueAt,
      recordOf: (answer) => {
        return { id, fingerprint, answer: JSON.stringify(answer), keptAt: serviceTime() };
      },
    });
    return committed.answer === undefined
      ? { answer: undefined, record: await recordBefore(id, dueAt) }
      : committed;
  }

  /** By another process, or by this service before it was started. */
  async function recordBefore(id: string, dueAt: DueAt): Promise<IdempotencyRecord> {
    const record = await store.find(id, dueAt);
    if (!record) {
      throw new AppError("unavailable", { reason: "the key was dropped at this moment" });
    }
    return record;
  }
}
