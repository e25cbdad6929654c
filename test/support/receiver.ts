import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import {
  type AddressInfo,
  createServer as createTcpServer,
  type Server,
  type Socket,
} from "node:net";
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
  t.teardown(() => server.closeAllConnections());
  return { port: await listen(t, server, { host, port }), received, connections };
}

/** A server that speaks plain TCP, from the first byte of a request on. */
export async function startTcp(t: Test, speak: (socket: Socket) => void) {
  let wasClosed = () => {};
  const closed = new Promise<void>((resolve) => {
    wasClosed = resolve;
  });
  const server = createTcpServer((socket) => {
    socket.on("error", () => {}).on("close", () => wasClosed());
    socket.once("data", () => speak(socket));
    socket.resume();
  });
  return { url: `http://127.0.0.1:${await listen(t, server)}/secret`, closed };
}

/** Listens for as long as a test runs. @returns the port. */
export async function listen(
  t: Test,
  server: Server,
  { host = "127.0.0.1", port = 0 } = {},
): Promise<number> {
  server.listen(port, host);
  await once(server, "listening");
  t.teardown(() => server.close());
  return (server.address() as AddressInfo).port;
}
