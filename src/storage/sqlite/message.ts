import type { Step } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import type { Write, WriteResult } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { asSqliteError, SqliteError } from "./sqlite-error.js";

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

export function bareError(error: unknown): BareError {
  if (error instanceof OutcomeUnknown) {
    return { ...bareError(error.cause), isUnknown: true };
  }
  const named = asSqliteError(error) as Error;
  const { message } = named;
  return named instanceof SqliteError ? { code: named.code, message } : { message };
}

/**
 * @param batchOf what was sent: a refusal is named after its step.
 * @throws the error that failed the whole batch.
 */
export function outcomesOf(
  answer: BatchAnswer,
  batchOf: () => readonly Write[],
): Settled<WriteResult>[] {
  if (!Array.isArray(answer)) {
    throw errorOf(answer);
  }
  if (answer.every((outcome) => outcome === WRITTEN)) {
    return answer.map(() => "written");
  }
  return batchOf().map((steps, index) => outcomeOf(steps, answer[index] as BareOutcome));
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
