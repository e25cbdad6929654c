import { once } from "node:events";
import { METHODS, request as sendRequest } from "node:http";
import t from "tap";
import { createInFlight } from "../../dist/http/in-flight.js";
import { createServer } from "../../dist/http/server.js";
import { createLogger } from "../../dist/log/logger.js";
import {
  creation,
  type ExpectedEnvelope,
  exchange,
  isBareEnvelope,
  isEnvelope,
  jsonHeaders,
  listen,
  malformedRequest,
  openConnection,
  request,
} from "../support/connection.js";
import { contract, exampleBody, openService, type Service } from "../support/service.js";
import type { RawAnswer } from "../support/wire.js";

const LIMIT_BYTES = 32 * 1024;
const live = {
  status: 200,
  message: "The process is live.",
  data: { status: "live" },
} satisfies ExpectedEnvelope;
const getLive = request("GET /livez");
const violation = (code: string, message: string): ExpectedEnvelope => ({
  status: 400,
  message: "The request is not valid: 1 violation of the contract.",
  errors: [{ pointer: "", code, message }],
});

t.test("Fastify's layer", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const { key } = service;
  const body = JSON.stringify(exampleBody());
  const cases: [name: string, bytes: string, expected: ExpectedEnvelope][] = [
    ["404 for an unknown path", request("GET /nowhere"), { status: 404 }],
    ["404 for the server as a whole", request("OPTIONS *"), { status: 404 }],
    [
      "404 for an unknown path, whatever its body",
      request("POST /nowhere", ["Content-Type: application/json"], "{"),
      { status: 404 },
    ],
    [
      "404 for an unknown path before its body is looked at",
      request("POST /nowhere", ["Content-Type: application/json"], "x".repeat(LIMIT_BYTES + 1)),
      { status: 404 },
    ],
    [
      "404 for a path that leads out of the folder of the docs",
      request("GET /docs/static/%2e%2e/package.json"),
      { status: 404 },
    ],
    [
      "413 for a length beyond the limit",
      creation(key, "x".repeat(LIMIT_BYTES + 1)),
      { status: 413 },
    ],
    [
      "400 for a body as long as the limit that is not JSON",
      creation(key, "x".repeat(LIMIT_BYTES)),
      violation("malformed_json", "must be JSON"),
    ],
    ["414 for a target of 2049 bytes", request(`GET /${"x".repeat(2048)}`), { status: 414 }],
    ["404 for a target of 2048 bytes", request(`GET /${"x".repeat(2047)}`), { status: 404 }],
    [
      "414 for an id of 2049 characters",
      request(`GET /customers/${"x".repeat(2049)}`),
      { status: 414 },
    ],
    [
      "400 for a target in broken percent-encoding",
      request("GET /customers/%zz"),
      malformedRequest,
    ],
    [
      "403 without a key",
      request("POST /customers/individual", ["Content-Type: application/json"], body),
      { status: 403 },
    ],
  ];
  for (const [name, bytes, expected] of cases) {
    t.test(name, async (t) => {
      const answer = await exchange(t, port, bytes);
      isEnvelope(t, answer, expected);
      isLogged(t, service, answer);
    });
  }

  const mediaTypes: [name: string, headers: string[], status: number][] = [
    ["application/json", ["Content-Type: application/json"], 201],
    ["a charset of UTF-8", ['Content-Type: Application/JSON ; charset="UTF-8"'], 201],
    ["no compression", ["Content-Type: application/json", "Content-Encoding: identity"], 201],
    ["a charset of Latin-1", ["Content-Type: application/json; charset=latin1"], 415],
    ["another parameter", ["Content-Type: application/json; version=1"], 415],
    ["text", ["Content-Type: text/plain"], 415],
    ["a form", ["Content-Type: application/x-www-form-urlencoded"], 415],
    ["JSON of another kind", ["Content-Type: application/merge-patch+json"], 415],
    ["an empty type", ["Content-Type:"], 415],
    ["no type", [], 415],
    ["compression", ["Content-Type: application/json", "Content-Encoding: gzip"], 415],
  ];
  for (const [name, headers, status] of mediaTypes) {
    t.test(`${status} for ${name}`, async (t) => {
      const count = service.countRows("customers");
      const all = [`Authorization: ${key}`, ...headers];
      const answer = await exchange(t, port, request("POST /customers/individual", all, body));
      if (status === 201) {
        t.equal(answer.status, 201);
      } else {
        isEnvelope(t, answer, { status });
      }
      t.equal(service.countRows("customers") - count, status === 201 ? 1 : 0);
    });
  }

  t.test("415 for a type without a body", async (t) => {
    const headers = [`Authorization: ${key}`, "Content-Type: text/plain"];
    const answer = await exchange(t, port, request("POST /customers/individual", headers));
    isEnvelope(t, answer, { status: 415 });
  });

  t.test("201 for a body in pieces, also where a character is cut", async (t) => {
    const connection = await openConnection(t, port);
    const bytes = Buffer.from(body.replace(exampleBody().basicData.lastName, "Zo\u00eb"));
    const cut = bytes.indexOf(0xc3) + 1;
    connection.send(
      request("POST /customers/individual", [...jsonHeaders(key), "Transfer-Encoding: chunked"]),
    );
    for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) {
      connection.send(`${piece.length.toString(16)}\r\n`);
      connection.send(piece);
      connection.send("\r\n");
    }
    connection.send("0\r\n\r\n");
    t.equal((await connection.answer()).status, 201);
  });

  t.test("413 for chunks beyond the limit, and the connection stays of use", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(
      request("POST /customers/individual", [...jsonHeaders(key), "Transfer-Encoding: chunked"]),
    );
    const chunk = `8000\r\n${"x".repeat(0x8000)}\r\n`;
    connection.send(`${chunk}${chunk}0\r\n\r\n${getLive}`);
    isEnvelope(t, await connection.answer(), { status: 413 });
    isEnvelope(t, await connection.answer(), live);
  });

  t.test("413 reaches a client that sends much more at once", async (t) => {
    for (let turn = 0; turn < 6; turn += 1) {
      const sent = sendRequest({
        port,
        path: "/customers/individual",
        method: "POST",
        headers: { authorization: key, "content-type": "application/json" },
      });
      sent.end(Buffer.alloc(10_000_000, "x"));
      const [[answer]] = await Promise.all([once(sent, "response"), once(sent, "finish")]);
      t.equal(answer.statusCode, 413);
      answer.resume();
      await once(answer, "end");
    }
  });
});

