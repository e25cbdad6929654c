import { AppError } from "../errors.js";

/** The requests that have begun and not ended, and whether more are taken. */
export interface InFlight {
  readonly count: number;
  /** How many of them do nothing but wait for something to happen. */
  readonly waitingCount: number;
  /** Whether the server is about to close: every answer and every health check says so. */
  readonly isLeaving: boolean;
  begin(): void;
  end(): void;
  /** Runs what does nothing but wait. */
  whileWaiting<T>(wait: () => Promise<T>): Promise<T>;
  /** Calls back when the server begins to go away. */
  onLeaving(callback: () => void): void;
  /** Tells clients to go elsewhere, and serves on. */
  drain(): void;
  /**
   * Refuses new requests, except those that ask for its health.
   * @returns when no request is in flight.
   */
  close(): Promise<void>;
  /** @throws AppError unavailable if the server closes. */
  refuseWhenClosing(): void;
  /** @throws AppError unavailable if the server drains or closes. */
  refuseWhenLeaving(): void;
}

export function createInFlight(): InFlight {
  let phase: "open" | "draining" | "closing" = "open";
  let count = 0;
  let waitingCount = 0;
  const onLeaving: (() => void)[] = [];
  let onIdle: (() => void) | undefined;

  function leave(next: "draining" | "closing"): void {
    phase = next;
    for (const callback of onLeaving.splice(0)) {
      callback();
    }
  }

  function refuse(): never {
    throw new AppError("unavailable", { reason: "the server is closing" });
  }

  return {
    get count() {
      return count;
    },
    get waitingCount() {
      return waitingCount;
    },
    get isLeaving() {
      return phase !== "open";
    },
    begin() {
      count += 1;
    },
    end() {
      count -= 1;
      if (count === 0) {
        onIdle?.();
      }
    },
    async whileWaiting(wait) {
      waitingCount += 1;
      try {
        return await wait();
      } finally {
        waitingCount -= 1;
      }
    },
    onLeaving: (callback) => void onLeaving.push(callback),
    drain: () => leave("draining"),
    close() {
      leave("closing");
      return new Promise((resolve) => {
        onIdle = resolve;
        if (count === 0) {
          resolve();
        }
      });
    },
    refuseWhenClosing() {
      if (phase === "closing") {
        refuse();
      }
    },
    refuseWhenLeaving() {
      if (phase !== "open") {
        refuse();
      }
    },
  };
}
