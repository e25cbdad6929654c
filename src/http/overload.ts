import type { FastifyReply } from "fastify";
import { AppError } from "../errors.js";
import { createHeldRefusals } from "./held-refusals.js";
import type { InFlight } from "./in-flight.js";

/** The utilization of the event loop is measured at this interval. */
const MEASURE_EVERY_MS = 100;
/** The event loop is saturated above this utilization. */
const SATURATED_PART = 0.95;
/** A saturated event loop accepts only the requests that it can finish in this time. */
const WAIT_MS = 200;
/** A turn of the event loop that takes longer has found more requests than it can finish at once. */
const LONG_TURN_MS = 100;
/** Up to this many requests in flight are never refused. */
const FEW = 100;
/**
 * Refusals sent for each finished request. Clients that retry at once would otherwise keep the event loop busy with
 * refusals: it accepts new requests before it goes on with the others.
 */
const REFUSALS_PER_DONE = 0.5;
/** Refusals sent after each measurement if the event loop is not saturated. */
const REFUSALS_AT_REST = 500;
/** Readiness fails for this long after a refusal. */
const NOT_READY_MS = 1_000;

/** One error for all refusals: a refusal has to be cheap, and a stack is not. */
const OVERLOADED = new AppError("unavailable", { reason: "the event loop is overloaded" });

/** Load shedding. */
export interface Overload {
  /** Whether to refuse a request that has just begun. */
  isFull(): boolean;
  /** @throws AppError unavailable, when the refusal is due (see HeldRefusals). */
  refuse(reply: FastifyReply): Promise<never>;
  /** @throws AppError unavailable if a request was refused lately. */
  refuseReadiness(): void;
  stop(): void;
}

/**
 * Watches the event loop, to refuse requests before all others wait for a second. Requests that wait for a disk or a
 * database are in flight too, but leave the event loop idle: they have limits of their own.
 */
export function watchOverload(inFlight: Pick<InFlight, "count" | "waitingCount">): Overload {
  const held = createHeldRefusals();
  let limit = Number.POSITIVE_INFINITY;
  /** The requests accepted since the last measurement. */
  let acceptedCount = 0;
  let turnBeganAt: number | undefined;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let last = { atMs: performance.now(), usage: performance.eventLoopUtilization(), openCount: 0 };

  const timer = setInterval(() => {
    const [atMs, usage] = [performance.now(), performance.eventLoopUtilization()];
    const openCount = countOpen();
    const doneCount = acceptedCount + last.openCount - openCount;
    const { utilization } = performance.eventLoopUtilization(usage, last.usage);
    limit = nextLimit(limit, utilization, doneCount / (atMs - last.atMs));
    acceptedCount = 0;
    last = { atMs, usage, openCount };
    const isSaturated = limit !== Number.POSITIVE_INFINITY;
    held.release(isSaturated ? doneCount * REFUSALS_PER_DONE : REFUSALS_AT_REST, atMs);
  }, MEASURE_EVERY_MS).unref();

  function countOpen(): number {
    return inFlight.count - inFlight.waitingCount - held.count;
  }

  function isOneTooMany(): boolean {
    const openCount = countOpen();
    if (openCount <= FEW) {
      return false;
    }
    const now = performance.now();
    turnBeganAt ??= beginTurn(now);
    return openCount > limit || now > turnBeganAt + LONG_TURN_MS;
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
      acceptedCount += isFull ? 0 : 1;
      return isFull;
    },
    refuse(reply) {
      refusedAt = performance.now();
      return held.hold(reply, OVERLOADED);
    },
    refuseReadiness() {
      if (performance.now() < refusedAt + NOT_READY_MS) {
        throw OVERLOADED;
      }
    },
    stop: () => clearInterval(timer),
  };
}

/**
 * The most requests in flight. The limit goes half of the way from the one before, since requests end in groups.
 * @param busyPart the utilization of the event loop.
 */
function nextLimit(limit: number, busyPart: number, donePerMs: number): number {
  if (busyPart <= SATURATED_PART) {
    return Number.POSITIVE_INFINITY;
  }
  const target = donePerMs * WAIT_MS;
  return Math.max(FEW, limit === Number.POSITIVE_INFINITY ? target : (limit + target) / 2);
}