t.test("405 with Allow for every method that a path does not take", async (t) => {
  const port = await listen(await openService(t));
  const connection = await openConnection(t, port);
  for (const [path, operations] of Object.entries<object>(contract.paths)) {
    const allowed = Object.keys(operations)
      .filter((name) => name !== "parameters")
      .flatMap((name) => (name === "get" ? ["GET", "HEAD"] : [name.toUpperCase()]));
    const others = METHODS.filter((name) => !allowed.includes(name) && name !== "CONNECT");
    const target = path.replace("{id}", "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e");
    for (const method of others) {
      connection.send(request(`${method} ${target}`));
      const answer = await connection.answer(method);
      const compare = method === "HEAD" ? isBareEnvelope : isEnvelope;
      compare(t, answer, { status: 405, allow: allowed.join(", ") });
    }
  }
});

t.test("Node's layer", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const { key } = service;
  const closing = { ...malformedRequest, connection: "close" as const };
  const chunked = request("POST /customers/individual", [
    ...jsonHeaders(key),
    "Transfer-Encoding: chunked",
  ]);
  const cases: [name: string, bytes: string, expected: ExpectedEnvelope][] = [
    ["400 for bytes that are not HTTP", "\x16\x03\x01 hello\r\n\r\n", closing],
    ["400 for a method that HTTP does not know", request("CREATE /livez"), closing],
    ["400 for HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", closing],
    ["400 for a chunk of no length", `${chunked}zz\r\n`, closing],
    [
      "400 for two lengths",
      request("POST /customers/individual", ["Content-Length: 3"], "{}"),
      closing,
    ],
    [
      "400 for a length and chunks",
      request("POST /customers/individual", ["Transfer-Encoding: chunked"], "{}"),
      closing,
    ],
    [
      "413 for extensions of a chunk beyond 16 KiB",
      `${chunked}1;${"x".repeat(20_000)}\r\n`,
      { status: 413, connection: "close" },
    ],
    [
      "431 for headers beyond 16 KiB",
      request("GET /livez", [`X-Long: ${"x".repeat(16 * 1024)}`]),
      { status: 431, connection: "close" },
    ],
    [
      "431 for headers of 3 MB",
      request("GET /livez", [`X-Long: ${"x".repeat(3_000_000)}`]),
      { status: 431, connection: "close" },
    ],
    ["417 for an unknown expectation", creation(key, "{}", ["Expect: something"]), { status: 417 }],
    [
      "404 for CONNECT",
      "CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n",
      { status: 404, connection: "close" },
    ],
  ];
  for (const [name, bytes, expected] of cases) {
    t.test(name, async (t) => {
      const answer = await exchange(t, port, bytes);
      isEnvelope(t, answer, expected);
      isLogged(t, service, answer);
    });
  }

  t.test("200 without Host from HTTP/1.0", async (t) => {
    const answer = await exchange(t, port, "GET /livez HTTP/1.0\r\n\r\n");
    isEnvelope(t, answer, { ...live, connection: "close" });
  });

  t.test("201 after 100 Continue", async (t) => {
    const body = JSON.stringify(exampleBody());
    const [head, rest] = splitBody(creation(key, body, ["Expect: 100-continue"]));
    const connection = await openConnection(t, port);
    connection.send(head);
    const { status, text } = await connection.answer();
    t.strictSame({ status, text }, { status: 100, text: "" });
    connection.send(rest);
    t.equal((await connection.answer()).status, 201);
  });

  t.test("400 where the client ends in the middle of the head", async (t) => {
    const connection = await openConnection(t, port);
    connection.socket.end("GET /livez HT");
    isEnvelope(t, await connection.answer(), closing);
  });

  t.test("400 where the client ends in the middle of the body", async (t) => {
    const connection = await openConnection(t, port);
    connection.socket.end(splitBody(creation(key, "{}"))[0]);
    isEnvelope(t, await connection.answer(), closing);
  });

  t.test("one answer to bytes that go on being wrong", async (t) => {
    const linesBefore = service.log().length;
    const connection = await openConnection(t, port);
    connection.send("nonsense\r\n\r\n");
    isEnvelope(t, await connection.answer(), closing);
    connection.send("nonsense\r\n\r\n");
    connection.send(getLive);
    await connection.closed;
    t.equal(connection.rest(), "");
    t.equal(service.log().length - linesBefore, 1, "and one line in the log");
  });

  t.test("the server outlives a client that resets the connection of its CONNECT", async (t) => {
    const connection = await openConnection(t, port);
    connection.send("CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n");
    await once(connection.socket, "data");
    connection.send("x".repeat(100_000));
    connection.socket.resetAndDestroy();
    isEnvelope(t, await exchange(t, port, getLive), live);
  });
});

