/**
 * Runs the tests of what depends on Node itself on the other versions that people use:
 *
 *   npm run test:nodes                 the tests below
 *   npm run test:nodes -- FILE...      other ones
 */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";
import { nodesForTests, type TestNode } from "./nodes/nodes.js";

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
/** As many as npx tap has beside each other, but for the folder of those that it runs alone (.taprc). */
const LANES = 3;
const ALONE = "test/alone/";
/** For what hangs, as in .taprc. */
const TIMEOUT_S = 600;

interface Run {
  node: TestNode;
  file: string;
}

async function main(): Promise<void> {
  const named = process.argv.slice(2);
  const files = named.length > 0 ? named : TESTS;
  const nodes = await nodesForTests();
  const runs = files.flatMap((file) => nodes.map((node) => ({ node, file })));
  const isAlone = ({ file }: Run) => file.startsWith(ALONE);
  await runAll(runs.filter(isAlone), 1);
  await runAll(
    runs.filter((run) => !isAlone(run)),
    LANES,
  );
}

async function runAll(runs: Run[], lanes: number): Promise<void> {
  const waiting = runs.values();
  const lane = async () => {
    for (const run of waiting) {
      if (!(await passes(run))) {
        process.exitCode = 1;
      }
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Without tap's runner, whose loaders no version needs, and whose folder for results is one for all that run. */
async function passes({ node, file }: Run): Promise<boolean> {
  const startedAt = performance.now();
  const child = spawn(node.program, ["--import=tsx", file], {
    env: { ...process.env, TAP_TIMEOUT: String(TIMEOUT_S) },
    stdio: ["ignore", "pipe", "inherit"],
    timeout: TIMEOUT_S * 1_000,
  });
  const [output, [code]] = await Promise.all([text(child.stdout), once(child, "close")]);
  const seconds = ((performance.now() - startedAt) / 1_000).toFixed(1);
  console.log(`Node ${node.version}, ${file}: ${code === 0 ? "passed" : "failed"} in ${seconds} s`);
  if (code !== 0) {
    console.log(output);
  }
  return code === 0;
}

await main();
