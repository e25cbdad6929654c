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

/** A write of which nobody can tell whether it was done. Asking for it again is safe under the same Idempotency-Key. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";

  constructor(cause: unknown) {
    super("it is not known whether the write was done", { cause });
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

/** What a person is told of anything that was thrown. */
export function toCommandError(error: unknown): CommandError {
  return error instanceof CommandError
    ? error
    : new CommandError(exitCodes.failure, `intake failed: ${JSON.stringify(describeError(error))}`);
}

/** Exit codes; those above 1 are from sysexits.h. */
export const exitCodes = { failure: 1, usage: 64, configuration: 78 } as const;

/**
 * What may be logged of an unexpected error: its type, code and stack frames. The message stays out, because
 * messages of the runtime and of PostgreSQL can quote the value at which they stumbled; those of the system and
 * of SQLite do not.
 */
export function describeError(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) {
    return { type: typeof error };
  }
  const { code } = error as NodeJS.ErrnoException;
  return {
    type: error.name,
    ...postgresDetails(error),
    ...(code === undefined ? {} : { code }),
    ...(isFromSystem(error) ? { message: error.message } : {}),
    frames: framesOf(error),
    ...(error.cause === undefined ? {} : { cause: describeError(error.cause) }),
  };
}

/** The names of the errors of SQLite, and of those that say what is wrong with its thread or with a connection. */
const DATABASE_ERRORS = ["SqliteError", "StorageFault", "ConnectionFault"];

/** Whether an error comes from the operating system or one of these. Their messages quote no value. */
export function isFromSystem(error: unknown): error is Error {
  return (
    error instanceof Error &&
    ((error as NodeJS.ErrnoException).errno !== undefined || DATABASE_ERRORS.includes(error.name))
  );
}

/** The five characters by which PostgreSQL tells its errors apart; undefined for an error that is not its own. */
export function sqlStateOf(error: unknown): string | undefined {
  const { code, severity } = Object(error);
  const isState = error instanceof Error && severity !== undefined && /^[0-9A-Z]{5}$/.test(code);
  return isState ? code : undefined;
}

/** What an error of PostgreSQL says of the schema and of the server. All else in it may quote a row. */
function postgresDetails(error: Error): Record<string, unknown> {
  if (sqlStateOf(error) === undefined) {
    return {};
  }
  const names = ["severity", "table", "constraint", "routine"];
  const said = Object.entries(error).filter(([name, value]) => names.includes(name) && value);
  return { type: "DatabaseError", ...Object.fromEntries(said) };
}

/** The stack begins with the message, which can have lines that look like frames. */
function framesOf({ stack, message }: Error): string[] {
  const lines = String(stack)
    .replace(message, () => "")
    .split("\n");
  return lines.filter((line) => line.startsWith("    at "));
}
