import { setTimeout as sleep } from "node:timers/promises";
import type { PostgresDatabase, PostgresHost } from "../../database-url.js";
import { createHostPool, type HostPool } from "./pool.js";
import { noHost, type Refusal } from "./refusal.js";

const nothing = () => undefined;

/**
 * Searches the hosts, in their order, for one that accepts writes. A host that does not answer, such as one without
 * power, delays the next one by a part of the time limit only. After that, the first host that answers is used.
 * @throws ConnectionFault that says why each host cannot be used.
 */
export async function findWritable(database: PostgresDatabase): Promise<HostPool> {
  const { hosts, connectTimeoutMs } = database;
  const attemptDelayMs = connectTimeoutMs / (hosts.length + 1);
  const asked: Promise<HostPool>[] = [];
  for (const host of hosts) {
    const asking = ask(database, host);
    asked.push(asking);
    const found = await Promise.race([
      Promise.any(asked).catch(nothing),
      asking.catch(nothing),
      sleep(attemptDelayMs, undefined, { ref: false }),
    ]);
    if (found) {
      break;
    }
  }
  const found = await Promise.any(asked).catch(({ errors }: AggregateError) => {
    throw noHost(hosts.map((host, place) => ({ host, refusal: errors[place] as Refusal })));
  });
  for (const other of asked) {
    other.then((pool) => (pool === found ? undefined : pool.close())).catch(nothing);
  }
  return found;
}

/** @throws Refusal */
async function ask(database: PostgresDatabase, host: PostgresHost): Promise<HostPool> {
  const pool = createHostPool(database, host);
  try {
    const { release } = await pool.take();
    release();
    return pool;
  } catch (refusal) {
    void pool.close();
    throw refusal;
  }
}
