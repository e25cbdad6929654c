/**
 * Lets tools that others have made judge the running service by its contract, and the contract itself.
 *
 *   npm run contract:tools
 *
 * Options: --all, with the tools that npm test does without; --sabotage, plants faults into the contract that the tools
 * judge by, each of which has to notice.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { OpenApiDocument } from "../generation/contract.js";
import { install } from "../packages.js";
import { type RunningService, runService } from "./running-service.js";
import { plantFaults } from "./tools/sabotage.js";
import { TOOLS, type Tool } from "./tools/tools.js";
import type { Trial } from "./tools/verdict.js";

async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ options: { all: flag, sabotage: flag } });
  const tools = TOOLS.filter(({ isTested }) => values.all || isTested);
  await Promise.all([...new Set(tools.map(({ packages }) => packages))].map(install));
  const service = await runService(resolve("dist/main.js"), { DOCS: "on" });
  const folder = mkdtempSync(join(tmpdir(), "intake-contract-tools-"));
  try {
    const contractFile = join(folder, "openapi.json");
    writeFileSync(contractFile, JSON.stringify(await contractOf(service, values.sabotage)));
    for (const tool of tools) {
      await report(tool, { contractFile, service });
    }
  } finally {
    rmSync(folder, { recursive: true });
    await service.stop();
  }
}

/** The contract as the service shows it. */
async function contractOf({ address }: RunningService, isSabotaged: boolean) {
  const answer = await fetch(`${address}/openapi.json`);
  const document = (await answer.json()) as OpenApiDocument;
  return isSabotaged ? plantFaults(document) : document;
}

/** Prints what a tool says, in a line, and before it each fault that it found. */
async function report({ name, packages, module, needs, judge }: Tool, trial: Trial): Promise<void> {
  const lacking = needs?.();
  if (lacking) {
    console.log(`${name}: skipped, ${lacking}`);
    return;
  }
  const { version } = JSON.parse(
    readFileSync(join(packages, "node_modules", module, "package.json"), "utf8"),
  );
  const { seen, faults } = await judge(trial);
  for (const fault of faults) {
    console.log(`${name}: ${fault}`);
  }
  console.log(`${name} ${version}: ${seen}, ${faults.length} faults`);
  if (faults.length > 0) {
    process.exitCode = 1;
  }
}

await main();
