import type { Changes } from "../changes.js";
import type { DueAt } from "../time-limit.js";
import type { IndividualCustomer, KycResult } from "./individual-customer.js";
import type { Tokens } from "./look-ups.js";

/** The table of customers. A client sees its own customers and those of its sub-clients. */
export interface CustomerStore {
  /** @param tokens what the customer will be found by. */
  insert(changes: Changes, customer: IndividualCustomer, tokens: Tokens): void;

  /**
   * Adds a claim of a customer. The changes are "duplicate" if another one has it. Whoever erases a customer finds its
   * claims by the record, as they were made.
   * @param claim made by `LookUps.claimOf`.
   */
  claim(changes: Changes, claim: string, customerId: string): void;

  /** @returns undefined if there is no such customer or the client may not see it. */
  find(id: string, clientId: string, dueAt?: DueAt): Promise<IndividualCustomer | undefined>;

  /**
   * Adds a KYC result and the customer as it is after it. They are stale if the stored customer is no longer the
   * version before.
   */
  saveKycResult(changes: Changes, customer: IndividualCustomer, result: KycResult): void;
}
