/**
 * Measures what a busy client does to a quiet one on PostgreSQL: the quiet one records KYC results one by one, at first
 * alone, then while another sends many results for one customer at once, again and again.
 *
 *   npm run bench:fairness -- [--rounds N] [--seconds S]
 *
 * It fails where the median of the quiet client more than doubles, or where one of its requests fails.
 */
import { Agent, type IncomingMessage, request } from "node:http";
import { json } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { BODY } from "./creation.js";
import { startDatabaseServer } from "./databases.js";
import { countOf } from "./options.js";
import { prepare } from "./prepare.js";
import { orUsage, runScript } from "./script.js";
import { createApiKey, startService } from "./stacks.js";
import { median, quantile } from "./statistics.js";

const USAGE = "Usage: npm run bench:fairness -- [--rounds N (5)] [--seconds S (2)]";
const PERMISSIONS = "customers:create,customers:read,customers:verify";
/** Results that the busy client sends at once. */
const AT_ONCE = 60;
const MAX_RATIO = 2;

interface Call {
  status: number;
  ms: number;
  id: string;
}

/** The times of the quiet client in one part of a round. */
interface Quiet {
  waits: number[];
  failed: number;
}

async function main(): Promise<boolean> {
  const { rounds, seconds } = orUsage(USAGE, readOptions);
  await prepare();
  const server = await startDatabaseServer("postgres");
  const database = await server.create();
  const running = await startService(database.url, {
    key: createApiKey(database.url, PERMISSIONS),
  });
  const agent = new Agent({ keepAlive: true });
  const call = caller(running.address, running.key, agent);
  const quietId = (await call("/customers/individual", BODY)).id;
  const busyId = (await call("/customers/individual", BODY)).id;
  const alone: Quiet = { waits: [], failed: 0 };
  const beside: Quiet = { waits: [], failed: 0 };
  const busy: Record<number, number> = {};
  for (let round = 0; round < rounds; round += 1) {
    await recordOneByOne(alone, () => call(`/customers/${quietId}/kyc`, RESULT), seconds);
    const stop = keepBusy(() => call(`/customers/${busyId}/kyc`, RESULT), busy);
    await recordOneByOne(beside, () => call(`/customers/${quietId}/kyc`, RESULT), seconds);
    await stop();
  }
  agent.destroy();
  await running.stop();
  await database.drop();
  await server.stop();
  const ratio = median(beside.waits) / median(alone.waits);
  console.log(`quiet client alone:            ${describeWaits(alone)}`);
  console.log(`beside ${AT_ONCE} results at once:     ${describeWaits(beside)}`);
  console.log(`ratio of the medians:          ${ratio.toFixed(2)} (at most ${MAX_RATIO})`);
  console.log(`the busy client was answered:  ${JSON.stringify(busy)}`);
  return ratio <= MAX_RATIO && alone.failed + beside.failed === 0;
}

const RESULT = JSON.stringify({ status: "APPROVED" });

function readOptions(): { rounds: number; seconds: number } {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "2" },
    },
  });
  return { rounds: countOf("rounds", values.rounds), seconds: countOf("seconds", values.seconds) };
}

function caller(address: string, key: string, agent: Agent) {
  const headers = { authorization: key, "content-type": "application/json" };
  return async (path: string, body: string): Promise<Call> => {
    const startedAt = performance.now();
    const sent = request(`${address}${path}`, { method: "POST", headers, agent });
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      sent.on("response", resolve).on("error", reject).end(body);
    });
    const { data } = (await json(answer)) as { data?: { id: string } };
    const ms = performance.now() - startedAt;
    return { status: Number(answer.statusCode), ms, id: String(data?.id) };
  };
}

async function recordOneByOne(
  quiet: Quiet,
  record: () => Promise<Call>,
  seconds: number,
): Promise<void> {
  const endsAt = performance.now() + seconds * 1000;
  while (performance.now() < endsAt) {
    const { status, ms } = await record();
    quiet.waits.push(ms);
    quiet.failed += status === 200 ? 0 : 1;
  }
}

/** @returns what ends it. */
function keepBusy(record: () => Promise<Call>, counts: Record<number, number>) {
  let isOver = false;
  const working = (async () => {
    while (!isOver) {
      for (const { status } of await Promise.all(Array.from({ length: AT_ONCE }, record))) {
        counts[status] = (counts[status] ?? 0) + 1;
      }
    }
  })();
  return async () => {
    isOver = true;
    await working;
  };
}

function describeWaits({ waits, failed }: Quiet): string {
  const [p50, p99] = [median(waits), quantile(waits, 0.99)].map((ms) => ms.toFixed(1));
  return `${waits.length} results, median ${p50} ms, p99 ${p99} ms, ${failed} failed`;
}

await runScript(main);
