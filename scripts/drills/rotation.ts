/**
 * The rotation drill: all customers of a database move to a new master key while clients create and read them. The
 * command that moves them is killed again and again. In the end all records have the new key and open, and no request
 * has failed.
 */
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs, promisify } from "node:util";
import { v7 as uuidV7 } from "uuid";
import { BODY } from "../bench/creation.js";
import { DATABASE_KINDS, DATABASE_NAMES, startDatabaseServer } from "../bench/databases.js";
import { addCustomers } from "../bench/fill.js";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf, namesOf } from "../bench/options.js";
import { temporaryFolder } from "../bench/processes.js";
import { orUsage, runScript } from "../bench/script.js";
import {
  createApiKey,
  PROGRAM,
  type RunningStack,
  startService,
  THIS_BUILD,
} from "../bench/stacks.js";

const USAGE = `Usage: npm run test:rotation -- [OPTIONS]

  --database A,B   sqlite, postgres or both (sqlite,postgres)
  --customers N    how many there are at first (100000)
  --kills N        how often the command is killed (10)`;
const CLIENTS = 8;
/** The command is killed so long after its start, which takes it about 0.3 s. */
const KILL_AFTER_MS = { min: 400, max: 1_200 };

interface Options {
  customers: number;
  kills: number;
}

type Env = Record<string, string>;

async function main(): Promise<boolean> {
  const { kinds, ...options } = orUsage(USAGE, readOptions);
  let isRight = true;
  for (const kind of kinds) {
    const server = await startDatabaseServer(kind);
    const database = await server.create();
    const env = {
      ...LONG_TIMEOUTS,
      DATABASE_URL: database.url,
      INTAKE_MASTER_KEYS_FILE: join(temporaryFolder(), "intake.keys"),
    };
    const right = await drill(DATABASE_NAMES[kind], env, options);
    isRight &&= right;
    await database.drop();
    await server.stop();
  }
  return isRight;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: DATABASE_KINDS.join(",") },
      customers: { type: "string", default: "100000" },
      kills: { type: "string", default: "10" },
    },
  });
  return {
    kinds: namesOf("database", values.database, DATABASE_KINDS),
    customers: countOf("customers", values.customers),
    kills: countOf("kills", values.kills),
  };
}

/** @returns whether all is as it has to be. */
async function drill(name: string, env: Env, { customers, kills }: Options): Promise<boolean> {
  const permissions = "customers:create,customers:read";
  const keys = { INTAKE_MASTER_KEYS_FILE: env.INTAKE_MASTER_KEYS_FILE as string };
  const key = createApiKey(env.DATABASE_URL as string, permissions, THIS_BUILD, keys);
  const ids = await fill(env, customers);
  const service = await startService(env.DATABASE_URL as string, { key, env });
  const load = startLoad(service, ids);
  await intake(env, "keys", "new");
  const { moved, lastMs } = await rotate(env, kills);
  const requests = await load.finish();
  const failedReads = await readAll(service, ids);
  await service.stop();
  const versions: { version: number; rows: Record<string, number> }[] = JSON.parse(
    await intake(env, "keys", "status", "--json"),
  );
  const left = versions
    .filter(({ version }) => version !== 2)
    .reduce((sum, { rows }) => sum + Object.values(rows).reduce((all, one) => all + one, 0), 0);
  console.log(
    `${name}: ${customers} customers, the command killed ${kills} times, then ${moved} rows moved in ${lastMs.toFixed(0)} ms; ` +
      `${requests.done} requests meanwhile, ${requests.failed} failed; ` +
      `${left} rows on an older version; of ${ids.length} customers ${failedReads} do not open`,
  );
  return left + failedReads + requests.failed === 0 && requests.done > 0;
}

/** Puts customers of the only client into the database. @returns their ids. */
async function fill(env: Env, count: number): Promise<string[]> {
  const ids = Array.from({ length: count }, () => uuidV7());
  await addCustomers(
    env,
    ids.map((id) => ({ id, createdAt: new Date() })),
  );
  return ids;
}

/** Kills the command so many times, and lets it end at last. @returns what the last run says. */
async function rotate(env: Env, kills: number): Promise<{ moved: number; lastMs: number }> {
  for (let kill = 0; kill < kills; kill += 1) {
    const { min, max } = KILL_AFTER_MS;
    const child = spawn(process.execPath, [PROGRAM, "keys", "rotate"], {
      env: { PATH: process.env.PATH, ...env },
      stdio: "ignore",
    });
    await sleep(min + Math.random() * (max - min));
    child.kill("SIGKILL");
    await once(child, "close");
  }
  const startedMs = performance.now();
  const { moved } = JSON.parse(await intake(env, "keys", "rotate", "--json"));
  return { moved, lastMs: performance.now() - startedMs };
}

/** @returns its standard output. The event loop goes on for the load. */
async function intake(env: Env, ...args: string[]): Promise<string> {
  const options = { env: { PATH: process.env.PATH, ...env } };
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], options);
  return stdout;
}

/** Clients that create customers and read those that there are, each its next one after its last answer. */
function startLoad({ address, key }: RunningStack, ids: string[]) {
  const requests = { done: 0, failed: 0 };
  let isEnding = false;
  const headers = { authorization: key, "content-type": "application/json" };
  const send = async (path: string, init: RequestInit) => {
    const { status } = await fetch(`${address}/customers/${path}`, { headers, ...init });
    requests.done += 1;
    requests.failed += status < 300 ? 0 : 1;
  };
  const client = async () => {
    while (!isEnding) {
      await send("individual", { method: "POST", body: BODY });
      await send(String(ids[Math.floor(Math.random() * ids.length)]), {});
    }
  };
  const clients = Promise.all(Array.from({ length: CLIENTS }, client));
  return {
    async finish() {
      isEnding = true;
      await clients;
      return requests;
    },
  };
}

/** @returns how many of the customers are not answered. */
async function readAll({ address, key }: RunningStack, ids: string[]): Promise<number> {
  let failed = 0;
  for (let first = 0; first < ids.length; first += CLIENTS) {
    const answers = await Promise.all(
      ids.slice(first, first + CLIENTS).map(async (id) => {
        const answer = await fetch(`${address}/customers/${id}`, {
          headers: { authorization: key },
        });
        return (await answer.text()).includes(id) && answer.status === 200;
      }),
    );
    failed += answers.filter((isRight) => !isRight).length;
  }
  return failed;
}

await runScript(main);
