import type { KeptAnswer } from "../idempotency/store.js";
import type { DueAt } from "../time-limit.js";
import type { IndividualCustomer, KycResult } from "./individual-customer.js";

/**
 * Where customers are kept. Each method is one transaction; when its promise is fulfilled, what it wrote is
 * durable. Those that write take what is to be kept in the same transaction of the request they are for, and throw
 * AlreadyKept, with nothing written, where that is kept already. A client sees its own customers and those of its sub-clients.
 */
export interface CustomerStore {
  /** The JSON of what was sent spares writing it anew, where it is at hand. */
  insert(
    customer: IndividualCustomer,
    request?: WriteRequest & { sentText?: string },
  ): Promise<void>;

  /** Gives undefined where there is no such customer or the client may not see it. */
  find(id: string, clientId: string, dueAt?: DueAt): Promise<IndividualCustomer | undefined>;

  /**
   * Keeps a KYC result and the customer as it is after it, both or neither.
   * @returns false, and writes nothing, where the stored customer is no longer the version before.
   */
  saveKycResult(
    customer: IndividualCustomer,
    result: KycResult,
    request?: WriteRequest,
  ): Promise<boolean>;
}

/** What a write is told of the request that it belongs to. */
export interface WriteRequest {
  /** What is to be kept of it. */
  kept?: KeptAnswer | undefined;
  dueAt?: DueAt | undefined;
}
