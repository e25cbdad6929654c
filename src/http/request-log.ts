import type { FastifyReply } from "fastify";
import type { Logger } from "../logger.js";
import type { Trace } from "./trace.js";

/** The parser's code for a client that ended its side in the middle of a request. */
const ENDED_EARLY = "HPE_INVALID_EOF_STATE";

/** Writes the one line that a request gets: whose it was and how it ended, never what was in it. */
export function logRequest(reply: FastifyReply, startedAt: number, isAborted: boolean): void {
  const { log, caller, operationId, refusal } = reply.request;
  log.info(
    {
      ...(caller && { clientId: caller.clientId, keyId: caller.keyId }),
      ...(operationId && { operation: operationId }),
      // A client that left early has not been told a status.
      ...(reply.raw.headersSent && { status: reply.statusCode }),
      ms: Number((performance.now() - startedAt).toFixed(1)),
      ...(refusal?.details.reason && { reason: refusal.details.reason }),
      ...(refusal?.details.violations && {
        violations: refusal.details.violations.map(({ code }) => code),
      }),
      ...((isAborted || refusal?.details.reason === ENDED_EARLY) && { aborted: true }),
    },
    "request",
  );
}

/** The line for bytes of which no request could be made. */
export function logWithoutRequest(
  log: Logger,
  { traceId }: Trace,
  outcome: { status?: number; reason: string; aborted?: true },
): void {
  const aborted = outcome.reason === ENDED_EARLY && { aborted: true };
  log.info({ traceId, ...outcome, ...aborted }, "request");
}
