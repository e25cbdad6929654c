import { spawnSync } from "node:child_process";
import { install } from "../packages.js";
import { requireWrk } from "./load.js";

/**
 * Sees to it that there is all that the bench needs: wrk, its own packages, and a service built from the sources.
 * @throws with the remedy where something is missing.
 */
export async function prepare(): Promise<void> {
  requireWrk();
  await install(import.meta.dirname);
  // Standard output is for the report.
  const { status } = spawnSync(process.execPath, ["scripts/build.js"], { stdio: ["ignore", 2, 2] });
  if (status !== 0) {
    throw new Error("The service cannot be built, as is said above.");
  }
}
