import { type EventStore, PUBLISHED_AT_ONCE } from "./event.js";
import { createWaitingRoom } from "./waiting-room.js";

/** How often the database is asked. An event reaches who waits for it within about this time. */
const LOOK_EVERY_MS = 200;
/** Behind more events, whoever waits is told to look for himself. */
const MANY = 10_000;

export interface WatchDependencies {
  store: Pick<EventStore, "clientsOf" | "latestNumber" | "publish">;
  /** Gets the first of several failures to ask the database. */
  onFailure: (error: unknown) => void;
  lookEveryMs?: number;
}

export type EventWatch = ReturnType<typeof createEventWatch>;

/** Gives changes their numbers, and tells who waits in this process that there are new events, whoever made them. */
export function createEventWatch({
  store,
  onFailure,
  lookEveryMs = LOOK_EVERY_MS,
}: WatchDependencies) {
  const room = createWaitingRoom();
  /** Events up to this one have been told. Undefined while nobody waits. */
  let told: number | undefined;
  let hasFailed = false;
  let looking: Promise<void> | undefined;

  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, lookEveryMs).unref();

  async function look(): Promise<void> {
    try {
      await publishAll(store);
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
    if (room.isEmpty()) {
      told = undefined;
      return;
    }
    const latest = await store.latestNumber();
    if (told === undefined || latest > told + MANY) {
      room.wake(() => true);
    } else if (latest > told) {
      const clientIds = await store.clientsOf(told, latest);
      room.wake((clientId) => clientIds.has(clientId));
    }
    told = latest;
  }

  return {
    waitFor: room.waitFor,
    endWaits: room.endWaits,
    async stop(): Promise<void> {
      clearInterval(timer);
      await looking;
    },
  };
}

/** Gives all changes that were committed their numbers. */
export async function publishAll({ publish }: Pick<EventStore, "publish">): Promise<void> {
  let published: number | undefined;
  do {
    published = await publish?.();
  } while (published === PUBLISHED_AT_ONCE);
}
