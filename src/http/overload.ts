import type { FastifyReply } from "fastify";
import { AppError } from "../errors.js";
import { whenOver } from "./connections.js";
import type { InFlight } from "./in-flight.js";

/** How often the event loop is asked whether it had any rest. */
const LOOK_EVERY_MS = 100;
/** Above this part of the time it had none. */
const BUSY_PART = 0.95;
/** A loop without rest takes as many requests as it gets done in this time. */
const WAIT_MS = 200;
/** A turn of the loop that takes longer has found more requests than can be done at once. */
const LONG_TURN_MS = 100;
/** Whoever has no more in flight than these is never refused. */
const FEW = 100;
/**
 * Refusals are held back and leave a few at a time. Who sends again as soon as it is refused would otherwise keep the
 * loop busy with refusals: it takes up what arrives before it goes on with what it has.
 */
const REFUSALS_PER_DONE = 0.5;
/** So many leave after each look when the loop has come to rest. */
const REFUSALS_AT_REST = 500;
/** Longer than this none is held back. */
const HOLD_MS = 2_000;
/** For so long after a refusal the service does not call itself ready. */
const NOT_READY_MS = 1_000;

/** Always the same, because a refusal has to cost little and a stack does. */
const OVERLOADED = new AppError("unavailable", { reason: "the event loop is overloaded" });

export interface Overload {
  /** Whether a request that has just begun is one too many. */
  isFull(): boolean;
  /** @throws AppError unavailable, within HOLD_MS or little more. */
  refuse(reply: FastifyReply): Promise<never>;
  /** @throws AppError unavailable where a request was refused lately. */
  refuseReadiness(): void;
  stop(): void;
}

interface Held {
  sinceMs: number;
  refuse: () => void;
}

/**
 * Watches the event loop, so that requests are refused before all others wait for a second. What waits for a disk or
 * for a database is in flight as well, but leaves the loop at rest: it has limits of its own.
 */
export function watchOverload(inFlight: Pick<InFlight, "count">): Overload {
  let most = Number.POSITIVE_INFINITY;
  /** Of the requests in flight, those that are refused already, in their order. */
  const held = new Set<Held>();
  /** Those that were taken since the last look. */
  let takenCount = 0;
  let turnBeganAt: number | undefined;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let last = { atMs: performance.now(), usage: performance.eventLoopUtilization(), openCount: 0 };

  const timer = setInterval(() => {
    const [atMs, usage] = [performance.now(), performance.eventLoopUtilization()];
    const openCount = inFlight.count - held.size;
    const doneCount = takenCount + last.openCount - openCount;
    const { utilization } = performance.eventLoopUtilization(usage, last.usage);
    most = nextLimit(utilization, doneCount / (atMs - last.atMs));
    takenCount = 0;
    last = { atMs, usage, openCount };
    const isBusy = most !== Number.POSITIVE_INFINITY;
    letGo(isBusy ? doneCount * REFUSALS_PER_DONE : REFUSALS_AT_REST, atMs);
  }, LOOK_EVERY_MS).unref();

  /** Goes half of the way from the limit before, since requests end in groups. */
  function nextLimit(busyPart: number, donePerMs: number): number {
    if (busyPart <= BUSY_PART) {
      return Number.POSITIVE_INFINITY;
    }
    const limit = donePerMs * WAIT_MS;
    return Math.max(FEW, most === Number.POSITIVE_INFINITY ? limit : (most + limit) / 2);
  }

  /** The first of those that are held, and all that are held for too long. */
  function letGo(count: number, nowMs: number): void {
    let left = count;
    for (const request of held) {
      if (left <= 0 && request.sinceMs > nowMs - HOLD_MS) {
        return;
      }
      left -= 1;
      held.delete(request);
      request.refuse();
    }
  }

  function isOneTooMany(): boolean {
    const openCount = inFlight.count - held.size;
    if (openCount <= FEW) {
      return false;
    }
    const now = performance.now();
    turnBeganAt ??= beginTurn(now);
    return openCount > most || now > turnBeganAt + LONG_TURN_MS;
  }

  function beginTurn(now: number): number {
    setImmediate(() => {
      turnBeganAt = undefined;
    });
    return now;
  }

  return {
    isFull() {
      const isFull = isOneTooMany();
      takenCount += isFull ? 0 : 1;
      return isFull;
    },
    refuse(reply) {
      refusedAt = performance.now();
      return new Promise((_resolve, reject) => {
        const request = { sinceMs: refusedAt, refuse: () => reject(OVERLOADED) };
        held.add(request);
        whenOver(reply, () => held.delete(request));
      });
    },
    refuseReadiness() {
      if (performance.now() < refusedAt + NOT_READY_MS) {
        throw OVERLOADED;
      }
    },
    stop: () => clearInterval(timer),
  };
}
