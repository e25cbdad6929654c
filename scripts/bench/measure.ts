import { loadavg } from "node:os";
import { setTimeout } from "node:timers/promises";
import { cpuTimeUs } from "./cpu.js";
import { createOne, creations } from "./creation.js";
import { type BenchDatabase, countCustomers, type DatabaseServer } from "./databases.js";
import { faultsOf } from "./judgement.js";
import { type LoadReport, runLoad } from "./load.js";
import type { Sample } from "./results.js";
import type { RunningStack, Stack } from "./stacks.js";

export const CONNECTIONS = 64;
const SETTLE_MS = 50;

/** How long each part of a run takes, in whole seconds. */
export interface Durations {
  warmUp: number;
  measured: number;
  /** The part with one connection. */
  alone: number;
}

/**
 * Runs one stack on a fresh database: warm-up, then many connections, then one.
 * @throws where anything was answered but 201, or kept in the database but what was answered.
 */
export async function measure(
  stack: Stack,
  server: DatabaseServer,
  durations: Durations,
): Promise<Sample> {
  const database = await server.create();
  const running = await stack.start(database.url);
  try {
    const before = await createOne(running);
    const load = creations(running);
    await runLoad(load, { connections: CONNECTIONS, seconds: durations.warmUp });
    const many = await observed(stack, running, database, () =>
      runLoad(load, { connections: CONNECTIONS, seconds: durations.measured }),
    );
    const alone = await runLoad(load, { connections: 1, seconds: durations.alone });
    const after = await createOne(running);
    const faults = faultsOf({
      statuses: [before.status, after.status],
      loads: [many.report, alone],
      connections: CONNECTIONS,
      kept: many.kept,
    });
    if (faults.length > 0) {
      throw new Error(`${stack.label} on ${server.kind} is not reported: ${faults.join(", ")}`);
    }
    return {
      stack: stack.name,
      database: server.kind,
      requestsPerS: many.report.requestsPerS,
      cpuUs: many.cpuUs / many.report.requests,
      p50Ms: many.report.p50Ms,
      p99Ms: many.report.p99Ms,
      aloneP50Ms: alone.p50Ms,
      load: many.load,
    };
  } finally {
    await running.stop();
    await database.drop();
  }
}

interface Observed {
  report: LoadReport;
  cpuUs: number;
  /** Rows that came into the database. */
  kept: number | undefined;
  load: number;
}

async function observed(
  { role }: Stack,
  { pid }: RunningStack,
  database: BenchDatabase,
  run: () => Promise<LoadReport>,
): Promise<Observed> {
  const count = async () => (role === "limit" ? undefined : settledCount(database));
  const rowsBefore = await count();
  const cpuBefore = cpuTimeUs(pid);
  const report = await run();
  const cpuUs = cpuTimeUs(pid) - cpuBefore;
  const [load = 0] = loadavg();
  const rows = await count();
  const kept = rows === undefined ? undefined : rows - Number(rowsBefore);
  return { report, cpuUs, kept, load };
}

/** wrk leaves requests behind that nobody waits for; counts the rows when these are done. */
async function settledCount(database: BenchDatabase): Promise<number> {
  for (let last = -1; ; await setTimeout(SETTLE_MS)) {
    const count = await countCustomers(database);
    if (count === last) {
      return count;
    }
    last = count;
  }
}
