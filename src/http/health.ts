import type { Handlers } from "#generated/operations.js";
import { AppError } from "../errors.js";
import type { InFlight } from "./in-flight.js";
import type { Overload } from "./overload.js";
import type { Call } from "./perform.js";

export interface HealthDependencies {
  inFlight: InFlight;
  overload: Overload;
  /** @throws if the database cannot be reached. */
  checkStorage: () => Promise<void>;
}

/** The handlers of the health checks. */
export function healthHandlers({ inFlight, overload, checkStorage }: HealthDependencies) {
  return {
    getLiveness: async () => {
      return { status: 200, message: "The process is live.", data: { status: "live" } };
    },

    getReadiness: async () => {
      inFlight.refuseWhenLeaving();
      overload.refuseReadiness();
      await checkStorage().catch((cause: unknown) => {
        throw new AppError("unavailable", { reason: "the database cannot be reached", cause });
      });
      return { status: 200, message: "The service is ready.", data: { status: "ready" } };
    },
  } satisfies Partial<Handlers<Call>>;
}
