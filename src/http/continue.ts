import type { IncomingMessage, ServerResponse } from "node:http";

/** The responses to requests with "Expect: 100-continue" that have not got their 100 yet (RFC 9110, section 10.1.1). */
const waiting = new WeakMap<IncomingMessage, ServerResponse>();

/** Withholds the 100 until the head of the request is accepted. */
export function holdContinue(request: IncomingMessage, response: ServerResponse): void {
  waiting.set(request, response);
}

/** Sends the 100, if the client waits for it. */
export function sayContinue(request: IncomingMessage): void {
  waiting.get(request)?.writeContinue();
  waiting.delete(request);
}

/**
 * Whether the client still waits for its 100. After another answer, it may send the body or the next request: the
 * server cannot tell which.
 */
export function waitsForContinue(request: IncomingMessage): boolean {
  return waiting.has(request);
}
