import type { components } from "#generated/types.js";
import type {
  CustomerKyc,
  IndividualCustomer,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { KycResult } from "../customers/kyc-result.js";
import type { ListedCustomer } from "../customers/listing.js";
import { openPointsOf } from "../customers/open-points.js";
import { todayOf } from "../customers/rules.js";
import type { RecordVersion } from "../customers/store.js";
import type { KeptEntry } from "../journal/entry.js";

/**
 * What the contract shows of a customer beside what the service adds: the shape of the creation, normalised. It is the
 * object that was sent or read, with what is added: copies cost as much as opening the record.
 */
export function formAnswer(
  form: NormalisedForm,
): components["schemas"]["NormalisedIndividualCustomer"] {
  const { sent, gender } = form;
  return Object.assign(sent, {
    type: "INDIVIDUAL" as const,
    phoneCountryCode: form.phoneCountryCode,
    phoneE164: form.phoneE164,
    basicData: Object.assign(sent.basicData, { gender }),
    genderSource: form.genderSource,
  });
}

export function listedAnswer({
  summary: { id, clientId, kyc, createdAt, updatedAt },
  named,
}: ListedCustomer): components["schemas"]["CustomerSummary"] {
  return {
    id,
    type: "INDIVIDUAL",
    clientId,
    ...(named && { name: nameAnswer(named.sent.basicData) }),
    kyc: kycAnswer(kyc),
    createdAt: createdAt.toISOString(),
    updatedAt: updatedAt.toISOString(),
  };
}

export function journalEntryAnswer({
  at,
  operation,
  outcome,
  subject,
  keyId,
  traceId,
}: KeptEntry): components["schemas"]["JournalEntry"] {
  return {
    at: at.toISOString(),
    operation,
    outcome,
    ...(subject !== undefined && { subject }),
    ...(keyId !== undefined && { keyId }),
    ...(traceId !== undefined && { traceId }),
  };
}

/** A customer as the contract shows it. */
export function customerAnswer(
  customer: IndividualCustomer,
  now: Date,
): components["schemas"]["IndividualCustomer"] {
  return Object.assign(formAnswer(customer), {
    id: customer.id,
    version: customer.version,
    ...openPointsOf(customer, todayOf(now)),
    kyc: kycAnswer(customer.kyc),
    createdAt: customer.createdAt.toISOString(),
    updatedAt: customer.updatedAt.toISOString(),
  });
}

function kycAnswer({
  status,
  recordedAt,
  checkedAt,
  expiresAt,
}: CustomerKyc): components["schemas"]["Kyc"] {
  return {
    status,
    ...(recordedAt && { recordedAt: recordedAt.toISOString() }),
    ...(checkedAt && { checkedAt: checkedAt.toISOString() }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

export function kycResultAnswer(result: KycResult): components["schemas"]["KycResult"] {
  const { id, status, changedStatus, checkedAt, recordedAt, expiresAt } = result;
  const { provider, reference, findings, gender } = result;
  return {
    id,
    status,
    changedStatus,
    checkedAt: checkedAt.toISOString(),
    recordedAt: recordedAt.toISOString(),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
    ...(provider !== undefined && { provider }),
    ...(reference !== undefined && { reference }),
    ...(findings && { findings: [...findings] }),
    ...(gender && { gender }),
  };
}

export function versionAnswer({
  version,
  replacedAt,
  record,
}: RecordVersion): components["schemas"]["CustomerVersion"] {
  return {
    version,
    ...(replacedAt && { replacedAt: replacedAt.toISOString() }),
    record: formAnswer(record),
  };
}

function nameAnswer({
  firstName,
  middleName,
  lastName,
}: NormalisedForm["sent"]["basicData"]): components["schemas"]["CustomerName"] {
  return {
    ...(firstName !== undefined && { firstName }),
    ...(middleName !== undefined && { middleName }),
    lastName,
  };
}
