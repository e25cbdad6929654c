import type { Handlers } from "#generated/operations.js";
import { requirements } from "#generated/requirements.js";
import { countryRulesOf } from "../customers/country-rules.js";
import type { CustomerService } from "../customers/service.js";
import { formAnswer, listedAnswer } from "./customer-answers.js";
import { recordHandlers } from "./customer-records.js";
import { entityTag } from "./entity-tag.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on customers. */
export function customerHandlers(customers: CustomerService, now: () => Date) {
  return {
    ...recordHandlers(customers, now),

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
  } satisfies Partial<Handlers<Call, Forms>>;
}
