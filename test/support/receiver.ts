import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { text } from "node:stream/consumers";
import type { Test } from "tap";

export interface Received {
  path: string;
  headers: IncomingMessage["headers"];
  body: string;
}

/** A receiver of webhooks, for as long as a test runs. */
export interface Receiver {
  port: number;
  /** What it was sent, in order. */
  received: Received[];
  /** Every connection that was opened. */
  connections: Socket[];
}

/** @param answer answers each request after its body has come. */
export async function startReceiver(
  t: Test,
  answer: (path: string, response: ServerResponse) => void,
  { host = "127.0.0.1", port = 0 } = {},
): Promise<Receiver> {
  const received: Received[] = [];
  const connections: Socket[] = [];
  const server = createServer(async (request, response) => {
    const path = request.url ?? "";
    received.push({ path, headers: request.headers, body: await text(request) });
    answer(path, response);
  });
  server.on("connection", (socket) => connections.push(socket));
  server.listen(port, host);
  await once(server, "listening");
  t.teardown(() => {
    server.close();
    server.closeAllConnections();
  });
  return { port: (server.address() as AddressInfo).port, received, connections };
}
