import { AppError } from "../errors.js";
import { type DueAt, withTimeLimit } from "../time-limit.js";
import { type Fingerprints, fingerprintsOf, type Scope } from "./key.js";
import { AlreadyKept, type KeptAnswer, type KeyStore } from "./store.js";

/** How long a request waits for another one with its key. */
const WAIT_MS = 5_000;

/** An answer without its trace. */
export interface Answer {
  status: number;
  message: string;
  data?: unknown;
}

/** Makes of an answer what has to be kept in the transaction of what it tells. */
export type Keep = (answer: Answer) => KeptAnswer;

export interface IdempotencyDependencies {
  store: Pick<KeyStore, "find">;
  /** In minutes. */
  serviceTime: () => number;
}

/** How it went: with an answer, or only with what was kept where that was there before. */
interface Attempt<A extends Answer> {
  answer?: A;
  kept?: KeptAnswer | undefined;
}

interface Running {
  doing: Promise<Attempt<Answer>> | undefined;
}

export type IdempotencyService = ReturnType<typeof createIdempotencyService>;

/** Sees to it that a request which is sent again with its key is not done again. */
export function createIdempotencyService({ store, serviceTime }: IdempotencyDependencies) {
  /**
   * What is being done in this process, by id. An entry lets go of it at the end, for a map goes through tables, and
   * those that it has left would hold all that an attempt holds until garbage is collected as a whole.
   */
  const running = new Map<string, Running>();

  return {
    /**
     * Does what a request asks for, unless that was done under its key; then the answer is the one of that time.
     * @param content what was sent, as JSON values.
     * @param act has to write what it is given to keep together with what it does, and to throw AlreadyKept where
     * that is there.
     * @param limitMs how long it may take to act. To wait for another request does not count.
     * @throws AppError idempotency_key_reused, idempotency_key_in_use, or what `act` throws, after which nothing is
     * kept.
     */
    async once<A extends Answer>(
      scope: Scope,
      content: unknown,
      act: (keep: Keep, dueAt: DueAt) => Promise<A>,
      limitMs = Number.POSITIVE_INFINITY,
    ): Promise<{ answer: A; isReplayed: boolean }> {
      const { id, fingerprint } = fingerprintsOf(scope, content);
      const replay = (kept: KeptAnswer) => {
        if (kept.fingerprint !== fingerprint) {
          throw new AppError("idempotency_key_reused");
        }
        return { answer: JSON.parse(kept.answer) as A, isReplayed: true };
      };

      const deadline = performance.now() + WAIT_MS;
      for (let other = running.get(id); other?.doing; other = running.get(id)) {
        const kept = await withTimeLimit(
          deadline - performance.now(),
          other.doing.then(keptOf, () => undefined),
          inUse,
        );
        if (kept) {
          return replay(kept);
        }
      }

      const doing = attempt(act, { id, fingerprint }, performance.now() + limitMs);
      const entry: Running = { doing };
      running.set(id, entry);
      try {
        const { answer, kept } = await doing;
        return answer ? { answer, isReplayed: false } : replay(kept as KeptAnswer);
      } finally {
        entry.doing = undefined;
        running.delete(id);
      }
    },
  };

  async function attempt<A extends Answer>(
    act: (keep: Keep, dueAt: DueAt) => Promise<A>,
    { id, fingerprint }: Fingerprints,
    dueAt: DueAt,
  ): Promise<Attempt<A>> {
    let kept: KeptAnswer | undefined;
    try {
      const answer = await act((given) => {
        kept = { id, fingerprint, answer: JSON.stringify(given), keptAt: serviceTime() };
        return kept;
      }, dueAt);
      return { answer, kept };
    } catch (error) {
      if (error instanceof AlreadyKept) {
        return { kept: await keptBefore(id, dueAt) };
      }
      throw error;
    }
  }

  /** By another process, or by this service before it was started. */
  async function keptBefore(id: string, dueAt: DueAt): Promise<KeptAnswer> {
    const kept = await store.find(id, dueAt);
    if (!kept) {
      throw new AppError("unavailable", { reason: "the key was dropped at this moment" });
    }
    return kept;
  }
}

function keptOf({ kept }: Attempt<Answer>): KeptAnswer | undefined {
  return kept;
}

function inUse(): AppError {
  return new AppError("idempotency_key_in_use");
}
