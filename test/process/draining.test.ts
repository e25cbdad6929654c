import { once } from "node:events";
import { connect } from "node:net";
import t from "tap";
import {
  beginCreation,
  creation,
  exchange,
  isEnvelope,
  openConnection,
  request,
} from "../support/connection.js";
import { postgresDatabase } from "../support/postgres.js";
import { startServer, workersOf } from "../support/process.js";
import { exampleBody } from "../support/service.js";

/** Longer than any test takes: what is served is served before the listener stops. */
const LONG = { DRAIN_MS: "600000" };
/** So short that the listener stops at once. */
const SHORT = { DRAIN_MS: "1" };
const LAST_REQUESTS_MS = 500;

const close = "close" as const;
const body = JSON.stringify(exampleBody());

t.test("all is served while the server drains, and every answer says that it closes", async (t) => {
  const server = await startServer(t, LONG);
  const { port, started } = server;
  const create = creation(started.key ?? "", body);
  const idle = await openConnection(t, port);
  idle.send(request("GET /readyz"));
  t.equal((await idle.answer()).headers.connection, "keep-alive");
  const inFlight = await beginCreation(t, server);
  server.child.kill("SIGTERM");
  await server.logged(1, '"draining"');

  await t.test("503 for readiness", async (t) => {
    isEnvelope(t, await exchange(t, port, request("GET /readyz")), {
      status: 503,
      connection: close,
    });
    const answer = await exchange(t, port, request("HEAD /readyz"));
    t.match(answer, { status: 503, headers: { connection: close }, text: "" });
  });
  await t.test("200 for liveness and for a page", async (t) => {
    for (const path of ["/livez", "/openapi.json"]) {
      const answer = await exchange(t, port, request(`GET ${path}`));
      t.match(answer, { status: 200, headers: { connection: close } });
    }
  });
  await t.test("201 on a new connection, on one from before, and in flight", async (t) => {
    idle.send(create);
    const answers = [await exchange(t, port, create), await idle.answer(), await inFlight.finish()];
    for (const answer of answers) {
      t.match(answer, { status: 201, headers: { connection: close } });
    }
    await idle.closed;
  });
  await t.test("of requests behind each other, none loses its answer", async (t) => {
    const connection = await openConnection(t, port);
    connection.send(create + create + create);
    const closings = [];
    for (const _ of [1, 2, 3]) {
      const { status, headers } = await connection.answer();
      closings.push([status, headers.connection]);
    }
    t.strictSame(closings, [
      [201, "keep-alive"],
      [201, "keep-alive"],
      [201, "close"],
    ]);
    await connection.closed;
  });
  await t.test("a second signal ends the process at once", async (t) => {
    server.child.kill("SIGTERM");
    t.match(await server.outcome, { code: null, signal: "SIGTERM" });
  });
});

t.test("no connection is taken any more before requests are refused", async (t) => {
  const server = await startServer(t, SHORT);
  const idle = await openConnection(t, server.port);
  idle.send(request("GET /livez"));
  t.equal((await idle.answer()).headers.connection, "keep-alive");
  const inFlight = await beginCreation(t, server);
  const begun = performance.now();
  server.child.kill("SIGTERM");
  await server.logged(1, '"closing"');
  t.ok(performance.now() - begun >= LAST_REQUESTS_MS, "those that there are get their time");
  t.equal(await isRefused(server.port), true);
  idle.send(request("GET /livez"));
  const answer = await idle.answer();
  t.match(answer, { status: 200, headers: { connection: close } }, "one from before is not cut");
  t.equal((await inFlight.finish()).status, 201);
  t.match(await server.outcome, { code: 0, signal: null, stderr: /"closed"/ });
});

t.test("SIGINT waits for no balancer", async (t) => {
  const server = await startServer(t, LONG);
  server.child.kill("SIGINT");
  t.match(await server.outcome, { code: 0, signal: null, stderr: /"closed"/ });
});

t.test("workers drain together", async (t) => {
  const env = { ...LONG, DATABASE_URL: await postgresDatabase(t) };
  const server = await startServer(t, env, ["serve", "--json", "--workers", "2"]);
  const create = creation(server.started.key ?? "", body);
  await server.logged(2, '"listening"');
  server.child.kill("SIGTERM");
  await server.logged(2, '"draining"');
  // They get connections in turn.
  for (const _ of [1, 2]) {
    isEnvelope(t, await exchange(t, server.port, request("GET /readyz")), {
      status: 503,
      connection: close,
    });
  }
  for (const _ of [1, 2]) {
    const answer = await exchange(t, server.port, create);
    t.match(answer, { status: 201, headers: { connection: close } });
  }
  server.child.kill("SIGTERM");
  t.match(await server.outcome, { code: null, signal: "SIGTERM" });
});

t.test("workers end in order once they have drained, and at once for SIGINT", async (t) => {
  const url = await postgresDatabase(t);
  for (const [env, signal] of [
    [SHORT, "SIGTERM"],
    [LONG, "SIGINT"],
  ] as const) {
    const server = await startServer(t, { ...env, DATABASE_URL: url }, [
      "serve",
      "--json",
      "--workers",
      "2",
    ]);
    await server.logged(2, '"listening"');
    // A terminal signals every process.
    for (const pid of signal === "SIGINT" ? workersOf(server) : []) {
      process.kill(pid, signal);
    }
    server.child.kill(signal);
    const { code, stderr } = await server.outcome;
    t.equal(code, 0, signal);
    t.match(stderr, /"closed"}\n$/);
    t.notMatch(stderr, "a worker has ended");
  }
});

async function isRefused(port: number): Promise<boolean> {
  const socket = connect({ host: "127.0.0.1", port });
  try {
    await once(socket, "connect");
    return false;
  } catch {
    return true;
  } finally {
    socket.destroy();
  }
}
