/**
 * The test command: every check of the project, then the tests with their coverage. It runs them all, whatever
 * fails, and ends with a line "N passed, N failed".
 */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { resolve } from "node:path";
import { text } from "node:stream/consumers";
import { RECORDING_FOLDER, RECORDING_VARIABLE } from "./contract/coverage/recording.js";

const FIRST_CHECKS = ["generate:check", "lint", "build"];
/** These take what was built, and run beside each other. */
const CHECKS = ["typecheck", "example", "contract:tools", "contract:diff", "contract:boundary"];
/** This keeps every core busy by itself. */
const LAST_CHECKS = ["contract:mutate:sample", "test:nodes"];
/** Most of the checks keep one core busy. */
const LANES = 2;
const TAP_FILE = "coverage/tests.tap";
/** The line with which tap sums up a run: # { total: 3, pass: 2, fail: 1 } */
const TAP_SUMMARY = /^# \{ (total: .*) \}$/m;
/** A line of what failed, an assertion or a test around one, and the diagnosis behind it. */
const TAP_FAILURE = /^ *not ok .*\n(?: *---\n(?:.*\n)*? *\.\.\.\n)?/gm;

async function main(): Promise<void> {
  // Beside the first checks. Whatever needs some of them waits for these, and says what is wrong where they are missing.
  const installing = spawn("node_modules/.bin/tsx", ["scripts/install.ts"], { stdio: "inherit" });
  // Tap with the plugins of .taprc. Built by its first run, it would come too late for that one.
  const building = spawn("node_modules/.bin/tap", ["build"], { stdio: "inherit" });
  const prepared = Promise.all([once(installing, "close"), once(building, "close")]);
  const fails = (script: string) => !run("npm", "run", "--silent", script);
  const failedChecks = [
    ...FIRST_CHECKS.filter(fails),
    ...(await prepared.then(() => failedOf(CHECKS))),
    ...LAST_CHECKS.filter(fails),
  ];
  rmSync("coverage", { recursive: true, force: true });
  mkdirSync("coverage");
  process.env[RECORDING_VARIABLE] = resolve(RECORDING_FOLDER);
  const stopPostgres = await sharePostgres();
  const isGreen = run("node_modules/.bin/tap", "--reporter=terse", `--output-file=${TAP_FILE}`);
  await stopPostgres();
  const tap = readFileSync(TAP_FILE, "utf8");
  const tests = summaryOf(tap);
  if (!run("npm", "run", "--silent", "contract:coverage", "--", "--recorded")) {
    failedChecks.push("contract:coverage");
  }
  // Once more, since the reporter has said it long before, among much else.
  for (const [failure] of tap.matchAll(TAP_FAILURE)) {
    console.log(failure);
  }
  for (const script of failedChecks) {
    console.log(`failed: npm run ${script}`);
  }
  if (!isGreen && tests.failed === 0) {
    // Nothing asserted wrongly, but a file gave up or a line of the code was never run.
    console.log("failed: npx tap");
    tests.failed = 1;
  }
  const checkCount = FIRST_CHECKS.length + CHECKS.length + LAST_CHECKS.length + 1;
  const passed = checkCount - failedChecks.length + tests.passed;
  const failed = failedChecks.length + tests.failed;
  const skipped = tests.skipped > 0 ? `, ${tests.skipped} skipped` : "";
  console.log(`${passed} passed, ${failed} failed${skipped}`);
  process.exitCode = failed === 0 ? 0 : 1;
}

/** Runs scripts beside each other, and prints what each has to say when it ends. */
async function failedOf(scripts: readonly string[]): Promise<string[]> {
  const failed: string[] = [];
  const waiting = [...scripts];
  const lane = async () => {
    for (let script = waiting.shift(); script; script = waiting.shift()) {
      const child = spawn("sh", ["-c", `npm run --silent ${script} 2>&1`]);
      const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
      process.stdout.write(output);
      if (code !== 0) {
        failed.push(script);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  return failed;
}

/** Starts one PostgreSQL server for all tests that need none to themselves. @returns how to stop it. */
async function sharePostgres(): Promise<() => Promise<void>> {
  if (process.env.TEST_DATABASE_URL) {
    return async () => {};
  }
  const [user, password] = ["postgres", "shared"];
  const options = JSON.stringify({ user, password, settings: [], files: {} });
  const child = spawn(
    process.execPath,
    ["--import=tsx", "test/support/postgres-server.ts", options],
    {
      // Nobody reads its log while the tests run, and a pipe that is full would hold it up.
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  const closed = once(child, "close");
  const [line] = await Promise.race([once(child.stdout, "data"), closed.then(() => [])]);
  if (line !== undefined) {
    const { port } = JSON.parse(String(line));
    process.env.TEST_DATABASE_URL = `postgres://${user}:${password}@127.0.0.1:${port}/postgres`;
  }
  return async () => {
    child.stdin.end();
    await closed;
  };
}

function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: "inherit" }).status === 0;
}

function summaryOf(tap: string): { passed: number; failed: number; skipped: number } {
  const summary = TAP_SUMMARY.exec(tap)?.[1] ?? "";
  const count = (name: string) => Number(new RegExp(`${name}: (\\d+)`).exec(summary)?.[1] ?? 0);
  return { passed: count("pass"), failed: count("fail"), skipped: count("skip") };
}

await main();
