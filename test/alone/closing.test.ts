import { once } from "node:events";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { beginCreation, isEnvelope, openConnection, request } from "../support/connection.js";
import { type RunningServer, startServer } from "../support/process.js";

/** Requests in flight have so long to finish (src/commands/serving.ts). */
const DRAIN_MS = 9_000;
/** A request is given up after so long, of which it has had this much when the server is told to close. */
const REQUEST_LIMIT_MS = 8_000;
const BEGUN_MS = 2_000;

// Some of these wait for seconds, so they wait together.
t.jobs = 3;
const inParallel = { buffered: true };

t.test("idle connections and unfinished heads hold nothing up", inParallel, async (t) => {
  const servers = await startTwo(t);
  const [server] = servers;
  const idle = await openConnection(t, server.port);
  idle.send(request("GET /readyz"));
  t.equal((await idle.answer()).status, 200);
  const silent = await openConnection(t, server.port);
  const unfinished = await openConnection(t, server.port);
  unfinished.send("GET /livez HTTP/1.1\r\nHost: in");
  const { outcome, ms, slackMs } = await closeFirst(servers, "SIGINT", 0);
  t.match(outcome, { code: 0, signal: null });
  // The first limit that would end one of them is 5 s, that of a head.
  t.ok(ms < slackMs, `${ms} ms, of ${slackMs} ms`);
  await Promise.all([idle.closed, silent.closed, unfinished.closed]);
});

t.test("a body that never comes is given up in time", inParallel, async (t) => {
  const servers = await startTwo(t);
  const [server] = servers;
  const inFlight = await beginCreation(t, server);
  // Its own limit is less than a second before that of all.
  await sleep(BEGUN_MS);
  const endsMs = REQUEST_LIMIT_MS - BEGUN_MS;
  const { outcome, ms, slackMs } = await closeFirst(servers, "SIGTERM", endsMs);
  isEnvelope(t, await inFlight.answer(), { status: 408, connection: "close" });
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms < DRAIN_MS + slackMs, `${ms} ms, of ${DRAIN_MS} and ${slackMs} ms`);
});

t.test("a client that does not take its answers is given up in time", inParallel, async (t) => {
  const servers = await startTwo(t);
  const [server] = servers;
  const lazy = await openConnection(t, server.port);
  const bundle = request("GET /docs/static/swagger-ui-bundle.js");
  lazy.send(bundle.repeat(30));
  await once(lazy.socket, "data");
  lazy.socket.pause();
  const { outcome, ms, slackMs } = await closeFirst(servers, "SIGTERM", DRAIN_MS);
  t.match(outcome, { code: 0, signal: null });
  t.ok(ms >= DRAIN_MS, `${ms} ms`);
  t.ok(ms < DRAIN_MS + slackMs, `${ms} ms, of ${DRAIN_MS} and ${slackMs} ms`);
});

function startTwo(t: Test): Promise<[RunningServer, RunningServer]> {
  return Promise.all([startServer(t), startServer(t)]);
}

/**
 * Closes the first server and, when it has to end, the other one, which has nothing to wait for: a machine that is
 * slow at this moment is slow for both.
 */
async function closeFirst(
  [server, plain]: [RunningServer, RunningServer],
  signal: NodeJS.Signals,
  endsMs: number,
) {
  const [closed, beside] = await Promise.all([
    close(server, signal),
    sleep(endsMs).then(() => close(plain, "SIGTERM")),
  ]);
  return { ...closed, slackMs: 1_000 + 4 * beside.ms };
}

/** Sends a signal and waits for the end of the process. */
async function close(server: RunningServer, signal: NodeJS.Signals) {
  const begun = performance.now();
  server.child.kill(signal);
  const outcome = await server.outcome;
  return { outcome, ms: Math.round(performance.now() - begun) };
}
