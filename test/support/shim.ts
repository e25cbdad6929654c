import type { Test } from "tap";
import { compileShimInto } from "../../scripts/drills/shim.js";
import { temporaryFolder } from "./service.js";

/**
 * Compiles a library that stands before the C library of a process (LD_PRELOAD) and makes it fail.
 * @param source a file of C.
 * @returns the variables that load it.
 */
export function compileShim(t: Test, source: string): { LD_PRELOAD: string } {
  return { LD_PRELOAD: compileShimInto(temporaryFolder(t), source) };
}
