/**
 * Measures creations of customers: the service and what one could take instead, each in turn in each round, with the
 * same body, the same check of the key and the same database. Nothing is reported where anything was answered but 201.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isReached } from "./check.js";
import { checksOf } from "./checks.js";
import { BODY, CONNECTIONS } from "./creation.js";
import { DATABASE_NAMES, type DatabaseServer, startDatabaseServer } from "./databases.js";
import { livezUnderLock } from "./lock.js";
import { measure } from "./measure.js";
import { type Plan, readPlan, USAGE } from "./plan.js";
import { prepare } from "./prepare.js";
import { markdownReport, textReport } from "./report.js";
import { machine, type Results, type Sample, summaries } from "./results.js";
import { orUsage, runScript } from "./script.js";
import { writeSection } from "./section.js";
import { coldStart, idleMemoryMb } from "./start-up.js";
import { rotated } from "./statistics.js";

async function main(): Promise<boolean> {
  const plan = orUsage(USAGE, readPlan);
  await prepare();
  const results = await run(plan);
  const chartFile = plan.jsonFile.replace(/\.json$/, ".svg");
  mkdirSync(dirname(plan.jsonFile), { recursive: true });
  writeFileSync(plan.jsonFile, `${JSON.stringify(results, null, 2)}\n`);
  draw(plan.jsonFile, chartFile);
  if (plan.docs) {
    writeSection("docs/speed.md", "bench", markdownReport(results));
  }
  console.log(`${textReport(results)}\n\n${plan.jsonFile}, ${chartFile}`);
  return results.checks.every(isReached);
}

async function run(plan: Plan): Promise<Results> {
  const { stacks, databases, jsonFile: _, docs: __, ...numbers } = plan;
  const samples: Sample[] = [];
  let others: Pick<Results, "coldStart" | "idleMemoryMb" | "lock"> = {};
  for (const kind of databases) {
    const server = await startDatabaseServer(kind);
    samples.push(...(await rounds(plan, server)));
    if (kind === "sqlite" && stacks.some(({ name }) => name === "service")) {
      others = {
        coldStart: await coldStart(server, plan.starts),
        idleMemoryMb: await idleMemoryMb(server),
        lock: await livezUnderLock(server),
      };
    }
    await server.stop();
  }
  const measured = {
    at: new Date().toISOString(),
    machine: machine(),
    plan: { ...numbers, connections: CONNECTIONS, bodyBytes: Buffer.byteLength(BODY) },
    stacks: summaries(samples),
    ...others,
    samples,
  };
  return { ...measured, checks: checksOf(measured) };
}

/** Each round begins with another stack. */
async function rounds(plan: Plan, server: DatabaseServer): Promise<Sample[]> {
  const stacks = plan.stacks.filter(({ databases }) => databases.includes(server.kind));
  const samples: Sample[] = [];
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const stack of rotated(stacks, round)) {
      const sample = await measure(stack, server, plan);
      samples.push(sample);
      const rate = `${sample.requestsPerS.toFixed(0)} req/s, ${sample.cpuUs.toFixed(0)} us`;
      const where = `${DATABASE_NAMES[server.kind]}, round ${round + 1} of ${plan.rounds}`;
      console.error(`${where}: ${stack.label} ${rate}, load ${sample.load.toFixed(1)}`);
    }
  }
  return samples;
}

/** In a process of its own, since the packages that draw are not the project's. */
function draw(jsonFile: string, chartFile: string): void {
  const program = join(import.meta.dirname, "chart.js");
  const { status } = spawnSync(process.execPath, [program, jsonFile, chartFile], {
    stdio: "inherit",
  });
  if (status !== 0) {
    throw new Error(`The chart could not be drawn from ${jsonFile}.`);
  }
}

await runScript(main);
