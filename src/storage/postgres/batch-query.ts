import type { Step, Value } from "../../changes.js";
import { sqlStateOf } from "../../errors.js";
import { writeNamed } from "../statements.js";
import type { ColumnType, Insert, Update, WriteStatement } from "../table.js";
import { ArrayParameter } from "./array-parameter.js";
import type { ElementType } from "./binary-array.js";
import type { Result } from "./session.js";

/** The server converts the rest, so that a value which is none of its type fails its own write. */
const SENT_AS: Record<ColumnType, ElementType> = {
  text: "text",
  uuid: "text",
  integer: "bigint",
  bigint: "bigint",
  bytea: "bytea",
};

type Batch = readonly (readonly Step[])[];

/** What is sent for a batch of writes, in one round trip. */
export interface BatchQuery {
  /** A statement has a name, under which PostgreSQL keeps it prepared. */
  statement: { name: string; text: string };
  values: unknown[];
}

/** What a query gives: a row for the writes that were done, and one for each that was refused. */
export interface BatchRow {
  /** Of a write that was refused, from 1 on, or 0. */
  number: number;
  /** At which it was refused, from 0 on. */
  step: number;
  /** How many writes were done, in the first row. */
  written: number;
}

/**
 * Makes the queries for writes that are made of the same statements in the same order. A query tells how many were
 * written, and which were refused at the first step, or at a later one that changes a row which is not as it has to be:
 * that is found out, and the row locked, before anything is written. Where one is refused at a later step for another
 * reason the query fails, with an error that tells the step, and so writes nothing: a part of a statement cannot be taken
 * back. Inserts of one step that come together fail as well where one is refused, which hardly ever happens: to tell which
 * would take the server more time.
 */
export function batchQueries(names: readonly string[]): (batch: Batch) => BatchQuery {
  const insert = loneInsert(names);
  if (!insert) {
    const ofSteps = { name: names.join("+"), text: textOfSteps(names) };
    return (batch) => ({ statement: ofSteps, values: valuesOfMany(names, batch) });
  }
  const [name] = names as [string];
  const ofMany = { name: `many ${name}`, text: textOfMany(insert) };
  const ofOne = { name: `one ${name}`, text: textOfOne(insert) };
  return (batch) =>
    batch.length === 1
      ? { statement: ofOne, values: valuesOfOne(name, batch[0]?.[0] as Step) }
      : { statement: ofMany, values: valuesOfMany(names, batch) };
}

/** The statement of writes that are made of one, where that is an insert. */
export function loneInsert([name, ...others]: readonly string[]): Insert | undefined {
  const write = writeNamed(name ?? "");
  return others.length > 0 || "set" in write || "removes" in write ? undefined : write;
}

function textOfMany(insert: Insert): string {
  const names = namesOf(insert);
  return `INSERT INTO ${insert.table} (${names}) SELECT ${names}
    FROM (SELECT ${castCells(insert)}, number FROM unnest(${arraysFrom(1, insert)})
      WITH ORDINALITY AS given (${names}, number)) AS given
    WHERE CASE WHEN ${belongs(insert, "given")} THEN TRUE ELSE number / (number - number) = 0 END`;
}

/** Takes less time without arrays. */
function textOfOne(insert: Insert): string {
  const names = namesOf(insert);
  const given = Object.entries(insert.columns).map(
    ([name, type], index) => `CAST($${index + 1} AS ${type}) AS ${name}`,
  );
  return `WITH done AS (INSERT INTO ${insert.table} (${names})
      SELECT ${names} FROM (SELECT ${given.join(", ")}) AS given
      WHERE ${belongs(insert, "given")} ON CONFLICT DO NOTHING RETURNING id)
    SELECT 1 - count(*) AS number, 0 AS step, count(*) AS written FROM done`;
}

function namesOf({ columns }: Insert): string {
  return Object.keys(columns).join(", ");
}

/** Asked beforehand: an error of the server would show the row in the server's log, and the row is personal. */
function belongs({ belongsTo }: Insert, given: string): string {
  return belongsTo
    ? `EXISTS (SELECT id FROM ${belongsTo.table} WHERE id = ${given}.${belongsTo.column})`
    : "TRUE";
}

function valuesOfOne(name: string, { row }: Step): Value[] {
  return Object.keys(writeNamed(name).columns).map((column) => row[column] as Value);
}

/** Takes an array for each column of each step: its values, one of each write. */
function textOfSteps(names: readonly string[]): string {
  let place = 1;
  const given = names.map((name, step) => {
    const arrays = arraysFrom(place, writeNamed(name));
    place += Object.keys(writeNamed(name).columns).length;
    return givenTo(writeNamed(name), step, arrays);
  });
  const checked = laterUpdates(names).map(([update, step]) => checkOf(update, step));
  const steps = names.map((name, step) => stepOf(names, writeNamed(name), step));
  return `WITH ${[...given, ...checked, ...steps].join(", ")} ${refusals(names)}`;
}

function givenTo(statement: WriteStatement, step: number, arrays: string): string {
  return `given_${step} AS (SELECT ${castCells(statement)}, number FROM unnest(${arrays})
    WITH ORDINALITY AS given (${Object.keys(statement.columns).join(", ")}, number))`;
}

/** The updates behind the first step, each with the number of its step. */
function laterUpdates(names: readonly string[]): [Update, number][] {
  return names.flatMap((name, step): [Update, number][] => {
    const statement = writeNamed(name);
    return step > 0 && "set" in statement ? [[statement, step]] : [];
  });
}

