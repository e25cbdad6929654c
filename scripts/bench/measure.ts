import { createMany, creations, readMany } from "./creation.js";
import { bytesPerCustomer, type DatabaseServer } from "./databases.js";
import { loadFaults, refuseFaults } from "./judgement.js";
import { runLoad } from "./load.js";
import type { Durations } from "./plan.js";
import type { Sample } from "./results.js";
import type { Stack } from "./stacks.js";

/**
 * Runs one stack on a fresh database: warm-up, then many connections, then one; reads of one customer last, where it
 * has them.
 * @throws where its figures must not be reported.
 */
export async function measure(
  stack: Stack,
  server: DatabaseServer,
  durations: Durations,
): Promise<Sample> {
  const what = `${stack.label} on ${server.kind}`;
  const database = await server.create();
  const running = await stack.start(database.url);
  try {
    const stored = stack.role === "limit" ? undefined : database;
    const many = await createMany(what, running, durations, stored);
    const alone = await runLoad(creations(running), { connections: 1, seconds: durations.alone });
    refuseFaults(`${what}, one connection`, loadFaults(alone));
    const readCpuUs =
      stack.role === "service" ? await readMany(what, running, durations.measured) : undefined;
    const { requestsPerS, cpuUs, p50Ms, p99Ms, load } = many;
    const figures = { requestsPerS, cpuUs, p50Ms, p99Ms, aloneP50Ms: alone.p50Ms, load };
    const bytes = stored && (await bytesPerCustomer(stored));
    const isOf = { stack: stack.name, database: server.kind };
    return { ...isOf, ...figures, readCpuUs, bytesPerCustomer: bytes };
  } finally {
    await running.stop();
    await database.drop();
  }
}
