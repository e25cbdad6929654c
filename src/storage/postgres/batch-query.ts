import type { Step, Value } from "../engine.js";
import { type Delete, type Insert, type Update, type WriteName, writes } from "../statements.js";

/** What is sent for a batch of writes, in one round trip. */
export interface BatchQuery {
  /** A statement has a name, under which PostgreSQL keeps it prepared. */
  statement: { name: string; text: string };
  values: unknown[];
}

/**
 * Makes the queries for writes that are made of the same statements in the same order. A query gives the `number` of
 * each write, from 1 on, that was refused at the first step. Where one is refused at a later step it divides by zero,
 * and so writes nothing: a part of a statement cannot be taken back.
 */
export function batchQueries(
  names: readonly WriteName[],
): (batch: readonly (readonly Step[])[]) => BatchQuery {
  const ofMany = { name: names.join("+"), text: textOfMany(names) };
  const [name] = names as [WriteName];
  if (names.length > 1 || "set" in writes[name] || "removes" in writes[name]) {
    return (batch) => ({ statement: ofMany, values: valuesOfMany(batch) });
  }
  const { columns } = writes[name];
  const ofOne = { name: `one ${name}`, text: textOfOne(writes[name]) };
  return (batch) =>
    batch.length === 1
      ? { statement: ofOne, values: valuesOfOne(columns, batch[0]?.[0] as Step) }
      : { statement: ofMany, values: valuesOfMany(batch) };
}

/** An insert that comes alone takes less time without JSON. */
function textOfOne({ table, columns }: Insert): string {
  const places = columns.map((_, index) => `$${index + 1}`).join(", ");
  return `WITH done AS (INSERT INTO ${table} (${columns.join(", ")}) VALUES (${places})
      ON CONFLICT DO NOTHING RETURNING id)
    SELECT 1 AS number WHERE NOT EXISTS (SELECT id FROM done)`;
}

function valuesOfOne(columns: readonly string[], { row }: Step): unknown[] {
  return columns.map((column) => (row as Record<string, Value>)[column]);
}

/** Takes a JSON array for each step: the rows of that step, one of each write. */
function textOfMany(names: readonly WriteName[]): string {
  const steps = names.map((name, index) => stepOf(writes[name], index));
  return `WITH ${steps.join(", ")} ${refusals(names)}`;
}

function valuesOfMany(batch: readonly (readonly Step[])[]): string[] {
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