t.test("HEAD never gets a body", async (t) => {
  const port = await listen(await openService(t));
  const cases: [name: string, bytes: string, expected: ExpectedEnvelope][] = [
    ["404", request("HEAD /nowhere"), { status: 404 }],
    ["405", request("HEAD /customers/individual"), { status: 405, allow: "POST" }],
    ["200", request("HEAD /livez"), { status: 200 }],
    ["414", request(`HEAD /${"x".repeat(2048)}`), { status: 414 }],
    ["400 for the target", request("HEAD /customers/%zz"), { status: 400 }],
    [
      "400 for a chunk",
      `${request("HEAD /livez", ["Transfer-Encoding: chunked"])}zz\r\n`,
      { status: 400, connection: "close" },
    ],
    [
      "400 for a header",
      request("HEAD /livez", ["no header"]),
      { status: 400, connection: "close" },
    ],
    [
      "431",
      request("HEAD /livez", [`X-Long: ${"x".repeat(16 * 1024)}`]),
      { status: 431, connection: "close" },
    ],
  ];
  for (const [name, bytes, expected] of cases) {
    t.test(name, async (t) => {
      const connection = await openConnection(t, port);
      connection.send(bytes);
      isBareEnvelope(t, await connection.answer("HEAD"), expected);
      connection.send(expected.connection === "close" ? "" : getLive);
      if (expected.connection === "close") {
        await connection.closed;
        t.equal(connection.rest(), "");
      } else {
        isEnvelope(t, await connection.answer(), live);
      }
    });
  }
});

