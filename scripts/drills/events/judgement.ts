import { isDeepStrictEqual } from "node:util";
import type { components } from "../../../dist/generated/types.js";
import { linkIn } from "../../../dist/journal/chain.js";
import type { SeenEvent } from "./reader.js";

export type ChangeType = components["schemas"]["EventType"];

/** The journal's rows of changes that were done: there is an event of each, and no other. */
export const CHANGES = `SELECT journal.at, client_id, coalesce(parent_id, clients.id) AS owner_id, operation, customer_id,
    version, mac
  FROM journal JOIN clients ON clients.id = client_id
  WHERE outcome = 'done' AND (subject IN ('created', 'corrected', 'erased') OR subject LIKE 'KYC %')`;

const TYPES: Record<string, ChangeType> = {
  createIndividualCustomer: "customer.created",
  recordKycResult: "customer.kyc_recorded",
  correctCustomer: "customer.corrected",
  eraseCustomer: "customer.erased",
};

/** A change that the journal says was done. */
export interface Change {
  ownerId: string;
  event: SeenEvent["event"];
}

export function changeOf(row: Record<string, unknown>): Change {
  const version = row.version === null ? {} : { version: Number(row.version) };
  return {
    ownerId: String(row.owner_id),
    event: {
      id: `evt_${linkIn(String(row.mac))}`,
      type: TYPES[String(row.operation)] as ChangeType,
      timestamp: new Date(Number(row.at)).toISOString(),
      data: { customerId: String(row.customer_id), clientId: String(row.client_id), ...version },
    },
  };
}

/** The events concerned, in words. */
export interface Verdict {
  missed: string[];
  doubled: string[];
  /** Of no change that the reader may see, or not what the journal says of it. */
  wrong: string[];
  /** Not what can come next to their customer. */
  misplaced: string[];
}

/** Whether a change is in the feed of a client. */
export function isSeenBy(clientId: string): (change: Change) => boolean {
  return ({ ownerId, event }) => ownerId === clientId || event.data.clientId === clientId;
}

/** @param changes all that the reader has to see. */
export function judge(changes: readonly Change[], seen: readonly SeenEvent[]): Verdict {
  const known = new Map(changes.map(({ event }) => [event.id, event]));
  const missed = new Map(known);
  const versions = new Map<string, number>();
  const verdict: Verdict = { missed: [], doubled: [], wrong: [], misplaced: [] };
  for (const { event } of seen) {
    if (!isDeepStrictEqual(event, known.get(event.id))) {
      verdict.wrong.push(inWords(event));
    } else if (!missed.delete(event.id)) {
      verdict.doubled.push(inWords(event));
    }
    const { customerId, version = ERASED } = event.data;
    if (!comesNext(event, versions.get(customerId))) {
      verdict.misplaced.push(inWords(event));
    }
    versions.set(customerId, version);
  }
  verdict.missed = [...missed.values()].map(inWords);
  return verdict;
}

/** Behind all versions. */
const ERASED = Number.POSITIVE_INFINITY;

/** @param before the version of the customer so far. */
function comesNext({ type, data }: SeenEvent["event"], before: number | undefined): boolean {
  if (type === "customer.created") {
    return before === undefined && data.version === 1;
  }
  if (before === undefined || before === ERASED) {
    return false;
  }
  if (type === "customer.erased") {
    return data.version === undefined;
  }
  // A check that comes too late leaves the version.
  const mayStay = type === "customer.kyc_recorded";
  return data.version === before + 1 || (mayStay && data.version === before);
}

function inWords({ id, type, data }: SeenEvent["event"]): string {
  return `${type} ${id} of ${data.customerId}, version ${data.version ?? "none"}`;
}
