/**
 * Puts numbers that are known to the digit to the check of a creation, in every form in which people write them, and
 * counts what becomes of them. It fails where a number is stored as another one, or refused though it is whole.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { countOf } from "./bench/options.js";
import { orUsage, runScript } from "./bench/script.js";
import { writeSection } from "./bench/section.js";
import { numberOf } from "./contract/options.js";
import { FORMS } from "./phones/forms.js";
import { type Judgement, judgementsOf, VERDICTS, type Verdict } from "./phones/judgement.js";
import { type Sample, samplesOf } from "./phones/numbers.js";

const USAGE = `Usage: npm run phones -- [OPTIONS]

  --mobiles N    random mobiles of each territory (25)
  --seed S       repeats the mobiles of a run (by chance, and printed)
  --docs         writes the table into docs/phones.md`;

/** So many of each verdict are printed in full. */
const PRINTED_AT_MOST = 20;

async function main(): Promise<boolean> {
  const { seed, mobilesPerTerritory, docs } = orUsage(USAGE, readOptions);
  console.log(`seed ${seed}`);
  const samples = samplesOf({ seed, mobilesPerTerritory });
  const judgements = samples.flatMap(judgementsOf);
  const territories = new Set(samples.map(({ territory }) => territory)).size;
  const table = [
    `${samples.length} numbers of ${territories} territories, in ${judgements.length} texts (seed ${seed}):`,
    tableOf(samples, judgements),
  ].join("\n\n");
  const faults = [...listOf(judgements, "wrong"), ...listOf(judgements, "refused wrongly")];
  console.log([table, ...listOf(judgements, "two readings"), ...faults].join("\n\n"));
  if (docs) {
    writeSection("docs/phones.md", "phones", table);
  }
  return faults.length === 0;
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      mobiles: { type: "string", default: "25" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      docs: { type: "boolean", default: false },
    },
  });
  return {
    seed: numberOf("seed", values.seed),
    mobilesPerTerritory: countOf("mobiles", values.mobiles),
    docs: values.docs,
  };
}

/** A row for each form, a column for each verdict. */
function tableOf(samples: Sample[], judgements: Judgement[]): string {
  const british = samples.find(({ territory }) => territory === "GB") as Sample;
  const rows = FORMS.map(({ name, write }) => [
    name,
    `\`${write(british)}\``,
    ...countsOf(judgements.filter(({ form }) => form === name)),
  ]);
  rows.push(["all", "", ...countsOf(judgements)]);
  const head = ["form", "in Britain", "tried", ...VERDICTS];
  const rule = head.map((_, index) => (index < 2 ? "---" : "--:"));
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

function countsOf(judgements: Judgement[]): number[] {
  const counts = VERDICTS.map((one) => judgements.filter(({ verdict }) => verdict === one).length);
  return [judgements.length, ...counts];
}

function listOf(judgements: Judgement[], wanted: Verdict): string[] {
  const those = judgements.filter(({ verdict }) => verdict === wanted);
  const lines = those
    .slice(0, PRINTED_AT_MOST)
    .map(
      ({ territory, form, countryCode, phone, meant, outcome }) =>
        `${territory} ${form}: ${countryCode} with ${phone} means ${meant}, gives ${outcome}`,
    );
  return those.length === 0 ? [] : [`${wanted}, ${those.length}:\n${lines.join("\n")}`];
}

await runScript(main);
