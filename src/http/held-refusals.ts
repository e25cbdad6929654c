import type { FastifyReply } from "fastify";
import type { AppError } from "../errors.js";
import { whenOver } from "./connections.js";

/** No refusal is held longer than this. */
const HOLD_MS = 2_000;

/** The refusals that are not sent yet, in their order. A client that has gone leaves the queue. */
export interface HeldRefusals {
  readonly count: number;
  /** @throws the error, when the refusal is released: within HOLD_MS or little more. */
  hold(reply: FastifyReply, error: AppError): Promise<never>;
  /** Releases the first refusals, and all that were held longer than HOLD_MS. */
  release(count: number, nowMs: number): void;
}

interface Held {
  sinceMs: number;
  refuse: () => void;
}

export function createHeldRefusals(): HeldRefusals {
  const held = new Set<Held>();
  return {
    get count() {
      return held.size;
    },
    hold: (reply, error) =>
      new Promise((_resolve, reject) => {
        const request = { sinceMs: performance.now(), refuse: () => reject(error) };
        held.add(request);
        whenOver(reply, () => held.delete(request));
      }),
    release(count, nowMs) {
      let left = count;
      for (const request of held) {
        if (left <= 0 && request.sinceMs > nowMs - HOLD_MS) {
          return;
        }
        left -= 1;
        held.delete(request);
        request.refuse();
      }
    },
  };
}
