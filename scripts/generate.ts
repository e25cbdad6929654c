/**
 * Writes generated/ from the contract, and the part of the contract that comes from a package of address data.
 *
 *   npm run generate                   write the files
 *   npm run generate:check             compare only; exit 1 at the first difference
 *
 * Options: --contract FILE (openapi/openapi.yaml), --out DIR (generated), --check.
 *
 * Of a contract with problems nothing is made. Each is printed as FILE:LINE: what is wrong, and what mends it.
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { listOf, SOURCES_FILE } from "./freshness.js";
import { addressFormats } from "./generation/address-formats.js";
import { problemsOf } from "./generation/check.js";
import { generatedFiles } from "./generation/files.js";
import { readContract, sourcesOf } from "./generation/read-contract.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      contract: { type: "string", default: "openapi/openapi.yaml" },
      out: { type: "string", default: "generated" },
      check: { type: "boolean", default: false },
    },
  });
  const contractFolder = dirname(values.contract);
  const put = values.check ? check : write;
  put(addressFormats(contractFolder), contractFolder);
  const problems = await problemsOf(values.contract);
  if (problems.length > 0) {
    console.error(problems.join("\n"));
    process.exitCode = 1;
    return;
  }
  const files = await generatedFiles(await readContract(values.contract));
  // Last, so that what was written in part is not taken for current.
  const sources = listOf(contractFolder, await sourcesOf(values.contract));
  files.set(
    SOURCES_FILE,
    `# Generated from openapi/ by \`npm run generate\`. Do not edit.\n${sources}`,
  );
  put(files, values.out);
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
