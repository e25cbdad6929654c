import { once } from "node:events";
import { connect } from "node:net";
import t from "tap";
import { type RunningServer, startServer } from "./process.js";
import { exampleBody } from "./service.js";
import { openWire } from "./wire.js";

const EXIT_WITHIN_MS = 10_000;

t.test("SIGTERM lets a request in flight finish and refuses new ones", async (t) => {
  const server = await startServer(t);
  const body = JSON.stringify(exampleBody());
  const wire = await openWire(t, server.port);
  const idle = await openWire(t, server.port);
  const request = requestHead(server, body) + body;
  wire.send(request.slice(0, -1));
  await hasArrived(server);
  server.child.kill("SIGTERM");
  await server.logged('"closing"');

  const readiness = await fetch(`${server.started.address}/readyz`);
  t.equal(readiness.status, 503);
  t.equal(readiness.headers.get("connection"), "close");
  t.equal((await fetch(`${server.started.address}/livez`)).status, 200);
  const refused = await fetch(`${server.started.address}/customers/individual`, {
    method: "POST",
    headers: { authorization: String(server.started.key), "content-type": "application/json" },
    body,
  });
  t.equal(refused.status, 503);
  const answer = (await refused.json()) as { traceId: string };
  t.strictSame(answer, {
    traceId: answer.traceId,
    message: "The service is not available now. Try again later.",
  });

  wire.send(request.slice(-1));
  t.equal((await wire.answer()).status, 201);
  const { code, signal } = await server.outcome;
  t.strictSame({ code, signal }, { code: 0, signal: null });
  await idle.ended;
});

t.test("SIGTERM ends within 10 s though a body never comes", async (t) => {
  const server = await startServer(t);
  const wire = await openWire(t, server.port);
  wire.send(requestHead(server, "{}"));
  await hasArrived(server);
  const startedAt = performance.now();
  server.child.kill("SIGTERM");
  const { code } = await server.outcome;
  t.equal(code, 0);
  t.ok(performance.now() - startedAt < EXIT_WITHIN_MS);
});

t.test("a second SIGTERM ends at once", async (t) => {
  const server = await startServer(t);
  const wire = await openWire(t, server.port);
  wire.send(requestHead(server, "{}"));
  await hasArrived(server);
  server.child.kill("SIGTERM");
  await server.logged('"closing"');
  const startedAt = performance.now();
  server.child.kill("SIGTERM");
  const { signal } = await server.outcome;
  t.equal(signal, "SIGTERM");
  t.ok(performance.now() - startedAt < 1000);
});

t.test("SIGINT closes an idle server at once", async (t) => {
  const server = await startServer(t);
  const idle = connect(server.port, "127.0.0.1");
  await once(idle, "connect");
  const startedAt = performance.now();
  server.child.kill("SIGINT");
  t.equal((await server.outcome).code, 0);
  t.ok(performance.now() - startedAt < 1000);
});

function requestHead({ started }: RunningServer, body: string): string {
  return [
    "POST /customers/individual HTTP/1.1",
    "Host: localhost",
    `Authorization: ${started.key}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
    "\r\n",
  ].join("\r\n");
}

/** One more request and its answer: what was sent before it has been read by then. */
async function hasArrived({ started }: RunningServer): Promise<void> {
  await fetch(`${started.address}/livez`, { headers: { connection: "close" } });
}
