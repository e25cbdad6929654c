import { catalogue } from "#generated/catalogue.js";
import { Negotiator } from "../dependencies.js";
import { AppError, type ErrorCode, OutcomeUnknown, type Violation } from "../errors.js";
import { serializers } from "./generated.js";

const JSON_TYPE = "application/json";
const PROBLEM_TYPE = "application/problem+json";
export const JSON_CONTENT_TYPE = `${JSON_TYPE}; charset=utf-8`;

export const URI_LIMIT_BYTES = 2048;
export const HEADERS_LIMIT_BYTES = 16 * 1024;

/** Error codes of Fastify and of Node's HTTP parser and server. */
const FOREIGN_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported_media_type",
  FST_ERR_BAD_URL: "bad_request",
  FST_ERR_MAX_PARAM_LENGTH: "uri_too_long",
  ERR_HTTP_REQUEST_TIMEOUT: "request_timeout",
  HPE_HEADER_OVERFLOW: "headers_too_large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "content_too_large",
};

/** Turns anything that was thrown into an AppError. An unexpected error gets the code "internal". */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) {
    return error;
  }
  if (error instanceof OutcomeUnknown) {
    return new AppError("outcome_unknown", {
      reason: "the outcome is unknown",
      cause: error.cause,
    });
  }
  const { name, code }: { name?: unknown; code?: unknown } = Object(error);
  // The database, or its disk, cannot be reached.
  if (name === "ConnectionFault" || name === "StorageFault") {
    return new AppError("unavailable", { reason: String(code), cause: error });
  }
  const reason = String(code);
  return new AppError(codeFor(reason), { ...(code !== undefined && { reason }), cause: error });
}

/** Families of error codes. */
const FOREIGN_FAMILIES: [RegExp, ErrorCode][] = [
  // Errors of the HTTP parser.
  [/^HPE_/, "bad_request"],
  // SQLite: the file was locked by another process for too long, or the file or its disk has a fault.
  [/^SQLITE_(?:BUSY|CANTOPEN|CORRUPT|FULL|IOERR|NOTADB|PROTOCOL|READONLY)/, "unavailable"],
  // PostgreSQL: repeated conflicts of transactions (class 40), insufficient resources (53), system errors (58),
  // internal errors (XX), a revoked right (42501), a lock timeout (55P03), a cancelled statement (57014).
  [/^(?:(?:40|53|58|XX)[0-9A-Z]{3}|42501|55P03|57014)$/, "unavailable"],
];

function codeFor(foreign: string): ErrorCode {
  const [, family] = FOREIGN_FAMILIES.find(([form]) => form.test(foreign)) ?? [];
  return FOREIGN_CODES[foreign] ?? family ?? "internal";
}

export function statusOf(error: AppError): number {
  return catalogue.RefusalCode[error.code].status;
}

/** The seconds of Retry-After. Undefined if a retry does not help. */
export function retryAfterOf({ code }: AppError): string | undefined {
  const entry = catalogue.RefusalCode[code];
  return "retryAfter" in entry ? String(entry.retryAfter) : undefined;
}

/**
 * The body of a refusal: the envelope, or problem details (RFC 9457) if the client prefers them.
 * @param accept the Accept header of the request, if it is known.
 */
export function refusalBody(
  error: AppError,
  traceId: string,
  accept: string | undefined,
): { contentType: string; text: string } {
  const { code } = error;
  const { message, status } = catalogue.RefusalCode[code];
  const errors =
    code === "bad_request" ? (error.details.violations ?? [MALFORMED_REQUEST]) : undefined;
  const sentence = errors
    ? `${message.slice(0, -1)}: ${counted(errors, error.details.violationCount)} of the contract.`
    : message;
  const write = WRITERS[code] ?? PLAIN;
  const members = errors ? { errors } : error.details.members;
  if (prefersProblem(accept)) {
    const problem = { type: `/docs/errors#${code}`, title: sentence, status, code, traceId };
    const text = write.problem({ ...problem, ...members } as never);
    return { contentType: PROBLEM_TYPE, text };
  }
  const text = write.envelope({ traceId, message: sentence, ...members } as never);
  return { contentType: JSON_CONTENT_TYPE, text };
}

/** Writes a refusal in the shape of its code. The members that it needs are those of its AppError. */
interface Writers {
  envelope: (refusal: never) => string;
  problem: (refusal: never) => string;
}

const PLAIN: Writers = { envelope: serializers.Refusal, problem: serializers.Problem };
/** Those of the refusals that say more than others. */
const WRITERS: Partial<Record<ErrorCode, Writers>> = {
  bad_request: {
    envelope: serializers.InvalidRequest,
    problem: serializers.InvalidRequestProblem,
  },
  customer_retained: {
    envelope: serializers.RetainedRefusal,
    problem: serializers.RetainedProblem,
  },
  customer_erased: { envelope: serializers.ErasedRefusal, problem: serializers.ErasedProblem },
};

/** @param total how many there are, where only the first are shown. */
function counted({ length }: Violation[], total = length): string {
  if (total > length) {
    return `the first ${length} of ${total} violations`;
  }
  return length === 1 ? "1 violation" : `${length} violations`;
}

const MALFORMED_REQUEST: Violation = {
  pointer: "",
  code: "malformed_request",
  message: "must be a request of HTTP/1.1 to a path in percent-encoding",
};

/** The envelope is listed first: it wins if the client accepts both equally. */
function prefersProblem(accept: string | undefined): boolean {
  if (!accept?.toLowerCase().includes(PROBLEM_TYPE)) {
    return false;
  }
  const [preferred] = new Negotiator({ headers: { accept } }).mediaTypes([JSON_TYPE, PROBLEM_TYPE]);
  return preferred === PROBLEM_TYPE;
}