t.test("a connection serves one request after another", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const { key } = service;
  const body = JSON.stringify(exampleBody());

  t.test("pipelined requests are answered in their order", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(
      [
        creation(key, body),
        creation("", body),
        creation(key, "{"),
        request("GET /nowhere"),
        getLive,
      ].join(""),
    );
    t.equal((await connection.answer()).status, 201);
    isEnvelope(t, await connection.answer(), { status: 403 });
    isEnvelope(t, await connection.answer(), violation("malformed_json", "must be JSON"));
    isEnvelope(t, await connection.answer(), { status: 404 });
    isEnvelope(t, await connection.answer(), live);
  });

  t.test("the request before a wrong one keeps its answer", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(`${getLive}nonsense\r\n\r\n`);
    isEnvelope(t, await connection.answer(), live);
    isEnvelope(t, await connection.answer(), { ...malformedRequest, connection: "close" });
    await connection.closed;
  });

  t.test("a wrong request after an answered one gets its answer", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(getLive);
    isEnvelope(t, await connection.answer(), live);
    connection.send("nonsense\r\n\r\n");
    isEnvelope(t, await connection.answer(), { ...malformedRequest, connection: "close" });
  });

  t.test("a request after an early refusal is answered once the body has passed", async (t) => {
    const [head, rest] = splitBody(creation("", body));
    const connection = await openConnection(t, port);
    connection.send(head);
    isEnvelope(t, await connection.answer(), { status: 403 });
    connection.send(rest + getLive);
    isEnvelope(t, await connection.answer(), live);
  });

  t.test("no second answer where the body after an early refusal is wrong", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(request("POST /customers/individual", ["Transfer-Encoding: chunked"]));
    isEnvelope(t, await connection.answer(), { status: 403 });
    connection.send("zz\r\n");
    await connection.closed;
    t.equal(connection.rest(), "");
  });

  t.test("bytes behind a request that closes the connection get no answer", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(`${request("GET /livez", ["Connection: close"])}nonsense\r\n\r\n`);
    isEnvelope(t, await connection.answer(), { ...live, connection: "close" });
    await connection.closed;
    t.equal(connection.rest(), "");
  });

  t.test("201 for a client that has ended its side already", async (t) => {
    const connection = await openConnection(t, port);
    connection.socket.end(creation(key, body));
    t.equal((await connection.answer()).status, 201);
    await connection.closed;
  });
});

t.test("the 10,000th answer on a connection is the last", async (t) => {
  const port = await listen(await openService(t));
  const connection = await openConnection(t, port);
  for (let count = 1; count < 10_000; count += 1_111) {
    connection.send(getLive.repeat(1_111));
    for (let inner = 0; inner < 1_111; inner += 1) {
      const { status, headers } = await connection.answer();
      if (status !== 200 || headers.connection !== "keep-alive") {
        t.fail(`the answer ${count + inner} is ${status}, ${headers.connection}`);
      }
    }
  }
  connection.send(getLive);
  isEnvelope(t, await connection.answer(), { ...live, connection: "close" });
  await connection.closed;
});

