import type { KeptAnswer } from "../idempotency/store.js";
import type { IndividualCustomer, KycResult } from "./individual-customer.js";

/**
 * Where customers are kept. Each method is one transaction; when its promise is fulfilled, what it wrote is
 * durable. Those that write take what is to be kept in the same transaction of the request they are for, and throw
 * AlreadyKept, with nothing written, where that is kept already. A client sees its own customers and those of its sub-clients.
 */
export interface CustomerStore {
  /** @param sentText the JSON of what was sent, where it is at hand. */
  insert(customer: IndividualCustomer, kept?: KeptAnswer, sentText?: string): Promise<void>;

  /** Gives undefined where there is no such customer or the client may not see it. */
  find(id: string, clientId: string): Promise<IndividualCustomer | undefined>;

  /**
   * Keeps a KYC result and the customer as it is after it, both or neither.
   * @returns false, and writes nothing, where the stored customer is no longer the version before.
   */
  saveKycResult(
    customer: IndividualCustomer,
    result: KycResult,
    kept?: KeptAnswer,
  ): Promise<boolean>;
}
