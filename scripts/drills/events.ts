/**
 * The drill of the feed: clients create, check, correct and erase customers through servers that are killed again and
 * again, while readers follow the events with nothing but a cursor. In the end each reader has to have each change that
 * it may see exactly once, those of a customer in their order.
 *
 *   npm run test:events                               on PostgreSQL, through three servers with different clocks
 *   npm run test:events -- --database sqlite          on SQLite, which takes one server
 *   npm run test:events -- --sabotage late --changes 3000   the database is broken, which has to be found
 */
import { randomInt } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import {
  type BenchDatabase,
  DATABASE_KINDS,
  DATABASE_NAMES,
  startDatabaseServer,
} from "../bench/databases.js";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf, oneOf } from "../bench/options.js";
import { orUsage, runScript } from "../bench/script.js";
import { createApiKey, prepareSecrets, THIS_BUILD } from "../bench/stacks.js";
import { median, quantile } from "../bench/statistics.js";
import { numberOf } from "../contract/options.js";
import { randomFrom } from "../open-points/random.js";
import { CHANGES, type Change, changeOf, isSeenBy, judge } from "./events/judgement.js";
import { createNames, type Load, startLoad } from "./events/load.js";
import { type Reader, startReader } from "./events/reader.js";
import { programOf, SABOTAGES, type Sabotage } from "./events/sabotage.js";
import { startServers } from "./events/servers.js";

const USAGE = `Usage: npm run test:events -- [OPTIONS]

  --changes N      how many changes the clients send (100000)
  --database A     sqlite or postgres (postgres)
  --seed S         repeats what happens to customers, and how long servers live (by chance, and printed)
  --sabotage A     breaks the database, which has to be found: ${Object.keys(SABOTAGES).join(", ")}`;
const PERMISSIONS =
  "customers:create,customers:read,customers:write,customers:verify,customers:erase,events:read";
const CLOCKS_AHEAD_SECONDS = { sqlite: [0], postgres: [0, 3, 6] };
const LOOK_EVERY_MS = 50;
const SHOWN_AT_MOST = 3;