// These wait for seconds, so they wait together.
t.test("requests that do not arrive in time", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const { key } = service;
  t.jobs = 8;
  const inParallel = { buffered: true };
  /** How long a connection without a request is kept. */
  const IDLE_MS = 65_000;
  const late = { status: 408, connection: "close" } as const;
  const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
  const trace = `traceparent: 00-${traceId}-00f067aa0ba902b7-01`;
  const [head] = splitBody(creation(key, "{}", [trace]));

  t.test("408 when the headers do not arrive in time", inParallel, async (t) => {
    isEnvelope(t, await exchange(t, port, "GET /livez HTTP/1.1\r\nHost: intake\r\n"), late);
  });

  t.test("408 when the body does not arrive in time, with one line", inParallel, async (t) => {
    isEnvelope(t, await exchange(t, port, head), { ...late, traceId });
    const lines = service.log().filter((line) => line.traceId === traceId);
    t.match(lines, [{ msg: "request", status: 408, operation: "createIndividualCustomer" }]);
    t.equal(lines.length, 1);
    t.notOk(lines[0]?.aborted, "the server has ended it, not the client");
  });

  t.test("408 behind the answer to the request before", inParallel, async (t) => {
    const connection = await openConnection(t, port);
    connection.send(getLive + splitBody(creation(key, "{}"))[0]);
    isEnvelope(t, await connection.answer(), live);
    isEnvelope(t, await connection.answer(), late);
    await connection.closed;
  });

  for (const [name, bytes, status] of [
    ["an early 403", splitBody(creation("", "{}"))[0], 403],
    ["an early 200", splitBody(request("GET /livez", [], "{}"))[0], 200],
    ["an early 404", splitBody(request("GET /nowhere", [], "{}"))[0], 404],
    ["an early 413", splitBody(creation(key, "x".repeat(LIMIT_BYTES + 1)))[0], 413],
  ] as const) {
    t.test(`no second answer after ${name}`, inParallel, async (t) => {
      const connection = await openConnection(t, port);
      const begun = performance.now();
      connection.send(bytes);
      t.equal((await connection.answer()).status, status);
      await connection.closed;
      t.equal(connection.rest(), "");
      t.ok(performance.now() - begun < IDLE_MS, "nor is it kept like one that waits for a request");
    });
  }
});

t.test("500 for what nobody expected, with its cause in the log", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        insert: (_changes, { sent }) => {
          const message = `cannot store ${sent.email}\n    at ${sent.email}`;
          throw Object.assign(new TypeError(message), { code: "E_STORE" });
        },
      },
    }),
  });
  const port = await listen(service);
  const answer = await exchange(t, port, creation(service.key, JSON.stringify(exampleBody())));
  isEnvelope(t, answer, { status: 500 });
  isLogged(t, service, answer);
  const lines = service.log().filter(({ msg }) => msg === "internal error");
  t.match(lines, [
    {
      traceId: answer.body.traceId,
      err: { type: "TypeError", code: "E_STORE", frames: [/answers\.test\.ts/] },
    },
  ]);
  t.notMatch(service.rawLog(), exampleBody().email);
});

t.test("503 for readiness while the database cannot be reached, with the cause", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      check: async () => {
        throw Object.assign(new Error("disk I/O error"), { code: "SQLITE_IOERR" });
      },
    }),
  });
  const port = await listen(service);
  const answer = await exchange(t, port, request("GET /readyz"));
  isEnvelope(t, answer, { status: 503 });
  isLogged(t, service, answer);
  const lines = service.log().filter(({ msg }) => msg === "unavailable");
  t.match(lines, [{ traceId: answer.body.traceId, err: { code: "SQLITE_IOERR" } }]);
  isEnvelope(t, await exchange(t, port, getLive), live);
});

t.test("no route can bring a schema of its own", async (t) => {
  const server = createServer({
    logger: createLogger("silent"),
    inFlight: createInFlight(),
    refuse: () => {},
  });
  server.get("/own", { schema: { querystring: { type: "object" } } }, async () => "");
  await t.rejects(async () => server.ready(), /a schema that is not the contract's/);
});

/** A request has one line in the log, with the status that was answered. */
function isLogged(t: Tap, service: Service, { status, body }: RawAnswer): void {
  const lines = service
    .log()
    .filter(({ msg, traceId }) => msg === "request" && traceId === body.traceId);
  t.strictSame(
    lines.map((line) => line.status),
    [status],
  );
}

type Tap = Parameters<typeof isEnvelope>[0];

/** Divides a request into its head and its body. */
function splitBody(bytes: string): [head: string, body: string] {
  const end = bytes.indexOf("\r\n\r\n") + 4;
  return [bytes.slice(0, end), bytes.slice(end)];
}
