/**
 * Compares what the tests exchanged with the service with what the contract says: each exchange has to be allowed,
 * and each point of the contract has to have been seen. Points are the statuses of each operation, their media types
 * and headers, the values of each list, the branches of each if, and the x-rules.
 *
 *   npm run contract:coverage                  run the tests, then judge what they exchanged
 *   npm run contract:coverage -- --recorded    judge the last recording
 *
 * Options: --recording DIR (coverage/exchanges), --contract FILE (generated/openapi.json),
 * --report FILE (coverage/contract.html).
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { evaluate, unseenGroupsOf } from "./coverage/evaluation.js";
import { htmlReport } from "./coverage/html-report.js";
import { RECORDING_FOLDER, RECORDING_VARIABLE, readRecording } from "./coverage/recording.js";
import { textReport } from "./coverage/text-report.js";

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      recorded: { type: "boolean", default: false },
      recording: { type: "string", default: RECORDING_FOLDER },
      contract: { type: "string", default: "generated/openapi.json" },
      report: { type: "string", default: "coverage/contract.html" },
    },
  });
  const areTestsGreen = values.recorded || runTests(values.recording);
  const document = JSON.parse(readFileSync(values.contract, "utf8"));
  const coverage = await evaluate(document, readRecording(values.recording));
  mkdirSync(dirname(values.report), { recursive: true });
  writeFileSync(values.report, htmlReport(document.info, coverage));
  console.log(`${textReport(coverage)}\n${values.report}`);
  const isComplete = coverage.faults.size === 0 && unseenGroupsOf(coverage).length === 0;
  process.exitCode = areTestsGreen && isComplete ? 0 : 1;
}

/** Without line coverage, which takes its time and is not asked for here. */
function runTests(recording: string): boolean {
  rmSync(recording, { recursive: true, force: true });
  const env = { ...process.env, [RECORDING_VARIABLE]: resolve(recording) };
  const options = ["--disable-coverage", "--reporter=terse"];
  return spawnSync("node_modules/.bin/tap", options, { stdio: "inherit", env }).status === 0;
}

await main();
