import type { components } from "#generated/types.js";
import { AppError, type ErrorCode, type Violation } from "../errors.js";

export const BODY_LIMIT_BYTES = 32 * 1024;
export const URI_LIMIT_BYTES = 2048;
export const HEADERS_LIMIT_BYTES = 16 * 1024;

/** Each reason for a refusal: the status, and the sentence that the caller reads. */
const ANSWERS: Record<ErrorCode, { status: number; message: string }> = {
  bad_request: { status: 400, message: "The request is not valid." },
  forbidden: {
    status: 403,
    message: "The API key is not valid or lacks the permission for this operation.",
  },
  not_found: { status: 404, message: "No such resource." },
  method_not_allowed: { status: 405, message: "This path does not take this method." },
  request_timeout: { status: 408, message: "The request did not arrive in time." },
  content_too_large: {
    status: 413,
    message: `The body is larger than ${BODY_LIMIT_BYTES} bytes.`,
  },
  uri_too_long: {
    status: 414,
    message: `The request target is longer than ${URI_LIMIT_BYTES} bytes.`,
  },
  unsupported_media_type: {
    status: 415,
    message: "Send the body as application/json in UTF-8 and not compressed.",
  },
  expectation_failed: {
    status: 417,
    message: "The only expectation that is met is 100-continue.",
  },
  headers_too_large: {
    status: 431,
    message: `The headers are larger than ${HEADERS_LIMIT_BYTES} bytes.`,
  },
  internal: { status: 500, message: "Internal error." },
  unavailable: { status: 503, message: "The service is not available now. Try again later." },
};

/** Errors of Fastify, and of Node's HTTP parser and server, by code. */
const FOREIGN_CODES: Record<string, ErrorCode> = {
  FST_ERR_CTP_BODY_TOO_LARGE: "content_too_large",
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "unsupported_media_type",
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: "bad_request",
  FST_ERR_BAD_URL: "bad_request",
  FST_ERR_MAX_PARAM_LENGTH: "uri_too_long",
  ERR_HTTP_REQUEST_TIMEOUT: "request_timeout",
  HPE_HEADER_OVERFLOW: "headers_too_large",
  HPE_CHUNK_EXTENSIONS_OVERFLOW: "content_too_large",
};

export type Refusal = components["schemas"]["Refusal"] & { errors?: Violation[] };

/** Makes an AppError of anything that was thrown; what is not expected is "internal". */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) {
    return error;
  }
  const { code }: { code?: unknown } = Object(error);
  const reason = String(code);
  return new AppError(codeFor(reason), { ...(code !== undefined && { reason }), cause: error });
}

function codeFor(foreign: string): ErrorCode {
  // What the HTTP parser refuses has a code that begins with HPE_.
  return FOREIGN_CODES[foreign] ?? (foreign.startsWith("HPE_") ? "bad_request" : "internal");
}

export function statusOf(error: AppError): number {
  return ANSWERS[error.code].status;
}

/** The envelope of a refusal. */
export function refusalOf(error: AppError, traceId: string): Refusal {
  const { message } = ANSWERS[error.code];
  if (error.code !== "bad_request") {
    return { traceId, message };
  }
  const errors = error.details.violations ?? [MALFORMED_REQUEST];
  const count = errors.length === 1 ? "1 violation" : `${errors.length} violations`;
  return { traceId, message: `The request is not valid: ${count} of the contract.`, errors };
}

const MALFORMED_REQUEST: Violation = {
  pointer: "",
  code: "malformed_request",
  message: "must be a request of HTTP/1.1 to a path in percent-encoding",
};
