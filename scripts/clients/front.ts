import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { buffer } from "node:stream/consumers";

/** What a client sent, as it was on the wire. */
export interface Sent {
  method: string;
  path: string;
  query: string;
  contentType: string | undefined;
  idempotencyKey: string | undefined;
  body: string;
}

export interface Front {
  address: string;
  /** @returns what was sent since the last call. */
  taken(): Sent[];
  stop(): void;
}

/** The creation with this address is refused once, as a busy server refuses it. */
export const BUSY_EMAIL = "busy@example.com";

/**
 * Stands before a service and writes down what clients send. It passes everything on, and changes two answers to what
 * a later or a busy service may send: a customer read with `reveal=true` has a member that the contract does not know,
 * one with `reveal=false` an enum value, and the first creation with BUSY_EMAIL gets a 503.
 */
export async function startFront(service: string): Promise<Front> {
  let sent: Sent[] = [];
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    const it = sentOf(request, body);
    sent.push(it);
    const isFirst = sent.filter((other) => other.body === it.body).length === 1;
    if (it.body.includes(BUSY_EMAIL) && isFirst) {
      refuse(response);
    } else {
      await passOn(service, request, it, response);
    }
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const address = server.address();
  return {
    address: `http://127.0.0.1:${typeof address === "object" ? address?.port : undefined}`,
    taken: () => {
      const taken = sent;
      sent = [];
      return taken;
    },
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function sentOf(request: IncomingMessage, body: Buffer): Sent {
  const [path = "", query = ""] = String(request.url).split("?");
  const { "content-type": contentType, "idempotency-key": idempotencyKey } = request.headers;
  return {
    method: String(request.method),
    path,
    query,
    contentType,
    idempotencyKey: idempotencyKey?.toString(),
    body: body.toString(),
  };
}

function refuse(response: ServerResponse): void {
  response.writeHead(503, { "Content-Type": "application/json", "Retry-After": "1" });
  const traceId = randomUUID().replaceAll("-", "");
  response.end(JSON.stringify({ traceId, message: "The service is not available." }));
}

async function passOn(
  service: string,
  request: IncomingMessage,
  { method, body, query }: Sent,
  response: ServerResponse,
): Promise<void> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (!["connection", "host", "content-length", "transfer-encoding", "expect"].includes(name)) {
      headers.set(name, String(value));
    }
  }
  const answer = await fetch(service + request.url, { method, headers, ...(body && { body }) });
  const text = await answer.text();
  const kept = [...answer.headers].filter(
    ([name]) => !/^(connection|keep-alive|content-length)$/.test(name),
  );
  response.writeHead(answer.status, Object.fromEntries(kept));
  response.end(answer.ok ? fromTheFuture(text, query) : text);
}

/** An answer with what a later version of the service may add. */
function fromTheFuture(text: string, query: string): string {
  if (query === "reveal=true") {
    return text.replace('"data":{', '"data":{"laterMember":"later",');
  }
  return query === "reveal=false"
    ? text.replace(/"genderSource":"\w+"/, '"genderSource":"later"')
    : text;
}
