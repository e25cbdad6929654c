/**
 * Writes the working contract down as released, openapi/released/VERSION.json, for later contracts to be compared
 * with. A version is written once.
 *
 *   npm run contract:release
 *
 * Options: --contract FILE (openapi/openapi.yaml).
 */
import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { readDocument } from "../generation/read-contract.js";
import { newestRelease, releasedFolder, reportOn, versionOf } from "./changes/gate.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { contract: { type: "string", default: "openapi/openapi.yaml" } },
  });
  const newest = newestRelease(values.contract);
  if (newest && !(await reportOn(newest, values.contract)).passed) {
    throw new Error("info.version is not raised as the changes demand. See: npm run contract:diff");
  }
  const document = await readDocument(values.contract);
  const folder = releasedFolder(values.contract);
  const file = join(folder, `${versionOf(document, values.contract)}.json`);
  if (existsSync(file)) {
    throw new Error(
      `${file} is there, and what is released is not written again. Raise info.version.`,
    );
  }
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, `${JSON.stringify(document, null, 2)}\n`);
  console.log(`${file} is written. Commit it with the release.`);
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
