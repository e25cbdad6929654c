import type { Changes } from "../changes.js";
import type { DueAt } from "../time-limit.js";

/** What succeeded under an Idempotency-Key. */
export interface IdempotencyRecord {
  /** Names the client, the operation and the key; tells nothing of them. */
  id: string;
  /** Tells whether what is sent again is the same. */
  fingerprint: string;
  /** JSON: the answer without its trace. */
  answer: string;
  /** The customer that the answer is about. */
  customerId?: string | undefined;
  /** When that customer was erased, and with it what the record tells but for its id. */
  erasedAt?: Date | undefined;
  /** When it was kept, in minutes of service time. */
  keptAt: number;
}

/** The table of idempotency records. Each is written in the transaction of what it tells. */
export interface IdempotencyStore {
  /** Adds a record. The changes are "kept" if there is one with this id. */
  insert(changes: Pick<Changes, "add">, record: IdempotencyRecord): void;

  find(id: string, dueAt?: DueAt): Promise<IdempotencyRecord | undefined>;

  /** A part of the records that follow an id, in their order: `limit` of them at most. */
  listAfter(id: string, limit: number): Promise<Pick<IdempotencyRecord, "id" | "keptAt">[]>;

  /** Forgets records; those that are gone already are passed over. */
  remove(ids: readonly string[]): Promise<void>;

  /** For how many minutes the service has run. */
  serviceMinutes(): Promise<number>;

  /** Sets the service time, which must be one less now. @returns false if another process was faster. */
  advanceTo(minutes: number): Promise<boolean>;
}
