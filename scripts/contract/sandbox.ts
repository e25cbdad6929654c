/**
 * Starts a sandbox, reaches every status of every operation by the magic values that docs/sandbox.md publishes, and holds
 * each answer against the contract.
 *
 *   npm run sandbox:matrix
 *
 * Options: --tools, which sends the same requests through Prism's proxy as well, and lets Specmatic judge the sandbox;
 * --write, which writes the tables of docs/sandbox.md anew and does nothing else.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { OpenApiDocument } from "../generation/contract.js";
import { runSandbox } from "./running-service.js";
import { type Cell, reachAll } from "./sandbox/matrix.js";
import { readPublished, writePage } from "./sandbox/tables.js";
import { judgedByTools } from "./sandbox/tools.js";

async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const { values } = parseArgs({ options: { tools: flag, write: flag } });
  if (values.write) {
    writePage();
    return;
  }
  const sandbox = await runSandbox(resolve("dist/main.js"));
  const folder = mkdtempSync(join(tmpdir(), "intake-sandbox-matrix-"));
  try {
    const shown = await fetch(`${sandbox.address}/openapi.json`);
    const document = (await shown.json()) as OpenApiDocument;
    const cells = await reachAll(document, sandbox.send, readPublished());
    console.log(linesOf(cells).join("\n"));
    const faults = faultsOf(cells);
    if (values.tools) {
      faults.push(...(await judgedByTools(document, folder, sandbox)));
    }
    console.log(faults.join("\n"));
    process.exitCode = faults.length > 0 ? 1 : 0;
  } finally {
    rmSync(folder, { recursive: true });
    await sandbox.stop();
  }
}

/** A line for each status, and the sum. */
function linesOf(cells: Cell[]): string[] {
  const width = Math.max(...cells.map(({ operation }) => operation.length));
  const reached = cells.filter(({ ways, faults }) => ways.length > 0 && faults.length === 0);
  return [
    ...cells.map(
      ({ operation, status, ways }) =>
        `${operation.padEnd(width)}  ${status}  ${ways.join(", ") || "NOT REACHED"}`,
    ),
    `${reached.length} of ${cells.length} statuses reached`,
  ];
}

function faultsOf(cells: Cell[]): string[] {
  return cells.flatMap(({ operation, status, ways, faults }) =>
    [...(ways.length === 0 ? ["not reached"] : []), ...faults].map(
      (fault) => `${operation} ${status}: ${fault}`,
    ),
  );
}

await main();
