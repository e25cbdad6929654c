/**
 * Lets tools that others have made judge the running service by the contract: Prism, a proxy that validates each
 * answer, and newman, which runs a collection that is made of the contract. The last is redocly, on the document alone.
 *
 *   npm run contract:tools
 *
 * Options: --contract FILE (generated/openapi.json), what the service is judged by.
 */
import { spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { install } from "../packages.js";
import { runService } from "./running-service.js";
import { judgedByNewman } from "./tools/newman.js";
import { judgedByPrism } from "./tools/prism.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { contract: { type: "string", default: "generated/openapi.json" } },
  });
  await Promise.all(["scripts/contract/tools/packages", "scripts/lint"].map(install));
  const service = await runService(resolve("dist/main.js"));
  try {
    const prism = await judgedByPrism(values.contract, service);
    print(prism.violations);
    console.log(`prism: ${prism.exchanges} exchanges, ${prism.violations.length} violations`);
    const newman = judgedByNewman(values.contract, service);
    print(newman.failures);
    console.log(
      `newman: ${newman.requests} requests, ${newman.assertions} assertions, ${newman.failures.length} failures`,
    );
    const warnings = redoclyWarnings();
    console.log(`redocly: ${warnings} warnings`);
    const faults = prism.violations.length + newman.failures.length + warnings;
    process.exitCode = faults === 0 ? 0 : 1;
  } finally {
    await service.stop();
  }
}

function print(lines: string[]): void {
  for (const line of lines) {
    console.log(line);
  }
}

/** The number of problems, with the rules of redocly.yaml. */
function redoclyWarnings(): number {
  const { stdout, stderr } = spawnSync(
    "scripts/lint/node_modules/.bin/redocly",
    ["lint", "--format=json", "openapi/openapi.yaml"],
    { encoding: "utf8" },
  );
  const start = stdout.indexOf("{");
  if (start === -1) {
    throw new Error(`redocly gave no report: ${stderr}`);
  }
  const { totals } = JSON.parse(stdout.slice(start, stdout.lastIndexOf("}") + 1));
  return totals.errors + totals.warnings;
}

await main();
