/**
 * Shows whether cost grows with the table: fills a database for each size, then gets customers by id, asks for some who
 * are not there, and creates some, at each size in turn in each round.
 */
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import { isReached } from "./check.js";
import { startDatabaseServer } from "./databases.js";
import { measureGrowth } from "./growth/measure.js";
import { type GrowthPlan, readGrowthPlan, USAGE } from "./growth/plan.js";
import { type GrowthSample, growthChecks, growthMarkdown, growthText } from "./growth/report.js";
import { prepare } from "./prepare.js";
import { machine } from "./results.js";
import { orUsage, runScript } from "./script.js";
import { writeSection } from "./section.js";

/** What a customer takes on the disk at most, with its index. */
const BYTES_PER_CUSTOMER = 1_600;
/** Beside the customers: the write-ahead log, and room for the system. */
const SPARE_BYTES = 3e9;

async function main(): Promise<boolean> {
  const plan = orUsage(USAGE, readGrowthPlan);
  refuseSmallDisk(plan);
  await prepare();
  const samples: GrowthSample[] = [];
  for (const kind of plan.databases) {
    const server = await startDatabaseServer(kind);
    samples.push(...(await measureGrowth(plan, server)));
    await server.stop();
  }
  const checks = growthChecks(plan, samples);
  const results = { at: new Date().toISOString(), machine: machine(), plan, checks, samples };
  mkdirSync(dirname(plan.jsonFile), { recursive: true });
  writeFileSync(plan.jsonFile, `${JSON.stringify(results, null, 2)}\n`);
  if (plan.docs) {
    writeSection("docs/speed.md", "growth", growthMarkdown(results));
  }
  console.log(`${growthText(results)}\n\n${plan.jsonFile}`);
  return checks.every(isReached);
}

/** One database server's databases are there at a time. */
function refuseSmallDisk({ sizes }: GrowthPlan): void {
  const { bavail, bsize } = statfsSync(tmpdir());
  const customers = sizes.reduce((sum, size) => sum + size, 0);
  const [free, needed] = [bavail * bsize, customers * BYTES_PER_CUSTOMER + SPARE_BYTES];
  if (free < needed) {
    const [freeGb, neededGb] = [free, needed].map((bytes) => (bytes / 1e9).toFixed(1));
    throw new Error(
      `${customers} customers take up to ${neededGb} GB, and ${tmpdir()} has ${freeGb} GB free. ` +
        "Set TMPDIR to a folder with more room, or --sizes to less.",
    );
  }
}

await runScript(main);
