import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { beginCreation, isEnvelope, openConnection, request } from "../connection.js";
import { type RunningServer, startServer } from "../process.js";

/** Requests in flight have so long to finish (src/commands/serving.ts). */
const DRAIN_MS = 9_000;
/** The least for which something would be waited that holds nothing up: the limit of a head (src/http/server.ts). */
const HEAD_LIMIT_MS = 5_000;

/** What it takes here and now to close a server that has nothing to wait for: what is slow is slow for the others too. */
const plain = await close(await startServer(t), "SIGTERM");
t.comment(`a server with nothing to wait for: ${plain.ms} ms`);
const SLACK_MS = HEAD_LIMIT_MS / 10 + 4 * plain.ms;

// Some of these wait for seconds, so they wait together.
t.jobs = 3;
const inParallel = { buffered: true };

t.test("idle connections and unfinished heads hold nothing up", inParallel, async (t) => {
  const server = await startServer(t);
  const idle = await openConnection(t, server.port);
  idle.send(request("GET /readyz"));
  t.equal((await idle.answer()).status, 200);
  const silent = await openConnection(t, server.port);
  const unfinished = await openConnection(t, server.port);
  unfinished.send("GET /livez HTTP/1.1\r\nHost: in");
  const { outcome, ms } = await close(server, "SIGINT");
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms < plain.ms + SLACK_MS, `${ms} ms, and ${plain.ms} ms without them`);
  await Promise.all([idle.closed, silent.closed, unfinished.closed]);
});

t.test("a body that never comes is given up in time", inParallel, async (t) => {
  const server = await startServer(t);
  const inFlight = await beginCreation(t, server);
  // Its own limit is less than a second before that of all.
  await sleep(2_000);
  const { outcome, ms } = await close(server, "SIGTERM");
  isEnvelope(t, await inFlight.answer(), { status: 408, connection: "close" });
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms < DRAIN_MS + SLACK_MS, `${ms} ms`);
});

t.test("a client that does not take its answers is given up in time", inParallel, async (t) => {
  const server = await startServer(t);
  const lazy = await openConnection(t, server.port);
  const bundle = request("GET /docs/static/swagger-ui-bundle.js");
  lazy.send(bundle.repeat(30));
  await once(lazy.socket, "data");
  lazy.socket.pause();
  const { outcome, ms } = await close(server, "SIGTERM");
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms >= DRAIN_MS && ms < DRAIN_MS + SLACK_MS, `${ms} ms`);
});

/** Sends a signal and waits for the end of the process. */
async function close(server: RunningServer, signal: NodeJS.Signals) {
  const begun = performance.now();
  server.child.kill(signal);
  const outcome = await server.outcome;
  return { outcome, ms: Math.round(performance.now() - begun) };
}
