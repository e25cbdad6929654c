import type { DuplicatePolicy } from "../clients/client.js";
import { type CorrectingDependencies, createCorrecting } from "./correcting.js";
import { createDuplicates, type DuplicatesDependencies, refuseDuplicate } from "./duplicates.js";
import { type Acting, type Changing, createErasing, type ErasingDependencies } from "./erasing.js";
import {
  type CustomerSummary,
  type IndividualCustomer,
  individualCustomer,
  type NormalisedForm,
} from "./individual-customer.js";
import { createKyc } from "./kyc.js";
import { createListing, type ListingDependencies } from "./listing.js";
import type { CustomerStore } from "./store.js";
import { createVersions } from "./versions.js";

export interface CustomerServiceDependencies
  extends CorrectingDependencies,
    DuplicatesDependencies,
    ErasingDependencies,
    ListingDependencies {
  store: CustomerStore;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
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
  const erasing = createErasing(dependencies);
  const duplicates = createDuplicates(dependencies);
  const listing = createListing(dependencies);
  const kyc = createKyc(dependencies, findCustomer);
  const versions = createVersions(dependencies, findCustomer);
  const correcting = createCorrecting(dependencies, duplicates, findCustomer);

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
      const { id: customerId, version } = customer;
      changes.note({ customerId, subject: "created", version });
      return { customer, duplicateOf };
    },

    /**
     * @param subject what of the customer will be shown.
     * @throws AppError not_found or customer_erased.
     */
    async getCustomer(
      { changes, ...acting }: Changing,
      id: string,
      subject: string,
    ): Promise<IndividualCustomer> {
      const customer = await findCustomer(acting, id);
      changes.note({ customerId: id, subject });
      return customer;
    },

    /**
     * What is known of a customer without opening its record. Nothing of it is shown, so nothing is journalled.
     * @throws AppError not_found or customer_erased.
     */
    async summariseCustomer(acting: Acting, id: string): Promise<CustomerSummary> {
      const summary = await store.findSummary(id, acting.clientId, acting.dueAt);
      return summary ?? erasing.refuseMissing(acting, id);
    },

    listCustomers: listing.listCustomers,
    eraseCustomer: erasing.eraseCustomer,
    getCustomerJournal: erasing.getCustomerJournal,
    correctCustomer: correcting.correctCustomer,
    listCustomerVersions: versions.listCustomerVersions,
    recordKycResult: kyc.recordKycResult,
    listKycResults: kyc.listKycResults,
  };

  /** @throws AppError not_found, or customer_erased, if there is no such customer for this client. */
  async function findCustomer(acting: Acting, id: string): Promise<IndividualCustomer> {
    const customer = await store.find(id, acting.clientId, acting.dueAt);
    return customer ?? erasing.refuseMissing(acting, id);
  }
}
