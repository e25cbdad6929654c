import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Options } from "ajv";
import ts from "typescript";
import { contractOf, type OpenApiDocument } from "../generation/contract.js";
import { generatedFiles } from "../generation/files.js";

const PROJECT = join(import.meta.dirname, "../..");
/** Of generated/, what runs as it is, and what holds types alone. */
const RUNS_AS_IT_IS = /\.(cjs|json)$/;
const NEVER_RUNS = /\.d\.cts$|^types\.ts$/;

/** A copy of the built service that was generated from another contract. */
export interface Workspace {
  folder: string;
  /** Its command line, to be run with node. */
  program: string;
  remove(): void;
}

export interface WorkspaceOptions {
  /** For the generated validators, what they are not built with otherwise. */
  ajvOptions?: Options;
  /** The contract that the validators are generated from, where it is not that of the rest. */
  validatorsFrom?: OpenApiDocument;
}

/**
 * Copies the built service into a temporary folder, with generated/ and dist/generated/ made from a bundled
 * document. The compiler does not see the copy: code that does not fit the contract fails when it runs.
 * @throws where the document cannot be generated from; nothing is left behind then.
 */
export async function createWorkspace(
  document: OpenApiDocument,
  options: WorkspaceOptions = {},
): Promise<Workspace> {
  const files = await filesFrom(document, options);
  const folder = mkdtempSync(join(tmpdir(), "intake-workspace-"));
  const dist = join(PROJECT, "dist");
  const builtFromContract = join(dist, "generated");
  cpSync(dist, join(folder, "dist"), {
    recursive: true,
    filter: (source) => source !== builtFromContract,
  });
  // Node takes the #generated of the package in which a file really lies, so that links to dist would not do.
  cpSync(join(PROJECT, "package.json"), join(folder, "package.json"));
  symlinkSync(join(PROJECT, "node_modules"), join(folder, "node_modules"));
  writeGenerated(files, folder);
  return {
    folder,
    program: join(folder, "dist/main.js"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function filesFrom(
  document: OpenApiDocument,
  { ajvOptions, validatorsFrom }: WorkspaceOptions,
): Promise<Map<string, string>> {
  const files = await generatedFiles(contractOf(document), ajvOptions);
  if (validatorsFrom) {
    const others = await generatedFiles(contractOf(validatorsFrom), ajvOptions);
    for (const name of ["validators.cjs", "answer-validators.cjs"]) {
      files.set(name, String(others.get(name)));
    }
  }
  return files;
}

function writeGenerated(files: Map<string, string>, folder: string): void {
  const sources = join(folder, "generated");
  const built = join(folder, "dist/generated");
  mkdirSync(sources);
  mkdirSync(built);
  for (const [name, content] of files) {
    writeFileSync(join(sources, name), content);
    if (RUNS_AS_IT_IS.test(name)) {
      writeFileSync(join(built, name), content);
    } else if (!NEVER_RUNS.test(name)) {
      writeFileSync(join(built, name.replace(/ts$/, "js")), transpiled(content));
    }
  }
}

function transpiled(source: string): string {
  const { ModuleKind, ScriptTarget } = ts;
  return ts.transpileModule(source, {
    compilerOptions: { module: ModuleKind.ESNext, target: ScriptTarget.ES2023 },
  }).outputText;
}
