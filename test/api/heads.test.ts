import { once } from "node:events";
import t from "tap";
import {
  creation,
  type ExpectedEnvelope,
  exchange,
  isEnvelope,
  jsonHeaders,
  listen,
  malformedRequest,
  openConnection,
  request,
} from "../support/connection.js";
import { contract, exampleBody, openService } from "../support/service.js";
import type { RawAnswer } from "../support/wire.js";

const service = await openService(t);
const port = await listen(service);
const { key } = service;
const body = JSON.stringify(exampleBody());
const create = creation(key, body);
const chunks = `${body.length.toString(16)}\r\n${body}\r\n0\r\n\r\n`;
const customer = await service.post("/customers/individual", exampleBody());
const customerPath = `/customers/${customer.body.data.id}`;

/** A creation whose body comes in chunks. */
function chunked(...codings: string[]): string {
  const headers = codings.map((coding) => `Transfer-Encoding: ${coding}`);
  return request("POST /customers/individual", [...jsonHeaders(key), ...headers]) + chunks;
}

function withHost(host: string): string {
  return create.replace("Host: intake", `Host: ${host}`);
}

function withTarget(target: string): string {
  return create.replace("/customers/individual", target);
}

/** What a 400 says about a header. */
function wrongHeader(name: string, message: string): ExpectedEnvelope {
  const errors = [{ pointer: `/headers/${name}`, code: "malformed_request", message }];
  return { ...malformedRequest, errors };
}

const close = "close" as const;
const closing = { ...malformedRequest, connection: close };
const wrongCoding: ExpectedEnvelope = {
  ...wrongHeader("transfer-encoding", "must be chunked alone, and in HTTP/1.1"),
  connection: close,
};
const wrongHost = wrongHeader("host", "must stand once, as a host with or without a port");
const asVersion = (version: string) => create.replace("HTTP/1.1", version);

const REFUSED: [name: string, bytes: string, expected: ExpectedEnvelope][] = [
  ["HTTP/0.9", asVersion("HTTP/0.9"), closing],
  ["HTTP/2.0", asVersion("HTTP/2.0"), closing],
  ["a line without a version", create.replace(" HTTP/1.1", ""), closing],
  ["the simple request of HTTP/0.9", "GET /livez\r\n\r\n", closing],
  ["compressed chunks", chunked("gzip, chunked"), wrongCoding],
  ["compressed chunks in two headers", chunked("gzip", "chunked"), wrongCoding],
  ["a coding that does nothing", chunked("identity, chunked"), wrongCoding],
  ["chunks in HTTP/1.0", chunked("chunked").replace("HTTP/1.1", "HTTP/1.0"), wrongCoding],
  ["no Host", create.replace("Host: intake\r\n", ""), wrongHost],
  ["two Hosts", withHost("intake\r\nhost: other"), wrongHost],
  ["the same Host twice", withHost("intake\r\nHost: intake"), wrongHost],
  ["an empty Host behind another", withHost("intake\r\nHost: "), wrongHost],
  ["a blank in Host", withHost("in take"), wrongHost],
  ["a backslash in Host", withHost("in\\take"), wrongHost],
  ["a path in Host", withHost("in/take"), wrongHost],
  ["a user in Host", withHost("user@intake"), wrongHost],
  ["a port that is none", withHost("intake:http"), wrongHost],
  ["an address without its brackets", withHost("::1"), wrongHost],
  ["a fragment", withTarget("/customers/individual#part"), malformedRequest],
  ["an address without a host", withTarget("http:///customers/individual"), malformedRequest],
  ["a user in an address", withTarget("http://user@intake/customers/individual"), malformedRequest],
  [
    "a port that is none in an address",
    withTarget("http://a:b/customers/individual"),
    malformedRequest,
  ],
];

t.test("400 for what Node's parser lets pass, and nothing is stored", async (t) => {
  const before = service.countRows("customers");
  for (const [name, bytes, expected] of REFUSED) {
    await t.test(name, async (t) => {
      isEnvelope(t, await exchange(t, port, bytes), expected);
    });
  }
  t.equal(service.countRows("customers"), before);
});

t.test("201 for what is unusual and right", async (t) => {
  const unusual = [
    ...["intake:80", "intake:", "", "127.0.0.1", "[::1]:80", "a_b.example", "%69ntake"].map(
      withHost,
    ),
    ...["http://other:80/customers/individual", "HTTPS://intake/customers/individual"].map(
      withTarget,
    ),
    chunked("Chunked"),
    asVersion("HTTP/1.0"),
    asVersion("HTTP/1.0").replace("Host: intake\r\n", ""),
  ];
  for (const bytes of unusual) {
    t.equal((await exchange(t, port, bytes)).status, 201, bytes.slice(0, 80));
  }
});

