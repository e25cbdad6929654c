import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, symlinkSync, writeFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { withSandbox } from "../../src/sandbox/document.js";
import { contractOf, type OpenApiDocument } from "../generation/contract.js";
import { generatedFiles } from "../generation/files.js";
import type { SplitDocument } from "../generation/sandbox.js";
import { PACKAGE_FOLDERS } from "../packages.js";
import type { Case, KnownPaths } from "./corpus.js";
import { type ExpectedValue, validatorDisagreements } from "./generated-validators.js";
import type { Mutant } from "./mutants.js";
import type { Oracle } from "./oracle.js";
import { type RunningService, runService } from "./running-service.js";
import { disagreements, type ExpectedCase } from "./verdicts.js";
import { walk } from "./walk.js";
import { createWorkspace, type Workspace } from "./workspace.js";

/** What a mutant is put to, made from the true document once for all mutants. */
export interface Tests {
  document: OpenApiDocument;
  /** What only a sandbox has: the code does not compile without it. */
  sandbox: SplitDocument["sandbox"];
  oracle: Oracle;
  whole: Case[];
  cases: ExpectedCase[];
  values: ExpectedValue[];
}

/** Who noticed a mutant, or why nobody could look at it. */
export type Outcome =
  | "generator"
  | "compiler"
  | "walk"
  | "requests"
  | "validators"
  | "test files"
  | "survived"
  | "not started";

/** What the tests need beside what a workspace has. */
const FOLDERS = ["openapi", "scripts", "test"];

/** What the compiler needs beside what a workspace has. */
const SOURCES = ["src", "tsconfig.base.json"];
/** Writes nothing: declarations would need what a link of node_modules hides. */
const CHECK = {
  extends: "./tsconfig.base.json",
  compilerOptions: { noEmit: true },
  include: ["src"],
};

const FIRST_REQUESTS = 32;

/** Pins the contract by hand, and looks for what the document promises and the service does not keep. */
const COMMANDS = [
  ["test/contract/contract.test.ts"],
  ["test/api/bad-input.test.ts"],
  ["test/api/create.test.ts"],
  ["test/api/kyc.test.ts"],
  ["scripts/contract/boundary.ts", "--seed", "1", "--cases", "0"],
];

/** Builds the service from a mutant and has the contract's tests look for it, the quick ones first. */
export async function trial(mutant: Mutant, tests: Tests): Promise<Outcome> {
  const document = withSandbox(mutant.document(), tests.sandbox);
  let workspace: Workspace;
  try {
    workspace = await createWorkspace(document);
  } catch (error) {
    if (await canBeGenerated(document)) {
      throw error;
    }
    return "generator";
  }
  try {
    return await trialIn(workspace, mutant, tests);
  } finally {
    workspace.remove();
  }
}

async function trialIn(workspace: Workspace, mutant: Mutant, tests: Tests): Promise<Outcome> {
  const noticed = await noticedByService(workspace, mutant, tests);
  if (noticed !== "survived") {
    return noticed;
  }
  return (await failsATest(workspace)) ? "test files" : "survived";
}

async function noticedByService(
  { folder, program }: Workspace,
  mutant: Mutant,
  { document, oracle, whole, cases, values }: Tests,
): Promise<Outcome> {
  let service: RunningService;
  try {
    service = await runService(program);
  } catch {
    // A workspace is not compiled: code that does not fit the contract fails when it runs.
    return (await compiles(folder)) ? "not started" : "compiler";
  }
  try {
    const { known, faults } = await walk(document, oracle, service, whole);
    if (faults.length > 0) {
      return "walk";
    }
    const [near, far] = divided(cases, ({ nodes }) => nodes.includes(mutant.node));
    // What no request probes is in answers alone, of which any request gets one.
    const first = near.length > 0 ? nearestFirst(near, mutant) : far.slice(0, FIRST_REQUESTS);
    if (await isRefuted(oracle, service, first, known)) {
      return "requests";
    }
    const nearValues = divided(values, ({ node }) => node === mutant.node).flat();
    if (!validatorDisagreements(program, nearValues).next().done) {
      return "validators";
    }
    return (await isRefuted(oracle, service, far, known)) ? "requests" : "survived";
  } finally {
    await service.stop();
  }
}

/** Of a long list, the cases with the value or the member that the mutant has lost. */
function nearestFirst(cases: ExpectedCase[], { detail }: Mutant): ExpectedCase[] {
  return divided(cases, ({ settings }) =>
    settings.some(({ path, value }) => value === detail || path.at(-1) === detail),
  ).flat();
}

function divided<T>(all: T[], isFirst: (one: T) => boolean): [T[], T[]] {
  return [all.filter(isFirst), all.filter((one) => !isFirst(one))];
}

async function isRefuted(
  oracle: Oracle,
  service: RunningService,
  cases: ExpectedCase[],
  known: KnownPaths,
): Promise<boolean> {
  for await (const _ of disagreements(oracle, service, cases, known)) {
    return true;
  }
  return false;
}

async function canBeGenerated(document: OpenApiDocument): Promise<boolean> {
  try {
    await generatedFiles(contractOf(document));
    return true;
  } catch {
    return false;
  }
}

async function compiles(folder: string): Promise<boolean> {
  copyInto(folder, SOURCES);
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(CHECK));
  return passes(folder, [resolve("node_modules/typescript/bin/tsc")]);
}

async function failsATest({ folder }: Workspace): Promise<boolean> {
  copyInto(folder, FOLDERS);
  for (const name of PACKAGE_FOLDERS.filter((name) => existsSync(join(name, "node_modules")))) {
    symlinkSync(resolve(name, "node_modules"), join(folder, name, "node_modules"));
  }
  for (const command of COMMANDS) {
    if (!(await passes(folder, ["--import=tsx", ...command]))) {
      return true;
    }
  }
  return false;
}

function copyInto(folder: string, names: string[]): void {
  for (const name of names) {
    cpSync(name, join(folder, name), {
      recursive: true,
      filter: (source) => !basename(source).startsWith("node_modules"),
    });
  }
}

async function passes(folder: string, command: string[]): Promise<boolean> {
  const child = spawn(process.execPath, command, {
    cwd: folder,
    // Without it a file that takes more than 30 s fails, which on a slow machine is no mutant's fault.
    env: { ...process.env, TAP_TIMEOUT: "600" },
    stdio: "ignore",
  });
  const [code] = await once(child, "close");
  return code === 0;
}
