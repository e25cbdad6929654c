import type Database from "better-sqlite3";
import type { Value } from "../engine.js";
import { type Insert, type Update, type WriteName, writes } from "../statements.js";

/** A step as it goes from thread to thread: its statement, and the values of that one's columns. */
export type PackedStep = [WriteName, Value[]];
/** By write: -1 where all of it was written, the number of the step that was refused, or what went wrong. */
export type PackedOutcome = number | PackedError;

export interface PackedError {
  code: string;
  message: string;
}

export const WRITTEN = -1;

/**
 * Makes a function that writes a batch in one transaction, durable when it returns. Each write stands or falls
 * alone.
 * @throws SqliteError where nothing of the batch was written.
 */
export function createBatchWriter(
  db: Database.Database,
): (batch: PackedStep[][]) => PackedOutcome[] {
  const statements = Object.fromEntries(
    Object.entries(writes).map(([name, statement]) => [name, db.prepare(sqlOf(statement))]),
  ) as Record<WriteName, Database.Statement>;
  const run = (sql: string) => db.prepare(sql);
  const begin = run("BEGIN IMMEDIATE");
  const commit = run("COMMIT");
  const rollback = run("ROLLBACK");
  const savepoint = run("SAVEPOINT one");
  const undo = run("ROLLBACK TO one");
  const release = run("RELEASE one");

  /** The number of the step that was refused. */
  function refusedStep(steps: PackedStep[]): number {
    return steps.findIndex(([name, values]) => statements[name].run(values).changes === 0);
  }

  function writeOne(steps: PackedStep[]): PackedOutcome {
    savepoint.run();
    let outcome: PackedOutcome;
    try {
      outcome = refusedStep(steps);
    } catch (error) {
      // Without its transaction the batch has failed as a whole, and not this write alone.
      if (!db.inTransaction) {
        throw error;
      }
      outcome = packError(error);
    }
    if (outcome !== WRITTEN) {
      undo.run();
    }
    release.run();
    return outcome;
  }

  return (batch) => {
    begin.run();
    try {
      const outcomes = batch.map(writeOne);
      commit.run();
      return outcomes;
    } catch (error) {
      if (db.inTransaction) {
        rollback.run();
      }
      throw error;
    }
  };
}

/** Errors lose their class between threads. */
export function packError(error: unknown): PackedError {
  const { code, message } = error as PackedError;
  return { code, message };
}

function sqlOf(statement: Insert | Update): string {
  const { table, columns } = statement;
  if (!("set" in statement)) {
    const places = columns.map(() => "?").join(", ");
    return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  }
  const given = columns.map((column) => `? AS ${column}`).join(", ");
  return `UPDATE ${table} SET ${statement.set} FROM (SELECT ${given}) AS new
    WHERE ${table}.id = new.id AND (${statement.condition})`;
}
