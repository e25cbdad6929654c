import type { components } from "#generated/types.js";

export type Violation = components["schemas"]["Violation"];
export type ViolationCode = components["schemas"]["ViolationCode"];

/** Every reason for which the service refuses a request. `http/errors.ts` turns them into answers. */
export type ErrorCode = components["schemas"]["RefusalCode"];

export interface ErrorDetails {
  /** For bad_request: what is wrong, each with its place. */
  violations?: Violation[];
  /** How many there are, where `violations` has only the first. */
  violationCount?: number;
  /** For method_not_allowed: the methods that the path takes. */
  allow?: string;
  /** For unsupported_media_type of a PATCH: the media types that it takes. */
  acceptPatch?: string;
  /** What the answer holds beside the members of every refusal. Holds no personal value. */
  members?: Record<string, string>;
  /** For the operator, in the log only. Holds no personal value. */
  reason?: string;
  cause?: unknown;
}

/** A refusal that is meant. The caller gets the sentence of the code, the log gets the details. */
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

/** A write that may or may not be done. A retry is safe with the same Idempotency-Key. */
export class OutcomeUnknown extends Error {
  override readonly name = "OutcomeUnknown";

  constructor(cause: unknown) {
    super("it is not known whether the write was done", { cause });
  }
}

/** A refusal on the command line: the text for its user, and the exit code of the process. */
export class CommandError extends Error {
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}

/** Exit codes. Those above 1 are from sysexits.h. */
export const exitCodes = { failure: 1, usage: 64, dataError: 65, configuration: 78 } as const;

/** The names of errors of SQLite, of its writer thread, of connections and of sealed rows. */
const DATABASE_ERRORS = ["SqliteError", "StorageFault", "ConnectionFault", "NotOpened"];

/** Whether an error comes from the operating system or from the database. Their messages quote no value. */
export function isFromSystem(error: unknown): error is Error {
  return (
    error instanceof Error &&
    ((error as NodeJS.ErrnoException).errno !== undefined || DATABASE_ERRORS.includes(error.name))
  );
}

/** The SQLSTATE of an error that PostgreSQL has sent, undefined for any other error. */
export function sqlStateOf(error: unknown): string | undefined {
  const { code, severity } = Object(error);
  const isState = error instanceof Error && severity !== undefined && /^[0-9A-Z]{5}$/.test(code);
  return isState ? code : undefined;
}
