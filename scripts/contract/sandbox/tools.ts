import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { OpenApiDocument } from "../../generation/contract.js";
import { splitSandbox } from "../../generation/sandbox.js";
import { install } from "../../packages.js";
import type { RunningSandbox } from "../running-service.js";
import { startProxy, VIOLATIONS } from "../tools/prism.js";
import { judgedBySpecmatic, lackOfJava } from "../tools/specmatic.js";
import { reachAll } from "./matrix.js";
import { readPublished } from "./tables.js";

const TOOLS = "scripts/contract/tools";

/**
 * Lets tools that others have made judge a sandbox: Prism, which sees the answer to every magic value, and Specmatic.
 * @param folder for the contracts that they judge by.
 * @returns what they have against it.
 */
export async function judgedByTools(
  document: OpenApiDocument,
  folder: string,
  sandbox: RunningSandbox,
): Promise<string[]> {
  await Promise.all(["packages", "specmatic"].map((name) => install(`${TOOLS}/${name}`)));
  return [
    ...(await judgedByProxy(document, join(folder, "whole.json"), sandbox)),
    ...(await judgedByTests(document, join(folder, "openapi.json"), sandbox)),
  ];
}

async function judgedByProxy(
  document: OpenApiDocument,
  contractFile: string,
  { address, send, sendBy }: RunningSandbox,
): Promise<string[]> {
  writeFileSync(contractFile, JSON.stringify(document));
  const proxy = await startProxy(contractFile, address);
  const faults: string[] = [];
  let exchanges = 0;
  try {
    await reachAll(
      document,
      async (operation, parts) => {
        // Prism would hold problem details against the schema of the envelope.
        if (parts.headers.accept === "application/problem+json") {
          return send(operation, parts);
        }
        const answer = await sendBy(proxy.address, operation, parts);
        exchanges += 1;
        const violations = answer.headers[VIOLATIONS];
        if (violations !== undefined) {
          faults.push(`prism: ${operation.id} ${answer.status}: ${violations}`);
        }
        return answer;
      },
      readPublished(),
    );
  } finally {
    await proxy.stop();
  }
  console.log(`prism: ${exchanges} exchanges, ${faults.length} violations`);
  return faults;
}

/** By what every service shows: a reset would take away what Specmatic has made. */
async function judgedByTests(
  document: OpenApiDocument,
  contractFile: string,
  sandbox: RunningSandbox,
): Promise<string[]> {
  const lacking = lackOfJava();
  if (lacking) {
    console.log(`specmatic: skipped, ${lacking}`);
    return [];
  }
  writeFileSync(contractFile, JSON.stringify(splitSandbox(document).everywhere));
  const { seen, faults } = judgedBySpecmatic({ contractFile, service: sandbox });
  console.log(`specmatic: ${seen}, ${faults.length} faults`);
  return faults.map((fault) => `specmatic: ${fault}`);
}