/** The numbers of the writes whose update will find its row as it has to be. */
function checkOf({ table, condition }: Update, step: number): string {
  return `fresh_${step} AS (SELECT new.number FROM ${table} JOIN given_${step} AS new
    ON ${table}.id = new.id WHERE (${condition}) FOR UPDATE OF ${table})`;
}

/** @param place of the first one among the values of the statement. */
function arraysFrom(place: number, { columns }: Pick<WriteStatement, "columns">): string {
  return Object.values(columns)
    .map((type, index) => `$${place + index}::${SENT_AS[type]}[]`)
    .join(", ");
}

function castCells({ columns }: Pick<WriteStatement, "columns">): string {
  return Object.entries(columns)
    .map(([name, type]) => `CAST(${name} AS ${type}) AS ${name}`)
    .join(", ");
}

function valuesOfMany(names: readonly string[], batch: Batch): ArrayParameter[] {
  return names.flatMap((name, step) => {
    const rows = batch.map((steps) => (steps[step] as Step).row);
    return Object.entries(writeNamed(name).columns).map(([column, type]) => {
      const cells = rows.map((row) => row[column] as Value);
      return new ArrayParameter(SENT_AS[type], cells);
    });
  });
}

/**
 * What of a step was done: it is done for the writes alone for which the one before it was. Their numbers are what has
 * passed.
 */
function stepOf(names: readonly string[], statement: WriteStatement, step: number): string {
  const { table } = statement;
  const [passed, isDue] =
    step === 0
      ? ["", areFresh(names)]
      : [
          `passed_${step} AS (SELECT number FROM given_${step - 1}
            WHERE id IN (SELECT id FROM done_${step - 1})),`,
          `number IN (SELECT number FROM passed_${step})`,
        ];
  return `${passed} done_${step} AS (${changeOf(statement, step, isDue)} RETURNING ${table}.id)`;
}

function areFresh(names: readonly string[]): string {
  const checks = laterUpdates(names).map(
    ([, step]) => `number IN (SELECT number FROM fresh_${step})`,
  );
  return checks.length > 0 ? checks.join(" AND ") : "TRUE";
}

function changeOf(statement: WriteStatement, step: number, isDue: string): string {
  const { table } = statement;
  if ("removes" in statement) {
    return `DELETE FROM ${table} USING given_${step} AS gone WHERE ${table}.id = gone.id AND ${isDue}`;
  }
  if (!("set" in statement)) {
    const names = namesOf(statement);
    return `INSERT INTO ${table} (${names}) SELECT ${names} FROM given_${step}
      WHERE ${isDue} AND ${belongs(statement, `given_${step}`)} ON CONFLICT DO NOTHING`;
  }
  return `UPDATE ${table} SET ${statement.set} FROM given_${step} AS new
    WHERE ${table}.id = new.id AND (${statement.condition}) AND ${isDue}`;
}

/** Errors that tell of a step behind the first one, by its place there: none of them can be taken for another one. */
const LATER_REFUSALS = [
  { sqlState: "22012", raisedBy: "number / (number - number)" },
  { sqlState: "2201E", raisedBy: "ln((number - number)::float8)::bigint" },
];

function refusals(names: readonly string[]): string {
  const later = LATER_REFUSALS.slice(0, names.length - 1).map(
    ({ raisedBy }, index) => ` UNION ALL SELECT ${raisedBy}, 0, 0 FROM given_${index + 1}
      WHERE number IN (SELECT number FROM passed_${index + 1})
      AND id NOT IN (SELECT id FROM done_${index + 1})`,
  );
  const updates = laterUpdates(names).map(
    ([, step]) => `WHEN number NOT IN (SELECT number FROM fresh_${step}) THEN ${step}`,
  );
  // What refuses the first step as well is told of that one.
  const { table } = writeNamed(names[0] ?? "");
  const isTaken = `EXISTS (SELECT id FROM ${table} WHERE id = given_0.id)`;
  const step =
    updates.length > 0 ? `CASE WHEN ${isTaken} THEN 0 ${updates.join(" ")} ELSE 0 END` : "0";
  return `SELECT 0 AS number, 0 AS step, count(*) AS written FROM done_${names.length - 1}
    UNION ALL SELECT number, ${step}, 0 FROM given_0
    WHERE id NOT IN (SELECT id FROM done_0)${later.join("")}`;
}

/** What the server says of a batch. */
export interface BatchAnswer {
  /** How many writes it has done; null where it does not say so. */
  written: number | null;
  /** The steps at which writes were refused, by the number of the write, from 1 on. */
  refused: ReadonlyMap<number, number>;
}

/** Inserts of one step that come together have no rows but those that the server counts. */
export function answerOf({ rows, count }: Result<BatchRow>): BatchAnswer {
  const refused = rows.filter(({ number }) => number > 0);
  return {
    written: rows[0] ? rows[0].written : count,
    refused: new Map(refused.map(({ number, step }) => [number, step])),
  };
}

/** The step behind the first one at which a write was refused that was sent alone. */
export function laterRefusal(error: unknown, { length }: readonly Step[]): number | undefined {
  const state = sqlStateOf(error);
  const place = LATER_REFUSALS.findIndex(({ sqlState }) => sqlState === state) + 1;
  return place > 0 && place < length ? place : undefined;
}
