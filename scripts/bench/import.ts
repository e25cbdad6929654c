/**
 * Measures imports beside creations over HTTP, in turn in each round: customers per second on a fresh database, and what
 * the import holds in memory at most.
 *
 *   npm run bench:import -- [--database A] [--rounds N] [--seconds S] [--rows N]
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { BAD_EVERY, writeRows } from "../drills/import/rows.js";
import { MASTER_KEYS } from "../master-keys.js";
import { residentMb } from "./cpu.js";
import { createMany } from "./creation.js";
import {
  countCustomers,
  DATABASE_KINDS,
  DATABASE_NAMES,
  type DatabaseServer,
  startDatabaseServer,
} from "./databases.js";
import { LONG_TIMEOUTS } from "./long-timeouts.js";
import { countOf, namesOf } from "./options.js";
import { prepare } from "./prepare.js";
import { temporaryFolder } from "./processes.js";
import { orUsage, runScript } from "./script.js";
import { PROGRAM, serviceStack, THIS_BUILD } from "./stacks.js";
import { median, medianRatio } from "./statistics.js";
import { alignedTable } from "./table.js";

const USAGE =
  "Usage: npm run bench:import -- [--database A,B] [--rounds N (5)] [--seconds S (6)] [--rows N (200000)]";
const LOOK_EVERY_MS = 50;
const WANTED_RATIO = 2.5;
const MOST_MB = 250;

interface Sample {
  http: number;
  rows: number;
  megabytes: number;
}

async function main(): Promise<boolean> {
  const { databases, rounds, seconds, rows } = orUsage(USAGE, readOptions);
  await prepare();
  const file = join(temporaryFolder(), "customers.ndjson");
  await writeRows(file, rows);
  const table = [["", "HTTP, creates/s", "import, rows/s", "ratio", "import, MB at most"]];
  let isReached = true;
  for (const kind of databases) {
    const server = await startDatabaseServer(kind);
    const samples: Sample[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const http = await overHttp(server, seconds);
      const imported = await byImport(server, file);
      samples.push({ http, ...imported });
      console.error(
        `${DATABASE_NAMES[kind]}, round ${round + 1}: HTTP ${http.toFixed(0)}, import ${imported.rows.toFixed(0)}, ` +
          `${imported.megabytes.toFixed(0)} MB`,
      );
    }
    await server.stop();
    const https = samples.map(({ http }) => http);
    const imports = samples.map((sample) => sample.rows);
    const megabytes = Math.max(...samples.map((sample) => sample.megabytes));
    const ratio = medianRatio(imports, https);
    isReached &&= ratio >= WANTED_RATIO && megabytes <= MOST_MB;
    const figures = [median(https), median(imports)].map((figure) => figure.toFixed(0));
    table.push([DATABASE_NAMES[kind], ...figures, ratio.toFixed(2), megabytes.toFixed(0)]);
  }
  console.log(alignedTable(table).join("\n"));
  console.log(`Wanted: a ratio of at least ${WANTED_RATIO}, and at most ${MOST_MB} MB.`);
  return isReached;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      database: { type: "string", default: DATABASE_KINDS.join() },
      rounds: { type: "string", default: "5" },
      seconds: { type: "string", default: "6" },
      rows: { type: "string", default: "200000" },
    },
  });
  return {
    databases: namesOf("database", values.database, DATABASE_KINDS),
    rounds: countOf("rounds", values.rounds),
    seconds: countOf("seconds", values.seconds),
    rows: countOf("rows", values.rows),
  };
}

/** @returns creations per second. */
async function overHttp(server: DatabaseServer, seconds: number): Promise<number> {
  const database = await server.create();
  const running = await serviceStack("this build", THIS_BUILD).start(database.url);
  try {
    const durations = { warmUp: seconds, measured: seconds };
    return (await createMany("this build", running, durations, database)).requestsPerS;
  } finally {
    await running.stop();
    await database.drop();
  }
}

/** As HTTP is measured behind its warm-up, from the first half of the rows on. */
async function byImport(server: DatabaseServer, file: string): Promise<Omit<Sample, "http">> {
  const database = await server.create();
  const env = {
    PATH: process.env.PATH,
    ...LONG_TIMEOUTS,
    INTAKE_MASTER_KEYS: MASTER_KEYS,
    DATABASE_URL: database.url,
  };
  execFileSync(process.execPath, [PROGRAM, "client", "create", "bench"], { env, stdio: "ignore" });
  const child = spawn(process.execPath, [PROGRAM, "import", file, "--client", "bench", "--json"], {
    env,
    stdio: "ignore",
  });
  const closed = once(child, "close");
  const counts: [ms: number, rows: number][] = [];
  let megabytes = 0;
  while (child.exitCode === null && child.signalCode === null) {
    megabytes = Math.max(megabytes, residentMb(Number(child.pid)) || 0);
    const [row] = await database.query("SELECT done_rows FROM imports");
    counts.push([performance.now(), Number(row?.done_rows ?? 0)]);
    await sleep(LOOK_EVERY_MS);
  }
  await closed;
  const stored = await countCustomers(database);
  await database.drop();
  return { rows: rateOf(counts, stored), megabytes };
}

/** Between the part behind the first quarter of the rows and the last one. @throws if not all good rows were stored. */
function rateOf(counts: [ms: number, rows: number][], stored: number): number {
  const [lastMs, last] = counts.at(-1) as [number, number];
  const changes = counts.filter(([, rows], place) => rows !== counts[place - 1]?.[1]);
  const [endMs, end] = changes.at(-1) as [number, number];
  const [firstMs, first] = changes.find(([, rows]) => rows >= end / 4) as [number, number];
  if (stored < end - end / BAD_EVERY || lastMs < endMs || last !== end) {
    throw new Error(`of ${end} rows ${stored} were stored`);
  }
  return (end - first) / ((endMs - firstMs) / 1_000);
}

await runScript(main);
