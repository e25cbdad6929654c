import type { FastifyReply } from "fastify";

/** An answer as it is sent, apart from the headers that every answer has. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  text: string;
}

/** Sends an answer. Every answer to a request leaves here, a refusal as well. */
export function send(reply: FastifyReply, { status, headers, text }: Answer): void {
  reply.code(status);
  for (const name in headers) {
    reply.header(name, headers[name]);
  }
  // Fastify adds a charset to the type of a string that has none, and problem details have none (RFC 9457).
  reply.send(headers["content-type"] === "application/problem+json" ? Buffer.from(text) : text);
}
