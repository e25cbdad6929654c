import type { components } from "#generated/types.js";

export type EventType = components["schemas"]["EventType"];

export const eventTypes = [
  "customer.created",
  "customer.corrected",
  "customer.kyc_recorded",
  "customer.erased",
] as const satisfies readonly EventType[];

/** A change of a customer. It holds nothing personal. */
export interface CustomerEvent {
  /** Its place among all events. Who sees some of them sees gaps. */
  number: number;
  /** The same wherever it is shown and however often it is sent. */
  id: string;
  type: EventType;
  at: Date;
  /** The client in whose feed it is: that of the customer, or its parent. */
  ownerId: string;
  /** The client to which the customer belongs. */
  clientId: string;
  customerId: string;
  /** Of the record after it. Undefined for an erasure, and for a change of an older program. */
  version?: number;
}

/** The events in one order. When one is shown, all before it are there. */
export interface EventStore {
  /**
   * @param number the first one, if it is in the feed.
   * @returns the events of the client and of its sub-clients. Of a sub-client, those of its parent.
   */
  listFrom(clientId: string, number: number, limit: number): Promise<CustomerEvent[]>;
  /** The number of the latest event, 0 if there is none. */
  latestNumber(): Promise<number>;
  /** The clients that see some event behind the first number and up to the second one. */
  clientsOf(after: number, upTo: number): Promise<Set<string>>;
  /**
   * Gives changes that were committed their numbers. Undefined where the commit does it.
   * @returns how many, at most PUBLISHED_AT_ONCE.
   */
  publish: (() => Promise<number>) | undefined;
}

/** So many events get their numbers in one transaction. */
export const PUBLISHED_AT_ONCE = 5_000;
