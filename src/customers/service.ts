import { AppError } from "../errors.js";
import type { KeptAnswer } from "../idempotency/store.js";
import type { DueAt } from "../time-limit.js";
import { createTurns } from "../turns.js";
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

/** For whom something is done. */
export interface Acting {
  /** The client that acts. */
  clientId: string;
  dueAt?: DueAt;
}

/** Makes what is to be kept of a request, from the customer as it is after it. */
export type Keeping = (customer: IndividualCustomer) => KeptAnswer;

export type CustomerService = ReturnType<typeof createCustomerService>;

/**
 * What can be done with customers. Bodies have been validated. What is to be kept of a request is written with what it does; where it is there already, AlreadyKept is thrown.
 */
export function createCustomerService({ store, now, newId }: CustomerServiceDependencies) {
  const inTurn = createTurns();
  return {
    /**
     * @param sent the form, and the JSON of which it was read.
     * @returns the new customer, once it is durable.
     */
    async createIndividualCustomer(
      { clientId, dueAt }: Acting,
      sent: { form: NewIndividualCustomer; text: string },
      keeping?: Keeping,
    ): Promise<IndividualCustomer> {
      const customer = individualCustomer(sent.form, { id: newId(), clientId, now: now() });
      await store.insert(customer, { kept: keeping?.(customer), sentText: sent.text, dueAt });
      return customer;
    },

    /** @returns what the creation would keep. Nothing is stored. */
    checkIndividualCustomer(sent: NewIndividualCustomer): NormalisedForm {
      return normalisedForm(sent);
    },

    /** @throws AppError not_found where there is no such customer for this client. */
    async getCustomer({ clientId, dueAt }: Acting, id: string): Promise<IndividualCustomer> {
      const customer = await store.find(id.toLowerCase(), clientId, dueAt);
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
      acting: Acting,
      customerId: string,
      sent: NewKycResult,
      keeping?: Keeping,
    ): Promise<IndividualCustomer> {
      // Those of this process would make each other stale, and all but one of them begin again.
      return inTurn(customerId.toLowerCase(), async () => {
        for (let tries = 0; tries < MAX_TRIES; tries += 1) {
          const customer = await this.getCustomer(acting, customerId);
          const result = { ...sent, id: newId(), customerId: customer.id, recordedAt: now() };
          const changed = afterKycResult(customer, result);
          const request = { kept: keeping?.(changed), dueAt: acting.dueAt };
          if (await store.saveKycResult(changed, result, request)) {
            return changed;
          }
        }
        throw new AppError("unavailable", {
          reason: "other writers changed the customer each time",
        });
      });
    },
  };
}
