import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { Outcome } from "./clients/programs/outcome.js";
import { run } from "./program.js";
import type { Trial, Verdict } from "./verdict.js";

const PROGRAMS = join(import.meta.dirname, "clients/programs");
/** As a bundler compiles for a browser. */
const COMPILER_OPTIONS = {
  strict: true,
  noEmit: true,
  target: "es2022",
  module: "esnext",
  moduleResolution: "bundler",
  lib: ["es2022", "dom", "dom.iterable"],
  types: [],
  // What the packages declare. The generators write .ts files, all of which are checked.
  skipLibCheck: true,
};

export interface Generator {
  /** That of the program in clients/programs/ that uses the client. */
  name: string;
  /** The folder of its packages. */
  packages: string;
  /** What makes the client, client.ts or client/index.ts, of openapi.json in the same folder. */
  command: [program: string, ...args: string[]];
  /** A package that the program or the client imports, and the folder that has it. */
  imports?: [name: string, packages: string];
}

/** Generates a client, compiles it with a program that uses it, and lets the program create and read a customer. */
export async function judgedByClient(
  { name, packages, command: [program, ...args], imports }: Generator,
  { contractFile, service }: Trial,
): Promise<Verdict> {
  const folder = mkdtempSync(join(tmpdir(), "intake-client-"));
  try {
    cpSync(PROGRAMS, folder, { recursive: true });
    cpSync(contractFile, join(folder, "openapi.json"));
    run(resolve(packages, "node_modules/.bin", program), args, { folder });
    if (imports) {
      link(folder, imports);
    }
    const faults = compile(folder, `${name}.ts`);
    return faults.length > 0
      ? { seen: "a client that does not compile", faults }
      : await played(join(folder, `${name}.ts`), service);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function link(folder: string, [name, packages]: [string, string]): void {
  const place = join(folder, "node_modules", name);
  mkdirSync(dirname(place), { recursive: true });
  symlinkSync(resolve(packages, "node_modules", name), place);
}

/** @returns what the compiler has against a program and its client. */
export function compile(folder: string, program: string): string[] {
  const config = { compilerOptions: COMPILER_OPTIONS, files: [program] };
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const output = run(resolve("node_modules/.bin/tsc"), ["-p", "."], { folder, codes: [0, 2] });
  return output.split("\n").filter((line) => line.includes("error TS"));
}

async function played(program: string, { address, key }: Trial["service"]): Promise<Verdict> {
  const { play } = await import(program);
  try {
    const { created, read, lastName }: Outcome = await play(address, key);
    const seen = `a client that creates (${created}) and reads (${read})`;
    const isRight = created === 201 && read === 200 && lastName === "Sample";
    return { seen, faults: isRight ? [] : [`${seen} the name ${lastName}`] };
  } catch (error) {
    // Some clients throw the answer.
    const what = error instanceof Error ? error.message : JSON.stringify(error);
    return { seen: "a client that throws", faults: [what] };
  }
}
