import { once } from "node:events";
import { get } from "node:http";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { residentMb } from "./cpu.js";
import { type DatabaseServer, freePort } from "./databases.js";
import { startProcess, stopProcess } from "./processes.js";
import { createApiKey, PROGRAM, startService } from "./stacks.js";
import { median } from "./statistics.js";

const ONE_ROUTE = join(import.meta.dirname, "peers/one-route.js");
const POLL_MS = 1;
const START_TIMEOUT_MS = 30_000;
const IDLE_MS = 3_000;

/** Medians, in milliseconds. */
export interface ColdStart {
  serviceMs: number;
  bareMs: number;
}

/** From exec to the first 200 of /livez, the service and a bare Fastify with one route in turns. */
export async function coldStart(server: DatabaseServer, starts: number): Promise<ColdStart> {
  const database = await server.create();
  createApiKey(database.url);
  const env = {
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    DOCS: "on",
    DRAIN_MS: "0",
    DATABASE_URL: database.url,
  };
  const times: Record<"service" | "bare", number[]> = { service: [], bare: [] };
  for (let round = 0; round < starts; round += 1) {
    const inTurn = [
      async () => times.service.push(await startMs([PROGRAM, "serve"], env)),
      async () => times.bare.push(await startMs([ONE_ROUTE], { NODE_ENV: "production" })),
    ];
    for (const run of round % 2 === 0 ? inTurn : inTurn.reverse()) {
      await run();
    }
  }
  await database.drop();
  return { serviceMs: median(times.service), bareMs: median(times.bare) };
}

async function startMs(args: string[], env: Record<string, string>): Promise<number> {
  const port = await freePort();
  const startedAt = performance.now();
  const { child } = startProcess(process.execPath, args, { ...env, PORT: String(port) });
  const deadline = startedAt + START_TIMEOUT_MS;
  while ((await statusOf(`http://127.0.0.1:${port}/livez`)) !== 200) {
    if (performance.now() > deadline) {
      throw new Error(`${args[0]} did not answer within ${START_TIMEOUT_MS} ms`);
    }
    await setTimeout(POLL_MS);
  }
  const elapsedMs = performance.now() - startedAt;
  await stopProcess(child);
  return elapsedMs;
}

/** Undefined where nobody listens. */
async function statusOf(url: string): Promise<number | undefined> {
  try {
    const [answer] = await once(get(url, { agent: false }), "response");
    answer.resume();
    return answer.statusCode;
  } catch {
    return undefined;
  }
}

/** What the service holds in memory when it has been idle for a while, in megabytes. */
export async function idleMemoryMb(server: DatabaseServer): Promise<number> {
  const database = await server.create();
  const running = await startService(database.url, { env: { DOCS: "on" } });
  await setTimeout(IDLE_MS);
  const memoryMb = residentMb(running.pid);
  await running.stop();
  await database.drop();
  return memoryMb;
}
