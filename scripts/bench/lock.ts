import { once } from "node:events";
import { Agent, request } from "node:http";
import { setTimeout } from "node:timers/promises";
import { createOne } from "./creation.js";
import type { DatabaseServer } from "./databases.js";
import { type RunningStack, startService } from "./stacks.js";
import { quantile } from "./statistics.js";

const HOLD_MS = 3_000;
const LIVEZ_EVERY_MS = 5;
const CREATE_EVERY_MS = 20;

export interface LockReport {
  livezP99Ms: number;
  /** How many creations that came meanwhile were answered with which status. */
  creations: Record<string, number>;
}

/**
 * Asks for /livez at a fixed pace while this process holds the write lock of the service's SQLite file and creations
 * come in. A request is sent at its time, also where earlier ones wait: a service that stands still has them all wait.
 * @throws where /livez was answered but 200.
 */
export async function livezUnderLock(server: DatabaseServer): Promise<LockReport> {
  const database = await server.create();
  const running = await startService(database.url);
  const agent = new Agent({ keepAlive: true });
  try {
    await atPace(LIVEZ_EVERY_MS, 1_000, () => livez(agent, running));
    await atPace(CREATE_EVERY_MS, 1_000, () => createOne(running));
    await database.query("BEGIN IMMEDIATE");
    const [times, answers] = await Promise.all([
      atPace(LIVEZ_EVERY_MS, HOLD_MS, () => livez(agent, running)),
      atPace(CREATE_EVERY_MS, HOLD_MS, () => createOne(running)),
      setTimeout(HOLD_MS).then(() => database.query("ROLLBACK")),
    ]);
    const creations: Record<string, number> = {};
    for (const status of answers) {
      creations[status] = (creations[status] ?? 0) + 1;
    }
    return { livezP99Ms: quantile(times, 0.99), creations };
  } finally {
    agent.destroy();
    await running.stop();
    await database.drop();
  }
}

/** @returns what each of the actions gave, each begun at its time, whether the earlier ones have ended or not. */
function atPace<T>(everyMs: number, forMs: number, act: () => Promise<T>): Promise<T[]> {
  const begin = async (_: unknown, place: number) => {
    await setTimeout(place * everyMs);
    return act();
  };
  return Promise.all(Array.from({ length: forMs / everyMs }, begin));
}

/** @returns how long the answer took, in milliseconds. */
async function livez(agent: Agent, { address }: RunningStack): Promise<number> {
  const startedAt = performance.now();
  const [answer] = await once(request(`${address}/livez`, { agent }).end(), "response");
  answer.resume();
  await once(answer, "end");
  if (answer.statusCode !== 200) {
    throw new Error(`/livez was answered ${answer.statusCode} while the file was locked`);
  }
  return performance.now() - startedAt;
}
