import { OutcomeUnknown } from "../../errors.js";
import { writes } from "../statements.js";
import type { WriteStatement } from "../table.js";
import type { DatabaseSync, StatementSync } from "./driver.js";
import { isOutcomeUnknown } from "./fault.js";
import { type BareOutcome, type BareStep, bareError, WRITTEN } from "./message.js";
import { asSqliteError, sqliteCodeOf } from "./sqlite-error.js";

/**
 * Makes a function that writes a batch in one transaction, durable when it returns. Each write stands or falls
 * alone.
 * @throws what failed the batch as a whole: OutcomeUnknown if it may be written; after any other error it is not.
 */
export function createBatchWriter(db: DatabaseSync): (batch: BareStep[][]) => BareOutcome[] {
  const statements = Object.fromEntries(
    Object.entries(writes).map(([name, statement]) => [name, db.prepare(sqlOf(statement))]),
  ) as Record<string, StatementSync>;
  const run = (sql: string) => db.prepare(sql);
  const begin = run("BEGIN IMMEDIATE");
  const commit = run("COMMIT");
  const rollback = run("ROLLBACK");
  const savepoint = run("SAVEPOINT one");
  const undo = run("ROLLBACK TO one");
  const release = run("RELEASE one");

  /** The number of the refused step. A step is done if SQLite has changed exactly one row. */
  function refusedStep(steps: BareStep[]): number {
    return steps.findIndex(
      ([name, values]) => (statements[name] as StatementSync).run(...values).changes !== 1,
    );
  }

  function writeOne(steps: BareStep[]): BareOutcome {
    try {
      return refusedStep(steps);
    } catch (error) {
      // SQLite has ended the transaction: all of the batch has failed, not this write alone.
      if (!db.isTransaction) {
        throw error;
      }
      return bareError(error);
    }
  }

  /** A single statement is atomic by itself. Several are rolled back if one is refused. */
  function writeWhole(steps: BareStep[]): BareOutcome {
    if (steps.length === 1) {
      return writeOne(steps);
    }
    savepoint.run();
    const outcome = writeOne(steps);
    if (outcome !== WRITTEN) {
      undo.run();
    }
    release.run();
    return outcome;
  }

  /** Without savepoints, which take as long as a row. Gives up if something has to be rolled back. */
  function writePlainly(batch: BareStep[][]): BareOutcome[] | undefined {
    const outcomes: BareOutcome[] = [];
    for (const steps of batch) {
      const outcome = writeOne(steps);
      if (outcome !== WRITTEN && outcome !== 0 && steps.length > 1) {
        return undefined;
      }
      outcomes.push(outcome);
    }
    return outcomes;
  }

  function writeCarefully(batch: BareStep[][]): BareOutcome[] {
    rollback.run();
    begin.run();
    return batch.map(writeWhole);
  }

  function commitAll(): void {
    try {
      commit.run();
    } catch (error) {
      throw isOutcomeUnknown(sqliteCodeOf(error))
        ? new OutcomeUnknown(asSqliteError(error))
        : error;
    }
  }

  return (batch) => {
    try {
      begin.run();
      const outcomes = writePlainly(batch) ?? writeCarefully(batch);
      commitAll();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) {
        rollback.run();
      }
      throw asSqliteError(error);
    }
  };
}

function sqlOf(statement: WriteStatement): string {
  const { table } = statement;
  const columns = Object.keys(statement.columns);
  if ("removes" in statement) {
    return `DELETE FROM ${table} WHERE id = ?`;
  }
  if (!("set" in statement)) {
    const places = columns.map(() => "?").join(", ");
    return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  }
  const given = columns.map((column) => `? AS ${column}`).join(", ");
  return `UPDATE ${table} SET ${statement.set} FROM (SELECT ${given}) AS new
    WHERE ${table}.id = new.id AND (${statement.condition})`;
}
