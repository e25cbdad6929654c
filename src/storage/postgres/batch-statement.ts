import type { Step, Value } from "../engine.js";
import { type Delete, type Insert, type Update, type WriteName, writes } from "../statements.js";

/** Writes that are made of the same statements in the same order are written by one statement, in one round trip. */
export interface BatchStatement {
  /** Under which PostgreSQL keeps it prepared. */
  name: string;
  /**
   * Takes a JSON array for each step: the rows of that step, one of each write. Gives the number of the
   * write, from 1 on, of those that were refused at the first step. Where one is refused at a later step it divides
   * by zero, and so writes nothing: a part of a statement cannot be taken back.
   */
  text: string;
}

export function batchStatement(names: readonly WriteName[]): BatchStatement {
  const steps = names.map((name, index) => stepOf(writes[name], index));
  const text = `WITH ${steps.join(", ")} ${refusals(names)}`;
  return { name: names.join("+"), text };
}

/** The values of a batch statement: by step, the rows of all writes. */
export function batchValues(batch: readonly (readonly Step[])[]): string[] {
  const [first = []] = batch;
  return first.map(({ row }, index) => {
    const rows = batch.map((steps) => (steps[index] as Step).row);
    // The rows of a statement are alike.
    return JSON.stringify(holdsBytes(row) ? rows.map(withoutBytes) : rows);
  });
}

function holdsBytes(row: object): boolean {
  return Object.values(row).some((value) => Buffer.isBuffer(value));
}

/** Bytes are written in hexadecimal digits. */
function withoutBytes(row: object): object {
  const columns = Object.entries(row as Record<string, Value>).map(([column, value]) => [
    column,
    Buffer.isBuffer(value) ? `\\x${value.toString("hex")}` : value,
  ]);
  return Object.fromEntries(columns);
}

/**
 * What is given to a step, and what of it was done: a step is done for the writes alone for which the one before it
 * was. Their numbers are what has passed.
 */
function stepOf(statement: Insert | Update | Delete, step: number): string {
  const { table } = statement;
  const [passed, isDue] =
    step === 0
      ? ["", "TRUE"]
      : [
          `passed_${step} AS (SELECT number FROM given_${step - 1}
            WHERE id IN (SELECT id FROM done_${step - 1})),`,
          `number IN (SELECT number FROM passed_${step})`,
        ];
  return `${passed}
    given_${step} AS (SELECT given.*, ordinality AS number
      FROM json_populate_recordset(NULL::${table}, $${step + 1}::json) WITH ORDINALITY AS given),
    done_${step} AS (${changeOf(statement, step, isDue)} RETURNING ${table}.id)`;
}

function changeOf(statement: Insert | Update | Delete, step: number, isDue: string): string {
  const { table, columns } = statement;
  if ("removes" in statement) {
    return `DELETE FROM ${table} USING given_${step} AS gone WHERE ${table}.id = gone.id AND ${isDue}`;
  }
  if (!("set" in statement)) {
    const list = columns.join(", ");
    return `INSERT INTO ${table} (${list}) SELECT ${list} FROM given_${step} WHERE ${isDue}
      ON CONFLICT DO NOTHING`;
  }
  return `UPDATE ${table} SET ${statement.set} FROM given_${step} AS new
    WHERE ${table}.id = new.id AND (${statement.condition}) AND ${isDue}`;
}

function refusals(names: readonly WriteName[]): string {
  const later = names.slice(1).map(
    (_, index) => ` UNION ALL SELECT number / (number - number) FROM given_${index + 1}
      WHERE number IN (SELECT number FROM passed_${index + 1})
      AND id NOT IN (SELECT id FROM done_${index + 1})`,
  );
  return `SELECT number FROM given_0 WHERE id NOT IN (SELECT id FROM done_0)${later.join("")}`;
}
