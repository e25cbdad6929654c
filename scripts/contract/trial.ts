import { spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, symlinkSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import type { OpenApiDocument } from "../generation/contract.js";
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
  oracle: Oracle;
  whole: Case[];
  cases: ExpectedCase[];
  values: ExpectedValue[];
}

/** Who noticed a mutant, or why nobody could look at it. */
export type Outcome =
  | "walk"
  | "requests"
  | "validators"
  | "test files"
  | "survived"
  | "not generated"
  | "not started";

/** What the tests need beside what a workspace has. */
const FOLDERS = ["openapi", "scripts", "test"];

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
  let workspace: Workspace;
  try {
    workspace = await createWorkspace(mutant.document());
  } catch {
    return "not generated";
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
  { program }: Workspace,
  mutant: Mutant,
  { document, oracle, whole, cases, values }: Tests,
): Promise<Outcome> {
  let service: RunningService;
  try {
    service = await runService(program);
  } catch {
    return "not started";
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

async function failsATest({ folder }: Workspace): Promise<boolean> {
  for (const name of FOLDERS) {
    cpSync(name, join(folder, name), {
      recursive: true,
      filter: (source) => !basename(source).startsWith("node_modules"),
    });
  }
  for (const name of PACKAGE_FOLDERS.filter((name) => existsSync(join(name, "node_modules")))) {
    symlinkSync(resolve(name, "node_modules"), join(folder, name, "node_modules"));
  }
  for (const command of COMMANDS) {
    const child = spawn(process.execPath, ["--import=tsx", ...command], {
      cwd: folder,
      // Without it a file that takes more than 30 s fails, which on a slow machine is no mutant's fault.
      env: { ...process.env, TAP_TIMEOUT: "600" },
      stdio: "ignore",
    });
    const [code] = await once(child, "close");
    if (code !== 0) {
      return true;
    }
  }
  return false;
}
