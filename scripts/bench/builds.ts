/** Earlier commits of the service, built beside this one. */
import { execFileSync } from "node:child_process";
import { existsSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { Build } from "./stacks.js";

const PROJECT = join(import.meta.dirname, "../..");
const BUILDS = join(import.meta.dirname, "builds");

/** Builds a commit where that has not been done. */
export function buildOf(ref: string): Build {
  const run = (cwd: string, command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", 2] }).trim();
  const commit = run(PROJECT, "git", "rev-parse", ref);
  const folder = join(BUILDS, commit);
  if (!existsSync(folder)) {
    const partial = `${folder}.partial`;
    rmSync(partial, { recursive: true, force: true });
    run(PROJECT, "git", "clone", "--quiet", PROJECT, partial);
    run(partial, "git", "checkout", "--quiet", commit);
    run(partial, "npm", "ci", "--silent");
    run(partial, "npm", "run", "--silent", "build");
    renameSync(partial, folder);
  }
  return { node: process.execPath, program: join(folder, "dist/main.js") };
}
