import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listOf, SOURCES_FILE } from "../freshness.js";
import { addressFormats } from "./address-formats.js";
import { problemsOf } from "./check.js";
import { generatedFiles } from "./files.js";
import { readContract, sourcesOf } from "./read-contract.js";

export interface GenerateOptions {
  /** The root file of the contract. */
  contract: string;
  /** The folder of what is generated. */
  out: string;
  /** Whether the files are compared only, and none is written. */
  check: boolean;
}

/**
 * Makes the files of generated/ and those of the contract that come from elsewhere.
 * @returns what is wrong, each with what mends it: the problems of the contract, or the first difference of each folder.
 */
export async function generate({ contract, out, check }: GenerateOptions): Promise<string[]> {
  const contractFolder = dirname(contract);
  const put = check ? differences : write;
  const stale = put(addressFormats(contractFolder), contractFolder);
  const problems = await problemsOf(contract);
  if (problems.length > 0) {
    return [...stale, ...problems];
  }
  const files = await generatedFiles(await readContract(contract));
  // Last, so that what was written in part is not taken for current.
  const sources = listOf(contractFolder, await sourcesOf(contract));
  files.set(
    SOURCES_FILE,
    `# Generated from openapi/ by \`npm run generate\`. Do not edit.\n${sources}`,
  );
  return [...stale, ...put(files, out)];
}

function write(files: Map<string, string>, folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of files) {
    writeFileSync(join(folder, name), content);
  }
  return [];
}

function differences(files: Map<string, string>, folder: string): string[] {
  for (const [name, content] of files) {
    const difference = firstDifference(content, readIfThere(join(folder, name)));
    if (difference) {
      return [
        `${join(folder, name)} is not what the contract gives.\n${difference}\nRun: npm run generate`,
      ];
    }
  }
  return [];
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
