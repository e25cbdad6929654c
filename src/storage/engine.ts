import type { DueAt } from "../time-limit.js";
import type { ReadName, WriteName } from "./statements.js";

/** What a column holds. Instants are milliseconds since 1970. */
export type Value = string | number | Buffer | null;

/** One row to write. */
export interface Step {
  statement: WriteName;
  /** By column; columns that the statement does not name are left alone. */
  row: object;
}

/** Rows that are written together, in this order: all of them, or none where one is refused. */
export type Write = readonly Step[];

/** How a write ended: with all of it durable, or with the statement that was refused. */
export type Outcome = "written" | WriteName;

/** What the stores need of a database: statements to run. */
export interface Engine {
  read(statement: ReadName, values?: readonly Value[], dueAt?: DueAt): Promise<unknown[]>;
  /**
   * Writes in one transaction, which it may share with writes that arrive at the same time; each of these stands
   * or falls alone. What is written is durable when the promise is fulfilled.
   * @throws OutcomeUnknown where it may or may not be; after any other error it is not.
   */
  write(steps: Write, dueAt?: DueAt): Promise<Outcome>;
}
