import type { Handlers } from "#generated/operations.js";
import type { IndividualCustomer } from "../customers/individual-customer.js";
import type { CustomerService } from "../customers/service.js";
import {
  customerAnswer,
  journalEntryAnswer,
  kycResultAnswer,
  versionAnswer,
} from "./customer-answers.js";
import { entityTag, namesState, namesVersion } from "./entity-tag.js";
import { ACCEPT_PATCH } from "./media-type.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on one customer. */
export function recordHandlers(customers: CustomerService, now: () => Date) {
  const shown = showing(now);

  return {
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
      return {
        status: 200,
        message: "The customer was found.",
        data: customerAnswer(customer, now()),
        headers: { etag: entityTag(customer.version, now()), "accept-patch": ACCEPT_PATCH },
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

/** Makes the function that answers with a customer and the name of its state. */
function showing(now: () => Date) {
  return (customer: IndividualCustomer, message: string) => ({
    status: 200 as const,
    message,
    data: customerAnswer(customer, now()),
    headers: { etag: entityTag(customer.version, now()) },
  });
}
