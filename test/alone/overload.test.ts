import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { cpuTimeUs } from "../../scripts/bench/cpu.js";
import { creation, exchange, openConnection, request } from "../support/connection.js";
import type { FloodOptions, FloodReport } from "../support/flood.js";
import { startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { exampleBody } from "../support/service.js";
import type { RawAnswer } from "../support/wire.js";

const SECONDS = 4;
/** Sent one after the other, each on a connection of its own. */
const HEAD_COUNT = 200;
const HEAD_EVERY_MS = 50;
const CONNECTION_COUNT = 4_000;
/** More than one process gets done on any machine; the connections are what limits it. */
const RATE = 40_000;

t.test("what is more than it can do is refused, and the rest is answered in time", async (t) => {
  const server = await startServer(t);
  const { port } = server;
  const key = String(server.started.key);
  const bytes = creation(key, JSON.stringify(exampleBody()));

  const flooding = { port, request: bytes, seconds: SECONDS };
  /** How many customers are created in a second of the server's own time, whoever has the processor besides. */
  const rateOf = ({ answers, cpuS }: FloodReport & { cpuS: number }) =>
    Number(answers["201"]?.count) / cpuS;

  const steady = await flood(server.child, { ...flooding, connections: 64 }).report;
  t.strictSame(Object.keys(steady.answers), ["201"], "64 connections are never refused");

  const probing = new AbortController();
  const flooded = flood(server.child, { ...flooding, connections: CONNECTION_COUNT, rate: RATE });
  const heads = sendHeads(t, port, key, flooded.open, probing.signal);
  const probes = probe(t, port, probing.signal);
  const over = await flooded.report;
  probing.abort();
  const { live, ready } = await probes;
  const { "201": created, "503": refused, ...others } = over.answers;
  t.strictSame([over.lost, others], [0, {}], "every request has an answer");
  t.ok(refused, "some are refused");
  /** What a slow machine adds to what was promised, by what a creation takes among 64. */
  const slackMs = 10 * Number(steady.answers["201"]?.medianMs);
  t.ok(Number(refused?.medianMs) < 2_500 + slackMs, "and are told before they give up");
  const part = rateOf(over) / rateOf(steady);
  t.ok(part > 0.25, `what it does meanwhile is ${part} of what it does without`);
  const medianMs = Number(created?.medianMs);
  t.ok(
    medianMs < 1_000 + slackMs,
    `half of those that created a customer took at most ${medianMs} ms`,
  );
  t.strictSame(new Set(live.map(({ status }) => status)), new Set([200]), "liveness answers");
  const whileRefusing = live.filter((_, index) => ready[index]?.status === 503);
  const liveMs = whileRefusing.map(({ ms }) => ms).sort((a, b) => a - b);
  const halfLiveMs = liveMs[Math.floor(liveMs.length / 2)] as number;
  t.ok(halfLiveMs < 1_000 + slackMs, `half of the times within ${halfLiveMs} ms`);
  t.ok(
    ready.some(({ status }) => status === 503),
    "readiness tells",
  );
  t.match(
    (await heads).find(({ status }) => status === 503),
    { headers: { "retry-after": /^\d+$/ }, body: { traceId: /./, message: /not available/ } },
    "a refusal does not wait for the body, and says when to come back",
  );
  seen(
    t,
    "event loop overloaded",
    `of ${CONNECTION_COUNT} connections that send all they can: ${created?.count} of ${over.sent} created, in its own ` +
      `time ${(part * 100).toFixed()} % of what it does without them, half within ${medianMs.toFixed()} ms; the others refused, ` +
      `half within ${Number(refused?.medianMs).toFixed()} ms; liveness answers within ${halfLiveMs.toFixed()} ms half of the ` +
      `times, and within ${liveMs.at(-1)?.toFixed()} ms always`,
  );

  t.equal((await exchange(t, port, bytes)).status, 201, "it is well as soon as it is over");
  await sleep(1_000);
  t.equal((await exchange(t, port, request("GET /readyz"))).status, 200);
});

/** Asks for the health of a service. */
async function probe(t: Test, port: number, signal: AbortSignal) {
  const timed = async (path: string) => {
    const begun = performance.now();
    const { status } = await exchange(t, port, request(`GET ${path}`));
    return { status, ms: performance.now() - begun };
  };
  const probes = {
    live: [] as { status: number; ms: number }[],
    ready: [] as { status: number; ms: number }[],
  };
  while (!signal.aborted) {
    probes.live.push(await timed("/livez"));
    probes.ready.push(await timed("/readyz"));
    await sleep(100);
  }
  return probes;
}

/**
 * Asks to create a customer with a head that no body follows, on connections that the server has taken before: a new one
 * can wait for longer than the flood lasts.
 * @param open when the connections of the flood are there.
 * @returns what was answered.
 */
async function sendHeads(
  t: Test,
  port: number,
  key: string,
  open: Promise<unknown>,
  signal: AbortSignal,
) {
  const connections = await Promise.all(
    Array.from({ length: HEAD_COUNT }, async () => {
      const connection = await openConnection(t, port);
      connection.send(request("GET /livez"));
      await connection.answer();
      return connection;
    }),
  );
  const body = "{}";
  const head = creation(key, body).slice(0, -body.length);
  const answers: RawAnswer[] = [];
  const pending: Promise<unknown>[] = [];
  await open;
  for (const connection of connections) {
    if (signal.aborted) {
      break;
    }
    connection.send(head);
    pending.push(connection.answer().then((answer) => answers.push(answer)));
    await sleep(HEAD_EVERY_MS);
  }
  // What was taken up waits for a body until its time is over.
  await Promise.race([Promise.all(pending), sleep(2_000)]);
  return answers;
}

/** A flood in a process of its own, which tells of the server what time it took of the processors once all are connected. */
function flood(server: ChildProcess, options: FloodOptions) {
  const args = ["--import=tsx", "test/support/flood.ts", JSON.stringify(options)];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const lines = createInterface(child.stdout);
  const cpuUs = () => cpuTimeUs(Number(server.pid));
  const open = once(lines, "line").then(cpuUs);
  const report = open.then(async (cpuBeforeUs) => {
    const [line] = await once(lines, "line");
    const report: FloodReport = JSON.parse(line);
    return { ...report, cpuS: (cpuUs() - cpuBeforeUs) / 1e6 };
  });
  return { open, report };
}
