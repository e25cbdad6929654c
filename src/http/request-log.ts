import { finished } from "node:stream";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Logger } from "../logger.js";
import { statusOf } from "./errors.js";

/**
 * Calls back once the answer has left or the client has gone, and writes the one line that a request gets in
 * the log: whose it was and how it ended, never what was in it.
 */
export function logWhenDone(
  request: FastifyRequest,
  reply: FastifyReply,
  whenDone: () => void,
): void {
  const startedAt = performance.now();
  finished(reply.raw, { readable: false }, (error) => {
    whenDone();
    const { log, caller, operationId, refusal } = request;
    log.info(
      {
        ...(caller && { clientId: caller.clientId, keyId: caller.keyId }),
        ...(operationId && { operation: operationId }),
        status: refusal ? statusOf(refusal) : reply.statusCode,
        ms: Number((performance.now() - startedAt).toFixed(1)),
        ...(refusal?.details.reason && { reason: refusal.details.reason }),
        ...(refusal?.details.violations && {
          violations: refusal.details.violations.map(({ code }) => code),
        }),
        ...(error && { aborted: true }),
      },
      "request",
    );
  });
}

/** The line for bytes of which no request could be made. */
export function logClientError(log: Logger, traceId: string, status: number, reason: string): void {
  log.info({ traceId, status, reason }, "request");
}
