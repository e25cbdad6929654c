import type { RunningService } from "../running-service.js";

/** What a tool gets: the file of the contract that it judges by, and the service that it judges. */
export interface Trial {
  contractFile: string;
  service: Pick<RunningService, "address" | "key">;
}

/** What a tool says. */
export interface Verdict {
  /** What it looked at, in numbers. */
  seen: string;
  faults: string[];
}
