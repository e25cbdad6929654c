import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";
import type { Test } from "tap";
import { temporaryFolder } from "./service.js";

/**
 * Compiles a library that stands before the C library of a process (LD_PRELOAD) and makes it fail.
 * @param source a file of C.
 * @returns the variables that load it.
 */
export function compileShim(t: Test, source: string): { LD_PRELOAD: string } {
  const library = join(temporaryFolder(t), `${basename(source, ".c")}.so`);
  const options = ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"];
  const { status, stderr } = spawnSync("cc", options, { encoding: "utf8" });
  if (status !== 0) {
    throw new Error(`${source} does not compile: ${stderr}`);
  }
  return { LD_PRELOAD: library };
}
