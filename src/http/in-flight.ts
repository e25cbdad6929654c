import { AppError } from "../errors.js";

/** The requests that have begun and not ended, and whether more are taken. */
export interface InFlight {
  readonly count: number;
  /** Whether the server is about to close: every answer and every health check says so. */
  readonly isLeaving: boolean;
  begin(): void;
  end(): void;
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
  let onIdle: (() => void) | undefined;

  function refuse(): never {
    throw new AppError("unavailable", { reason: "the server is closing" });
  }

  return {
    get count() {
      return count;
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
    drain() {
      phase = "draining";
    },
    close() {
      phase = "closing";
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
