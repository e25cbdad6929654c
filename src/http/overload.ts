import { AppError } from "../errors.js";
import type { ServerState } from "./server.js";

/** How often the event loop is looked at. */
const LOOK_EVERY_MS = 100;
/** A loop that comes so much too late to look has taken up more than it gets done. */
const LATE_MS = 150;
/** Above this part of the time a loop has no rest. */
const BUSY_PART = 0.95;
/** So many requests may be in flight in such a loop; a second does for more, also where one takes half a millisecond. */
const MOST_WHEN_BUSY = 1_000;
/** In a loop that is late, fewer than go into one commit. Whoever has fewer is never refused. */
const MOST_WHEN_LATE = 100;
/** For so long after a refusal the service does not call itself ready. */
const NOT_READY_MS = 1_000;

/** Always the same, because a refusal has to cost little and a stack does. */
const OVERLOADED = new AppError("unavailable", { reason: "the event loop is overloaded" });

export interface Overload {
  /** @throws AppError unavailable where this request is one too many. */
  refuseWhenFull(): void;
  /** @throws AppError unavailable where one was refused lately. */
  refuseReadiness(): void;
  stop(): void;
}

/**
 * Watches the event loop, so that requests are refused before all others wait for a second. What waits for a disk or
 * for a database is in flight as well, but leaves the loop at rest: it has limits of its own.
 */
export function watchOverload(state: Pick<ServerState, "inFlight">): Overload {
  let most = Number.POSITIVE_INFINITY;
  let lateAt = Number.POSITIVE_INFINITY;
  let refusedAt = Number.NEGATIVE_INFINITY;
  let before = performance.eventLoopUtilization();

  const timer = setInterval(() => {
    const now = performance.now();
    const total = performance.eventLoopUtilization();
    const { utilization } = performance.eventLoopUtilization(total, before);
    const whenInTime = utilization > BUSY_PART ? MOST_WHEN_BUSY : Number.POSITIVE_INFINITY;
    most = now > lateAt ? MOST_WHEN_LATE : whenInTime;
    lateAt = now + LOOK_EVERY_MS + LATE_MS;
    before = total;
  }, LOOK_EVERY_MS).unref();

  return {
    refuseWhenFull() {
      if (state.inFlight <= MOST_WHEN_LATE) {
        return;
      }
      const now = performance.now();
      if (state.inFlight > most || now > lateAt) {
        refusedAt = now;
        throw OVERLOADED;
      }
    },
    refuseReadiness() {
      if (performance.now() < refusedAt + NOT_READY_MS) {
        throw OVERLOADED;
      }
    },
    stop: () => clearInterval(timer),
  };
}
