import { hash } from "node:crypto";
import type { Step, Value } from "../../changes.js";
import { sqlStateOf } from "../../errors.js";
import { JOURNAL, journalWrites, VOID } from "../journal.js";
import { writeNamed } from "../statements.js";
import type { ColumnType, Insert, Update, WriteStatement } from "../table.js";
import { ArrayParameter } from "./array-parameter.js";
import type { ElementType } from "./binary-array.js";
import type { Result } from "./session.js";

/** Element types by column type. The server converts the others, so that a wrong value fails its own write only. */
const SENT_AS: Record<ColumnType, ElementType> = {
  text: "text",
  uuid: "text",
  integer: "bigint",
  bigint: "bigint",
  bytea: "bytea",
};

type Batch = readonly (readonly Step[])[];

/** The statement of a batch of writes, for one round trip. */
export interface BatchQuery {
  /** The name of the prepared statement. */
  statement: { name: string; text: string };
  values: unknown[];
}

/** A row of the result: the first counts the writes that were done, each other one is a refused write. */
export interface BatchRow {
  /** The number of a refused write, from 1 on, or 0. */
  number: number;
  /** The step at which it was refused, from 0 on. */
  step: number;
  /** How many writes were done. In the first row only. */
  written: number;
}

/**
 * Makes the queries for writes that consist of the same statements in the same order. A query returns how many writes
 * were done, and which were refused: at the first step, or at a later update whose row does not meet the condition. The
 * query finds these before it writes anything, and locks the rows. If a later step is refused for another reason, the
 * query fails with an error that holds the step, and writes nothing: a part of a statement cannot be rolled back. A
 * batch of single inserts also fails if one is refused, which hardly ever happens: finding that one would cost the
 * server time.
 *
 * If the last step is an entry of the journal, its row is written for each write, refused or not.
 */
export function batchQueries(names: readonly string[]): (batch: Batch) => BatchQuery {
  const insert = loneInsert(names);
  if (!insert) {
    const ofSteps = { name: statementName(names), text: textOfSteps(names) };
    return (batch) => ({ statement: ofSteps, values: valuesOfMany(names, batch) });
  }
  const ofMany = {
    name: `many ${statementName(names)}`,
    text: textOfMany(insert, hasEntry(names)),
  };
  const ofOne = { name: `one ${statementName(names)}`, text: textOfOne(insert, hasEntry(names)) };
  return (batch) =>
    batch.length === 1
      ? { statement: ofOne, values: valuesOfOne(names, batch[0] as readonly Step[]) }
      : { statement: ofMany, values: valuesOfMany(names, batch) };
}

/** An entry of the journal, with what stands in its column mac if its write is refused. */
const ENTRY: Insert = {
  ...journalWrites.appendToJournal,
  columns: { ...journalWrites.appendToJournal.columns, void_mac: "text" },
};

function hasEntry(names: readonly string[]): boolean {
  return names.length > 1 && names.at(-1) === JOURNAL;
}

/** The steps but for the entry of the journal. */
function changesIn(names: readonly string[]): readonly string[] {
  return hasEntry(names) ? names.slice(0, -1) : names;
}

/** What is given to a step. */
function givenOf(names: readonly string[], step: number): WriteStatement {
  const name = names[step] as string;
  return hasEntry(names) && name === JOURNAL ? ENTRY : writeNamed(name);
}

/** @param isDone whether the write of a given row is done. */
function entryInsert(isDone: string, given: string): string {
  const names = namesOf(journalWrites.appendToJournal);
  const cells = names
    .replace("outcome", `CASE WHEN ${isDone} THEN outcome ELSE '${VOID}' END`)
    .replace(/mac$/, `CASE WHEN ${isDone} THEN mac ELSE void_mac END`);
  return `INSERT INTO journal (${names}) SELECT ${cells} FROM ${given} RETURNING id`;
}

/** PostgreSQL cuts longer names, so that two could become the same. */
const MAX_NAME_LENGTH = 63;

function statementName(names: readonly string[]): string {
  const name = names.join("+");
  return name.length > MAX_NAME_LENGTH ? hash("sha256", name, "base64url") : name;
}

/** The statement for writes of one step, if that is an insert. An entry of the journal can go with it. */
export function loneInsert(names: readonly string[]): Insert | undefined {
  const [name, ...others] = changesIn(names);
  const write = writeNamed(name as string);
  return others.length > 0 || "set" in write || "removes" in write ? undefined : write;
}

function textOfMany(insert: Insert, withEntry: boolean): string {
  const names = namesOf(insert);
  const isSound = `${belongs(insert, "given")} AND ${withEntry ? ALL_JOURNALLED : "TRUE"}`;
  return `${withEntry ? entriesBehind(insert) : ""}INSERT INTO ${insert.table} (${names}) SELECT ${names}
    FROM (SELECT ${castCells(insert)}, number FROM unnest(${arraysFrom(1, insert)})
      WITH ORDINALITY AS given (${names}, number)) AS given
    WHERE CASE WHEN ${isSound} THEN TRUE ELSE number / (number - number) = 0 END`;
}

