import type { Step, Value } from "../changes.js";
import type { DueAt } from "../time-limit.js";
import type { LookUpName } from "./look-ups.js";
import type { Read } from "./table.js";

/** Rows that are written together, in this order: all of them, or none if one is refused. */
export type Write = readonly Step[];

/** "written", or the name of the statement that was refused. */
export type WriteResult = "written" | (string & {});

/** What the stores need of a database: statements to run. */
export interface Engine {
  read<Row extends object>(
    statement: Read<Row>,
    values?: readonly Value[],
    dueAt?: DueAt,
  ): Promise<Row[]>;
  /**
   * Writes in one transaction, which it may share with writes that arrive at the same time; each of these stands
   * or falls alone. What is written is durable when the promise is fulfilled.
   * @throws OutcomeUnknown if it may or may not be; after any other error it is not.
   */
  write(steps: Write, dueAt?: DueAt): Promise<WriteResult>;
}

export interface JournalSettings {
  /** 32 bytes, with which rows are chained. */
  secret: Uint8Array;
  /** The program or the command that writes. It stands in the first row of each of its chains. */
  writer: string;
}

/** A database that is open and migrated. */
export interface OpenDatabase {
  engine: Engine;
  /**
   * Finds the customers that have a token, whatever their client, at most a hundred, in the order of their ids. Another
   * value can have the same token.
   */
  findByToken(name: LookUpName, token: number, dueAt?: DueAt): Promise<string[]>;
  /**
   * Writes many, each of which stands or falls alone, from bytes (packed-writes.ts). Undefined where that is no quicker
   * than to write them one by one.
   * @throws what failed one of them or all; any of them may be written then.
   */
  writeMany?: (bytes: Uint8Array) => Promise<WriteResult[]>;
  /**
   * Gives changes that were committed their numbers among the events. Undefined where the commit does it.
   * @returns how many.
   */
  publishEvents?: (most: number) => Promise<number>;
  /** Lets writes hold an entry of the journal, as their last step. The engine gives it its place in a chain. */
  startJournal(journal: JournalSettings): void;
  /** What reads and writes, for the log. */
  software: Software;
  /** The migrations that opening it applied. */
  migrated: string[];
  /** @throws if the database cannot be reached, or written, or will soon be full. */
  check(): Promise<void>;
  /** How long a request may take with it, however many statements that are. Undefined for a file. */
  limitMs?: number;
  /** Settles when nothing can be written until the process is started again. */
  broken?: Promise<Error>;
  close(): Promise<void>;
}

/** The software of a database. */
export interface Software {
  /** The package, or the module of Node. */
  driver: string;
  /** Its name and version, such as SQLite 3.54.1. */
  database: string;
}
