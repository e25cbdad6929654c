/**
 * The change gate: compares the working contract with the one that was released last, and fails where info.version is
 * not raised as the changes demand.
 *
 *   npm run contract:diff                                  the contract and its last release
 *   npm run contract:diff -- --from a.yaml --to b.json     any two OpenAPI 3.1 documents
 *   npm run contract:diff -- --fixtures                    one change of each kind, and whether it is rated right
 *
 * Options: --from FILE (the newest in openapi/released), --to FILE (openapi/openapi.yaml), --fixtures, --json.
 */
import { parseArgs } from "node:util";
import { rateFixtures } from "./changes/fixtures/rate.js";
import { newestRelease, type Report, reportOn } from "./changes/gate.js";
import { LEVELS } from "./changes/verdict.js";
import { compareVersions } from "./changes/version.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      from: { type: "string" },
      to: { type: "string", default: "openapi/openapi.yaml" },
      fixtures: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const isRight = values.fixtures
    ? await showFixtures(values.json)
    : await showChanges(values.from ?? newestRelease(values.to), values.to, values.json);
  process.exitCode = isRight ? 0 : 1;
}

async function showChanges(from: string | undefined, to: string, asJson: boolean) {
  if (from === undefined) {
    throw new Error("No contract is released yet. Run: npm run contract:release");
  }
  const report = await reportOn(from, to);
  console.log(asJson ? JSON.stringify(report, null, 2) : linesOf(report).join("\n"));
  if (!report.passed) {
    console.error(complaint(report));
  }
  return report.passed;
}

function linesOf({ from, to, changes, neededVersion }: Report): string[] {
  const counts = LEVELS.map(
    (level) => `${changes.filter((change) => change.level === level).length} ${level}`,
  );
  return [
    `${from.file} (${from.version}) -> ${to.file} (${to.version})`,
    ...changes.flatMap(({ level, pointer, directions, reason, rule }) => [
      `${level.padEnd(9)} ${pointer}${directions.length > 0 ? ` in ${directions.join(" and ")}` : ""}`,
      `${" ".repeat(10)}${reason} (${rule})`,
    ]),
    `${counts.join(", ")}. info.version must be at least ${neededVersion}.`,
  ];
}

function complaint({ from, to, neededVersion }: Report): string {
  return compareVersions(to.version, from.version) < 0
    ? `${to.file} has version ${to.version}, and ${from.version} is released already.`
    : `${to.file} has version ${to.version}. Raise info.version to ${neededVersion}, or take the changes back.`;
}

async function showFixtures(asJson: boolean) {
  const ratings = await rateFixtures();
  const wrong = ratings.filter(({ expected, found }) => expected !== found);
  const lines = ratings.map(
    ({ kind, expected, found, rules }) =>
      `${expected === found ? "right" : "WRONG"}  ${found.padEnd(8)}  ${kind}  (${rules.join(", ")})`,
  );
  console.log(asJson ? JSON.stringify(ratings, null, 2) : lines.join("\n"));
  console.error(`${ratings.length} changes rated, ${wrong.length} wrong.`);
  return wrong.length === 0;
}

try {
  await main();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
