/**
 * Compares reads: the CPU of a get with an earlier commit and with bare Fastify that answers as many bytes, and what a
 * 304 and a list of a hundred cost beside a get. Looks are journalled.
 *
 *   npm run bench:reads -- --before REF [--database A,B] [--rounds N (5)] [--seconds S (4)]
 */
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { buildOf } from "./builds.js";
import { atLeast, atMost, isReached } from "./check.js";
import { cpuTimeUs } from "./cpu.js";
import { createMany, sendOne } from "./creation.js";
import {
  DATABASE_KINDS,
  DATABASE_NAMES,
  type DatabaseKind,
  type DatabaseServer,
  startDatabaseServer,
} from "./databases.js";
import { loadFaults, refuseFaults } from "./judgement.js";
import { type Load, runLoad } from "./load.js";
import { countOf, namesOf } from "./options.js";
import { prepare } from "./prepare.js";
import { checkRow } from "./report.js";
import { orUsage, runScript } from "./script.js";
import { bareRead, type RunningStack, serviceStack, THIS_BUILD } from "./stacks.js";
import { median, medianRatio } from "./statistics.js";
import { alignedTable } from "./table.js";

const USAGE =
  "Usage: npm run bench:reads -- --before REF [--database A,B] [--rounds N (5)] [--seconds S (4)]";
const CONNECTIONS = 64;
const SETTLE_MS = 5_000;
const LIST = 100;

/** Microseconds of CPU for each request, by round. */
interface Figures {
  before: number[];
  get: number[];
  notModified: number[];
  list: number[];
  bare: number[];
}

async function main(): Promise<boolean> {
  const { before, databases, rounds, seconds } = orUsage(USAGE, readOptions);
  await prepare();
  const stacks = {
    before: serviceStack(`at ${before}`, buildOf(before)),
    now: serviceStack("this build", THIS_BUILD),
  };
  const checks = [];
  for (const kind of databases) {
    const server = await startDatabaseServer(kind);
    const figures: Figures = { before: [], get: [], notModified: [], list: [], bare: [] };
    for (let round = 0; round < rounds; round += 1) {
      const order = round % 2 === 0 ? (["before", "now"] as const) : (["now", "before"] as const);
      for (const which of order) {
        await onStack(server, stacks[which].start, (running) =>
          which === "before"
            ? measureBefore(running, seconds, figures)
            : measureNow(running, seconds, figures),
        );
      }
      console.error(`${DATABASE_NAMES[kind]}, round ${round + 1} of ${rounds}`);
    }
    await server.stop();
    console.log(`${tableOf(kind, figures, before).join("\n")}\n`);
    checks.push(...checksOf(kind, figures));
  }
  console.log(alignedTable(checks.map(checkRow)).join("\n"));
  return checks.every(isReached);
}

async function onStack(
  server: DatabaseServer,
  start: (url: string) => Promise<RunningStack>,
  act: (running: RunningStack) => Promise<void>,
): Promise<void> {
  const database = await server.create();
  const running = await start(database.url);
  try {
    await act(running);
  } finally {
    await running.stop();
    await database.drop();
  }
}

async function measureBefore(running: RunningStack, seconds: number, figures: Figures) {
  const { path } = await aCustomer(running);
  figures.before.push(await cpuOf(running, { paths: [path] }, seconds));
}

async function measureNow(running: RunningStack, seconds: number, figures: Figures) {
  const { path, etag, bytes } = await aCustomer(running);
  figures.get.push(await cpuOf(running, { paths: [path] }, seconds));
  const headers = { "If-None-Match": etag };
  figures.notModified.push(await cpuOf(running, { paths: [path], headers }, seconds));
  // What they are found by is put in order for some seconds after that.
  await createMany("reads", running, { warmUp: 1, measured: 1 }, undefined);
  await setTimeout(SETTLE_MS);
  figures.list.push(await cpuOf(running, { paths: [`/customers?limit=${LIST}`] }, seconds));
  const bare = await bareRead(bytes);
  figures.bare.push(await cpuOf(bare, { paths: ["/read"] }, seconds));
  await bare.stop();
}

/** Creates a customer. @returns where it is, and what a get of it answers. */
async function aCustomer(running: RunningStack) {
  const { data } = JSON.parse(await (await sendOne(running)).text());
  const path = `/customers/${data.id}`;
  const headers = { authorization: running.key };
  const answer = await fetch(running.address + path, { headers });
  const bytes = (await answer.text()).length;
  return { path, etag: String(answer.headers.get("etag")), bytes };
}

/** @returns the server's own time for each request, in microseconds. */
async function cpuOf(
  { address, key, pid }: RunningStack,
  what: Pick<Load, "paths" | "headers">,
  seconds: number,
): Promise<number> {
  const load: Load = { address, method: "GET", key, ...what };
  await runLoad(load, { connections: CONNECTIONS, seconds: Math.ceil(seconds / 2) });
  const beforeUs = cpuTimeUs(pid);
  const report = await runLoad(load, { connections: CONNECTIONS, seconds });
  refuseFaults(what.paths.join(), loadFaults(report));
  return (cpuTimeUs(pid) - beforeUs) / report.requests;
}

function tableOf(kind: DatabaseKind, figures: Figures, before: string): string[] {
  const row = (name: string, values: number[]) => [
    name,
    median(values).toFixed(0),
    medianRatio(values, figures.get).toFixed(2),
  ];
  return alignedTable([
    [DATABASE_NAMES[kind], "CPU us", "of a get"],
    row(`get at ${before}`, figures.before),
    row("get", figures.get),
    row("304", figures.notModified),
    row(`list of ${LIST}`, figures.list),
    row("bare Fastify, as many bytes", figures.bare),
  ]);
}

function checksOf(kind: DatabaseKind, { before, get, notModified, list }: Figures) {
  const name = DATABASE_NAMES[kind];
  return [
    atLeast(2, `${name}: gets per CPU second beside before`, medianRatio(before, get)),
    atLeast(3, `${name}: 304s per CPU second beside gets before`, medianRatio(before, notModified)),
    atMost(12, `${name}: a list of ${LIST} beside a get`, medianRatio(list, get)),
  ];
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      before: { type: "string" },
      database: { type: "string", default: DATABASE_KINDS.join() },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "4" },
    },
  });
  if (values.before === undefined) {
    throw new Error("--before is missing");
  }
  return {
    before: values.before,
    databases: namesOf("database", values.database, DATABASE_KINDS),
    rounds: countOf("rounds", values.rounds),
    seconds: countOf("seconds", values.seconds),
  };
}

await runScript(main);
