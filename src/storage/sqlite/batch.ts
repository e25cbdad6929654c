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
  const runSteps = prepareSteps(db);
  const transaction = prepareTransaction(db);

  /** A single statement is atomic by itself. Several are rolled back if one is refused. */
  function writeWhole(steps: BareStep[]): BareOutcome {
    if (steps.length === 1) {
      return runSteps(steps);
    }
    transaction.savepoint();
    const outcome = runSteps(steps);
    transaction.release(outcome === WRITTEN);
    return outcome;
  }

  /** Without savepoints, which take as long as a row. Gives up if something has to be rolled back. */
  function writePlainly(batch: BareStep[][]): BareOutcome[] | undefined {
    const outcomes: BareOutcome[] = [];
    for (const steps of batch) {
      const outcome = runSteps(steps);
      if (outcome !== WRITTEN && outcome !== 0 && steps.length > 1) {
        return undefined;
      }
      outcomes.push(outcome);
    }
    return outcomes;
  }

  function writeCarefully(batch: BareStep[][]): BareOutcome[] {
    transaction.rollback();
    transaction.begin();
    return batch.map(writeWhole);
  }

  return (batch) => {
    try {
      transaction.begin();
      const outcomes = writePlainly(batch) ?? writeCarefully(batch);
      transaction.commit();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) {
        transaction.rollback();
      }
      throw asSqliteError(error);
    }
  };
}

/** Makes a function that runs the steps of a write, up to the first that is refused. */
function prepareSteps(db: DatabaseSync): (steps: BareStep[]) => BareOutcome {
  const statements = Object.fromEntries(
    Object.entries(writes).map(([name, statement]) => [name, db.prepare(sqlOf(statement))]),
  ) as Record<string, StatementSync>;

  /** The number of the refused step. A step is done if SQLite has changed exactly one row. */
  function refusedStep(steps: BareStep[]): number {
    return steps.findIndex(
      ([name, values]) => (statements[name] as StatementSync).run(...values).changes !== 1,
    );
  }

  return (steps) => {
    try {
      return refusedStep(steps);
    } catch (error) {
      // SQLite has ended the transaction: all of the batch has failed, not this write alone.
      if (!db.isTransaction) {
        throw error;
      }
      return bareError(error);
    }
  };
}

/** The statements around the writes of a batch. */
function prepareTransaction(db: DatabaseSync) {
  const begin = db.prepare("BEGIN IMMEDIATE");
  const commit = db.prepare("COMMIT");
  const rollback = db.prepare("ROLLBACK");
  const savepoint = db.prepare("SAVEPOINT one");
  const undo = db.prepare("ROLLBACK TO one");
  const release = db.prepare("RELEASE one");
  return {
    begin: () => void begin.run(),
    /** @throws OutcomeUnknown if the transaction may be committed; after any other error it is not. */
    commit() {
      try {
        commit.run();
      } catch (error) {
        throw isOutcomeUnknown(sqliteCodeOf(error))
          ? new OutcomeUnknown(asSqliteError(error))
          : error;
      }
    },
    rollback: () => void rollback.run(),
    savepoint: () => void savepoint.run(),
    /** Ends the savepoint. What was written since is kept or undone. */
    release(isKept: boolean) {
      if (!isKept) {
        undo.run();
      }
      release.run();
    },
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