t.test("of a header that stands twice, none is dropped", async (t) => {
  const twice = (line: string) => creation(key, body, [line]);
  const cases: [line: string, status: number][] = [
    [`Authorization: ${key}`, 403],
    ["Authorization: another", 403],
    ["Content-Type: text/plain", 415],
    ["Content-Type: application/json", 415],
  ];
  for (const [line, status] of cases) {
    isEnvelope(t, await exchange(t, port, twice(line)), { status });
  }
});

t.test("what comes behind a request that closes the connection is not done", async (t) => {
  const before = service.countRows("customers");
  for (const first of [chunked("gzip, chunked"), create.replace("HTTP/1.1", "HTTP/2.0")]) {
    const connection = await openConnection(t, port);
    connection.send(first + create + create);
    t.equal((await connection.answer()).status, 400);
    await connection.closed;
    t.equal(connection.rest(), "");
  }
  t.equal((await exchange(t, port, create)).status, 201);
  t.equal(service.countRows("customers"), before + 1, "nothing was on its way either");
});

const EXPECTS = ["Expect: 100-continue"];

t.test("a refusal comes before 100 Continue, and closes the connection", async (t) => {
  const head = (line: string, headers: string[], length = body.length) =>
    request(line, [...headers, ...EXPECTS, `Content-Length: ${length}`]);
  const POST = "POST /customers/individual";
  const cases: [name: string, bytes: string, expected: ExpectedEnvelope][] = [
    ["a wrong key", head(POST, jsonHeaders("wrong")), { status: 403 }],
    ["another type", head(POST, [`Authorization: ${key}`]), { status: 415 }],
    ["a body beyond the limit", head(POST, jsonHeaders(key), 40_000), { status: 413 }],
    ["an unknown path", head("POST /nowhere", []), { status: 404 }],
    ["another method", head("PUT /livez", []), { status: 405, allow: "GET, HEAD" }],
    ["a wrong Host", head(POST, jsonHeaders(key)).replace("Host: ", "Host: a "), wrongHost],
    ["two expectations", head(POST, [...jsonHeaders(key), ...EXPECTS]), { status: 417 }],
  ];
  for (const [name, bytes, expected] of cases) {
    await t.test(name, async (t) => {
      const connection = await openConnection(t, port);
      connection.send(bytes);
      isEnvelope(t, await connection.answer(), { ...expected, connection: close });
      await connection.closed;
      t.equal(connection.rest(), "");
    });
  }
});

t.test("a client that neither sends the rest nor closes is let go of", async (t) => {
  const accepted = once(service.server.server, "connection");
  const { socket, send, answer } = await openConnection(t, port, { allowHalfOpen: true });
  const [accepting] = await accepted;
  const closed = once(accepting, "close");
  send(creation("wrong", "", [...EXPECTS, `Content-Length: ${body.length}`]));
  t.equal((await answer()).status, 403);
  await closed;
  t.ok(socket.writable, "the client has not closed");
});

t.test("a client that sends all before it looks for an answer finds one", async (t) => {
  const { socket, answer } = await openConnection(t, port);
  socket.pause();
  const fault = await new Promise((resolve) => {
    socket.write(creation(key, "x".repeat(16_000_000), EXPECTS), resolve);
  });
  t.notOk(fault, "the connection is there until all is sent");
  socket.resume();
  isEnvelope(t, await answer(), { status: 413, connection: close });
});

t.test("HEAD is answered wherever GET is, with its status and headers", async (t) => {
  const paths = Object.keys(contract.paths)
    .filter((path) => contract.paths[path].get)
    .map((path) => path.replace("/customers/{id}", customerPath));
  const pages = [
    "/openapi.json",
    "/docs",
    "/docs/",
    "/docs/errors",
    "/docs/errors.css",
    "/docs/json",
  ];
  const connection = await openConnection(t, port);
  for (const path of [...paths, ...pages, "/customers/42", "/nowhere", "/docs/nothing"]) {
    const answerTo = async (method: string): Promise<RawAnswer> => {
      connection.send(request(`${method} ${path}`, [`Authorization: ${key}`]));
      return connection.answer(method);
    };
    const [head, get] = [await answerTo("HEAD"), await answerTo("GET")];
    t.equal(head.text, "", path);
    t.ok(get.text.length > 0);
    t.strictSame(
      { status: head.status, headers: withoutMoment(head) },
      { status: get.status, headers: withoutMoment(get) },
      path,
    );
  }
  connection.send(request("HEAD /customers/individual/requirements"));
  t.equal((await connection.answer("HEAD")).status, 403, "it needs the same key");
});

function withoutMoment({ headers: { date, traceparent, ...rest } }: RawAnswer) {
  return { ...rest, isDated: date !== undefined, isTraced: traceparent !== undefined };
}
