import type { LoadReport } from "./load.js";

const CREATED = 201;

/** What a run has to show besides its figures. */
export interface Evidence {
  /** Of plain requests before and after the load. */
  statuses: number[];
  /** The first is the one during which rows were counted. */
  loads: Pick<LoadReport, "requests" | "refusals" | "socketErrors">[];
  /** How many requests can be under way when the load ends. */
  connections: number;
  /** How many rows came into the database; undefined where nothing is to be stored. */
  kept: number | undefined;
}

/** Why the figures of a run must not be reported: not every request got a 201, or not each 201 a row. */
export function faultsOf({ statuses, loads, connections, kept }: Evidence): string[] {
  const faults = statuses
    .filter((status) => status !== CREATED)
    .map((status) => `a plain request was answered ${status}`);
  for (const { requests, refusals, socketErrors } of loads) {
    if (requests === 0) {
      faults.push("no request was answered");
    }
    if (refusals > 0) {
      faults.push(`${refusals} requests were refused`);
    }
    if (socketErrors > 0) {
      faults.push(`${socketErrors} connections failed`);
    }
  }
  const answered = loads[0]?.requests ?? 0;
  if (kept !== undefined && (kept < answered || kept > answered + connections)) {
    faults.push(`${answered} requests were answered and ${kept} customers kept`);
  }
  return faults;
}
