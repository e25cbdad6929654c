import { transitions } from "#generated/catalogue.js";
import type { RuleId as RuleIdOf } from "#generated/operations.js";
import { AppError } from "../errors.js";
import type {
  Gender,
  IndividualCustomer,
  KycFinding,
  KycStatus,
  NewKycResult,
} from "./individual-customer.js";

/** What arrived of a check, with its instants. */
export interface KycForm {
  status: KycStatus;
  checkedAt: Date;
  expiresAt?: Date;
  provider?: string;
  reference?: string;
  findings?: readonly KycFinding[];
  gender?: Gender;
}

/** A result as it is kept. */
export interface KycResult extends KycForm {
  id: string;
  customerId: string;
  recordedAt: Date;
  /** Whether it became the customer's. */
  changedStatus: boolean;
}

/** Clocks may differ by so much. */
const CLOCK_TOLERANCE_MS = 60_000;

/** Reads what arrived of a check, or gives the rules of the contract (`x-rules`) that it breaks. */
export function readKycResult(
  sent: NewKycResult,
  isIntact: (pointer: string) => boolean,
  now: Date,
): { form: KycForm } | { broken: RuleIdOf<"recordKycResult">[] } {
  // A body that is no object has violations of its own.
  const { checkedAt: checked, expiresAt: expires, ...others }: NewKycResult = Object(sent);
  const checkedAt = checked === undefined || !isIntact("/checkedAt") ? now : new Date(checked);
  const expiresAt =
    expires === undefined || !isIntact("/expiresAt") ? undefined : new Date(expires);
  const broken: RuleIdOf<"recordKycResult">[] = [];
  if (checkedAt.getTime() > now.getTime() + CLOCK_TOLERANCE_MS) {
    broken.push("checkedAtIsPast");
  }
  if (expiresAt && expiresAt <= checkedAt) {
    broken.push("expiresAfterCheck");
  }
  return broken.length > 0
    ? { broken }
    : { form: { ...others, checkedAt: earlier(checkedAt, now), ...(expiresAt && { expiresAt }) } };
}

/** What a clock ahead of this one says would keep later results from counting. */
function earlier(one: Date, other: Date): Date {
  return one < other ? one : other;
}

/** Whether a result of a later check is there already, or the check was of a record that was corrected since. */
export function isOutdated(
  { kyc, correctedAt }: IndividualCustomer,
  { checkedAt }: KycForm,
): boolean {
  return [kyc.checkedAt, correctedAt].some((at) => at !== undefined && checkedAt < at);
}

/**
 * The record after a KYC result: a gender that was left blank is filled in, a declared one stays.
 * @throws AppError kyc_transition_forbidden if the status cannot follow the present one.
 */
export function afterKycResult(
  customer: IndividualCustomer,
  result: KycResult,
): IndividualCustomer {
  const { status, recordedAt, checkedAt, expiresAt } = result;
  const next: readonly KycStatus[] = transitions.KycStatus[customer.kyc.status];
  if (!next.includes(status)) {
    throw new AppError("kyc_transition_forbidden");
  }
  return {
    ...customer,
    ...(fillsGender(customer, result) && { gender: result.gender, genderSource: "kyc" as const }),
    version: customer.version + 1,
    kyc: { status, recordedAt, checkedAt, ...(expiresAt && { expiresAt }) },
    updatedAt: recordedAt,
  };
}

/** Whether a result says more of the gender than the client did. */
export function fillsGender(
  { genderSource }: IndividualCustomer,
  result: KycForm,
): result is KycForm & { gender: Gender } {
  return genderSource === "defaulted" && result.gender !== undefined;
}

const EVERYTHING = "";

/**
 * The members that a result has verified, as JSON Pointers. One that decided and names no findings has verified
 * everything.
 */
export function verifiedBy({ status, findings, gender }: KycForm): string[] {
  const all = findings ?? [];
  const matched = all.filter(({ outcome }) => outcome === "matched");
  const isWhole = all.length === 0 && (status === "APPROVED" || status === "REJECTED");
  return [
    ...matched.map(({ pointer }) => pointer),
    ...(gender ? ["/basicData/gender"] : []),
    ...(isWhole ? [EVERYTHING] : []),
  ];
}
