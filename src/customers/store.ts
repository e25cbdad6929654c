import type { Changes } from "../changes.js";
import type { DueAt } from "../time-limit.js";
import type { Erasable, Erasure } from "./erasure.js";
import type {
  CustomerSummary,
  IndividualCustomer,
  KycStatus,
  NormalisedForm,
} from "./individual-customer.js";
import type { KycResult } from "./kyc-result.js";
import type { Tokens } from "./look-ups.js";

/** Which customers of a client are listed. What is undefined leaves all. */
export interface CustomerRange {
  limit: number;
  /** Only those with a lower id. */
  startAfterId: string | undefined;
  statuses: readonly KycStatus[] | undefined;
  createdFrom: Date | undefined;
  /** Exclusive. */
  createdBefore: Date | undefined;
}

/** A customer whose record is still sealed. */
export interface SealedCustomer {
  summary: CustomerSummary;
  /** Undefined if it lies open, from before there were master keys. */
  sealed: Uint8Array | undefined;
  /** The version of the master key. */
  keyVersion: number;
  /** @throws NotOpened */
  open(): Promise<IndividualCustomer>;
}

/** What the record of a customer held up to a version. */
export interface RecordVersion {
  version: number;
  /** Undefined for what it holds now. */
  replacedAt?: Date;
  record: NormalisedForm;
}

/** The table of customers. A client sees its own customers and those of its sub-clients. */
export interface CustomerStore {
  /** @param tokens what the customer will be found by. */
  insert(changes: Pick<Changes, "add">, customer: IndividualCustomer, tokens: Tokens): void;

  /** The changes are "kept" if there is a customer of this id, which is made from what it was created from. */
  insertOnce(changes: Pick<Changes, "add">, customer: IndividualCustomer, tokens: Tokens): void;

  /**
   * Adds a claim of a customer. The changes are "duplicate" if another one has it.
   * @param claim made by `LookUps.claimOf`.
   */
  claim(changes: Pick<Changes, "add">, claim: string, customerId: string): void;

  /** Takes a claim back, which is there. */
  releaseClaim(changes: Changes, claim: string): void;

  /** The claims of a customer. */
  listClaims(customerId: string, dueAt?: DueAt): Promise<string[]>;

  /** As `find`, without opening the record. */
  findSummary(id: string, clientId: string, dueAt?: DueAt): Promise<CustomerSummary | undefined>;

  /** @returns undefined if there is no such customer or the client may not see it. */
  find(id: string, clientId: string, dueAt?: DueAt): Promise<IndividualCustomer | undefined>;

  /** In the order of their ids, of all clients or of one. */
  listSealed(
    startAfterId: string | undefined,
    limit: number,
    clientId: string | undefined,
  ): Promise<SealedCustomer[]>;

  /** The client's own, the newest first. A client's time grows with its ids, but for its clock's setting back. */
  list(clientId: string, range: CustomerRange, dueAt?: DueAt): Promise<CustomerSummary[]>;

  /**
   * @param clientId who has to be allowed to see it; undefined for who runs the service.
   * @returns undefined if there is no such customer or the client may not see it.
   */
  findErasable(id: string, clientId?: string, dueAt?: DueAt): Promise<Erasable | undefined>;

  /**
   * @param clientId whose it has to have been, or a sub-client's; undefined for who runs the service.
   * @returns undefined if no such customer was erased.
   */
  findErasure(id: string, clientId?: string, dueAt?: DueAt): Promise<Erasure | undefined>;

  /** All erasures, by the ids of the customers. */
  listErasures(): Promise<Erasure[]>;

  /** Adds the erasure of a customer that is not there. */
  insertErasure(changes: Pick<Changes, "add">, erasure: Erasure): void;

  /**
   * Keeps a customer from being erased. The changes are stale if there is none.
   * @param heldAt undefined lifts the hold.
   */
  hold(changes: Pick<Changes, "add">, id: string, heldAt: Date | undefined): void;

  /**
   * Takes away a customer and all that is about it, and leaves the erasure. The changes are stale if the stored customer
   * is no longer this version, or is held, or its client or the master key has changed.
   * @param knownVersion of the master key, where it was erased before and has come back.
   * @returns what is left.
   */
  erase(
    changes: Pick<Changes, "add">,
    customer: Erasable,
    erasedAt: Date,
    knownVersion?: number,
  ): Erasure;

  /**
   * Changes a customer. The changes are stale if the stored customer is no longer the version before. What the record held
   * before is kept as a version.
   * @param tokens what the customer will be found by; undefined leaves those that there are.
   */
  correct(changes: Changes, customer: IndividualCustomer, tokens: Tokens | undefined): void;

  /** Changes nothing. The changes are stale if the stored customer is no longer this version. */
  confirm(changes: Changes, customer: CustomerSummary): void;

  /**
   * What the record held before it was changed, the newest first.
   * @param range only versions before `startAfterVersion`.
   */
  listVersions(
    customer: CustomerSummary,
    range: { limit: number; startAfterVersion: number },
    dueAt?: DueAt,
  ): Promise<RecordVersion[]>;

  /**
   * Adds a KYC result and the customer as it is after it, the record included. They are stale if the stored customer is
   * no longer the version before.
   */
  saveKycResult(changes: Changes, customer: IndividualCustomer, result: KycResult): void;

  /** As `saveKycResult`, where the record stays as it is. */
  saveKycStatus(changes: Changes, customer: IndividualCustomer, result: KycResult): void;

  /** Adds a KYC result that changes nothing. It is stale if the stored customer is no longer this version. */
  keepKycResult(changes: Changes, customer: IndividualCustomer, result: KycResult): void;

  /** The newest first. */
  listKycResults(
    customerId: string,
    range: { limit: number; startAfterId: string | undefined },
    dueAt?: DueAt,
  ): Promise<KycResult[]>;

  /** The latest result that became the customer's; undefined if there is none. */
  findKycResult(customerId: string, dueAt?: DueAt): Promise<KycResult | undefined>;
}
