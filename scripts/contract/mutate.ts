/**
 * Changes the contract in one place at a time, builds the service from it, and lets the contract's tests look for the
 * change. Whatever they do not notice, nobody would.
 *
 *   npm run contract:mutate                            every mutant
 *   npm run contract:mutate -- --sample 20             some, by a seed of chance, which is printed
 *
 * Options: --sample N, --seed N, --only TEXT (of the kind or the place), --jobs N (2).
 */
import { randomInt } from "node:crypto";
import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { createCorpus } from "./corpus.js";
import { expectedValues } from "./generated-validators.js";
import { type Mutant, mutantsOf } from "./mutants.js";
import { numberOf } from "./options.js";
import { createOracle } from "./oracle.js";
import { type Outcome, type Tests, trial } from "./trial.js";
import { expectedCases } from "./verdicts.js";

/** Those who can notice a mutant. */
const NOTICED_BY: Outcome[] = [
  "generator",
  "compiler",
  "walk",
  "requests",
  "validators",
  "test files",
];

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      sample: { type: "string" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      only: { type: "string", default: "" },
      jobs: { type: "string", default: "2" },
    },
  });
  const seed = numberOf("seed", values.seed);
  console.log(`seed ${seed}`);
  const tests = await testsOf(seed);
  const all = mutantsOf(tests.document, tests.oracle.operations).filter(({ kind, node }) =>
    `${kind} ${node}`.includes(values.only),
  );
  const mutants = values.sample ? sampled(all, numberOf("sample", values.sample), seed) : all;
  const { document } = tests;
  const unchanged = { kind: "none", node: "", detail: "", schema: {}, document: () => document };
  const jobs = numberOf("jobs", values.jobs);
  const outcomes = await trials([unchanged, ...mutants], tests, jobs);
  // Tests that see a change where there is none would see one everywhere.
  if (outcomes.get(unchanged) !== "survived") {
    throw new Error(
      `The contract as it is does not pass: ${outcomes.get(unchanged)}. Run: npm test`,
    );
  }
  outcomes.delete(unchanged);
  report(outcomes);
  const bad = [...outcomes].filter(([, outcome]) => !NOTICED_BY.includes(outcome));
  for (const [{ kind, node, detail }, outcome] of bad) {
    console.log(`${outcome}: ${kind}, ${node} ${detail}`);
  }
  const minutes = (performance.now() / 60_000).toFixed(1);
  const survivors = bad.filter(([, outcome]) => outcome === "survived").length;
  console.log(
    `${mutants.length} mutants of ${all.length} in ${minutes} min, seed ${seed}: ${survivors} survivors, ${bad.length - survivors} did not run`,
  );
  process.exitCode = bad.length === 0 ? 0 : 1;
}

async function testsOf(seed: number): Promise<Tests> {
  const document = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
  const sandbox = JSON.parse(readFileSync("generated/sandbox.json", "utf8"));
  const oracle = createOracle(document);
  const { whole, singles } = createCorpus(document, oracle.operations, { seed, cases: 0 });
  const cases = await expectedCases(oracle, singles);
  const values = await expectedValues(document, oracle, seed);
  return { document, sandbox, oracle, whole, cases, values };
}

function sampled(mutants: Mutant[], count: number, seed: number): Mutant[] {
  const length = Math.min(count, mutants.length);
  const choice = fc.shuffledSubarray(mutants, { minLength: length, maxLength: length });
  return fc.sample(choice, { seed, numRuns: 1 }).flat();
}

/** Tries the mutants, some at a time. */
async function trials(
  mutants: Mutant[],
  tests: Tests,
  jobs: number,
): Promise<Map<Mutant, Outcome>> {
  const outcomes = new Map<Mutant, Outcome>();
  const waiting = mutants.values();
  const worker = async () => {
    for (const mutant of waiting) {
      outcomes.set(mutant, await trial(mutant, tests));
    }
  };
  await Promise.all(Array.from({ length: jobs }, worker));
  return outcomes;
}

/** For each kind of mutant, how many there were and who noticed them. */
function report(outcomes: Map<Mutant, Outcome>): void {
  const kinds = [...new Set([...outcomes.keys()].map(({ kind }) => kind))].sort();
  const width = Math.max(...kinds.map((kind) => kind.length));
  const row = (name: string, cells: unknown[]) =>
    console.log([name.padEnd(width), ...cells.map((cell) => String(cell).padStart(10))].join(" "));
  row("", ["mutants", ...NOTICED_BY]);
  for (const kind of kinds) {
    const ofKind = [...outcomes].filter(([mutant]) => mutant.kind === kind);
    const counts = NOTICED_BY.map(
      (name) => ofKind.filter(([, outcome]) => outcome === name).length,
    );
    row(kind, [ofKind.length, ...counts]);
  }
}

await main();
