import type { Changes } from "../changes.js";
import { AppError } from "../errors.js";
import type { DueAt } from "../time-limit.js";
import {
  afterKycResult,
  type IndividualCustomer,
  individualCustomer,
  type NewKycResult,
  type NormalisedForm,
} from "./individual-customer.js";
import type { CustomerStore } from "./store.js";

export interface CustomerServiceDependencies {
  store: CustomerStore;
  now: () => Date;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
}

/** For whom a request acts, and until when. */
export interface Acting {
  clientId: string;
  dueAt?: DueAt;
}

/** A request that changes something. The caller of the service commits its changes. */
export interface Changing extends Acting {
  changes: Changes;
}

export type CustomerService = ReturnType<typeof createCustomerService>;

/** What can be done with customers. Bodies have been validated. */
export function createCustomerService({ store, now, newId }: CustomerServiceDependencies) {
  return {
    /** @returns the new customer. */
    createIndividualCustomer(
      { clientId, changes }: Changing,
      form: NormalisedForm,
    ): IndividualCustomer {
      const customer = individualCustomer(form, { id: newId(), clientId, now: now() });
      store.insert(changes, customer);
      return customer;
    },

    /** @throws AppError not_found if there is no such customer for this client. */
    async getCustomer({ clientId, dueAt }: Acting, id: string): Promise<IndividualCustomer> {
      const customer = await store.find(id, clientId, dueAt);
      if (!customer) {
        throw new AppError("not_found");
      }
      return customer;
    },

    /**
     * Adds the result and applies it to the customer.
     * @returns the customer after it.
     * @throws AppError not_found if there is no such customer for this client.
     */
    async recordKycResult(
      call: Changing,
      customerId: string,
      sent: NewKycResult,
    ): Promise<IndividualCustomer> {
      await call.changes.lock(customerId);
      const customer = await this.getCustomer(call, customerId);
      const result = { ...sent, id: newId(), customerId: customer.id, recordedAt: now() };
      const changed = afterKycResult(customer, result);
      store.saveKycResult(call.changes, changed, result);
      return changed;
    },
  };
}
