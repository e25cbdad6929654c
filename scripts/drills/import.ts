/**
 * The import drill: a file with a bad row in a hundred is imported, and the command killed again and again. In the end
 * each good row is there once, the report names each bad one once, and memory has stayed within its bound.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { createReadStream, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { residentMb } from "../bench/cpu.js";
import {
  type BenchDatabase,
  countCustomers,
  DATABASE_KINDS,
  DATABASE_NAMES,
  startDatabaseServer,
} from "../bench/databases.js";
import { LONG_TIMEOUTS } from "../bench/long-timeouts.js";
import { countOf, namesOf } from "../bench/options.js";
import { temporaryFolder } from "../bench/processes.js";
import { orUsage, runScript } from "../bench/script.js";
import { PROGRAM } from "../bench/stacks.js";
import { MASTER_KEYS } from "../master-keys.js";
import { isBad, lineOf, writeRows } from "./import/rows.js";

const USAGE = `Usage: npm run test:import -- [OPTIONS]

  --database A,B   sqlite, postgres or both (sqlite,postgres)
  --lines N        rows of the file (100000)
  --kills N        how often the command is killed (3)`;
const CLIENT = "drill";
const LOOK_EVERY_MS = 100;
const MOST_MB = 250;

type Env = Record<string, string>;

async function main(): Promise<boolean> {
  const { kinds, lines, kills } = orUsage(USAGE, readOptions);
  const file = join(temporaryFolder(), "customers.ndjson");
  await writeRows(file, lines);
  let isRight = true;
  for (const kind of kinds) {
    const server = await startDatabaseServer(kind);
    const database = await server.create();
    const right = await drill(DATABASE_NAMES[kind], database, { file, lines, kills });
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
      lines: { type: "string", default: "100000" },
      kills: { type: "string", default: "3" },
    },
  });
  return {
    kinds: namesOf("database", values.database, DATABASE_KINDS),
    lines: countOf("lines", values.lines),
    kills: countOf("kills", values.kills),
  };
}

interface Plan {
  file: string;
  lines: number;
  kills: number;
}

/** @returns whether all is as it has to be. */
async function drill(name: string, database: BenchDatabase, plan: Plan): Promise<boolean> {
  const { file, lines, kills } = plan;
  const env = {
    PATH: String(process.env.PATH),
    ...LONG_TIMEOUTS,
    INTAKE_MASTER_KEYS: MASTER_KEYS,
    JOURNAL_READS: "off",
    DATABASE_URL: database.url,
  };
  const report = join(temporaryFolder(), "refused.ndjson");
  execFileSync(process.execPath, [PROGRAM, "client", "create", CLIENT], { env, stdio: "ignore" });
  let mostMb = 0;
  const startedMs = performance.now();
  for (let kill = 0; kill < kills; kill += 1) {
    const target = (lines * (kill + Math.random())) / (kills + 1);
    const killed = await run(
      env,
      [file, report],
      async () => (await countCustomers(database)) > target,
    );
    mostMb = Math.max(mostMb, killed.mostMb);
  }
  const last = await run(env, [file, report], async () => false);
  const seconds = (performance.now() - startedMs) / 1_000;
  mostMb = Math.max(mostMb, last.mostMb);
  const stored = await storedLines(env);
  const refused = readFileSync(report, "utf8")
    .trimEnd()
    .split("\n")
    .map((text) => JSON.parse(text).line);
  const faults = [
    ...faultsOf("stored", stored, lines, (line) => !isBad(line)),
    ...faultsOf("in the report", refused, lines, isBad),
    ...(last.code === 65 ? [] : [`the last run ended with ${last.code}`]),
    ...(mostMb <= MOST_MB ? [] : [`${mostMb.toFixed(0)} MB are more than ${MOST_MB}`]),
  ];
  console.log(
    `${name}: ${lines} rows, killed ${kills} times, ${seconds.toFixed(1)} s, at most ${mostMb.toFixed(0)} MB; ` +
      `${stored.length} stored, ${refused.length} refused; ${last.stdout.trim()}`,
  );
  for (const fault of faults) {
    console.log(`FAULT: ${fault}`);
  }
  return faults.length === 0;
}

/** Runs the import until it ends, or until it is to be killed. */
async function run(env: Env, [file, report]: [string, string], isDue: () => Promise<boolean>) {
  const child = spawn(
    process.execPath,
    [PROGRAM, "import", file, "--client", CLIENT, "--report", report, "--json"],
    { env, stdio: ["ignore", "pipe", "ignore"] },
  );
  const closed = once(child, "close");
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  let mostMb = 0;
  while (child.exitCode === null && child.signalCode === null) {
    mostMb = Math.max(mostMb, residentMb(Number(child.pid)) || 0);
    if (await isDue()) {
      child.kill("SIGKILL");
      break;
    }
    await sleep(LOOK_EVERY_MS);
  }
  const [code] = await closed;
  return { code, stdout, mostMb };
}

/** The lines of all customers, as an export has them. */
async function storedLines(env: Env): Promise<number[]> {
  const file = join(temporaryFolder(), "export.ndjson");
  execFileSync(process.execPath, [PROGRAM, "export", "--reveal", "--output", file], {
    env,
    stdio: "ignore",
  });
  const lines: number[] = [];
  for await (const text of createInterface({ input: createReadStream(file) })) {
    lines.push(lineOf(JSON.parse(text).record.externalId));
  }
  return lines;
}

function faultsOf(
  what: string,
  found: number[],
  lines: number,
  isWanted: (line: number) => boolean,
): string[] {
  const counts = new Uint8Array(lines + 1);
  for (const line of found) {
    counts[line] = Number(counts[line]) + 1;
  }
  const faults: string[] = [];
  for (let line = 1; line <= lines && faults.length < 10; line += 1) {
    if (counts[line] !== (isWanted(line) ? 1 : 0)) {
      faults.push(`line ${line} is ${what} ${counts[line]} times`);
    }
  }
  return faults;
}

await runScript(main);
