import { isDeepStrictEqual } from "node:util";
import { openRecord, type SealedCustomer } from "../../master-keys.js";
import { bodyOf, correctedOf, type SentCustomer } from "./customers.js";
import type { StoredJournal } from "./journal.js";
import type { StoredTokens } from "./look-ups.js";

export interface CustomerRow extends SealedCustomer {
  kyc_status: string;
}

export interface KycResultRow {
  customer_id: string;
  status: string;
}

/** What a customer held before a correction. */
export interface VersionRow extends SealedCustomer {
  version: number;
}

/** What is in the database in the end, read past the service. */
export interface FinalState {
  customers: CustomerRow[];
  kycResults: KycResultRow[];
  versions: VersionRow[];
  tokens: StoredTokens[];
  journal: StoredJournal;
  /** What is wrong with the database itself, in words. */
  faults: string[];
}

export interface Verdict {
  acknowledged: { customers: number; kycResults: number; corrections: number };
  /** What was acknowledged and is not there as it was sent. */
  lost: number;
  /** What is there once more than it should be. */
  doubled: number;
  /** What nobody has sent. */
  strangers: number;
}

/**
 * Jepsen's rule for a set (https://jepsen.io): whatever was acknowledged is in the final read, once, and nothing is
 * that was never sent. What was sent and not acknowledged may be there or not.
 */
export function judge(
  sent: readonly SentCustomer[],
  { customers, kycResults, versions }: Pick<FinalState, "customers" | "kycResults" | "versions">,
): Verdict {
  const byMarker = new Map(sent.map((customer) => [customer.marker, customer]));
  const corrected = new Map(versions.map((row) => [row.id, row]));
  const found = customers.map((row) => ({
    row,
    customer: customerOf(row, corrected.get(row.id), byMarker),
  }));
  const known = found.filter(({ customer }) => customer !== undefined);
  const byId = new Map(known.map(({ row, customer }) => [row.id, { row, customer }]));
  const knownResults = kycResults.filter(({ customer_id: id, status }) => {
    return byId.get(id)?.customer?.kyc?.status === status;
  });
  const withResult = new Set(knownResults.map((row) => row.customer_id));

  const ids = sent.flatMap((customer) => [...customer.ids]);
  const withKyc = sent.filter(({ kyc }) => kyc?.acknowledged);
  const hasKyc = ({ ids, kyc }: SentCustomer) =>
    [...ids].some((id) => {
      // What the result had verified was corrected afterwards.
      const status = corrected.has(id) ? "PENDING" : kyc?.status;
      return withResult.has(id) && byId.get(id)?.row.kyc_status === status;
    });
  const withCorrection = sent.filter((customer) => customer.corrected);
  const isCorrected = ({ ids }: SentCustomer) => [...ids].some((id) => corrected.has(id));
  return {
    acknowledged: {
      customers: ids.length,
      kycResults: withKyc.length,
      corrections: withCorrection.length,
    },
    lost:
      ids.filter((id) => !byId.has(id)).length +
      withCorrection.filter((customer) => !isCorrected(customer)).length +
      withKyc.filter((customer) => !hasKyc(customer)).length,
    doubled:
      known.length -
      new Set(known.map(({ customer }) => customer)).size +
      (knownResults.length - withResult.size) +
      (versions.length - corrected.size),
    strangers: customers.length - known.length + (kycResults.length - knownResults.length),
  };
}

/** The customer that a row holds, exactly as it was sent, or as it was corrected with the version before beside it. */
function customerOf(
  row: CustomerRow,
  version: VersionRow | undefined,
  byMarker: Map<string, SentCustomer>,
): SentCustomer | undefined {
  const { sent } = JSON.parse(openRecord(row));
  const customer = byMarker.get(sent.externalId);
  if (!customer) {
    return undefined;
  }
  const created = bodyOf(customer.marker);
  const isWhole = version
    ? isDeepStrictEqual(sent, correctedOf(customer.marker)) &&
      isDeepStrictEqual(JSON.parse(openRecord(version)).sent, created)
    : isDeepStrictEqual(sent, created);
  return isWhole ? customer : undefined;
}
