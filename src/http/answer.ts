import type { FastifyReply } from "fastify";
import { isLastOnConnection } from "./connections.js";
import { JSON_CONTENT_TYPE } from "./errors.js";
import type { ServerState } from "./server.js";
import { traceparent } from "./trace.js";

/** The answer of an operation, as it is sent. */
export interface ReadyAnswer {
  status: number;
  /** Those that not every answer has, names and values by turns. */
  ownHeaders: readonly string[];
  /** JSON. */
  text: string;
}

/** Sends the answer of an operation by Node's own means, which take less time than Fastify's. */
export function sendAnswer(
  reply: FastifyReply,
  { status, ownHeaders, text }: ReadyAnswer,
  state: ServerState,
): void {
  const { raw } = reply;
  const length = String(Buffer.byteLength(text));
  const all = ["content-type", JSON_CONTENT_TYPE, "content-length", length];
  all.push(...headersOfAll(reply, state), ...ownHeaders);
  reply.hijack();
  // Held back, the head and the text leave as one string. From end(text), Node would make two parts of them, which takes
  // more time to send. An answer that waits behind another one has no socket yet.
  raw.socket?.cork();
  raw.writeHead(status, all).write(text);
  raw.socket?.uncork();
  raw.end();
}

/** Gives an answer that Fastify sends the headers that every answer has. */
export function addHeadersOfAll(reply: FastifyReply, state: ServerState): void {
  // Fastify wants to close where it did not take a body. Node can discard the rest of it instead, so that a client
  // which is still sending gets its answer for sure.
  if (reply.hasHeader("connection")) {
    reply.removeHeader("connection");
  }
  const headers = headersOfAll(reply, state);
  for (let index = 0; index < headers.length; index += 2) {
    reply.header(String(headers[index]), headers[index + 1]);
  }
}

/** Names and values by turns. */
function headersOfAll(reply: FastifyReply, state: ServerState): string[] {
  const headers = ["traceparent", traceparent(reply.request.trace), "cache-control", "no-store"];
  if (isLastOnConnection(reply, state)) {
    headers.push("connection", "close");
  }
  return headers;
}
