/**
 * Puts tax numbers and postal codes that others take for right to the rules of the open points, and prints how many of
 * a thousand would have a false warning. It fails where one would.
 */
import { randomInt } from "node:crypto";
import { parseArgs } from "node:util";
import { countOf } from "./bench/options.js";
import { orUsage, runScript } from "./bench/script.js";
import { writeSection } from "./bench/section.js";
import { numberOf } from "./contract/options.js";
import { postalCodeLocales } from "./open-points/packages.js";
import { judgeListedCodes, judgeTakenCodes } from "./open-points/postal-codes.js";
import { randomFrom } from "./open-points/random.js";
import { type Count, type Country, judgeTaxNumbers } from "./open-points/tax-numbers.js";

const USAGE = `Usage: npm run open-points -- [OPTIONS]

  --count N    numbers and postal codes of each country (1000)
  --seed S     repeats those of a run (by chance, and printed)
  --docs       writes the tables into docs/open-points.md`;

async function main(): Promise<boolean> {
  const { seed, count, docs } = orUsage(USAGE, readOptions);
  const below = randomFrom(seed);
  const sections: [heading: string, counts: Count[]][] = [
    ["Tax numbers that another package takes or makes:", judgeTaxNumbers(below, count)],
    ["Postal codes that there are:", judgeListedCodes(below, count)],
    [
      "Postal codes that another package takes:",
      judgeTakenCodes(below, count, postalCodeLocales as Country[]),
    ],
  ];
  const tables = [
    `Seed ${seed}.`,
    ...sections.flatMap(([heading, counts]) => [heading, tableOf(counts)]),
  ].join("\n\n");
  console.log(tables);
  if (docs) {
    writeSection("docs/open-points.md", "open-points", tables);
  }
  return sections.every(([, counts]) => counts.every(({ warned }) => warned.length === 0));
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "1000" },
      seed: { type: "string", default: String(randomInt(2 ** 31)) },
      docs: { type: "boolean", default: false },
    },
  });
  return {
    seed: numberOf("seed", values.seed),
    count: countOf("count", values.count),
    docs: values.docs,
  };
}

function tableOf(counts: Count[]): string {
  const rows = counts.map(({ country, judge, tried, warned }) => [
    country,
    judge,
    tried,
    ((1000 * warned.length) / Math.max(tried, 1)).toFixed(0),
    warned
      .slice(0, 3)
      .map((text) => `\`${text}\``)
      .join(" "),
  ]);
  const head = [
    "country",
    "taken for right by",
    "tried",
    "false warnings per 1 000",
    "for example",
  ];
  const rule = ["---", "---", "--:", "--:", "---"];
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

await runScript(main);
