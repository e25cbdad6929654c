import type { Handlers } from "#generated/operations.js";
import { requirements } from "#generated/requirements.js";
import type { components } from "#generated/types.js";
import { countryRulesOf } from "../customers/country-rules.js";
import type {
  CustomerKyc,
  IndividualCustomer,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { KycResult } from "../customers/kyc-result.js";
import type { ListedCustomer } from "../customers/listing.js";
import { openPointsOf } from "../customers/open-points.js";
import { todayOf } from "../customers/rules.js";
import type { CustomerService } from "../customers/service.js";
import type { RecordVersion } from "../customers/store.js";
import type { KeptEntry } from "../journal/entry.js";
import { entityTag, namesState, namesVersion } from "./entity-tag.js";
import { ACCEPT_PATCH } from "./media-type.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on customers. */
export function customerHandlers(customers: CustomerService, now: () => Date) {
  const shown = (customer: IndividualCustomer, message: string) => ({
    status: 200 as const,
    message,
    data: customerAnswer(customer, now()),
    headers: { etag: entityTag(customer.version, now()) },
  });

  return {
    createIndividualCustomer: async ({ form }, call) => {
      const { customer, duplicateOf } = await customers.createIndividualCustomer(call, form);
      const data = { id: customer.id, ...(duplicateOf.length > 0 && { duplicateOf }) };
      const headers = { etag: entityTag(customer.version, now()) };
      return { status: 201, message: "The customer was created.", data, headers };
    },

    validateIndividualCustomer: async ({ form }) => {
      const message = "The customer is valid. Nothing was stored.";
      return { status: 200, message, data: formAnswer(form) };
    },

    getIndividualCustomerRequirements: async ({ query: { country } }) => {
      const countryRules = country && { countryRules: countryRulesOf(country) };
      const data = { ...requirements.createIndividualCustomer, ...countryRules };
      return { status: 200, message: "These are the requirements.", data };
    },

    listCustomers: async ({ query }, call) => {
      const page = await customers.listCustomers(call, query);
      const data = {
        customers: page.customers.map(listedAnswer),
        pagination: { hasMoreResults: page.hasMoreResults },
      };
      return { status: 200, message: "These are the customers.", data };
    },

    getCustomer: async ({ path, query: { reveal: isRevealed }, headers }, call) => {
      const known = headers["if-none-match"];
      if (known !== undefined) {
        const { version } = await customers.summariseCustomer(call, path.id);
        const etag = entityTag(version, now());
        if (namesState(known, etag)) {
          return { status: 304, headers: { etag } };
        }
      }
      const subject = isRevealed ? "the whole record" : "the record, masked";
      const customer = await customers.getCustomer(call, path.id, subject);
      const answer = shown(customer, "The customer was found.");
      return {
        ...answer,
        headers: { ...answer.headers, "accept-patch": ACCEPT_PATCH },
        isRevealed,
      };
    },

    correctCustomer: async ({ path, headers, body }, call) => {
      const correction = {
        patch: body,
        isFor: (version: number) => namesVersion(headers["if-match"], version),
      };
      const customer = await customers.correctCustomer(call, path.id, correction);
      return shown(customer, "The customer was corrected.");
    },

    listCustomerVersions: async ({ path, query: { reveal: isRevealed, ...range } }, call) => {
      const subject = isRevealed ? "the whole versions" : "the versions, masked";
      const page = await customers.listCustomerVersions(call, path.id, range, subject);
      const data = {
        versions: page.versions.map(versionAnswer),
        pagination: { hasMoreResults: page.hasMoreResults },
      };
      const message = "These are the versions of the customer.";
      return { status: 200, message, data, isRevealed };
    },

    eraseCustomer: async ({ path }, call) => {
      const { id, erasedAt, masterKeyVersion } = await customers.eraseCustomer(call, path.id);
      const data = { id, erasedAt: erasedAt.toISOString(), masterKeyVersion };
      return { status: 200, message: "The customer was erased.", data };
    },

    getCustomerJournal: async ({ path }, call) => {
      const entries = await customers.getCustomerJournal(call, path.id);
      const data = { entries: entries.map(journalEntryAnswer) };
      return { status: 200, message: "This is the journal of the customer.", data };
    },

    recordKycResult: async ({ path, form }, call) => {
      const customer = await customers.recordKycResult(call, path.id, form);
      return shown(customer, "The KYC result was recorded.");
    },

    listKycResults: async ({ path, query }, call) => {
      const { results, hasMoreResults } = await customers.listKycResults(call, path.id, query);
      const data = { results: results.map(kycResultAnswer), pagination: { hasMoreResults } };
      return { status: 200, message: "These are the KYC results.", data };
    },
  } satisfies Partial<Handlers<Call, Forms>>;
}

/**
 * What the contract shows of a customer beside what the service adds: the shape of the creation, normalised. It is the
 * object that was sent or read, with what is added: copies cost as much as opening the record.
 */
function formAnswer(form: NormalisedForm): components["schemas"]["NormalisedIndividualCustomer"] {
  const { sent, gender } = form;
  return Object.assign(sent, {
    type: "INDIVIDUAL" as const,
    phoneCountryCode: form.phoneCountryCode,
    phoneE164: form.phoneE164,
    basicData: Object.assign(sent.basicData, { gender }),
    genderSource: form.genderSource,
  });
}

function listedAnswer({
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

function journalEntryAnswer({
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
function customerAnswer(
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

/** When a check came to a result is shown with that result alone. */
function kycAnswer({
  status,
  recordedAt,
  checkedAt,
  expiresAt,
}: CustomerKyc): components["schemas"]["Kyc"] {
  return {
    status,
    ...(recordedAt && { recordedAt: recordedAt.toISOString() }),
    ...(recordedAt && checkedAt && { checkedAt: checkedAt.toISOString() }),
    ...(expiresAt && { expiresAt: expiresAt.toISOString() }),
  };
}

function kycResultAnswer(result: KycResult): components["schemas"]["KycResult"] {
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

function versionAnswer({
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
