import { type CorrectingDependencies, createCorrecting } from "./correcting.js";
import { type CreatingDependencies, createCreating } from "./creating.js";
import { createDuplicates, type DuplicatesDependencies } from "./duplicates.js";
import { type Acting, type Changing, createErasing, type ErasingDependencies } from "./erasing.js";
import type { CustomerSummary, IndividualCustomer } from "./individual-customer.js";
import { createKyc } from "./kyc.js";
import { createListing, type ListingDependencies } from "./listing.js";
import type { CustomerStore } from "./store.js";
import { createVersions } from "./versions.js";

export interface CustomerServiceDependencies
  extends CorrectingDependencies,
    CreatingDependencies,
    DuplicatesDependencies,
    ErasingDependencies,
    ListingDependencies {
  store: CustomerStore;
}

export type CustomerService = ReturnType<typeof createCustomerService>;

/** What can be done with customers. Bodies have been validated. */
export function createCustomerService(dependencies: CustomerServiceDependencies) {
  const { store } = dependencies;
  const erasing = createErasing(dependencies);
  const duplicates = createDuplicates(dependencies);
  const creating = createCreating(dependencies, duplicates);
  const listing = createListing(dependencies);
  const kyc = createKyc(dependencies, findCustomer);
  const versions = createVersions(dependencies, findCustomer);
  const correcting = createCorrecting(dependencies, duplicates, findCustomer);

  return {
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

    createIndividualCustomer: creating.createIndividualCustomer,
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