const ALL_JOURNALLED = "(SELECT count(*) FROM journalled) = cardinality($1)";

/** What is wrong with a row fails all of the batch. So all writes of these entries are done. */
function entriesBehind({ columns }: Insert): string {
  const arrays = arraysFrom(1 + Object.keys(columns).length, ENTRY);
  const given = `(SELECT ${castCells(ENTRY)} FROM unnest(${arrays}) AS given (${namesOf(ENTRY)})) AS given`;
  return `WITH journalled AS (${entryInsert("TRUE", given)}) `;
}

/** A single write is faster without arrays. */
function textOfOne(insert: Insert, withEntry: boolean): string {
  const names = namesOf(insert);
  const entry = `(SELECT ${cellsFrom(1 + Object.keys(insert.columns).length, ENTRY)}) AS given`;
  // In the place of a row of the journal there can be none.
  const onConflict = insert.table === "journal" ? "" : "ON CONFLICT DO NOTHING";
  const journalled = withEntry
    ? `, journalled AS (${entryInsert("EXISTS (SELECT FROM done)", entry)})`
    : "";
  return `WITH done AS (INSERT INTO ${insert.table} (${names})
      SELECT ${names} FROM (SELECT ${cellsFrom(1, insert)}) AS given
      WHERE ${belongs(insert, "given")} ${onConflict} RETURNING id)${journalled}
    SELECT 1 - count(*) AS number, 0 AS step,
      count(*)${withEntry ? " - 1 + (SELECT count(*) FROM journalled)" : ""} AS written FROM done`;
}

/** @param place the place of the first one among the parameters. */
function cellsFrom(place: number, { columns }: Insert): string {
  return Object.entries(columns)
    .map(([name, type], index) => `CAST($${place + index} AS ${type}) AS ${name}`)
    .join(", ");
}

function namesOf({ columns }: Insert): string {
  return Object.keys(columns).join(", ");
}

/** Checked beforehand: an error would put the row, which is personal, into the server's log. */
function belongs({ belongsTo }: Insert, given: string): string {
  return belongsTo
    ? `EXISTS (SELECT id FROM ${belongsTo.table} WHERE id = ${given}.${belongsTo.column})`
    : "TRUE";
}

function valuesOfOne(names: readonly string[], steps: readonly Step[]): Value[] {
  return steps.flatMap(({ row }, step) =>
    Object.keys(givenOf(names, step).columns).map((column) => row[column] as Value),
  );
}

/** The parameters are an array for each column of each step, with one value for each write. */
function textOfSteps(names: readonly string[]): string {
  let place = 1;
  const given = names.map((_name, step) => {
    const statement = givenOf(names, step);
    const arrays = arraysFrom(place, statement);
    place += Object.keys(statement.columns).length;
    return givenTo(statement, step, arrays);
  });
  const changes = changesIn(names);
  const checked = laterUpdates(changes).map(([update, step]) => checkOf(update, step));
  const steps = changes.map((name, step) => stepOf(changes, writeNamed(name), step));
  const journalled = hasEntry(names) ? [entryOf(changes.length)] : [];
  const parts = [...given, ...checked, ...steps, ...journalled];
  const missing = hasEntry(names)
    ? ` - (SELECT count(*) FROM given_${changes.length}) + (SELECT count(*) FROM journalled)`
    : "";
  return `WITH ${parts.join(", ")} ${refusals(changes, missing)}`;
}

/** @param step the place of the entry behind the other steps. */
function entryOf(step: number): string {
  const isDone = `number IN (SELECT number FROM passed_${step})`;
  return `${passedTo(step)}, journalled AS (${entryInsert(isDone, `given_${step}`)})`;
}

/** The numbers of the writes whose step before this one was done. */
function passedTo(step: number): string {
  return `passed_${step} AS (SELECT number FROM given_${step - 1}
    WHERE id IN (SELECT id FROM done_${step - 1}))`;
}

function givenTo(statement: WriteStatement, step: number, arrays: string): string {
  return `given_${step} AS (SELECT ${castCells(statement)}, number FROM unnest(${arrays})
    WITH ORDINALITY AS given (${Object.keys(statement.columns).join(", ")}, number))`;
}

/** The updates after the first step, each with the number of its step. */
function laterUpdates(names: readonly string[]): [Update, number][] {
  return names.flatMap((name, step): [Update, number][] => {
    const statement = writeNamed(name);
    return step > 0 && "set" in statement ? [[statement, step]] : [];
  });
}

