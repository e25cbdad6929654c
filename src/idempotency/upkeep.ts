import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../log/logger.js";
import type { IdempotencyStore } from "./store.js";

const MINUTE_MS = 60_000;
/** Every so many minutes the keys are looked through. */
const SWEEP_EVERY = 60;
/** So many keys are looked at in one go, and then others get their turn. */
const SWEEP_SIZE = 200;
const SWEEP_PAUSE_MS = 20;

export interface UpkeepOptions {
  /** For how many minutes of service time a key is kept. */
  keepMinutes: number;
  minuteMs?: number;
  /** Is told what went wrong; the next minute tries again. */
  logger: Logger;
}

export interface Upkeep {
  /** For how many minutes the service has run. */
  minutes(): number;
  /** Ends when nothing is done any more. */
  stop(): Promise<void>;
}

/**
 * Counts the minutes in which the service runs, and drops keys that are older than they are kept. All processes
 * share the count: each looks every minute whether another one has moved it. It goes by no clock, so that a clock
 * which is set wrongly drops nothing; while nothing runs, nothing grows old.
 */
export async function startUpkeep(
  store: IdempotencyStore,
  { keepMinutes, minuteMs = MINUTE_MS, logger }: UpkeepOptions,
): Promise<Upkeep> {
  let minutes = await store.serviceMinutes();
  let isStopped = false;
  let working = Promise.resolve();

  const timer = setInterval(() => {
    working = working
      .then(passMinute)
      .catch((err: unknown) => logger.error({ err }, "upkeep failed"));
  }, minuteMs);
  timer.unref();

  async function passMinute(): Promise<void> {
    const seen = await store.serviceMinutes();
    if (seen > minutes) {
      minutes = seen;
    } else if (await store.advanceTo(minutes + 1)) {
      minutes += 1;
      if (minutes % SWEEP_EVERY === 0) {
        await sweep(minutes - keepMinutes);
      }
    }
  }

  async function sweep(before: number): Promise<void> {
    let some = await store.listAfter("", SWEEP_SIZE);
    while (some.length > 0 && !isStopped) {
      await store.remove(some.filter(({ keptAt }) => keptAt < before).map(({ id }) => id));
      await sleep(SWEEP_PAUSE_MS);
      some = await store.listAfter((some.at(-1) as { id: string }).id, SWEEP_SIZE);
    }
  }

  return {
    minutes: () => minutes,
    async stop() {
      isStopped = true;
      clearInterval(timer);
      await working;
    },
  };
}
