import { spawnSync } from "node:child_process";
import t from "tap";
import { type Exchange, readRecording } from "../../scripts/contract/coverage/recording.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { exchangesOf } from "../support/wire.js";

const answerOf = (status: number, text: string, length = text.length) =>
  `HTTP/1.1 ${status} Whatever\r\nContent-Length: ${length}\r\n\r\n${text}`;
const request = (line: string, ...rest: string[]) =>
  [`${line} HTTP/1.1`, "Host: intake", ...rest, "", ""].join("\r\n");
const broken = { headers: {} };
const [get, head] = ["GET", "HEAD"].map((method) => ({
  method,
  target: "/a",
  headers: { host: "intake" },
}));

/** What a connection sent and received, and the requests that got an answer, each with its text. */
const CONNECTIONS: [name: string, sent: string, received: string, expected: unknown[]][] = [
  [
    "pipelined requests",
    request("GET /a") + request("GET /a"),
    answerOf(200, "first") + answerOf(200, "second"),
    [
      [get, 200, "first"],
      [get, 200, "second"],
    ],
  ],
  [
    "an answer to HEAD, which has no body whatever its length says",
    request("HEAD /a") + request("GET /a"),
    answerOf(200, "", 5) + answerOf(200, "text"),
    [
      [head, 200, ""],
      [get, 200, "text"],
    ],
  ],
  [
    "an answer to a HEAD that is no request",
    "HEAD /a b HTTP/1.1\r\n\r\n",
    answerOf(400, "", 5),
    [[broken, 400, ""]],
  ],
  [
    "bodies of a length and of chunks",
    `${request("POST /a", "Content-Length: 3")}one${request("POST /a", "Transfer-Encoding: chunked")}2;x=y\r\ntw\r\n1\r\no\r\n0\r\n\r\n${request("GET /a")}`,
    answerOf(200, "1") + answerOf(200, "2") + answerOf(200, "3"),
    [
      [posted({ "content-length": "3" }, "one"), 200, "1"],
      [posted({ "transfer-encoding": "chunked" }, "two"), 200, "2"],
      [get, 200, "3"],
    ],
  ],
  [
    "an answer of chunks",
    request("GET /a"),
    "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\ntext\r\n0\r\n\r\n",
    [[get, 200, "text"]],
  ],
  [
    "100 Continue",
    `${request("POST /a", "Content-Length: 3")}one`,
    `HTTP/1.1 100 Continue\r\n\r\n${answerOf(201, "done")}`,
    [[posted({ "content-length": "3" }, "one"), 201, "done"]],
  ],
  [
    "a chunk of no length",
    `${request("POST /a", "Transfer-Encoding: chunked")}zz\r\n`,
    answerOf(400, "no"),
    [[posted({ "transfer-encoding": "chunked" }), 400, "no"]],
  ],
  [
    "a body that does not end",
    `${request("POST /a", "Content-Length: 3")}on`,
    answerOf(408, "late"),
    [[posted({ "content-length": "3" }), 408, "late"]],
  ],
  [
    "a head that does not end",
    "GET /a HTTP/1.1\r\nHost: intake\r\n",
    answerOf(408, "late"),
    [[get, 408, "late"]],
  ],
  [
    "a request line that does not end",
    "GET /a HTTP/1.1",
    answerOf(408, "late"),
    [[broken, 408, "late"]],
  ],
  ["nothing that was sent", "", answerOf(408, "late"), [[broken, 408, "late"]]],
  ["bytes that are not HTTP", "\x16\x03\x01\r\n\r\n", answerOf(400, "no"), [[broken, 400, "no"]]],
  [
    "a request without an answer",
    request("GET /a") + request("GET /a"),
    answerOf(200, "one"),
    [[get, 200, "one"]],
  ],
  ["an answer that is cut off", request("GET /a"), answerOf(200, "on", 3), []],
  [
    "a header that stands twice",
    request("GET /a", "host:other"),
    answerOf(400, "no"),
    [[{ ...get, headers: { host: "intake, other" } }, 400, "no"]],
  ],
];

for (const [name, sent, received, expected] of CONNECTIONS) {
  t.test(`a connection is divided into exchanges: ${name}`, async (t) => {
    const exchanges = exchangesOf(Buffer.from(sent, "latin1"), Buffer.from(received));
    t.strictSame(
      exchanges.map(({ request, answer }) => [request, answer.status, answer.text]),
      expected,
    );
  });
}

/** Asks a service in every way in which tests do, and last in one that cannot be seen from its process. */
const SCRIPT = `
import { execFile } from "node:child_process";
import { once } from "node:events";
import { request as send } from "node:http";
import { promisify } from "node:util";
import t from "tap";
import { creation, exchange, listen, request } from "./test/support/connection.js";
import { exampleBody, openService } from "./test/support/service.js";

t.test("all at once", async (t) => {
  const service = await openService(t);
  await service.post("/customers/individual", exampleBody());
  await service.server.inject("/livez?by=inject");
  await service.server.inject({ method: "POST", url: "/livez", payload: { by: "object" } });
  const port = await listen(service);
  await exchange(t, port, request("GET /livez?by=bytes"));
  await (await fetch(\`http://127.0.0.1:\${port}/livez?by=fetch\`)).text();
  const [answer] = await once(send({ port, path: "/livez?by=node" }).end(), "response");
  await once(answer.resume(), "end");
  await (await fetch(\`http://127.0.0.1:\${port}/openapi.json\`)).text();
  await promisify(execFile)("curl", ["-s", \`http://127.0.0.1:\${port}/livez?by=curl\`]);
});
`;

t.test("all that this process asks is recorded, and what was not is told", async (t) => {
  const folder = temporaryFolder(t);
  const { status, stdout } = spawnSync(
    process.execPath,
    ["--import=tsx", "--input-type=module", "--eval", SCRIPT],
    { env: { ...process.env, INTAKE_RECORD: folder }, encoding: "utf8" },
  );
  t.equal(status, 0, stdout);
  const { exchanges, unrecorded } = readRecording(folder);
  const [created, ...others] = exchanges as [Exchange, ...Exchange[]];
  t.match(created, {
    request: { method: "POST", target: "/customers/individual" },
    answer: { status: 201, headers: { "cache-control": "no-store" }, text: /^\{"traceId":/ },
  });
  t.strictSame(bodyOf(created), exampleBody());
  t.strictSame(bodyOf(others.find(({ answer }) => answer.status === 405)), { by: "object" });
  t.strictSame(others.map(({ request, answer }) => `${request.target} ${answer.status}`).sort(), [
    "/livez 405",
    ...["bytes", "fetch", "inject", "node"].map((way) => `/livez?by=${way} 400`),
  ]);
  t.match(unrecorded, [{ unrecorded: { operation: "getLiveness", status: 400 } }]);
  t.equal(unrecorded.length, 1, "the pages for people are left out");
});

function posted(headers: Record<string, string>, body?: string) {
  return {
    method: "POST",
    target: "/a",
    headers: { host: "intake", ...headers },
    ...(body && { body: Buffer.from(body).toString("base64") }),
  };
}

function bodyOf(exchange: Exchange | undefined): unknown {
  return JSON.parse(Buffer.from(exchange?.request.body ?? "", "base64").toString());
}
