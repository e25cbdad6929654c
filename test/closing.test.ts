import { once } from "node:events";
import t from "tap";
import {
  creation,
  exchange,
  isEnvelope,
  openConnection,
  type RawAnswer,
  request,
} from "./connection.js";
import { type Outcome, type RunningServer, startServer } from "./process.js";
import { exampleBody } from "./service.js";

const close = "close" as const;
const live = { status: 200, message: "The process is live.", data: { status: "live" } };
const ready = { status: 200, message: "The service is ready.", data: { status: "ready" } };
const body = JSON.stringify(exampleBody());

// Some of these wait for seconds, so they wait together.
t.jobs = 8;
const inParallel = { buffered: true };

t.test(
  "a request in flight is answered, and others learn that it closes",
  inParallel,
  async (t) => {
    const server = await startServer(t);
    const { port, started } = server;
    const idle = await openConnection(t, port);
    idle.send(request("GET /readyz"));
    isEnvelope(t, await idle.answer(), ready);
    const inFlight = await beginCreation(t, server);
    server.child.kill("SIGTERM");
    await server.logged(1, '"closing"');

    t.test("503 for readiness, on a connection from before and on a new one", async (t) => {
      idle.send(request("GET /readyz"));
      isEnvelope(t, await idle.answer(), { status: 503, connection: close });
      await idle.closed;
      const answer = await exchange(t, port, request("GET /readyz"));
      isEnvelope(t, answer, { status: 503, connection: close });
    });
    t.test("200 for liveness", async (t) => {
      const answer = await exchange(t, port, request("GET /livez"));
      isEnvelope(t, answer, { ...live, connection: close });
    });
    t.test("503 for a creation, before its body has come", async (t) => {
      const bytes = creation(started.key ?? "", body);
      const answer = await exchange(t, port, bytes.slice(0, -body.length));
      isEnvelope(t, answer, { status: 503, connection: close });
    });
    t.test("503 for a customer, with a wrong key too", async (t) => {
      const answer = await exchange(t, port, request("GET /customers/1"));
      isEnvelope(t, answer, { status: 503, connection: close });
    });
    t.test("400 for a target in broken percent-encoding", async (t) => {
      const answer = await exchange(t, port, request("GET /customers/%zz"));
      t.match(answer, { status: 400, headers: { connection: close } });
    });
    t.test("201 for the request in flight, and the process ends in order", async (t) => {
      const created = await inFlight.finish();
      const { id } = created.body.data;
      isEnvelope(t, created, {
        status: 201,
        message: "The customer was created.",
        data: { id },
        connection: close,
      });
      t.match(await server.outcome, { code: 0, signal: null, stderr: /"closed"/ });
    });
  },
);

t.test("idle connections and unfinished heads hold nothing up", inParallel, async (t) => {
  const server = await startServer(t);
  const idle = await openConnection(t, server.port);
  idle.send(request("GET /readyz"));
  isEnvelope(t, await idle.answer(), ready);
  const silent = await openConnection(t, server.port);
  const unfinished = await openConnection(t, server.port);
  unfinished.send("GET /livez HTTP/1.1\r\nHost: in");
  const { outcome, ms } = await end(server, "SIGINT");
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms < 1_000, `${ms} ms`);
  await Promise.all([idle.closed, silent.closed, unfinished.closed]);
});

t.test("a body that never comes is given up in time", inParallel, async (t) => {
  const server = await startServer(t);
  const inFlight = await beginCreation(t, server);
  const { outcome, ms } = await end(server, "SIGTERM");
  isEnvelope(t, await inFlight.answer(), { status: 408, connection: close });
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms < 10_000, `${ms} ms`);
});

t.test("a client that does not take its answers is given up in time", inParallel, async (t) => {
  const server = await startServer(t);
  const lazy = await openConnection(t, server.port);
  const bundle = request("GET /docs/static/swagger-ui-bundle.js");
  lazy.send(bundle.repeat(30));
  await once(lazy.socket, "data");
  lazy.socket.pause();
  const { outcome, ms } = await end(server, "SIGTERM");
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms > 8_000 && ms < 10_000, `${ms} ms`);
});

t.test("a second signal ends the process at once", inParallel, async (t) => {
  const server = await startServer(t);
  await beginCreation(t, server);
  server.child.kill("SIGTERM");
  await server.logged(1, '"closing"');
  const { outcome, ms } = await end(server, "SIGTERM");
  t.match(outcome, { code: null, signal: "SIGTERM" });
  t.ok(ms < 1_000, `${ms} ms`);
});

/** Sends all of a creation but its last byte, and waits until the server has taken it up. */
async function beginCreation(t: Parameters<typeof openConnection>[0], server: RunningServer) {
  const connection = await openConnection(t, server.port);
  const bytes = creation(server.started.key ?? "", body, ["Expect: 100-continue"]);
  connection.send(bytes.slice(0, -body.length));
  t.equal((await connection.answer()).status, 100);
  connection.send(body.slice(0, -1));
  return {
    answer: () => connection.answer(),
    finish: (): Promise<RawAnswer> => {
      connection.send(body.slice(-1));
      return connection.answer();
    },
  };
}

/** Sends a signal and waits for the end of the process. */
async function end(server: RunningServer, signal: NodeJS.Signals) {
  const begun = performance.now();
  server.child.kill(signal);
  const outcome: Outcome = await server.outcome;
  return { outcome, ms: Math.round(performance.now() - begun) };
}
