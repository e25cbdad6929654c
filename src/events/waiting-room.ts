import { AppError } from "../errors.js";

/** So many may wait in one process. */
const MOST_WAITING = 10_000;

/** Somebody who waits for events of a client. */
export interface Waiting {
  /** Whether there may be some. False when the time is over, or the server goes away. */
  result: Promise<boolean>;
  stop(): void;
}

export type WaitingRoom = ReturnType<typeof createWaitingRoom>;

/** Those who wait for events in this process. */
export function createWaitingRoom() {
  const waiting = new Map<(isWoken: boolean) => void, string>();
  let isClosed = false;

  function wake(isMeant: (clientId: string) => boolean, isWoken: boolean): void {
    for (const [end, clientId] of [...waiting]) {
      if (isMeant(clientId)) {
        end(isWoken);
      }
    }
  }

  return {
    isEmpty: (): boolean => waiting.size === 0,

    /**
     * Call it before looking for events: what comes after the look is told.
     * @throws AppError unavailable if too many wait.
     */
    waitFor(clientId: string, waitMs: number): Waiting {
      if (waitMs > 0 && waiting.size >= MOST_WAITING) {
        throw new AppError("unavailable", { reason: "too many wait for events" });
      }
      let settle: (isWoken: boolean) => void;
      const result = new Promise<boolean>((resolve) => {
        settle = resolve;
      });
      const end = (isWoken: boolean) => {
        clearTimeout(timeOver);
        waiting.delete(end);
        settle(isWoken);
      };
      const timeOver = setTimeout(() => end(false), isClosed ? 0 : waitMs);
      waiting.set(end, clientId);
      return { result, stop: () => end(false) };
    },

    /** There may be something for these clients. */
    wake: (isMeant: (clientId: string) => boolean): void => wake(isMeant, true),

    /** Nobody waits any more. */
    endWaits(): void {
      isClosed = true;
      wake(() => true, false);
    },
  };
}
