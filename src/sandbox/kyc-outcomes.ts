import type { Server } from "../http/server.js";
import { SANDBOX_KEY } from "./key.js";

/** KYC results that arrive by themselves. */
export interface KycOutcomes {
  /** Posts a result about a customer after some time, as the one who checks customers would. */
  expect(customerId: string, status: string, afterMs: number): void;
  /** Forgets those that have not arrived. */
  stop(): void;
}

/** A result takes the way of any other: through the API, with the key of the client `demo`. */
export function createKycOutcomes(server: () => Server): KycOutcomes {
  const timers = new Set<NodeJS.Timeout>();
  return {
    expect(customerId, status, afterMs) {
      const timer = setTimeout(() => {
        timers.delete(timer);
        // A refusal is in the log: the customer was erased since, or has come to another status.
        void server().inject({
          method: "POST",
          url: `/customers/${customerId}/kyc`,
          headers: { authorization: SANDBOX_KEY.key },
          payload: { status, provider: "sandbox" },
        });
      }, afterMs);
      timers.add(timer);
    },
    stop() {
      for (const timer of timers) {
        clearTimeout(timer);
      }
      timers.clear();
    },
  };
}
