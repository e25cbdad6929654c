import { readFileSync } from "node:fs";
import t from "tap";
import { partAt } from "../../scripts/contract/changes/parts.js";
import { createCorpus } from "../../scripts/contract/corpus.js";
import { expectedValues } from "../../scripts/contract/generated-validators.js";
import { type Mutant, mutantsOf } from "../../scripts/contract/mutants.js";
import { createOracle } from "../../scripts/contract/oracle.js";
import { type Outcome, type Tests, trial } from "../../scripts/contract/trial.js";
import { expectedCases } from "../../scripts/contract/verdicts.js";
import { contract } from "../support/service.js";

// tap would take the coverage of every service that is started from a mutant, which takes as long again.
process.env._TAPJS_PROCESSINFO_COVERAGE_ = "0";

const KINDS = [
  "enum dropped",
  "enum value removed",
  "extra members allowed",
  "format dropped",
  "if and then dropped",
  "maxItems dropped",
  "maxItems widened",
  "maxLength dropped",
  "maxLength widened",
  "member no longer required",
  "member of an answer dropped",
  "minItems dropped",
  "minLength dropped",
  "null allowed",
  "parameter or body made optional",
  "pattern dropped",
];

const oracle = createOracle(contract);
const mutants = mutantsOf(contract, oracle.operations);

t.test("there are mutants of every kind, each another document", async (t) => {
  t.strictSame(
    KINDS.filter((name) => !mutants.some(({ kind }) => kind === name)),
    [],
  );
  const textOf = (node: string, part: unknown) => `${node} ${JSON.stringify(part)}`;
  const parts = mutants.map(({ node, document }) => textOf(node, partAt(document(), node)));
  t.equal(new Set(parts).size, mutants.length);
  t.strictSame(
    mutants.filter(({ node, schema }, index) => parts[index] === textOf(node, schema)),
    [],
  );
  t.ok(mutants.length >= 150, `${mutants.length} mutants`);
});

t.test("a parameter that must be there has a mutant where it need not", async (t) => {
  const document = structuredClone(contract);
  document.components.parameters.OnBehalfOf.required = true;
  const made = mutantsOf(document, createOracle(document).operations).filter(
    ({ node }) => node === "#/components/parameters/OnBehalfOf",
  );
  t.strictSame(
    made.map((mutant) => mutant.document().components.parameters.OnBehalfOf.required),
    [false],
  );
});

const seed = 1;
const { whole, singles } = createCorpus(contract, oracle.operations, { seed, cases: 0 });
/** Made once for all trials. */
const tests: Tests = {
  document: contract,
  sandbox: JSON.parse(readFileSync("generated/sandbox.json", "utf8")),
  oracle,
  whole,
  cases: await expectedCases(oracle, singles),
  values: await expectedValues(contract, oracle, seed),
};

/** Each way to notice a mutant is of use: this one gets past those before it. */
const NOTICED: [outcome: Outcome, mutant: Mutant | undefined][] = [
  ["generator", mutantOf("enum value removed", "RefusalCode", "request_timeout")],
  ["compiler", mutantOf("enum value removed", "OpenPointCode", "document_expired")],
  ["walk", mutantOf("member of an answer dropped", "Kyc", "recordedAt")],
  ["requests", mutantOf("maxLength widened", "PhoneNumber")],
  ["requests", mutantOf("enum value removed", "CountryCode", "SJ")],
  ["requests", mutantOf("pattern dropped", "Email")],
  ["validators", mutantOf("null allowed", "Timestamp")],
  ["test files", mutantOf("format dropped", "Email")],
];

for (const [outcome, mutant] of NOTICED) {
  t.test(`${mutant?.kind}, ${mutant?.node} is noticed by: ${outcome}`, async (t) => {
    t.comment(`seed ${seed}`);
    t.equal(mutant && (await trial(mutant, tests)), outcome);
  });
}

t.test("what cannot be looked at is not noticed", async (t) => {
  const document = () => contract;
  const unchanged = { kind: "none", node: "", detail: "", schema: {}, document };
  process.env.WEBHOOKS = "none-such";
  t.teardown(() => {
    delete process.env.WEBHOOKS;
  });
  t.equal(await trial(unchanged, tests), "not started");
  // Nowhere to put the service, which is no fault of the mutant either.
  process.env.TMPDIR = "/nowhere";
  t.teardown(() => {
    delete process.env.TMPDIR;
  });
  await t.rejects(trial(unchanged, tests), { code: "ENOENT" });
});

function mutantOf(kind: string, schema: string, detail = ""): Mutant | undefined {
  const node = `#/components/schemas/${schema}`;
  return mutants.find((one) => one.kind === kind && one.node === node && one.detail === detail);
}
