import type { Changes } from "../changes.js";
import type { DueAt } from "../time-limit.js";
import type { IndividualCustomer, KycResult } from "./individual-customer.js";

/** The table of customers. A client sees its own customers and those of its sub-clients. */
export interface CustomerStore {
  insert(changes: Changes, customer: IndividualCustomer): void;

  /** @returns undefined if there is no such customer or the client may not see it. */
  find(id: string, clientId: string, dueAt?: DueAt): Promise<IndividualCustomer | undefined>;

  /**
   * Adds a KYC result and the customer as it is after it. They are stale if the stored customer is no longer the
   * version before.
   */
  saveKycResult(changes: Changes, customer: IndividualCustomer, result: KycResult): void;
}
