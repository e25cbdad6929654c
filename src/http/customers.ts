import type { Handlers } from "#generated/operations.js";
import { requirements } from "#generated/requirements.js";
import type { components } from "#generated/types.js";
import type {
  CustomerSummary,
  IndividualCustomer,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { ListedCustomer } from "../customers/listing.js";
import type { CustomerService } from "../customers/service.js";
import type { KeptEntry } from "../journal/entry.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on customers. */
export function customerHandlers(customers: CustomerService) {
  return {
    createIndividualCustomer: async ({ form }, call) => {
      const { customer, duplicateOf } = await customers.createIndividualCustomer(call, form);
      const data = { id: customer.id, ...(duplicateOf.length > 0 && { duplicateOf }) };
      return { status: 201, message: "The customer was created.", data };
    },

    validateIndividualCustomer: async ({ form }) => {
      const message = "The customer is valid. Nothing was stored.";
      return { status: 200, message, data: formAnswer(form) };
    },

    getIndividualCustomerRequirements: async () => {
      const data = requirements.createIndividualCustomer;
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

    getCustomer: async ({ path, query: { reveal: isRevealed } }, call) => {
      const subject = isRevealed ? "the whole record" : "the record, masked";
      const data = customerAnswer(await customers.getCustomer(call, path.id, subject));
      return { status: 200, message: "The customer was found.", data, isRevealed };
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

    recordKycResult: async ({ path, body }, call) => {
      const customer = await customers.recordKycResult(call, path.id, body);
      return {
        status: 200,
        message: "The KYC result was recorded.",
        data: customerAnswer(customer),
      };
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
function customerAnswer(customer: IndividualCustomer): components["schemas"]["IndividualCustomer"] {
  return Object.assign(formAnswer(customer), {
    id: customer.id,
    kyc: kycAnswer(customer.kyc),
    createdAt: customer.createdAt.toISOString(),
    updatedAt: customer.updatedAt.toISOString(),
  });
}

function kycAnswer({
  status,
  recordedAt,
}: CustomerSummary["kyc"]): components["schemas"]["Kyc"] {
  return recordedAt ? { status, recordedAt: recordedAt.toISOString() } : { status };
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