function readOptions() {
  const { values } = parseArgs({
    options: {
      changes: { type: "string", default: "100000" },
      database: { type: "string", default: "postgres" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      sabotage: { type: "string" },
    },
  });
  const names = Object.keys(SABOTAGES) as Sabotage[];
  const { sabotage } = values;
  const kind = oneOf("database", values.database, DATABASE_KINDS);
  return {
    kind,
    changes: countOf("changes", values.changes),
    seed: numberOf("seed", values.seed),
    program: programOf(
      kind,
      sabotage === undefined ? undefined : oneOf("sabotage", sabotage, names),
    ),
  };
}

type Options = ReturnType<typeof readOptions>;

async function main(): Promise<boolean> {
  const options = orUsage(USAGE, readOptions);
  console.log(`seed ${options.seed}`);
  const server = await startDatabaseServer(options.kind);
  const database = await server.create();
  try {
    return await drill(options, database);
  } finally {
    await database.drop();
    await server.stop();
  }
}

/** @returns whether nothing is wrong. */
async function drill(options: Options, database: BenchDatabase): Promise<boolean> {
  const { kind, program, changes, seed } = options;
  const clients = await createClients(database, program);
  const below = randomFrom(seed);
  const servers = await startServers({
    program,
    env: { ...LONG_TIMEOUTS, LOG_LEVEL: "warn", DATABASE_URL: database.url },
    clocksAheadSeconds: CLOCKS_AHEAD_SECONDS[kind],
    below,
  });
  const { addresses } = servers;
  const read = (name: string, { clientId, key }: Client, limit: number, wait: number) => ({
    ...startReader({ name, key, limit, wait, addresses }),
    clientId,
  });
  const { parent, sub, other } = clients;
  const readers = [
    read("that waits", parent, 100, 30),
    read("that waits for a second", parent, 50, 1),
    read("of small pages", parent, 20, 0),
    read("of the sub-client", sub, 100, 30),
  ];
  const startedMs = performance.now();
  const keys = [parent, parent, sub, other].map(({ key }) => key);
  const load = startLoad({ keys, addresses, changes, below });
  while (load.sent() < changes / 2) {
    await Promise.race([sleep(LOOK_EVERY_MS), servers.killing]);
  }
  readers.push(read("that began late", parent, 100, 0));
  await Promise.race([load.finished, servers.killing]);
  const loadMs = performance.now() - startedMs;
  await servers.spare();
  const journal = (await database.query(CHANGES)).map(changeOf);
  await Promise.all(
    readers.map((reader) => reader.finish(journal.filter(isSeenBy(reader.clientId)).length)),
  );
  await servers.stop();
  console.log(
    `${DATABASE_NAMES[kind]}, ${addresses.length} servers killed ${servers.kills()} times: ` +
      `${load.acknowledged.size} changes acknowledged in ${(loadMs / 1_000).toFixed(0)} s; ` +
      `${load.counts.unanswered} got no answer at first, ${load.counts.done} of them were done`,
  );
  return report(journal, load, readers);
}

/** A reader, and whose feed it follows. */
type Follower = Reader & Pick<Client, "clientId">;

interface Client {
  clientId: string;
  key: string;
}

async function createClients(database: BenchDatabase, program: string) {
  const create = async (name: string, parent?: string): Promise<Client> => {
    const build = { ...THIS_BUILD, program };
    const key = createApiKey(database.url, PERMISSIONS, build, undefined, name, parent);
    const [row] = await database.query(`SELECT id FROM clients WHERE name = '${name}'`);
    return { clientId: String(row?.id), key };
  };
  const clients = {
    parent: await create("parent"),
    sub: await create("sub", "parent"),
    other: await create("other"),
  };
  prepareSecrets(database.url);
  return clients;
}

function report(journal: readonly Change[], load: Load, readers: readonly Follower[]): boolean {
  const nameOf = createNames();
  const names = new Set(journal.map(({ event }) => nameOf(event.data.customerId, event.type)));
  const lost = [...load.acknowledged.keys()].filter((name) => !names.has(name));
  const unasked = [...names].filter((name) => !load.acknowledged.has(name));
  console.log(`journal: ${journal.length} changes`);
  const faults = [
    ...load.faults,
    ...shown("acknowledged changes are not in the journal", lost),
    ...shown("changes in the journal were not acknowledged", unasked),
    ...readers.flatMap((reader) => faultsOf(reader, journal, load)),
  ];
  for (const fault of faults) {
    console.log(`WRONG: ${fault}`);
  }
  return faults.length === 0 && journal.length > 0;
}

/** Prints what a reader has. @returns what is wrong with it. */
function faultsOf(reader: Follower, journal: readonly Change[], { acknowledged }: Load): string[] {
  const { missed, doubled, wrong, misplaced } = judge(
    journal.filter(isSeenBy(reader.clientId)),
    reader.seen,
  );
  const nameOf = createNames();
  const delaysMs = reader.seen.map(({ event, atMs }) => {
    const answeredMs = acknowledged.get(nameOf(event.data.customerId, event.type)) ?? atMs;
    return Math.max(0, atMs - answeredMs);
  });
  const delays = [median(delaysMs), quantile(delaysMs, 0.99), quantile(delaysMs, 1)];
  console.log(
    `reader ${reader.name}: ${reader.seen.length} events, missed ${missed.length}, doubled ${doubled.length}, ` +
      `wrong ${wrong.length}, misplaced ${misplaced.length}; behind the answer by ` +
      `${delays.map((delay) => delay.toFixed(0)).join(", ")} ms (median, p99, longest)`,
  );
  const refusal = reader.refusal();
  return [
    ...(refusal === undefined ? [] : [`was answered ${refusal}`]),
    ...shown("missed", missed),
    ...shown("doubled", doubled),
    ...shown("wrong", wrong),
    ...shown("misplaced", misplaced),
  ].map((fault) => `reader ${reader.name}: ${fault}`);
}

/** A line with the first few events that something is wrong with, if there are some. */
function shown(what: string, events: readonly string[]): string[] {
  const few = events.slice(0, SHOWN_AT_MOST).join("; ");
  return events.length === 0 ? [] : [`${events.length} ${what}: ${few}`];
}

await runScript(main);
