import { once } from "node:events";
import { type AddressInfo, connect, type SocketConstructorOpts } from "node:net";
import type { Test } from "tap";
import type { RunningServer } from "./process.js";
import { contract, exampleBody, type Service } from "./service.js";
import { type RawAnswer, takeAnswer } from "./wire.js";

/** Lets a service listen on a free port. */
export async function listen({ server }: Service): Promise<number> {
  await server.listen({ host: "127.0.0.1", port: 0 });
  return (server.server.address() as AddressInfo).port;
}

export type Connection = Awaited<ReturnType<typeof openConnection>>;

/** A TCP connection on which a test sends the bytes it likes. It is gone when the test ends. */
export async function openConnection(t: Test, port: number, options: SocketConstructorOpts = {}) {
  const socket = connect({ host: "127.0.0.1", port, ...options });
  let received: Buffer = Buffer.alloc(0);
  let isClosed = false;
  let wake = () => {};
  const closed = new Promise<void>((resolve) => {
    socket.on("close", () => {
      isClosed = true;
      wake();
      resolve();
    });
  });
  socket.on("data", (bytes) => {
    received = Buffer.concat([received, bytes]);
    wake();
  });
  await once(socket, "connect");
  // A reset is a way to close, too.
  socket.on("error", () => {});
  t.teardown(() => socket.destroy());
  return {
    socket,
    /** When the server has closed it. */
    closed,
    send: (bytes: string | Buffer) => void socket.write(bytes),
    /** What has come and was not taken as an answer. */
    rest: () => received.toString(),
    /** Waits for the next answer. An answer to HEAD has no body, whatever its length says. */
    async answer(method = ""): Promise<RawAnswer> {
      for (;;) {
        const taken = takeAnswer(received, method === "HEAD");
        if (taken) {
          received = taken.rest;
          return taken.answer;
        }
        if (isClosed) {
          throw new Error(`the connection closed, no whole answer in: ${received}`);
        }
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    },
  };
}

/** The bytes of a request. A Host header is added, and with a body its length. */
export function request(line: string, headers: string[] = [], body = ""): string {
  const length = body === "" ? [] : [`Content-Length: ${Buffer.byteLength(body)}`];
  return [`${line} HTTP/1.1`, "Host: intake", ...headers, ...length, "", body].join("\r\n");
}

/** The headers with which a customer is created. */
export function jsonHeaders(key: string): string[] {
  return [`Authorization: ${key}`, "Content-Type: application/json"];
}

/** The bytes of a request that creates a customer, or of one that tries to. */
export function creation(key: string, body: string, headers: string[] = []): string {
  return request("POST /customers/individual", [...jsonHeaders(key), ...headers], body);
}

/** One request on a connection of its own. */
export async function exchange(t: Test, port: number, bytes: string): Promise<RawAnswer> {
  const connection = await openConnection(t, port);
  connection.send(bytes);
  const answer = await connection.answer(bytes.split(" ")[0]);
  connection.socket.destroy();
  return answer;
}

/** Sends all of a creation but its last byte, and waits until the server has taken it up. */
export async function beginCreation(
  t: Test,
  { port, started }: Pick<RunningServer, "port" | "started">,
) {
  const connection = await openConnection(t, port);
  const body = JSON.stringify(exampleBody());
  const bytes = creation(started.key ?? "", body, ["Expect: 100-continue"]);
  connection.send(bytes.slice(0, -body.length));
  t.equal((await connection.answer()).status, 100);
  connection.send(body.slice(0, -1));
  return {
    ...connection,
    finish: (): Promise<RawAnswer> => {
      connection.send(body.slice(-1));
      return connection.answer();
    },
  };
}

export interface ExpectedEnvelope {
  status: number;
  /** Where it is left out, the sentence that the contract gives for the status. */
  message?: string;
  errors?: { pointer: string; code: string; message: string }[];
  data?: unknown;
  traceId?: string;
  allow?: string;
  connection?: "keep-alive" | "close";
  etag?: string | undefined;
}

/** Compares a whole answer, headers included, with the envelope that is promised. */
export function isEnvelope(t: Test, answer: RawAnswer, expected: ExpectedEnvelope): void {
  const { date, traceparent = "", ...headers } = answer.headers;
  const traceId = /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(traceparent)?.[1];
  const { status, message, errors, data, allow, etag, connection = "keep-alive" } = expected;
  t.match(traceId, expected.traceId ?? /./, "the header traceparent carries the trace id");
  t.ok(Date.parse(date ?? "") > 0, "the header Date is there");
  t.strictSame(
    { status: answer.status, headers, body: answer.body },
    {
      status,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        "content-length": String(Buffer.byteLength(answer.text)),
        connection,
        ...(etag !== undefined && { etag }),
        ...(connection === "keep-alive" && { "keep-alive": "timeout=65" }),
        ...(allow && { allow }),
        ...(status === 503 && { "retry-after": "1" }),
      },
      body: {
        traceId,
        message: message ?? messageOf(status),
        ...(errors && { errors }),
        ...(data !== undefined && { data }),
      },
    },
  );
}

/** Compares the answer to a HEAD request: the headers of an envelope, and no body. */
export function isBareEnvelope(t: Test, answer: RawAnswer, expected: ExpectedEnvelope): void {
  const { status, allow, connection = "keep-alive" } = expected;
  const { date, traceparent, "content-length": length, ...headers } = answer.headers;
  t.match(traceparent, /^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$/);
  t.ok(Date.parse(date ?? "") > 0);
  t.ok(Number(length) > 0, "the length is that of the answer to GET");
  t.strictSame(
    { status: answer.status, headers, text: answer.text },
    {
      status,
      headers: {
        "content-type": "application/json; charset=utf-8",
        "cache-control": "no-store",
        connection,
        ...(connection === "keep-alive" && { "keep-alive": "timeout=65" }),
        ...(allow && { allow }),
      },
      text: "",
    },
  );
}

/** What a 400 says about a request that is wrong as such. */
export const malformedRequest = {
  status: 400,
  message: "The request is not valid: 1 violation of the contract.",
  errors: [
    {
      pointer: "",
      code: "malformed_request",
      message: "must be a request of HTTP/1.1 to a path in percent-encoding",
    },
  ],
};

function messageOf(status: number): string {
  const { $ref } = contract.paths["/customers/individual"].post.responses[status];
  const answer = contract.components.responses[$ref.split("/").at(-1)];
  const { example, examples } = answer.content["application/json"];
  const [first = { value: example }] = Object.values<{ value: { message: string } }>(
    examples ?? {},
  );
  return first.value.message;
}
