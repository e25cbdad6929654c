import t from "tap";
import { type Answer, exampleBody, openService, type Service } from "./service.js";
import { listen, openWire, requestText, type Wire } from "./wire.js";

const MESSAGES: Record<number, string> = {
  400: "The request is not valid: 1 violation of the contract.",
  403: "The API key is not valid or lacks the permission for this operation.",
  404: "No such resource.",
  405: "This path does not take this method.",
  408: "The request did not arrive in time.",
  413: "The body is larger than 32768 bytes.",
  414: "The request target is longer than 2048 bytes.",
  415: "Send the body as application/json in UTF-8 and not compressed.",
  417: "The only expectation that is met is 100-continue.",
  431: "The headers are larger than 16384 bytes.",
  500: "Internal error.",
  503: "The service is not available now. Try again later.",
};
const MALFORMED = {
  pointer: "",
  code: "malformed_request",
  message: "must be a request of HTTP/1.1 to a path in percent-encoding",
};
const POST = "POST /customers/individual HTTP/1.1\r\nHost: localhost\r\n";
const JSON_TYPE = "Content-Type: application/json\r\n";

/** What is sent as it stands, KEY replaced by the key, and the status that comes back. */
const BYTES: [name: string, bytes: string, status: number][] = [
  ["bytes that are not HTTP", "\x16\x03\x01\x02\x00\x01\r\n\r\n", 400],
  ["a method that HTTP does not know", "CREATE / HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["no Host header", "GET /livez HTTP/1.1\r\n\r\n", 400],
  ["broken percent-encoding", "GET /customers/%zz HTTP/1.1\r\nHost: localhost\r\n\r\n", 400],
  ["two lengths", `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{}`, 400],
  [
    "length and chunks",
    `${POST}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
    400,
  ],
  [
    "broken chunks",
    `${POST}Authorization: KEY\r\n${JSON_TYPE}Transfer-Encoding: chunked\r\n\r\nxyz\r\n`,
    400,
  ],
  ["no key", `${POST}${JSON_TYPE}Content-Length: 2\r\n\r\n{}`, 403],
  ["no content type", `${POST}Authorization: KEY\r\nContent-Length: 2\r\n\r\n{}`, 415],
  ["an unknown path", "GET /nowhere HTTP/1.1\r\nHost: localhost\r\n\r\n", 404],
  [
    "a method that the path does not take",
    "DELETE /livez HTTP/1.1\r\nHost: localhost\r\n\r\n",
    405,
  ],
  [
    "a length over 32 KiB",
    `${POST}Authorization: KEY\r\n${JSON_TYPE}Content-Length: 32769\r\n\r\n`,
    413,
  ],
  [
    "chunks of more than 32 KiB",
    `${POST}Authorization: KEY\r\n${JSON_TYPE}Transfer-Encoding: chunked\r\n\r\n8001\r\n${" ".repeat(0x8001)}\r\n0\r\n\r\n`,
    413,
  ],
  ["a long target", `GET /livez?${"x".repeat(2042)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 414],
  ["a long id", `GET /customers/${"x".repeat(2049)} HTTP/1.1\r\nHost: localhost\r\n\r\n`, 414],
  ["an unknown expectation", "GET /livez HTTP/1.1\r\nHost: localhost\r\nExpect: tea\r\n\r\n", 417],
  [
    "headers over 16 KiB",
    `GET /livez HTTP/1.1\r\nHost: localhost\r\nX-Long: ${"x".repeat(17_000)}\r\n\r\n`,
    431,
  ],
];

for (const [name, bytes, status] of BYTES) {
  t.test(`${status} in the envelope for ${name}`, async (t) => {
    const service = await openService(t);
    const wire = await openWire(t, await listen(service));
    wire.send(bytes.replace("KEY", service.key));
    const answer = await wire.answer();
    isRefusal(t, answer, status);
    t.equal(service.countRows("customers"), 0);
    wire.socket.end();
    t.equal((await wire.ended).match(/HTTP\/1\.1 \d/g)?.length, 1, "there is one answer");
    const line = requestLines(service).find(({ traceId }) => traceId === answer.body.traceId);
    t.equal(line?.status, status, "the log has it");
  });
}

const MEDIA_TYPES: [name: string, headers: Record<string, string>, status: number][] = [
  ["application/json", { "content-type": "application/json" }, 201],
  ["a charset of UTF-8", { "content-type": 'Application/JSON ; charset="UTF-8"' }, 201],
  ["no compression", { "content-encoding": "identity" }, 201],
  ["a charset of Latin-1", { "content-type": "application/json; charset=latin1" }, 415],
  ["another parameter", { "content-type": "application/json; version=1" }, 415],
  ["text", { "content-type": "text/plain" }, 415],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }, 415],
  ["JSON of another kind", { "content-type": "application/merge-patch+json" }, 415],
  ["no type", { "content-type": "" }, 415],
  ["compression", { "content-encoding": "gzip" }, 415],
];

for (const [name, headers, status] of MEDIA_TYPES) {
  t.test(`${status} for ${name}`, async (t) => {
    const service = await openService(t);
    const answer = await service.post("/customers/individual", exampleBody(), headers);
    t.equal(answer.status, status);
    if (status !== 201) {
      isRefusal(t, answer, status);
    }
    t.equal(service.countRows("customers"), status === 201 ? 1 : 0);
  });
}

