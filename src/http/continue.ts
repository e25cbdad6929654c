import type { IncomingMessage, ServerResponse } from "node:http";

/** Where to answer 100 to a client that waits for it before it sends the body (RFC 9110, section 10.1.1). */
const waiting = new WeakMap<IncomingMessage, ServerResponse>();

/** Lets the client wait until its request is known to be worth a body. */
export function holdContinue(request: IncomingMessage, response: ServerResponse): void {
  waiting.set(request, response);
}

/** Lets the client send the body, where it waits. */
export function sayContinue(request: IncomingMessage): void {
  waiting.get(request)?.writeContinue();
  waiting.delete(request);
}

/** Whether the client still waits. Answered otherwise, it may send the body or another request: nobody can tell. */
export function waitsForContinue(request: IncomingMessage): boolean {
  return waiting.has(request);
}
