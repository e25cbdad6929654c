import { type EventStore, PUBLISHED_AT_ONCE } from "./event.js";

/** How often the database is asked. An event reaches who waits for it within about this time. */
const LOOK_EVERY_MS = 200;
/** Behind more events, whoever waits is told to look for himself. */
const MANY = 10_000;
/** So many may wait in one process. Another one is answered at once. */
const MOST_WAITING = 10_000;

export interface WatchDependencies {
  store: Pick<EventStore, "clientsOf" | "latestNumber" | "publish">;
  /** Gets the first of several failures to ask the database. */
  onFailure: (error: unknown) => void;
  lookEveryMs?: number;
}

/** Waits for events of a client. */
export interface Waiting {
  /** Whether there may be some. False when the time is over, or the server goes away. */
  result: Promise<boolean>;
  stop(): void;
}

export type EventWatch = ReturnType<typeof createEventWatch>;

/** Gives changes their numbers, and tells who waits in this process that there are new events, whoever made them. */
export function createEventWatch({
  store,
  onFailure,
  lookEveryMs = LOOK_EVERY_MS,
}: WatchDependencies) {
  const waiting = new Map<(isWoken: boolean) => void, string>();
  /** Events up to this one have been told. Undefined while nobody waits. */
  let told: number | undefined;
  let isEnding = false;
  let hasFailed = false;
  let looking: Promise<void> | undefined;

  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, lookEveryMs).unref();

  async function look(): Promise<void> {
    try {
      while ((await store.publish?.()) === PUBLISHED_AT_ONCE) {
        // There are more of them.
      }
      await tell();
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) {
        onFailure(error);
      }
      hasFailed = true;
    }
  }

  async function tell(): Promise<void> {
    if (waiting.size === 0) {
      told = undefined;
      return;
    }
    const latest = await store.latestNumber();
    if (told === undefined || latest > told + MANY) {
      wake(() => true);
    } else if (latest > told) {
      const clientIds = await store.clientsOf(told, latest);
      wake((clientId) => clientIds.has(clientId));
    }
    told = latest;
  }

  function wake(isMeant: (clientId: string) => boolean, isWoken = true): void {
    for (const [resolve, clientId] of [...waiting]) {
      if (isMeant(clientId)) {
        resolve(isWoken);
      }
    }
  }

  return {
    /** Call it before looking for events: what comes after the look is told. */
    waitFor(clientId: string, waitMs: number): Waiting {
      let end: (isWoken: boolean) => void = () => {};
      const result = new Promise<boolean>((resolve) => {
        const timeOver = setTimeout(() => end(false), waitMs);
        end = (isWoken) => {
          clearTimeout(timeOver);
          waiting.delete(end);
          resolve(isWoken);
        };
        if (isEnding || waiting.size >= MOST_WAITING) {
          end(false);
        } else {
          waiting.set(end, clientId);
        }
      });
      return { result, stop: () => end(false) };
    },

    /** Nobody waits any more. */
    endWaits(): void {
      isEnding = true;
      wake(() => true, false);
    },

    async stop(): Promise<void> {
      clearInterval(timer);
      await looking;
    },
  };
}
