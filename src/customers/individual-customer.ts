import type { Filled } from "#generated/operations.js";
import type { components } from "#generated/types.js";

/** What a client sends. What it left blank is not there. */
export type NewIndividualCustomer = Filled<components["schemas"]["NewIndividualCustomer"]>;
export type NewKycResult = Filled<components["schemas"]["NewKycResult"]>;
export type Gender = components["schemas"]["Gender"];
export type GenderSource = components["schemas"]["GenderSource"];
export type KycStatus = components["schemas"]["KycStatus"];
export type KycFinding = components["schemas"]["KycFinding"];

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

/** Where a customer stands. */
export interface CustomerKyc {
  status: KycStatus;
  /** When the result that led to the status was recorded. */
  recordedAt?: Date;
  /** When the check came to it. */
  checkedAt?: Date;
  expiresAt?: Date;
}

/** What is known of a customer without opening the record. */
export interface CustomerSummary {
  id: string;
  /** The API client to which the customer belongs. */
  clientId: string;
  /** Grows by one with each change, so that two changes at once do not overwrite each other. */
  version: number;
  kyc: CustomerKyc;
  /** When something was corrected that a check can be about. */
  correctedAt?: Date;
  createdAt: Date;
  updatedAt: Date;
}

/** The record of an individual customer. */
export interface IndividualCustomer extends NormalisedForm, CustomerSummary {}

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
