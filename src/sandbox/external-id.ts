import { catalogue, transitions } from "#generated/catalogue.js";
import type { ErrorCode } from "../errors.js";

const PREFIX = "sandbox:";
const REFUSAL = /^sandbox:([a-z_]+)$/;
const KYC = /^sandbox:kyc:([A-Z_]+)(?::(\d{1,5}))?$/;
/** When the result of a check arrives, if nothing else is asked for. */
export const KYC_AFTER_MS = 2_000;

/** The statuses to which a new customer can come. */
export const kycStatuses: readonly string[] = transitions.KycStatus.PENDING;

/** What a magic `externalId` asks the sandbox for. */
export type Request =
  | { kind: "refusal"; code: ErrorCode }
  | { kind: "kyc"; status: string; afterMs: number };

/** @returns undefined if the text is not magic, "malformed" if only its beginning is. */
export function readExternalId(text: unknown): Request | "malformed" | undefined {
  if (typeof text !== "string" || !text.startsWith(PREFIX)) {
    return undefined;
  }
  const [, code = ""] = REFUSAL.exec(text) ?? [];
  if (Object.hasOwn(catalogue.RefusalCode, code)) {
    return { kind: "refusal", code: code as ErrorCode };
  }
  const [, status = "", after = KYC_AFTER_MS] = KYC.exec(text) ?? [];
  return kycStatuses.includes(status)
    ? { kind: "kyc", status, afterMs: Number(after) }
    : "malformed";
}