t.test("405 with Allow for every other method of every path", async (t) => {
  const service = await openService(t);
  const allowed: Record<string, string> = {
    "/customers/individual": "POST",
    "/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e": "GET",
    "/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e/kyc": "POST",
    "/livez": "GET",
    "/readyz": "GET",
  };
  const port = await listen(service);
  for (const [path, allow] of Object.entries(allowed)) {
    for (const method of [
      "GET",
      "POST",
      "PUT",
      "PATCH",
      "DELETE",
      "OPTIONS",
      "TRACE",
      "PROPFIND",
    ]) {
      if (method !== allow) {
        const wire = await openWire(t, port);
        wire.send(requestText(service, method, path));
        const answer = await wire.answer();
        isRefusal(t, answer, 405);
        t.equal(answer.headers.allow, allow, `${method} ${path}`);
        wire.socket.destroy();
      }
    }
  }
});

t.test("405 without a body for HEAD", async (t) => {
  const service = await openService(t);
  const wire = await openWire(t, await listen(service));
  wire.send(requestText(service, "HEAD", "/livez"));
  wire.send("GET /livez HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
  const [head = "", next = ""] = (await wire.ended).split("\r\n\r\n");
  t.match(head, /^HTTP\/1\.1 405 /);
  t.match(next, /^HTTP\/1\.1 200 /, "the next answer follows at once");
});

t.test("a body is sent after 100 Continue, once the key is known to be good", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const body = JSON.stringify(exampleBody());
  const head = requestText(service, "POST", "/customers/individual", body)
    .slice(0, -body.length)
    .replace("\r\n\r\n", "\r\nExpect: 100-continue\r\n\r\n");
  const wire = await openWire(t, port);
  wire.send(head);
  await waitFor(wire, "HTTP/1.1 100 Continue\r\n\r\n");
  wire.send(body);
  await waitFor(wire, "HTTP/1.1 201 Created\r\n");
});

t.test("500 in the envelope for what nobody expected, with its cause in the log", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        insert: async ({ sent }) => {
          throw new TypeError(`cannot store ${sent.email}`);
        },
      },
    }),
  });
  const answer = await service.post("/customers/individual", exampleBody());
  isRefusal(t, answer, 500);
  const line = service.log().find(({ msg }) => msg === "internal error");
  t.equal(line?.traceId, answer.body.traceId);
  const cause = line?.err as { type: string; frames: string[] };
  t.equal(cause.type, "TypeError");
  t.match(cause.frames[0], /answers\.test\.ts/);
  t.notMatch(service.rawLog(), exampleBody().email, "the message stays out");
});

t.test("503 of readiness while the database cannot be reached", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      check: async () => {
        throw Object.assign(new Error("disk I/O error"), { errno: 10 });
      },
    }),
  });
  isRefusal(t, await service.get("/readyz"), 503);
  t.equal((await service.get("/livez")).status, 200);
});

t.test("a connection goes on after a refusal", async (t) => {
  const service = await openService(t);
  const wire = await openWire(t, await listen(service));
  const create = (body: string) => requestText(service, "POST", "/customers/individual", body);
  wire.send(create("{") + create("{}").replace(service.key, "none"));
  wire.send(create(JSON.stringify(exampleBody())) + requestText(service, "GET", "/nowhere"));
  const statuses = [];
  for (let count = 0; count < 4; count += 1) {
    statuses.push((await wire.answer()).status);
  }
  t.strictSame(statuses, [400, 403, 201, 404]);
});

t.test("requests that are over are not counted as in flight", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  await service.get("/livez");
  const wire = await openWire(t, port);
  wire.send(requestText(service, "POST", "/customers/individual", "{}").slice(0, -1));
  await until(() => service.state.inFlight === 1);
  wire.socket.destroy();
  await until(() => service.state.inFlight === 0);
  const line = requestLines(service).at(-1);
  t.equal(line?.aborted, true, "the log says that the client went away");
  t.equal(line?.operation, "createIndividualCustomer");
});

function isRefusal(t: Tap, { status, headers, body }: Answer, expected: number): void {
  t.equal(status, expected);
  t.match(headers["content-type"], /^application\/json/);
  t.equal(headers["cache-control"], "no-store");
  t.match(headers.traceparent, new RegExp(`^00-${body.traceId}-[0-9a-f]{16}-[0-9a-f]{2}$`));
  t.match(body.traceId, /^[0-9a-f]{32}$/);
  const { traceId } = body;
  const errors = body.errors?.[0]?.code === "malformed_request" ? [MALFORMED] : body.errors;
  t.strictSame(body, {
    traceId,
    message: MESSAGES[expected],
    ...(expected === 400 && { errors }),
  });
}

type Tap = Pick<typeof t, "equal" | "match" | "strictSame">;

function requestLines(service: Service) {
  return service.log().filter(({ msg }) => msg === "request");
}

async function waitFor(wire: Wire, text: string): Promise<void> {
  await until(() => wire.received().includes(text));
}

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
