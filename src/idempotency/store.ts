import type { DueAt } from "../time-limit.js";

/** What succeeded under a key, as it is kept. */
export interface KeptAnswer {
  /** Names the client, the operation and the key; tells nothing of them. */
  id: string;
  /** Tells whether what is sent again is the same. */
  fingerprint: string;
  /** JSON: the answer without its trace. */
  answer: string;
  /** When it was kept, in minutes of service time. */
  keptAt: number;
}

/** Where the answers to requests with a key are looked up and dropped. They are kept by the stores of what was done. */
export interface KeyStore {
  find(id: string, dueAt?: DueAt): Promise<KeptAnswer | undefined>;

  /** A part of the keys that follow an id, in their order: `limit` of them at most. */
  listAfter(id: string, limit: number): Promise<Pick<KeptAnswer, "id" | "keptAt">[]>;

  /** Forgets keys; those that are gone already are passed over. */
  remove(ids: readonly string[]): Promise<void>;

  /** For how many minutes the service has run. */
  serviceMinutes(): Promise<number>;

  /** Sets the service time, which must be one less now. @returns false where another process was faster. */
  advanceTo(minutes: number): Promise<boolean>;
}

/** Something with this id is kept already, so nothing was written. */
export class AlreadyKept extends Error {
  override readonly name = "AlreadyKept";
}
