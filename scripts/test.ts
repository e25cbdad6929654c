/**
 * The test command: every check of the project, then the tests with their coverage. It runs them all, whatever
 * fails, and ends with a line "N passed, N failed".
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { RECORDING_FOLDER, RECORDING_VARIABLE } from "./contract/coverage/recording.js";

const CHECKS = [
  "generate:check",
  "lint",
  "build",
  "typecheck",
  "example",
  "contract:tools",
  "contract:diff",
  "contract:boundary",
  "contract:mutate:sample",
];
const TAP_FILE = "coverage/tests.tap";
/** The line with which tap sums up a run: # { total: 3, pass: 2, fail: 1 } */
const TAP_SUMMARY = /^# \{ (total: .*) \}$/m;

function main(): void {
  const failedChecks = CHECKS.filter((script) => !run("npm", "run", "--silent", script));
  rmSync("coverage", { recursive: true, force: true });
  mkdirSync("coverage");
  process.env[RECORDING_VARIABLE] = resolve(RECORDING_FOLDER);
  const isGreen = run("node_modules/.bin/tap", "--reporter=terse", `--output-file=${TAP_FILE}`);
  const tests = summaryOf(readFileSync(TAP_FILE, "utf8"));
  if (!run("npm", "run", "--silent", "contract:coverage", "--", "--recorded")) {
    failedChecks.push("contract:coverage");
  }
  for (const script of failedChecks) {
    console.log(`failed: npm run ${script}`);
  }
  if (!isGreen && tests.failed === 0) {
    // Nothing asserted wrongly, but a file gave up or a line of the code was never run.
    console.log("failed: npx tap");
    tests.failed = 1;
  }
  const passed = CHECKS.length + 1 - failedChecks.length + tests.passed;
  const failed = failedChecks.length + tests.failed;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : "";
  console.log(`${passed} passed, ${failed} failed${skipped}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function summaryOf(tap: string): { passed: number; failed: number; skipped: number } {
  const summary = TAP_SUMMARY.exec(tap)?.[1] ?? "";
  const count = (name: string) => Number(new RegExp(`${name}: (\\d+)`).exec(summary)?.[1] ?? 0);
  return { passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}

main();
