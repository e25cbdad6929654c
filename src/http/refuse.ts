import type { FastifyRequest } from "fastify";
import { catalogue } from "#generated/catalogue.js";
import type { AppError } from "../errors.js";
import type { Journal } from "../journal/journal.js";
import { isUuid } from "../uuid.js";
import type { Refuse } from "./connections.js";
import { refusalBody, retryAfterOf, statusOf, toAppError } from "./errors.js";
import type { Send } from "./send.js";

export interface RefuseDependencies {
  send: Send;
  journal: Pick<Journal, "note">;
  now: () => Date;
}

export function createRefuse({ send, journal, now }: RefuseDependencies): Refuse {
  return (error, reply) => {
    const { request } = reply;
    const appError = toAppError(error);
    request.refusal = appError;
    noteRefusal(appError, request);
    logCause(appError, request);
    const { allow, acceptPatch } = appError.details;
    const retryAfter = retryAfterOf(appError);
    const { traceId } = request.trace;
    const { contentType, text } = refusalBody(appError, traceId, request.headers.accept);
    send(reply, {
      status: statusOf(appError),
      headers: {
        "content-type": contentType,
        ...(allow !== undefined && { allow }),
        ...(acceptPatch !== undefined && { "accept-patch": acceptPatch }),
        ...(retryAfter !== undefined && { "retry-after": retryAfter }),
      },
      text,
    });
  };

  /** What a known caller may not do, or asks of a customer that is not there for it, is journalled. */
  function noteRefusal({ code }: AppError, request: FastifyRequest): void {
    const { caller, operationId: operation, trace } = request;
    if (caller && operation && JOURNALLED.includes(catalogue.RefusalCode[code].status)) {
      const { clientId, apiKeyId: keyId } = caller;
      const { id } = Object(request.params);
      // What stands in the place of an id, and is none, could be anything.
      const customerId = isUuid(id) ? id.toLowerCase() : undefined;
      const { traceId } = trace;
      journal.note({ at: now(), clientId, keyId, operation, customerId, outcome: code, traceId });
    }
  }
}

const JOURNALLED = [403, 404, 409, 410];

/** The log gets the cause of an error that is the service's own. */
function logCause(error: AppError, { log, trace: { traceId } }: FastifyRequest): void {
  const { cause } = error.details;
  if (error.code === "internal") {
    log.error({ traceId, err: cause }, "internal error");
  } else if (cause !== undefined && statusOf(error) === 503) {
    log.error({ traceId, err: cause }, error.code);
  }
}
