import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, relative, resolve } from "node:path";
import { withLock } from "./lock.js";

const PROJECT = join(import.meta.dirname, "..");

/**
 * The folders with packages of their own: what the service is neither built from nor runs on, but some checks need.
 * Each is installed when something of it is first used.
 */
export const PACKAGE_FOLDERS = [
  "scripts/bench",
  "scripts/clients",
  "scripts/contract/tools/clients",
  "scripts/contract/tools/packages",
  "scripts/contract/tools/specmatic",
  "scripts/generation/packages",
  "scripts/lint",
  "scripts/nodes",
  "scripts/open-points",
  "scripts/phones",
  "scripts/postgres",
  "scripts/postgres/13",
  "scripts/postgres/14",
  "scripts/postgres/15",
  "scripts/postgres/16",
  "scripts/postgres/17",
  "test/browser",
];

const STAGE = "node_modules.new-";

/**
 * Sees to it that the packages of a folder are those of its package-lock.json. One process installs, others wait.
 * Where npm cannot install them, the process ends with a sentence that says what to do.
 */
export async function install(folder: string): Promise<void> {
  try {
    if (!isInstalled(folder)) {
      await withLock(join(folder, "node_modules.lock"), () => installAlone(folder));
    }
  } catch (error) {
    console.error((error as Error).message);
    process.exit(1);
  }
}

async function installAlone(folder: string): Promise<void> {
  if (isInstalled(folder)) {
    return;
  }
  const name = relative(PROJECT, resolve(folder));
  console.error(`Installing the packages of ${name}, which only some checks need.`);
  removeStages(folder);
  // Beside the old ones, and put into place when whole: an end at any moment leaves nothing that looks installed.
  const stage = mkdtempSync(join(folder, STAGE));
  try {
    for (const file of manifestsOf(folder)) {
      copyFileSync(join(folder, file), join(stage, file));
    }
    const outcome = await runNpm(stage);
    if (outcome !== 0) {
      throw new Error(
        `npm could not install the packages of ${name} (${outcome}). Run this again when npm reaches its registry: npm ping`,
      );
    }
    const modules = join(folder, "node_modules");
    writeFileSync(stampOf(stage), hashOf(folder));
    if (existsSync(modules)) {
      renameSync(modules, join(stage, "node_modules.old"));
    }
    renameSync(join(stage, "node_modules"), modules);
  } finally {
    rmSync(stage, { recursive: true, force: true });
  }
}

/** Those of processes that were killed. */
function removeStages(folder: string): void {
  for (const name of readdirSync(folder).filter((name) => name.startsWith(STAGE))) {
    // An npm that outlived its parent may still write there.
    rmSync(join(folder, name), { recursive: true, force: true, maxRetries: 10 });
  }
}

function isInstalled(folder: string): boolean {
  const stamp = stampOf(folder);
  return existsSync(stamp) && readFileSync(stamp, "utf8") === hashOf(folder);
}

function stampOf(folder: string): string {
  return join(folder, "node_modules/.installed");
}

/** By content: times of change are those of the checkout. */
function hashOf(folder: string): string {
  const hash = createHash("sha256");
  for (const file of manifestsOf(folder)) {
    hash.update(readFileSync(join(folder, file)));
  }
  return hash.digest("hex");
}

/** What decides what is installed. */
function manifestsOf(folder: string): string[] {
  return ["package.json", "package-lock.json", ".npmrc"].filter((name) =>
    existsSync(join(folder, name)),
  );
}

async function runNpm(folder: string): Promise<number | string> {
  const npm = spawn("npm", ["ci", "--loglevel=error", "--prefix", folder], {
    // Its errors alone.
    stdio: ["ignore", "ignore", "inherit"],
  });
  return once(npm, "close").then(
    ([code]) => code,
    (error: Error) => error.message,
  );
}
