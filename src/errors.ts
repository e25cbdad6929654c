import type { components } from "#generated/types.js";

export type Violation = components["schemas"]["Violation"];
export type ViolationCode = components["schemas"]["ViolationCode"];

/** Every reason for which the service refuses a request. `http/errors.ts` turns them into answers. */
export type ErrorCode = components["schemas"]["RefusalCode"];

export interface ErrorDetails {
  /** For bad_request: what is wrong, each with its place. */
  violations?: Violation[];
  /** For method_not_allowed: the methods that the path takes. */
  allow?: string;
  /** For the operator, in the log only. Holds no personal value. */
  reason?: string;
  cause?: unknown;
}

/** A refusal that is meant: the caller gets the sentence that belongs to the code, the log the details. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}) {
    super(details.reason ?? code, { cause: details.cause });
    this.name = "AppError";
    this.code = code;
    this.details = details;
  }
}

/** A refusal on the command line: one line for the person, and the code with which the process exits. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}

/** Exit codes; those above 1 are from sysexits.h. */
export const exitCodes = { failure: 1, usage: 64, configuration: 78 } as const;

/**
 * What may be logged of an unexpected error: its type, code and stack frames. The message stays out, because
 * messages of the runtime can quote the value at which they stumbled; those of the system and of SQLite do not.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: error.name,
    ...(code === undefined ? {} : { code }),
    ...(isFromSystem(error) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** Whether an error comes from the operating system or from SQLite. Their messages quote no value. */
export function isFromSystem(error: unknown): error is Error {
  return (
    error instanceof Error &&
    ((error as NodeJS.ErrnoException).errno !== undefined || error.name === "SqliteError")
  );
}

/** The stack begins with the message, which can have lines that look like frames. */
function framesOf({ stack, message }: Error): string[] {
  const lines = String(stack)
    .replace(message, () => "")
    .split("\n");
  return lines.filter((line) => line.startsWith("    at "));
}
