import type { LoadReport } from "./load.js";

const CREATED = 201;

/** What a load of creations has to show besides its figures. */
export interface Evidence {
  /** Of plain requests before and after the load. */
  statuses: number[];
  load: LoadCounts;
  /** How many requests can be under way when the load ends. */
  connections: number;
  /** How many rows came into the database meanwhile; undefined where nothing is to be stored. */
  kept: number | undefined;
}

type LoadCounts = Pick<LoadReport, "requests" | "refusals" | "socketErrors">;

/** Why figures must not be reported: not every request got a 201, or not each 201 a row. */
export function faultsOf({ statuses, load, connections, kept }: Evidence): string[] {
  const faults = statuses
    .filter((status) => status !== CREATED)
    .map((status) => `a plain request was answered ${status}`);
  const { requests } = load;
  if (kept !== undefined && (kept < requests || kept > requests + connections)) {
    faults.push(`${requests} requests were answered and ${kept} customers kept`);
  }
  return [...faults, ...loadFaults(load)];
}

/** @param refused how many of the requests are to be refused. */
export function loadFaults(
  { requests, refusals, socketErrors }: LoadCounts,
  refused = 0,
): string[] {
  const faults: string[] = [];
  if (requests === 0) {
    faults.push("no request was answered");
  }
  if (refusals !== refused) {
    faults.push(`${refusals} of ${requests} requests were refused`);
  }
  if (socketErrors > 0) {
    faults.push(`${socketErrors} connections failed`);
  }
  return faults;
}

/** @throws where there are faults. */
export function refuseFaults(what: string, faults: string[]): void {
  if (faults.length > 0) {
    throw new Error(`Not reported: ${what}: ${faults.join(", ")}.`);
  }
}
