import { setTimeout as sleep } from "node:timers/promises";
import type { Logger } from "../log/logger.js";
import type { IdempotencyStore } from "./store.js";

const MINUTE_MS = 60_000;
/** The minutes between two sweeps. */
const SWEEP_EVERY = 60;
/** The records read at a time. A pause lets requests go on. */
const SWEEP_SIZE = 200;
const SWEEP_PAUSE_MS = 20;

export interface UpkeepOptions {
  /** The minutes of service time for which a record is kept. */
  keepMinutes: number;
  minuteMs?: number;
  /** Logs a failure. The next minute tries again. */
  logger: Logger;
}

export interface Upkeep {
  /** The service time: the minutes for which the service has run. */
  minutes(): number;
  /** Resolves when the work in progress has ended. */
  stop(): Promise<void>;
}

/**
 * Counts the minutes for which the service runs (service time), and removes expired idempotency records. All processes
 * share the count: every minute, each process advances it unless another one has. The count uses no clock, so a wrong
 * clock expires nothing. Records do not age while no process runs.
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
