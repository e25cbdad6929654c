/**
 * The test command: checks that generated code is current, lints, builds, runs the tests with coverage, and ends
 * with a line "N passed, N failed". Each failed step counts as one failure, and the steps after it still run
 * where they can.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";

const TAP_FILE = "coverage/tests.tap";

function main(): void {
  let passed = 0;
  let failed = 0;
  for (const script of ["generate:check", "lint", "build", "typecheck"]) {
    if (npm("run", "--silent", script)) {
      passed += 1;
    } else {
      failed += 1;
      console.error(`npm run ${script} failed.`);
    }
  }
  rmSync("coverage", { recursive: true, force: true });
  mkdirSync("coverage");
  const isGreen = run("node_modules/.bin/tap", "--reporter=terse", `--output-file=${TAP_FILE}`);
  const asserts = countAsserts(readFileSync(TAP_FILE, "utf8"));
  passed += asserts.passed;
  failed += asserts.failed;
  // tap fails without a failed assertion where a file gave up, or where a line of the code was not run.
  if (!isGreen && asserts.failed === 0) {
    failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

function npm(...args: string[]): boolean {
  return run("npm", ...args);
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

/** Counts the assertions themselves: those lines that do not sum up the ones below them. */
function countAsserts(tap: string): { passed: number; failed: number } {
  const asserts = tap
    .split("\n")
    .filter((line) => /^ +(not )?ok \d/.test(line) && !/ # time=.* \{$| \{$/.test(line));
  const failed = asserts.filter((line) => line.trimStart().startsWith("not ok")).length;
  return { passed: asserts.length - failed, failed };
}

main();
