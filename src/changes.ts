/** What a column holds. Instants are milliseconds since 1970. */
export type Value = string | number | Uint8Array | null;

/** One row to write, and the statement that writes it (storage/statements.ts). */
export interface Step {
  statement: string;
  row: Readonly<Record<string, Value>>;
}

/** What a request writes. The stores add rows; all of them are committed in one transaction, in their order. */
export interface Changes {
  add(step: Step): void;
  /** What the journal says of the request: of a change the last call counts, of what is only shown each does. */
  note(note: Note): void;
  /**
   * Waits until every request of this process that has locked the name before is committed. Two that change the same
   * row would otherwise make each other stale.
   */
  lock(name: string): Promise<void>;
}

/** What a request has changed or seen, as the journal says it. */
export interface Note {
  customerId?: string;
  /** The kind of thing, in a word or two. No personal value. */
  subject: string;
  /** The version of the record after a change. */
  version?: number;
  /** Whether the answer that is kept for an Idempotency-Key outlives the customer: it holds nothing of it. */
  answerOutlives?: boolean;
}

/**
 * How a commit ends: with all rows durable, or with none because the idempotency record exists (kept), because a row was
 * changed since it was read (stale), or because the client has such a customer (duplicate).
 */
export type Outcome = "written" | "kept" | "stale" | "duplicate";
