import type { FastifyReply } from "fastify";
import type { Logger } from "../log/logger.js";
import type { Trace } from "./trace.js";

/** The parser's code for a client that ended its side in the middle of a request. */
const ENDED_EARLY = "HPE_INVALID_EOF_STATE";

/** Writes the one line that a request gets: whose it was and how it ended, never what was in it. */
export function logRequest(reply: FastifyReply, startedAt: number, isAborted: boolean): void {
  const { log, trace, caller, operationId, refusal } = reply.request;
  // What is undefined is left out of the line.
  log.info(
    {
      traceId: trace.traceId,
      clientId: caller?.clientId,
      keyId: caller?.apiKeyId,
      operation: operationId,
      // A client that left early has not been told a status.
      status: reply.raw.headersSent ? reply.statusCode : undefined,
      ms: Math.round((performance.now() - startedAt) * 10) / 10,
      reason: refusal?.details.reason,
      violations: refusal?.details.violations?.map(({ code }) => code),
      aborted: isAborted || refusal?.details.reason === ENDED_EARLY || undefined,
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
