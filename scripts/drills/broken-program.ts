import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../bench/processes.js";

const PROJECT = join(import.meta.dirname, "../..");

/** What stands in a file of dist/ instead of something that has to be there once. */
export interface Edit {
  file: string;
  from: string;
  to: string;
}

/**
 * The command line of a copy of the built service that is broken on purpose.
 * @param name of the sabotage, for its error.
 * @throws where the service has changed so that it would not be broken.
 */
export function brokenProgram(name: string, edits: readonly Edit[]): string {
  const folder = temporaryFolder();
  cpSync(join(PROJECT, "dist"), join(folder, "dist"), { recursive: true });
  cpSync(join(PROJECT, "package.json"), join(folder, "package.json"));
  for (const part of ["node_modules", "generated", "openapi"]) {
    symlinkSync(join(PROJECT, part), join(folder, part));
  }
  for (const { file, from, to } of edits) {
    const path = join(folder, "dist", file);
    const parts = readFileSync(path, "utf8").split(from);
    if (parts.length !== 2) {
      throw new Error(`--sabotage ${name} finds ${parts.length - 1} times in ${file}: ${from}`);
    }
    writeFileSync(path, parts.join(to));
  }
  return join(folder, "dist/main.js");
}
