import { hash } from "node:crypto";
import { loadavg } from "node:os";
import { createMany } from "../creation.js";
import {
  type BenchDatabase,
  countCustomers,
  DATABASE_NAMES,
  type DatabaseServer,
} from "../databases.js";
import { bodyAt } from "../fill.js";
import { loadFaults, refuseFaults } from "../judgement.js";
import { type LoadReport, runLoad } from "../load.js";
import { type RunningStack, startService } from "../stacks.js";
import { rotated } from "../statistics.js";
import { fill, idAt } from "./fill.js";
import type { GrowthPlan } from "./plan.js";
import type { GrowthSample } from "./report.js";

/** A moderate load: enough of a queue to show a slow one, and no more. */
const READ_CONNECTIONS = 16;
/** How many different customers are asked for, at most. */
const MAX_IDS = 50_000;
/** A database that has grown by more than this share of its size is filled anew. */
const MAX_GROWTH = 0.1;

interface Filled {
  database: BenchDatabase;
  key: string;
  /** Of a client with few customers. */
  smallKey: string;
  /** Who came in since. */
  created: number;
}

/** Measures each size once in each round, each round beginning with another size. */
export async function measureGrowth(
  plan: GrowthPlan,
  server: DatabaseServer,
): Promise<GrowthSample[]> {
  const filled = new Map<number, Filled>();
  const samples: GrowthSample[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const size of rotated(plan.sizes, round)) {
      const own = await filledTo(size, server, plan.seed, filled.get(size));
      filled.set(size, own);
      const sample = await measureSize(plan, size, own);
      samples.push(sample);
      const { createsPerS, getP99Ms, load } = sample;
      const what = `${DATABASE_NAMES[server.kind]}, round ${round + 1} of ${plan.rounds}, ${size}`;
      const figures = `${createsPerS.toFixed(0)} creates/s, get p99 ${getP99Ms.toFixed(1)} ms`;
      console.error(`${what}: ${figures}, load ${load.toFixed(1)}`);
    }
  }
  for (const { database } of filled.values()) {
    await database.drop();
  }
  return samples;
}

async function filledTo(
  size: number,
  server: DatabaseServer,
  seed: number,
  before: Filled | undefined,
): Promise<Filled> {
  if (before && before.created <= size * MAX_GROWTH) {
    return before;
  }
  await before?.database.drop();
  const database = await server.create();
  const startedAt = performance.now();
  const { key, smallKey } = await fill(database, size, seed);
  const seconds = (performance.now() - startedAt) / 1000;
  console.error(`${DATABASE_NAMES[server.kind]}: ${size} customers in ${seconds.toFixed(1)} s`);
  return { database, key, smallKey, created: 0 };
}

async function measureSize(
  { seed, warmUp, measured }: GrowthPlan,
  size: number,
  filled: Filled,
): Promise<GrowthSample> {
  const { database, key } = filled;
  const what = `${size} customers on ${database.kind}`;
  const rowsBefore = await countCustomers(database);
  const running = await startService(database.url, { key });
  try {
    const read = (ids: string[], seconds: number) =>
      readLoad(
        running,
        ids.map((id) => `/customers/${id}`),
        seed,
        seconds,
      );
    const known = idsOf(size, seed, seed);
    await read(known, warmUp);
    const get = await read(known, measured);
    refuseFaults(`${what}, get`, loadFaults(get));
    const missing = await read(idsOf(size, seed, seed + 1), measured);
    refuseFaults(`${what}, missing ids`, loadFaults(missing, missing.requests));
    const list = await readLoad(running, pagesOf(known), seed, measured);
    refuseFaults(`${what}, list`, loadFaults(list));
    const find = await readLoad(running, searchesOf(size, seed), seed, measured);
    refuseFaults(`${what}, find`, loadFaults(find));
    const small = await readLoad(
      { ...running, key: filled.smallKey },
      ["/customers"],
      seed,
      measured,
    );
    refuseFaults(`${what}, list of a small client`, loadFaults(small));
    const create = await createMany(what, running, { warmUp, measured }, database);
    const [load = 0] = loadavg();
    return {
      database: database.kind,
      size,
      createsPerS: create.requestsPerS,
      createP99Ms: create.p99Ms,
      getsPerS: get.requestsPerS,
      getP50Ms: get.p50Ms,
      getP99Ms: get.p99Ms,
      missingP99Ms: missing.p99Ms,
      listP99Ms: list.p99Ms,
      findP99Ms: find.p99Ms,
      smallListP99Ms: small.p99Ms,
      load,
    };
  } finally {
    await running.stop();
    filled.created += (await countCustomers(database)) - rowsBefore;
  }
}

/** Ids of customers at places by chance. With another seed than the fill had, ids whom nobody has. */
function idsOf(size: number, seedOfPlaces: number, seedOfIds: number): string[] {
  return Array.from({ length: MAX_IDS }, (_, index) => {
    return idAt(placeAt(index, seedOfPlaces) % size, size, seedOfIds);
  });
}

/** A page from anywhere in the list. */
function pagesOf(ids: string[]): string[] {
  return ids.map((id) => `/customers?startAfterId=${id}`);
}

/** Searches for customers who are there. */
function searchesOf(size: number, seed: number): string[] {
  return Array.from({ length: MAX_IDS }, (_, index) => {
    const { number, type, country } = bodyAt(1 + (placeAt(index, seed) % size)).taxInformation;
    return `/customers?taxNumber=${number}&taxNumberType=${type}&taxCountry=${country}`;
  });
}

/** A number by chance. */
function placeAt(index: number, seed: number): number {
  return Number.parseInt(hash("sha1", `${seed} id ${index}`).slice(0, 12), 16);
}

function readLoad(
  { address, key }: RunningStack,
  paths: string[],
  seed: number,
  seconds: number,
): Promise<LoadReport> {
  const load = { address, method: "GET" as const, paths, key, seed };
  return runLoad(load, { connections: READ_CONNECTIONS, seconds });
}
