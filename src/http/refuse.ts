import type { FastifyRequest } from "fastify";
import type { AppError } from "../errors.js";
import type { Refuse } from "./connections.js";
import { refusalBody, retryAfterOf, statusOf, toAppError } from "./errors.js";
import type { Send } from "./send.js";

export function createRefuse(send: Send): Refuse {
  return (error, reply) => {
    const { request } = reply;
    const appError = toAppError(error);
    request.refusal = appError;
    logCause(appError, request);
    const { allow } = appError.details;
    const retryAfter = retryAfterOf(appError);
    const { traceId } = request.trace;
    const { contentType, text } = refusalBody(appError, traceId, request.headers.accept);
    send(reply, {
      status: statusOf(appError),
      headers: {
        "content-type": contentType,
        ...(allow !== undefined && { allow }),
        ...(retryAfter !== undefined && { "retry-after": retryAfter }),
      },
      text,
    });
  };
}

/** The log gets the cause of an error that is the service's own. */
function logCause(error: AppError, { log, trace: { traceId } }: FastifyRequest): void {
  const { cause } = error.details;
  if (error.code === "internal") {
    log.error({ traceId, err: cause }, "internal error");
  } else if (cause !== undefined && statusOf(error) === 503) {
    log.error({ traceId, err: cause }, error.code);
  }
}
