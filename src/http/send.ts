import type { FastifyReply } from "fastify";

/** What is sent, apart from the headers that every answer has. */
export interface Message {
  status: number;
  headers: Record<string, string>;
  /** The body; undefined if there is none (204). */
  text?: string;
}

/** Sends an answer. Every answer of an operation leaves here, and every refusal. */
export function send(reply: FastifyReply, { status, headers, text }: Message): void {
  reply.code(status);
  for (const name in headers) {
    reply.header(name, headers[name]);
  }
  // Fastify adds a charset to the type of a string that has none, and problem details have none (RFC 9457).
  const isProblem = headers["content-type"] === "application/problem+json";
  reply.send(isProblem ? Buffer.from(String(text)) : text);
}
