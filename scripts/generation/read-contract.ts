import { dirname, relative, resolve } from "node:path";
import { type Contract, contractOf, type OpenApiDocument } from "./contract.js";
import { addOperationNotes } from "./operation-notes.js";
import { bundle, createConfig } from "./packages/load.js";
import { splitSandbox } from "./sandbox.js";

/** Reads the contract from its root file, with every file that it refers to. */
export async function readContract(rootFile: string): Promise<Contract> {
  return contractOf(await readWhole(rootFile));
}

/**
 * Reads an OpenAPI document, YAML or JSON, with every file that it refers to, and adds the notes on its operations. It
 * is that of a service in production, without what only a sandbox has.
 *
 * @throws where it cannot be read or a reference leads nowhere.
 */
export async function readDocument(rootFile: string): Promise<OpenApiDocument> {
  return splitSandbox(await readWhole(rootFile)).everywhere;
}

async function readWhole(rootFile: string): Promise<OpenApiDocument> {
  const { bundle: bundled, problems } = await bundle({
    ref: rootFile,
    config: await createConfig({}),
  });
  if (problems.length > 0) {
    throw new Error(problems.map((problem) => problem.message).join("\n"));
  }
  const document = withSortedComponents(bundled.parsed as OpenApiDocument);
  addOperationNotes(document);
  return document;
}

/** The files that a contract consists of: paths within the folder of its root file, sorted. */
export async function sourcesOf(rootFile: string): Promise<string[]> {
  const { fileDependencies } = await bundle({ ref: rootFile, config: await createConfig({}) });
  const folder = resolve(dirname(rootFile));
  return [...fileDependencies].map((file) => relative(folder, file)).sort();
}

function withSortedComponents(document: OpenApiDocument): OpenApiDocument {
  const components = Object.fromEntries(
    Object.entries<Record<string, unknown>>(document.components ?? {})
      .sort(byName)
      .map(([kind, members]) => [kind, Object.fromEntries(Object.entries(members).sort(byName))]),
  );
  return { ...document, components };
}

function byName([a]: [string, unknown], [b]: [string, unknown]): number {
  return a < b ? -1 : 1;
}
