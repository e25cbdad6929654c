import type { Changes } from "../changes.js";
import type { DuplicatePolicy } from "../clients/client.js";
import { AppError } from "../errors.js";
import type { DueAt } from "../time-limit.js";
import { createDuplicates, type DuplicatesDependencies } from "./duplicates.js";
import {
  afterKycResult,
  type IndividualCustomer,
  individualCustomer,
  type NewKycResult,
  type NormalisedForm,
} from "./individual-customer.js";
import type { CustomerStore } from "./store.js";

export interface CustomerServiceDependencies extends DuplicatesDependencies {
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

/** A request that creates a customer. */
export interface Creating extends Changing {
  /** What the client wants if it has such a customer. */
  duplicates: DuplicatePolicy;
}

/** A new customer, and those that the client had of the same person. */
export interface Created {
  customer: IndividualCustomer;
  duplicateOf: string[];
}

export type CustomerService = ReturnType<typeof createCustomerService>;

/** What can be done with customers. Bodies have been validated. */
export function createCustomerService(dependencies: CustomerServiceDependencies) {
  const { store, lookUps, now, newId } = dependencies;
  const duplicates = createDuplicates(dependencies);

  return {
    /** @throws AppError duplicate_customer if the client has such a customer and its policy is to reject. */
    async createIndividualCustomer(
      { clientId, duplicates: policy, changes, dueAt }: Creating,
      form: NormalisedForm,
    ): Promise<Created> {
      const duplicateOf = policy === "allow" ? [] : await duplicates.find(clientId, form, dueAt);
      const customer = individualCustomer(form, { id: newId(), clientId, now: now() });
      if (policy === "reject") {
        refuseDuplicate(duplicateOf);
        duplicates.claim(changes, customer);
      }
      store.insert(changes, customer, lookUps.tokensOf(clientId, form));
      return { customer, duplicateOf };
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

/** The ids are for the log alone. */
function refuseDuplicate(duplicateOf: string[]): void {
  if (duplicateOf.length > 0) {
    throw new AppError("duplicate_customer", {
      reason: `it is there as ${duplicateOf.join(", ")}`,
    });
  }
}
