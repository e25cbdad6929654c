import type { operations } from "#generated/operations.js";
import type { components } from "#generated/types.js";
import { type PhoneFault, readCallingCode, readPhone } from "./phone.js";

export type NewIndividualCustomer = components["schemas"]["NewIndividualCustomer"];
export type NewKycResult = components["schemas"]["NewKycResult"];
export type Gender = components["schemas"]["Gender"];
export type GenderSource = components["schemas"]["GenderSource"];
export type KycStatus = components["schemas"]["KycStatus"];
export type RuleId = (typeof operations)["createIndividualCustomer"]["rules"][number]["id"];

/** A person at most this old is taken in. */
const MAX_AGE_YEARS = 130;
const DAY_MS = 86_400_000;

/** What a client sent, with what the service makes of it beside it. */
export interface NormalisedForm {
  /** What the client sent, unchanged. */
  sent: NewIndividualCustomer;
  /** ITU-T E.164 country code, "+44". */
  phoneCountryCode: string;
  /** ITU-T E.164 number, "+447700900123". */
  phoneE164: string;
  gender: Gender;
  genderSource: GenderSource;
}

/** The record of an individual customer. */
export interface IndividualCustomer extends NormalisedForm {
  id: string;
  /** The API client to which the customer belongs. */
  clientId: string;
  /** Grows by one with each change, so that two changes at once do not overwrite each other. */
  version: number;
  kyc: { status: KycStatus; recordedAt?: Date };
  createdAt: Date;
  updatedAt: Date;
}

/** The outcome of a KYC check, as it is kept. */
export interface KycResult {
  id: string;
  customerId: string;
  status: NewKycResult["status"];
  gender?: Gender;
  recordedAt: Date;
}

/**
 * The rules of the contract that JSON Schema cannot say (`x-rules`) and that the body breaks. A rule is judged
 * only where the members that it reads are intact: present and free of other violations.
 */
export function brokenRules(
  body: NewIndividualCustomer,
  isIntact: (pointer: string) => boolean,
  now: Date,
): RuleId[] {
  const broken: RuleId[] = [];
  if (isIntact("/phoneCountryCode")) {
    const fault = phoneFault(body, isIntact("/phone"));
    if (fault) {
      broken.push(fault);
    }
  }
  if (isIntact("/basicData/dateOfBirth") && !isPlausible(body.basicData.dateOfBirth, now)) {
    broken.push("dateOfBirthIsPlausible");
  }
  return broken;
}

function phoneFault(body: NewIndividualCustomer, phoneIsIntact: boolean): PhoneFault | undefined {
  if (!phoneIsIntact) {
    return readCallingCode(body.phoneCountryCode) ? undefined : "countryCodeIsAssigned";
  }
  const reading = readPhone(body.phoneCountryCode, body.phone);
  return typeof reading === "string" ? reading : undefined;
}

/** Dates of the form YYYY-MM-DD sort as text. */
function isPlausible(dateOfBirth: string, now: Date): boolean {
  const { earliest, today } = datesOf(Math.floor(now.getTime() / DAY_MS));
  return earliest <= dateOfBirth && dateOfBirth < today;
}

/** @param day counted from 1970 on. */
function datesOf(day: number): { earliest: string; today: string } {
  if (day !== latestDates.day) {
    const date = new Date(day * DAY_MS);
    const today = isoDate(date);
    date.setUTCFullYear(date.getUTCFullYear() - MAX_AGE_YEARS);
    latestDates = { day, earliest: isoDate(date), today };
  }
  return latestDates;
}

/** Kept, since a date is dear to write and the same all day. */
let latestDates = { day: Number.NaN, earliest: "", today: "" };

function isoDate(instant: Date): string {
  return instant.toISOString().slice(0, 10);
}

/** Normalises a body that breaks no rule: text stays as it was sent, normalised values stand beside it. */
export function normalisedForm(sent: NewIndividualCustomer): NormalisedForm {
  const phone = readPhone(sent.phoneCountryCode, sent.phone);
  if (typeof phone === "string") {
    throw new Error(`a body that breaks the rule ${phone} came past validation`);
  }
  const declaredGender = sent.basicData.gender || undefined;
  return {
    sent,
    phoneCountryCode: phone.countryCode,
    phoneE164: phone.e164,
    gender: declaredGender ?? "O",
    genderSource: declaredGender ? "declared" : "defaulted",
  };
}

/** Makes the record of a body that breaks no rule. */
export function individualCustomer(
  sent: NewIndividualCustomer,
  origin: { id: string; clientId: string; now: Date },
): IndividualCustomer {
  const { phoneCountryCode, phoneE164, gender, genderSource } = normalisedForm(sent);
  return {
    sent,
    phoneCountryCode,
    phoneE164,
    gender,
    genderSource,
    id: origin.id,
    clientId: origin.clientId,
    version: 1,
    kyc: { status: "PENDING" },
    createdAt: origin.now,
    updatedAt: origin.now,
  };
}

/** The record after a KYC result: a gender that was left blank is filled in, a declared one stays. */
export function afterKycResult(
  customer: IndividualCustomer,
  result: KycResult,
): IndividualCustomer {
  const fillsGender = customer.genderSource === "defaulted" && result.gender !== undefined;
  return {
    ...customer,
    ...(fillsGender ? { gender: result.gender as Gender, genderSource: "kyc" as const } : {}),
    version: customer.version + 1,
    kyc: { status: result.status, recordedAt: result.recordedAt },
    updatedAt: result.recordedAt,
  };
}
