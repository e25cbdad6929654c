import type { Acting, Changing } from "./erasing.js";
import type { IndividualCustomer } from "./individual-customer.js";
import {
  afterKycResult,
  fillsGender,
  isOutdated,
  type KycForm,
  type KycResult,
} from "./kyc-result.js";
import type { CustomerStore } from "./store.js";

export interface KycDependencies {
  store: CustomerStore;
  now: () => Date;
  newId: () => string;
}

/** Finds a customer. It throws AppError not_found, or customer_erased, if there is none for the client. */
export type FindCustomer = (acting: Acting, id: string) => Promise<IndividualCustomer>;

export interface KycPage {
  results: KycResult[];
  hasMoreResults: boolean;
}

/** What KYC checks say of customers. */
export function createKyc({ store, now, newId }: KycDependencies, findCustomer: FindCustomer) {
  return {
    /**
     * Keeps a result, and applies it to the customer if no later check is there.
     * @returns the customer after it.
     * @throws AppError not_found, customer_erased, or kyc_transition_forbidden.
     */
    async recordKycResult(call: Changing, id: string, form: KycForm): Promise<IndividualCustomer> {
      const { changes } = call;
      await changes.lock(id);
      const customer = await findCustomer(call, id);
      const changedStatus = !isOutdated(customer, form);
      const result = { ...form, id: newId(), customerId: id, recordedAt: now(), changedStatus };
      if (!changedStatus) {
        store.keepKycResult(changes, customer, result);
        const { version } = customer;
        changes.note({ customerId: id, subject: `KYC ${result.status}, too late`, version });
        return customer;
      }
      const changed = afterKycResult(customer, result);
      if (fillsGender(customer, result)) {
        store.saveKycResult(changes, changed, result);
      } else {
        store.saveKycStatus(changes, changed, result);
      }
      const { version } = changed;
      changes.note({ customerId: id, subject: `KYC ${result.status}`, version });
      return changed;
    },

    /**
     * @param startAfterId the id of the last result of the page before.
     * @returns the newest first.
     * @throws AppError not_found or customer_erased.
     */
    async listKycResults(
      call: Changing,
      id: string,
      { limit, startAfterId }: { limit: number; startAfterId?: string },
    ): Promise<KycPage> {
      await findCustomer(call, id);
      // One more shows whether there are more.
      const found = await store.listKycResults(id, { limit: limit + 1, startAfterId }, call.dueAt);
      call.changes.note({ customerId: id, subject: "the KYC results" });
      return { results: found.slice(0, limit), hasMoreResults: found.length > limit };
    },
  };
}
