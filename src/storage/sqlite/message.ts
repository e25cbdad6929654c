import type { Step, Value } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import type { Write, WriteResult } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { writes } from "../statements.js";
import { asSqliteError, SqliteError } from "./sqlite-error.js";

/** A step without the names of its columns. */
export type BareStep = [string, Value[]];
/** By write: WRITTEN, the number of the step that was refused, or what went wrong. */
export type BareOutcome = number | BareError;
/** What fails all of a batch, or the outcome of each of its writes. */
export type BatchAnswer = BareOutcome[] | BareError;

/** Errors lose their class between threads. An error of SQLite has a code, one of the program has none. */
export interface BareError {
  code?: string;
  message: string;
  /** Whether the write may be done all the same. */
  isUnknown?: boolean;
}

/** The thread sends it unasked: the WAL could not be copied, or the index of the look-ups not be put in order. */
export interface UpkeepFailure {
  upkeepFailed: BareError;
}

export const WRITTEN = -1;
/** The thread's first message. */
export const READY = "ready";

const NAMES = Object.keys(writes);
const NUMBERS = Object.fromEntries(NAMES.map((name, number) => [name, number]));
const COLUMNS = Object.values(writes).map(({ columns }) => Object.keys(columns));
/** The places of those that hold bytes. */
const PLACES_OF_BYTES = Object.values(writes).map(({ columns }) =>
  Object.values(columns).flatMap((type, place) => (type === "bytea" ? [place] : [])),
);

/**
 * A batch as it goes from thread to thread, all in one list, which is copied more quickly than lists within lists:
 * for each write the number of its steps, and for each step the number of its statement and the values. Bytes go as a
 * text, which is copied four times as quickly.
 */
export function pack(batch: readonly Write[]): Value[] {
  const message: Value[] = [];
  for (const steps of batch) {
    message.push(steps.length);
    for (const { statement, row } of steps) {
      const number = NUMBERS[statement] as number;
      message.push(number);
      for (const column of COLUMNS[number] as string[]) {
        const value = row[column] as Value;
        message.push(value instanceof Uint8Array ? textOf(value) : value);
      }
    }
  }
  return message;
}

export function unpack(message: readonly Value[]): BareStep[][] {
  const batch: BareStep[][] = [];
  let place = 0;
  while (place < message.length) {
    const stepCount = message[place] as number;
    place += 1;
    const steps: BareStep[] = [];
    for (let step = 0; step < stepCount; step += 1) {
      const number = message[place] as number;
      const end = place + 1 + (COLUMNS[number] as string[]).length;
      const values = message.slice(place + 1, end);
      for (const bytesAt of PLACES_OF_BYTES[number] as number[]) {
        values[bytesAt] = bytesOf(values[bytesAt] as string | null);
      }
      steps.push([NAMES[number] as string, values]);
      place = end;
    }
    batch.push(steps);
  }
  return batch;
}

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString("latin1");
}

function bytesOf(text: string | null): Buffer | null {
  return text === null ? null : Buffer.from(text, "latin1");
}

export function bareError(error: unknown): BareError {
  if (error instanceof OutcomeUnknown) {
    return { ...bareError(error.cause), isUnknown: true };
  }
  const named = asSqliteError(error) as Error;
  const { message } = named;
  return named instanceof SqliteError ? { code: named.code, message } : { message };
}

/** @throws the error that failed the whole batch. */
export function outcomesOf(batch: readonly Write[], answer: BatchAnswer): Settled<WriteResult>[] {
  if (!Array.isArray(answer)) {
    throw errorOf(answer);
  }
  return batch.map((steps, index) => outcomeOf(steps, answer[index] as BareOutcome));
}

function outcomeOf(steps: Write, outcome: BareOutcome): Settled<WriteResult> {
  if (typeof outcome !== "number") {
    return errorOf(outcome);
  }
  return outcome === WRITTEN ? "written" : (steps[outcome] as Step).statement;
}

/** Only messages of SQLite are known to quote no value, so no other error may pass for one of SQLite. */
export function errorOf({ code, message, isUnknown }: BareError): Error {
  const error = code === undefined ? new Error(message) : new SqliteError(message, code);
  return isUnknown ? new OutcomeUnknown(error) : error;
}
