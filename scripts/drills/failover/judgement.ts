import { openRecord, type SealedCustomer } from "../../master-keys.js";
import type { SentCustomer } from "./load.js";

/** A customer as it is found in the end, read past the service. */
export interface FoundCustomer {
  id: string;
  marker: string;
}

/** Reads all customers. */
export const SEALED_CUSTOMERS = "SELECT id, client_id, sealed FROM customers";

export function foundCustomer(row: SealedCustomer): FoundCustomer {
  return { id: row.id, marker: JSON.parse(openRecord(row)).sent.externalId };
}

export interface Verdict {
  acknowledged: number;
  /** Acknowledged ones that are not there under their id. */
  lost: number;
  /** Those that are there once more than they should be. */
  doubled: number;
  /** Those that nobody has sent. */
  strangers: number;
}

/** Every acknowledged write is in the final read, once, and nothing that was never sent (https://jepsen.io). */
export function judge(sent: readonly SentCustomer[], found: readonly FoundCustomer[]): Verdict {
  const ids = new Set(found.map(({ id }) => id));
  const sentMarkers = new Set(sent.map(({ marker }) => marker));
  const known = found.filter(({ marker }) => sentMarkers.has(marker));
  const acknowledged = sent.flatMap((customer) => customer.acknowledged ?? []);
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter(({ id }) => !ids.has(id)).length,
    doubled: known.length - new Set(known.map(({ marker }) => marker)).size,
    strangers: found.length - known.length,
  };
}

export function longestGapMs(sent: readonly SentCustomer[]): number {
  const times = sent
    .flatMap(({ acknowledged }) => acknowledged?.atMs ?? [])
    .toSorted((a, b) => a - b);
  const gaps = times.slice(1).map((time, place) => time - (times[place] as number));
  return Math.round(Math.max(0, ...gaps));
}
