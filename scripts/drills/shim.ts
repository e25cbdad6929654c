import { spawnSync } from "node:child_process";
import { basename, join } from "node:path";

/**
 * Compiles a library that stands before the C library of a process (LD_PRELOAD).
 * @param source a file of C.
 * @param folder where the library goes.
 * @returns its file.
 * @throws where it does not compile, with the remedy where there is no compiler.
 */
export function compileShimInto(folder: string, source: string): string {
  const library = join(folder, `${basename(source, ".c")}.so`);
  const options = ["-shared", "-fPIC", "-O1", "-Wall", "-Werror", "-o", library, source, "-ldl"];
  const { status, error, stderr } = spawnSync("cc", options, { encoding: "utf8" });
  if (error) {
    throw new Error("cc is missing, which compiles the shim. Run: apt-get install gcc libc6-dev");
  }
  if (status !== 0) {
    throw new Error(`${source} does not compile: ${stderr}`);
  }
  return library;
}
