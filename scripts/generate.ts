/**
 * Writes generated/ from the contract.
 *
 *   npm run generate                   write the files
 *   npm run generate:check             compare only; exit 1 at the first difference
 *
 * Options: --contract FILE (openapi/openapi.yaml), --out DIR (generated), --check.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import openapiTS, { astToString } from "openapi-typescript";
import { catalogueSource } from "./generation/catalogue.js";
import { readContract } from "./generation/contract.js";
import { operationsSource } from "./generation/operations.js";
import { requirementsSource } from "./generation/requirements.js";
import { serializersSource } from "./generation/serializers.js";
import { validatorsSource } from "./generation/validators.js";

const HEADER = "// Generated from openapi/ by `npm run generate`. Do not edit.\n";
/** Coverage is about what people wrote. */
const CODE_HEADER = `${HEADER}/* c8 ignore start */\n`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      contract: { type: "string", default: "openapi/openapi.yaml" },
      out: { type: "string", default: "generated" },
      check: { type: "boolean", default: false },
    },
  });
  const files = await generatedFiles(values.contract);
  if (values.check) {
    check(files, values.out);
  } else {
    write(files, values.out);
  }
}

/** Content by file name. The same contract gives the same bytes. */
async function generatedFiles(contractFile: string): Promise<Map<string, string>> {
  const contract = await readContract(contractFile);
  const validators = validatorsSource(contract);
  const serializers = serializersSource(contract);
  const types = await openapiTS(contract.document as never, { defaultNonNullable: false });
  const document = {
    "x-generated": "From openapi/ by `npm run generate`. Do not edit.",
    ...contract.document,
  };
  return new Map([
    ["openapi.json", `${JSON.stringify(document, null, 2)}\n`],
    ["types.ts", HEADER + astToString(types)],
    ["operations.ts", HEADER + operationsSource(contract)],
    ["catalogue.ts", HEADER + catalogueSource(contract)],
    ["requirements.ts", HEADER + requirementsSource(contract)],
    ["validators.cjs", CODE_HEADER + validators.code],
    ["validators.d.cts", HEADER + validators.types],
    ["serializers.cjs", CODE_HEADER + serializers.code],
    ["serializers.d.cts", HEADER + serializers.types],
  ]);
}

function write(files: Map<string, string>, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
  }
}

function check(files: Map<string, string>, folder: string): void {
  for (const [name, content] of files) {
    const difference = firstDifference(content, readIfThere(join(folder, name)));
    if (difference) {
      console.error(`${join(folder, name)} is not what the contract gives.\n${difference}`);
      console.error("Run: npm run generate");
      process.exitCode = 1;
      return;
    }
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function firstDifference(wanted: string, found: string): string | undefined {
  if (wanted === found) {
    return undefined;
  }
  const wantedLines = wanted.split("\n");
  const foundLines = found.split("\n");
  const at = wantedLines.findIndex((line, index) => line !== foundLines[index]);
  const line = at === -1 ? wantedLines.length : at;
  const excerpt = (lines: string[]) => (lines[line] ?? "(end of file)").slice(0, 200);
  return `line ${line + 1}\n  found:  ${excerpt(foundLines)}\n  wanted: ${excerpt(wantedLines)}`;
}

await main();
