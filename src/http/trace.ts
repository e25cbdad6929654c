import type { IncomingMessage } from "node:http";
import { drawRandomHex } from "../random.js";

/** https://www.w3.org/TR/trace-context/#traceparent-header; later versions may add fields behind the flags. */
const TRACEPARENT = /^(?!ff)([0-9a-f]{2})-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;
const NOT_SAMPLED = "00";

export interface Trace {
  /** 32 hexadecimal digits. */
  traceId: string;
  /** Two hexadecimal digits, those of the caller where there are any. */
  flags: string;
}

/**
 * The trace that the request belongs to, or a new one where its `traceparent` is missing or not valid.
 * @param newId the id that a new one has, where it has been made already.
 */
export function traceOf({ headers }: Pick<IncomingMessage, "headers">, newId?: string): Trace {
  const header = headers.traceparent;
  return (typeof header === "string" ? receivedTrace(header) : undefined) ?? newTrace(newId);
}

function receivedTrace(header: string): Trace | undefined {
  const [, version, traceId, parentId, flags, rest] = TRACEPARENT.exec(header) ?? [];
  const isValid =
    traceId !== undefined &&
    flags !== undefined &&
    !/^0+$/.test(traceId) &&
    parentId !== "0".repeat(16) &&
    (version !== "00" || rest === undefined);
  return isValid ? { traceId, flags } : undefined;
}

export function newTrace(traceId = drawRandomHex(16)): Trace {
  return { traceId, flags: NOT_SAMPLED };
}

/** The header of the answer, with the service's own part of the trace. */
export function traceparent({ traceId, flags }: Trace): string {
  return `00-${traceId}-${drawRandomHex(8)}-${flags}`;
}