/** The numbers of the writes whose update finds a row that meets its condition. */
function checkOf({ table, condition }: Update, step: number): string {
  return `fresh_${step} AS (SELECT new.number FROM ${table} JOIN given_${step} AS new
    ON ${table}.id = new.id WHERE (${condition}) FOR UPDATE OF ${table})`;
}

/** @param place the place of the first one among the parameters. */
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
  return names.flatMap((_name, step) => {
    const rows = batch.map((steps) => (steps[step] as Step).row);
    return Object.entries(givenOf(names, step).columns).map(([column, type]) => {
      const cells = rows.map((row) => row[column] as Value);
      return new ArrayParameter(SENT_AS[type], cells);
    });
  });
}

/**
 * A step is done only for the writes whose step before was done. The result holds the numbers of the writes that have
 * passed.
 */
function stepOf(names: readonly string[], statement: WriteStatement, step: number): string {
  const { table } = statement;
  const [passed, isDue] =
    step === 0
      ? ["", areFresh(names)]
      : [`${passedTo(step)},`, `number IN (SELECT number FROM passed_${step})`];
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
    return `DELETE FROM ${table} USING given_${step} AS gone WHERE ${table}.id = gone.id
      AND (${statement.condition ?? "TRUE"}) AND ${isDue}`;
  }
  if (!("set" in statement)) {
    const names = namesOf(statement);
    return `INSERT INTO ${table} (${names}) SELECT ${names} FROM given_${step}
      WHERE ${isDue} AND ${belongs(statement, `given_${step}`)}
      ${statement.isContended ? "ORDER BY id" : ""} ON CONFLICT DO NOTHING`;
  }
  return `UPDATE ${table} SET ${statement.set} FROM given_${step} AS new
    WHERE ${table}.id = new.id AND (${statement.condition}) AND ${isDue}`;
}

/** SQLSTATEs that mean a refused step after the first one, by its place. No other error has them. */
const LATER_REFUSALS = [
  { sqlState: "22012", raisedBy: "number / (number - number)" },
  { sqlState: "2201E", raisedBy: "ln((number - number)::float8)::bigint" },
  { sqlState: "2201F", raisedBy: "sqrt((number - number - 1)::float8)::bigint" },
  { sqlState: "2201G", raisedBy: "width_bucket(1, 2, 3, (number - number)::integer)" },
  { sqlState: "22011", raisedBy: "length(substring('a', 1, (number - number - 1)::integer))" },
];

/** @param missing SQL to take the entries that are missing away from the number of writes that were done. */
function refusals(names: readonly string[], missing: string): string {
  if (names.length - 1 > LATER_REFUSALS.length) {
    throw new Error(`a write of ${names.length} steps: a refusal of the last could not be told`);
  }
  const later = LATER_REFUSALS.slice(0, names.length - 1).map(
    ({ raisedBy }, index) => ` UNION ALL SELECT ${raisedBy}, 0, 0 FROM given_${index + 1}
      WHERE number IN (SELECT number FROM passed_${index + 1})
      AND id NOT IN (SELECT id FROM done_${index + 1})`,
  );
  const updates = laterUpdates(names).map(
    ([, step]) => `WHEN number NOT IN (SELECT number FROM fresh_${step}) THEN ${step}`,
  );
  // A write that is refused at several steps is reported for the first of them.
  const { table } = writeNamed(names[0] as string);
  const isTaken = `EXISTS (SELECT id FROM ${table} WHERE id = given_0.id)`;
  const step =
    updates.length > 0 ? `CASE WHEN ${isTaken} THEN 0 ${updates.join(" ")} ELSE 0 END` : "0";
  return `SELECT 0 AS number, 0 AS step, count(*)${missing} AS written FROM done_${names.length - 1}
    UNION ALL SELECT number, ${step}, 0 FROM given_0
    WHERE id NOT IN (SELECT id FROM done_0)${later.join("")}`;
}

/** The server's answer to a batch. */
export interface BatchAnswer {
  /** How many writes it has done. Null if it does not say. */
  written: number | null;
  /** The step at which a write was refused, by the number of the write, from 1 on. */
  refused: ReadonlyMap<number, number>;
}

/** A batch of single inserts returns no rows. The server counts them. */
export function answerOf({ rows, count }: Result<BatchRow>): BatchAnswer {
  const refused = rows.filter(({ number }) => number > 0);
  return {
    written: rows[0] ? rows[0].written : count,
    refused: new Map(refused.map(({ number, step }) => [number, step])),
  };
}

/** The step, after the first one, at which a single write was refused. */
export function laterRefusal(error: unknown, { length }: readonly Step[]): number | undefined {
  const state = sqlStateOf(error);
  const place = LATER_REFUSALS.findIndex(({ sqlState }) => sqlState === state) + 1;
  return place > 0 && place < length ? place : undefined;
}
