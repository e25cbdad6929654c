import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import type { OpenApiDocument } from "../../generation/contract.js";
import { readDocument } from "../../generation/read-contract.js";
import { type Change, changesBetween, greatestLevel } from "./compare.js";
import { compareVersions, isVersion, neededVersion } from "./version.js";

export interface Report {
  from: Version;
  to: Version;
  changes: Change[];
  /** The least that info.version of the new document must be. */
  neededVersion: string;
  passed: boolean;
}

interface Version {
  file: string;
  version: string;
}

/**
 * Compares two OpenAPI documents, and their versions with what the changes between them demand.
 *
 * @throws where one cannot be read, leads nowhere or has a version that is not three numbers.
 */
export async function reportOn(fromFile: string, toFile: string): Promise<Report> {
  const [base, revision] = [await readOpenApi(fromFile), await readOpenApi(toFile)];
  const from = { file: fromFile, version: versionOf(base, fromFile) };
  const to = { file: toFile, version: versionOf(revision, toFile) };
  const changes = await changesBetween(base, revision);
  const needed = neededVersion(from.version, greatestLevel(changes));
  const passed = compareVersions(to.version, needed) >= 0;
  return { from, to, changes, neededVersion: needed, passed };
}

async function readOpenApi(file: string): Promise<OpenApiDocument> {
  const document = await readDocument(file).catch((error) => {
    throw new Error(`${file}: ${error.message}`);
  });
  if (!String(document.openapi).startsWith("3.")) {
    throw new Error(`${file} is not an OpenAPI 3 document.`);
  }
  return document;
}

/** @throws where the version is not three numbers. */
export function versionOf(document: OpenApiDocument, file: string): string {
  const version = document.info?.version;
  if (!isVersion(version)) {
    throw new Error(`${file}: info.version is ${version}. Make it three numbers, as in 1.2.3.`);
  }
  return version;
}

/** The folder of the released contracts, beside the working one. */
export function releasedFolder(contractFile: string): string {
  return join(dirname(contractFile), "released");
}

/** The file of the greatest released version; undefined where nothing is released yet. */
export function newestRelease(contractFile: string): string | undefined {
  const folder = releasedFolder(contractFile);
  const versions = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .filter(isVersion);
  const newest = versions.sort(compareVersions).at(-1);
  return newest && join(folder, `${newest}.json`);
}
