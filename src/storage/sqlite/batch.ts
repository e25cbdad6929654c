import type { Value } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import { CORRECTION } from "../customers.js";
import { ERASURE } from "../erasures.js";
import { JOURNAL } from "../journal.js";
import type { BareStep } from "../packed-writes.js";
import { writes } from "../statements.js";
import type { WriteStatement } from "../table.js";
import type { DatabaseSync, StatementSync } from "./driver.js";
import { isOutcomeUnknown } from "./fault.js";
import type { JournalWriter } from "./journal-writer.js";
import type { LookUpUpkeep } from "./look-ups/upkeep.js";
import { type BareOutcome, bareError, WRITTEN } from "./message.js";
import { asSqliteError, sqliteCodeOf } from "./sqlite-error.js";

/**
 * Makes a function that writes a batch in one transaction, durable when it returns. Each write stands or falls
 * alone; its entry in the journal stands either way.
 * @throws what failed the batch as a whole: OutcomeUnknown if it may be written; after any other error it is not.
 */
export function createBatchWriter(
  db: DatabaseSync,
  { journal, beforeErasure }: BatchParts,
): (batch: BareStep[][]) => BareOutcome[] {
  const runSteps = prepareSteps(db, beforeErasure);
  const transaction = prepareTransaction(db);

  /** A single statement is atomic by itself. Several are rolled back if one is refused. */
  function writeWhole({ steps, entry }: BareWrite): BareOutcome {
    const isAtomic = steps.length < 2;
    if (!isAtomic) {
      transaction.savepoint();
    }
    const outcome = runSteps(steps);
    if (!isAtomic) {
      transaction.release(outcome === WRITTEN);
    }
    addEntry(entry, outcome);
    return outcome;
  }

  function addEntry(entry: Value[] | undefined, outcome: BareOutcome): void {
    if (entry) {
      journal.append(entry, outcome === WRITTEN);
    }
  }

  /** Without savepoints, which take as long as a row. Gives up if something has to be rolled back. */
  function writePlainly(batch: BareWrite[]): BareOutcome[] | undefined {
    const outcomes: BareOutcome[] = [];
    for (const { steps, entry } of batch) {
      const outcome = runSteps(steps);
      if (outcome !== WRITTEN && outcome !== 0 && steps.length > 1) {
        return undefined;
      }
      addEntry(entry, outcome);
      outcomes.push(outcome);
    }
    return outcomes;
  }

  function writeCarefully(batch: BareWrite[]): BareOutcome[] {
    transaction.rollback();
    journal.undo();
    transaction.begin();
    return batch.map(writeWhole);
  }

  return (batch) => {
    try {
      const bareWrites = batch.map(withEntryApart);
      transaction.begin();
      const outcomes = writePlainly(bareWrites) ?? writeCarefully(bareWrites);
      transaction.commit();
      journal.keep();
      return outcomes;
    } catch (error) {
      if (db.isTransaction) {
        transaction.rollback();
      }
      if (error instanceof OutcomeUnknown) {
        journal.leave();
      } else {
        journal.undo();
      }
      throw asSqliteError(error);
    }
  };
}

/** What belongs to the rows of a batch, in its transaction. */
export interface BatchParts {
  journal: JournalWriter;
  beforeErasure: LookUpUpkeep["beforeErasure"];
}

/** A write, and the values of its row in the journal. */
interface BareWrite {
  steps: BareStep[];
  entry: Value[] | undefined;
}

function withEntryApart(steps: BareStep[]): BareWrite {
  const [name, values] = steps.at(-1) as BareStep;
  return name === JOURNAL
    ? { steps: steps.slice(0, -1), entry: values }
    : { steps, entry: undefined };
}

/** Makes a function that runs the steps of a write, up to the first that is refused. */
function prepareSteps(
  db: DatabaseSync,
  beforeErasure: BatchParts["beforeErasure"],
): (steps: BareStep[]) => BareOutcome {
  const statements = Object.fromEntries(
    Object.entries(writes).map(([name, statement]) => [name, db.prepare(sqlOf(statement))]),
  ) as Record<string, StatementSync>;

  /** A step is done if SQLite has changed exactly one row. */
  function isDone([name, values]: BareStep): boolean {
    return (statements[name] as StatementSync).run(...values).changes === 1;
  }

  /** What a customer was found by is known while its row holds it. */
  function isDoneWithLookUps(step: BareStep): boolean {
    const eraseLookUps = beforeErasure(step[1][0] as string);
    const isRight = isDone(step);
    if (isRight) {
      eraseLookUps();
    }
    return isRight;
  }

  /** The number of the refused step. */
  function refusedStep(steps: BareStep[]): number {
    return steps.findIndex((step) =>
      step[0] === ERASURE || step[0] === CORRECTION ? !isDoneWithLookUps(step) : !isDone(step),
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
    const given = columns.map((column) => `? AS ${column}`).join(", ");
    return `DELETE FROM ${table} WHERE (id) IN (SELECT ${table}.id FROM ${table}
      JOIN (SELECT ${given}) AS gone ON ${table}.id = gone.id WHERE ${statement.condition ?? "TRUE"})`;
  }
  if (!("set" in statement)) {
    const places = columns.map(() => "?").join(", ");
    return `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places}) ON CONFLICT DO NOTHING`;
  }
  const given = columns.map((column) => `? AS ${column}`).join(", ");
  return `UPDATE ${table} SET ${statement.set} FROM (SELECT ${given}) AS new
    WHERE ${table}.id = new.id AND (${statement.condition})`;
}
