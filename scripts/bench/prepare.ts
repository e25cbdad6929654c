import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { requireWrk } from "./load.js";

const FOLDER = "scripts/bench";

/**
 * Sees to it that there is all that the bench needs: wrk, its own packages, and a service built from the sources.
 * @throws with the remedy where something is missing.
 */
export function prepare(): void {
  requireWrk();
  if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
    console.error(`Installing the packages of ${FOLDER}, which the project itself does not need.`);
    run("npm", "ci", "--silent", "--prefix", FOLDER);
  }
  run("npm", "run", "--silent", "build");
}

/** 0 where there is no such file. */
function changedAt(file: string): number {
  return statSync(`${FOLDER}/${file}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command: string, ...args: string[]): void {
  // Standard output is for the report.
  const { status } = spawnSync(command, args, { stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    throw new Error(`${[command, ...args].join(" ")} failed.`);
  }
}
