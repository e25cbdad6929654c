import { once } from "node:events";
import { type AddressInfo, connect, type Socket } from "node:net";
import type { Test } from "tap";
import type { Answer, Service } from "./service.js";

/** A connection to a service that listens, for what no well-behaved client sends. */
export interface Wire {
  socket: Socket;
  /** Sends bytes as they are. */
  send: (bytes: string) => void;
  /** Everything that has come back so far. */
  received: () => string;
  /** Waits until the other side has closed, and gives all that came back. */
  ended: Promise<string>;
  /** Waits for the next answer on the connection. */
  answer: () => Promise<Answer>;
}

/** Lets a service listen on a free port. */
export async function listen(service: Service): Promise<number> {
  await service.server.listen({ host: "127.0.0.1", port: 0 });
  return (service.server.server.address() as AddressInfo).port;
}

export async function openWire(t: Test, port: number): Promise<Wire> {
  const socket = connect(port, "127.0.0.1");
  let text = "";
  let read = 0;
  socket.setEncoding("utf8").on("data", (chunk) => {
    text += chunk;
  });
  // A reset shows as an end; what had arrived until then is what counts.
  socket.on("error", () => {});
  const ended = once(socket, "close").then(() => text);
  t.teardown(() => socket.destroy());
  await once(socket, "connect");
  return {
    socket,
    ended,
    send: (bytes) => void socket.write(bytes),
    received: () => text,
    answer: async () => {
      for (;;) {
        const [answer, length] = parseAnswer(text.slice(read));
        if (answer) {
          read += length;
          return answer;
        }
        const isOver = await Promise.race([
          once(socket, "data").then(() => false),
          ended.then(() => true),
        ]);
        if (isOver && !parseAnswer(text.slice(read))[0]) {
          throw new Error(`no answer in: ${text.slice(read)}`);
        }
      }
    },
  };
}

/** The first whole answer in a text and its length, undefined where it is not there yet. */
export function parseAnswer(text: string): [answer: Answer | undefined, length: number] {
  const end = text.indexOf("\r\n\r\n");
  const [statusLine = "", ...lines] = text.slice(0, end).split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(":");
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  const length = end + 4 + Number(headers["content-length"]);
  if (end === -1 || text.length < length) {
    return [undefined, 0];
  }
  const status = Number(statusLine.split(" ")[1]);
  return [{ status, headers, body: JSON.parse(text.slice(end + 4, length)) }, length];
}

/** The text of a request with a body of JSON. */
export function requestText(service: Service, method: string, path: string, body?: string): string {
  const head = [
    `${method} ${path} HTTP/1.1`,
    "Host: localhost",
    `Authorization: ${service.key}`,
    ...(body === undefined
      ? []
      : ["Content-Type: application/json", `Content-Length: ${Buffer.byteLength(body)}`]),
  ];
  return `${head.join("\r\n")}\r\n\r\n${body ?? ""}`;
}
