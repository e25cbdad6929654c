/**
 * Puts to a running service what lies at and beside every limit of the contract, and compares what it makes of it
 * with the verdict of a validator that shares nothing with it.
 *
 *   npm run contract:boundary                      a seed by chance, which is printed
 *   npm run contract:boundary -- --seed 1          the same cases each time
 *
 * Options: --seed N, --cases N (4000; single changes are all tried whatever it says, pairs fill up), --only OPERATION,
 * and --sabotage, which breaks a copy of the service to show that it is noticed: coerce-types or drop-pattern.
 */
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import type { OpenApiDocument } from "../generation/contract.js";
import { type Case, type Corpus, createCorpus } from "./corpus.js";
import { expectedValues, validatorDisagreements } from "./generated-validators.js";
import { mutantsOf } from "./mutants.js";
import { numberOf } from "./options.js";
import { createOracle, type Oracle } from "./oracle.js";
import { runService } from "./running-service.js";
import { ABSENT, type Variant } from "./variants.js";
import { disagreements, expectedCases } from "./verdicts.js";
import { walk } from "./walk.js";
import { createWorkspace, type Workspace } from "./workspace.js";

const PRINTED_AT_MOST = 20;
const VALUE_LENGTH = 100;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      cases: { type: "string", default: "4000" },
      only: { type: "string" },
      sabotage: { type: "string" },
    },
  });
  const seed = numberOf("seed", values.seed);
  const cases = numberOf("cases", values.cases);
  console.log(`seed ${seed}`);
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const oracle = createOracle(document);
  const corpus = onlyOf(createCorpus(document, oracle.operations, { seed, cases }), values.only);
  const workspace = await sabotaged(document, corpus, values.sabotage, seed);
  const program = workspace?.program ?? resolve("dist/main.js");
  try {
    const inValidators = await compareValidators({ document, oracle, program }, seed, values.only);
    const inService = await compareService({ document, oracle, program }, corpus);
    const seconds = (performance.now() / 1000).toFixed(1);
    console.log(
      `${inValidators.count} values for generated validators: ${inValidators.found.length} disagreements`,
    );
    console.log(
      `${inService.count} cases in ${seconds} s, seed ${seed}: ${inService.found.length} disagreements`,
    );
    process.exitCode = inValidators.found.length + inService.found.length === 0 ? 0 : 1;
  } finally {
    workspace?.remove();
  }
}

interface Subject {
  document: OpenApiDocument;
  oracle: Oracle;
  program: string;
}

/** @returns the number of values and, in words, where the validators and the document disagree. */
async function compareValidators(
  { document, oracle, program }: Subject,
  seed: number,
  only: string | undefined,
) {
  const values = await expectedValues(document, oracle, seed, only);
  const found = [...validatorDisagreements(program, values)].map(({ value, found }) => {
    const expected = value.violations.length === 0 ? "accepted" : "refused";
    return lineOf({ ...value, subject: value.validator, expected, found });
  });
  print(found);
  return { count: values.length, found };
}

/** @returns the number of cases and, in words, where the service and the document disagree. */
async function compareService({ document, oracle, program }: Subject, corpus: Corpus) {
  const cases = await expectedCases(oracle, [...corpus.singles, ...corpus.pairs]);
  const service = await runService(program);
  try {
    const { known, faults: found } = await walk(document, oracle, service, corpus.whole);
    for await (const { case: one, found: verdict } of disagreements(
      oracle,
      service,
      cases,
      known,
    )) {
      const place = one.places.join(" and ");
      found.push(lineOf({ ...one, place, subject: one.operation.id, found: verdict }));
    }
    print(found);
    return { count: corpus.whole.length + cases.length, found };
  } finally {
    await service.stop();
  }
}

/** Whole requests are for all operations: those of the others make what this one needs. */
function onlyOf({ whole, singles, pairs }: Corpus, only: string | undefined): Corpus {
  const some = (cases: Case[]) =>
    cases.filter(({ operation }) => only === undefined || operation.id === only);
  return { whole, singles: some(singles), pairs: some(pairs) };
}

/** Values are made up, so they may be shown. */
function lineOf(one: {
  subject: string;
  place: string;
  kind: string;
  expected: string;
  found: string;
  settings: Variant["settings"];
}): string {
  const values = one.settings
    .map(({ value }) => (value === ABSENT ? "absent" : JSON.stringify(value)))
    .join(" and ")
    .slice(0, VALUE_LENGTH);
  return `${one.subject} ${one.place}, ${one.kind}: expected ${one.expected}, found ${one.found}: ${values}`;
}

function print(lines: string[]): void {
  for (const line of lines.slice(0, PRINTED_AT_MOST)) {
    console.log(line);
  }
  if (lines.length > PRINTED_AT_MOST) {
    console.log(`and ${lines.length - PRINTED_AT_MOST} more`);
  }
}

/** A copy of the service with a fault that is to be found, where one is asked for. */
async function sabotaged(
  document: OpenApiDocument,
  corpus: Corpus,
  sabotage: string | undefined,
  seed: number,
): Promise<Workspace | undefined> {
  switch (sabotage) {
    case undefined:
      return undefined;
    case "coerce-types":
      return createWorkspace(document, { ajvOptions: { coerceTypes: true } });
    case "drop-pattern":
      return createWorkspace(document, { validatorsFrom: withoutPattern(document, corpus, seed) });
    default:
      throw new Error(`There is no sabotage ${sabotage}. There are coerce-types and drop-pattern.`);
  }
}

/** The document without one of the patterns of its requests, one that no format says as well. */
function withoutPattern(document: OpenApiDocument, corpus: Corpus, seed: number): OpenApiDocument {
  const probed = new Set(corpus.singles.flatMap(({ nodes }) => nodes));
  const operations = corpus.whole.map(({ operation }) => operation);
  const patterns = mutantsOf(document, operations).filter(
    ({ kind, node, schema }) =>
      kind === "pattern dropped" && probed.has(node) && schema.format === undefined,
  );
  const [chosen] = fc.sample(fc.constantFrom(...patterns), { seed, numRuns: 1 });
  console.log(`the validators are without the pattern of ${chosen?.node}`);
  return chosen?.document() ?? document;
}

await main();
