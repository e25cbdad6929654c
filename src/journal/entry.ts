import type { ErrorCode } from "../errors.js";

/** Something that was done, seen or refused. It holds no personal value. */
export interface JournalEntry {
  at: Date;
  /** The client whose data it is about. */
  clientId?: string | undefined;
  /** The id of the API key; undefined for a command. */
  keyId?: string | undefined;
  /** The operation of the contract, or the command. */
  operation: string;
  customerId?: string | undefined;
  /** Done, or why it was refused. */
  outcome: "done" | ErrorCode;
  /** The kind of thing that was changed or seen, in a word or two. */
  subject?: string | undefined;
  /** The version of the record after a change. */
  version?: number | undefined;
  traceId?: string | undefined;
}

/** An entry as it is kept, and where. Void: another write was faster, so that nothing was done. */
export interface KeptEntry extends Omit<JournalEntry, "outcome"> {
  /** CHAIN.PLACE. */
  position: string;
  outcome: JournalEntry["outcome"] | "void";
}
