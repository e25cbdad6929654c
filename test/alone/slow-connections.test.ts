import t, { type Test } from "tap";
import { creation, openConnection } from "../support/connection.js";
import { startServer } from "../support/process.js";
import { exampleBody } from "../support/service.js";
import { CALM_COUNT, calmMs } from "../support/waits.js";

const CONNECTION_COUNT = 100;
const DRIP_MS = 400;
const CUT_WITHIN_MS = 10_000;
const ANSWERED_WITHIN_MS = 1_000;

t.test("100 slow connections are cut within 10 s, and nobody else waits", async (t) => {
  const server = await startServer(t);
  const { address, key = "" } = server.started;
  const calm = await calmMs((turn) =>
    answered(turn % 2 === 0 ? create(address, key) : live(address)),
  );
  t.comment(`requests take ${calm.toFixed(1)} ms without them`);
  const ways = waysToBeSlow(key);
  const begun = performance.now();
  let areAllCut = false;
  const allCut = Promise.all(
    Array.from({ length: CONNECTION_COUNT }, async (_, index) => {
      const way = ways[index % ways.length] as Way;
      const statuses = await holdOpen(t, server.port, way);
      return { way, statuses, ms: performance.now() - begun };
    }),
  ).finally(() => {
    areAllCut = true;
  });

  const waits: { status: number; ms: number }[] = [];
  while (!areAllCut) {
    waits.push(await timed(() => create(address, key)));
    waits.push(await timed(() => live(address)));
  }
  const cuts = await allCut;
  const lastCut = Math.max(...cuts.map(({ ms }) => ms));
  const longestWait = Math.max(...waits.map(({ ms }) => ms));
  t.comment(`the last was cut after ${lastCut.toFixed()} ms`);
  t.comment(`${waits.length} requests beside them took up to ${longestWait.toFixed()} ms`);
  t.ok(lastCut < CUT_WITHIN_MS + 20 * calm);
  t.ok(longestWait < ANSWERED_WITHIN_MS + 20 * calm);
  t.strictSame(new Set(waits.map(({ status }) => status)), new Set([201, 200]));
  for (const { way, statuses } of cuts) {
    t.strictSame(statuses, [way.status], `${way.name}: one answer`);
  }

  server.child.kill("SIGTERM");
  const { stderr } = await server.outcome;
  const lines = stderr.split("\n").filter((line) => line.includes('"msg":"request"'));
  t.equal(lines.length - CALM_COUNT, CONNECTION_COUNT + waits.length, "one line each in the log");
});

interface Way {
  name: string;
  /** What is sent at once, and what comes piece by piece after it. */
  atOnce: string;
  drip: string;
  /** With which it is answered in the end. */
  status: number;
}

function waysToBeSlow(key: string): Way[] {
  const body = JSON.stringify(exampleBody());
  const headOf = (request: string) => request.slice(0, -body.length);
  const headers = "GET /livez HTTP/1.1\r\n";
  return [
    { name: "headers", atOnce: headers, drip: "X-Slow: x\r\n", status: 408 },
    { name: "body", atOnce: headOf(creation(key, body)), drip: " ", status: 408 },
    { name: "silent", atOnce: "", drip: "", status: 408 },
    { name: "first line", atOnce: "GET /", drip: "x", status: 408 },
    { name: "body, refused", atOnce: headOf(creation("", body)), drip: " ", status: 403 },
    { name: "silent", atOnce: "", drip: "", status: 408 },
  ];
}

/** Keeps a connection open until the server closes it, and gives the statuses that came. */
async function holdOpen(t: Test, port: number, { atOnce, drip }: Way): Promise<number[]> {
  const connection = await openConnection(t, port);
  connection.send(atOnce);
  const timer = setInterval(() => connection.send(drip), DRIP_MS);
  await connection.closed;
  clearInterval(timer);
  const statusLines = connection.rest().matchAll(/HTTP\/1\.1 (\d{3}) /g);
  return [...statusLines].map(([, status]) => Number(status));
}

async function timed(act: () => Promise<Response>): Promise<{ status: number; ms: number }> {
  const begun = performance.now();
  const status = await answered(act());
  return { status, ms: performance.now() - begun };
}

/** Waits for all of an answer. */
async function answered(answering: Promise<Response>): Promise<number> {
  const answer = await answering;
  await answer.text();
  return answer.status;
}

function live(address: string): Promise<Response> {
  return fetch(`${address}/livez`);
}

function create(address: string, key: string): Promise<Response> {
  return fetch(`${address}/customers/individual`, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: JSON.stringify(exampleBody()),
  });
}
