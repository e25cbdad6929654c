import type { Filled } from "#generated/operations.js";
import type { components } from "#generated/types.js";

/** What a client sends. What it left blank is not there. */
export type NewIndividualCustomer = Filled<components["schemas"]["NewIndividualCustomer"]>;
export type NewKycResult = Filled<components["schemas"]["NewKycResult"]>;
export type Gender = components["schemas"]["Gender"];
export type GenderSource = components["schemas"]["GenderSource"];
export type KycStatus = components["schemas"]["KycStatus"];

/** What a client sent, with what the service makes of it beside it. */
export interface NormalisedForm {
  /** What the client sent, unchanged, without what it left blank. */
  sent: NewIndividualCustomer;
  /** ITU-T E.164 country code, "+44". */
  phoneCountryCode: string;
  /** ITU-T E.164 number, "+447700900123". */
  phoneE164: string;
  gender: Gender;
  genderSource: GenderSource;
}

/** What is known of a customer without opening the record. */
export interface CustomerSummary {
  id: string;
  /** The API client to which the customer belongs. */
  clientId: string;
  /** Grows by one with each change, so that two changes at once do not overwrite each other. */
  version: number;
  kyc: { status: KycStatus; recordedAt?: Date };
  createdAt: Date;
  updatedAt: Date;
}

/** The record of an individual customer. */
export interface IndividualCustomer extends NormalisedForm, CustomerSummary {}

/** The outcome of a KYC check, as it is kept. */
export interface KycResult {
  id: string;
  customerId: string;
  status: NewKycResult["status"];
  gender?: Gender;
  recordedAt: Date;
}

/** Makes the record of a new customer. */
export function individualCustomer(
  form: NormalisedForm,
  origin: { id: string; clientId: string; now: Date },
): IndividualCustomer {
  const { sent, phoneCountryCode, phoneE164, gender, genderSource } = form;
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
