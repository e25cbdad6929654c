import { AppError } from "../errors.js";
import type { KeptAnswer } from "../idempotency/store.js";
import {
  afterKycResult,
  type IndividualCustomer,
  individualCustomer,
  type NewIndividualCustomer,
  type NewKycResult,
  type NormalisedForm,
  normalisedForm,
} from "./individual-customer.js";
import type { CustomerStore } from "./store.js";

/** Other writers can be faster this many times before a change is given up. */
const MAX_TRIES = 100;

export interface CustomerServiceDependencies {
  store: CustomerStore;
  now: () => Date;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
}

/** Makes what is to be kept of a request, from the customer as it is after it. */
export type Keeping = (customer: IndividualCustomer) => KeptAnswer;

export type CustomerService = ReturnType<typeof createCustomerService>;

/**
 * What can be done with customers. `clientId` is the client that acts; bodies have been validated. What is to be kept
 * of a request is written with what it does; where it is there already, AlreadyKept is thrown.
 */
export function createCustomerService({ store, now, newId }: CustomerServiceDependencies) {
  return {
    /**
     * @param sent the form, and the JSON of which it was read.
     * @returns the new customer, once it is durable.
     */
    async createIndividualCustomer(
      clientId: string,
      sent: { form: NewIndividualCustomer; text: string },
      keeping?: Keeping,
    ): Promise<IndividualCustomer> {
      const customer = individualCustomer(sent.form, { id: newId(), clientId, now: now() });
      await store.insert(customer, keeping?.(customer), sent.text);
      return customer;
    },

    /** @returns what the creation would keep. Nothing is stored. */
    checkIndividualCustomer(sent: NewIndividualCustomer): NormalisedForm {
      return normalisedForm(sent);
    },

    /** @throws AppError not_found where there is no such customer for this client. */
    async getCustomer(clientId: string, id: string): Promise<IndividualCustomer> {
      const customer = await store.find(id, clientId);
      if (!customer) {
        throw new AppError("not_found");
      }
      return customer;
    },

    /**
     * Keeps the result and applies it to the customer.
     * @throws AppError not_found where there is no such customer for this client.
     */
    async recordKycResult(
      clientId: string,
      customerId: string,
      sent: NewKycResult,
      keeping?: Keeping,
    ): Promise<IndividualCustomer> {
      for (let tries = 0; tries < MAX_TRIES; tries += 1) {
        const customer = await this.getCustomer(clientId, customerId);
        const result = { ...sent, id: newId(), customerId: customer.id, recordedAt: now() };
        const changed = afterKycResult(customer, result);
        if (await store.saveKycResult(changed, result, keeping?.(changed))) {
          return changed;
        }
      }
      throw new AppError("unavailable", { reason: "other writers changed the customer each time" });
    },
  };
}
