/**
 * Runs the tests of what depends on Node itself on the other versions that people use:
 *
 *   npm run test:nodes                 the tests below
 *   npm run test:nodes -- FILE...      other ones
 */
import { spawnSync } from "node:child_process";
import { nodesForTests } from "./nodes/nodes.js";

const TESTS = [
  "alone/closing",
  "alone/sqlite-writer",
  "api/create",
  "api/docs",
  "storage/driver",
  "command-line/keys",
  "process/log",
  "storage/sqlite-batch",
  "storage/storage",
].map((name) => `test/${name}.test.ts`);

const named = process.argv.slice(2);
for (const { version, program } of await nodesForTests()) {
  console.log(`Node ${version}:`);
  const files = named.length > 0 ? named : TESTS;
  const tap = ["node_modules/.bin/tap", "--disable-coverage", "--reporter=terse", ...files];
  if (spawnSync(program, tap, { stdio: "inherit" }).status !== 0) {
    process.exitCode = 1;
  }
}
