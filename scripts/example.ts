/**
 * Plays the README: runs each of its `sh` and `ts` blocks against the built server, on a database of its own, and
 * compares what a block prints with the `json` block behind it. Ids, times and trace ids may differ.
 */
import { deepStrictEqual } from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const BLOCK = /^```(sh|ts)\n([\s\S]*?)^```\n(?:\n?^```json\n([\s\S]*?)^```\n)?/gm;
/** How to run a block that is given as the last argument. */
const RUNNERS: Record<string, [command: string, ...args: string[]]> = {
  sh: ["bash", "-euc"],
  ts: ["node_modules/.bin/tsx", "--input-type=module", "--eval"],
};
const README_ADDRESS = "http://127.0.0.1:3000";

/** What is new each time: UUIDs, trace ids, instants, keys and the ids of keys. */
const VARYING: [pattern: RegExp, name: string][] = [
  [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "a UUID"],
  [/^[0-9a-f]{32}$/, "a trace id"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "an instant"],
  [/^ck_(live|test)_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/, "a key"],
  [/^[0-9A-Za-z]{8}$/, "a key's id"],
];

async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "intake-example-"));
  const environment = {
    ...process.env,
    PORT: "0",
    LOG_LEVEL: "silent",
    DATABASE_URL: `sqlite:${join(folder, "intake.db")}`,
  };
  const server = spawn(process.execPath, ["dist/main.js", "serve", "--json"], {
    env: environment,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = await once(server.stdout, "data");
    const { address, key } = JSON.parse(String(line));
    const blocks = [...readFileSync("README.md", "utf8").matchAll(BLOCK)];
    play(blocks, address, { ...environment, KEY: key });
    console.log(`${blocks.length} blocks of the README played.`);
  } finally {
    server.kill("SIGTERM");
    await once(server, "close");
    rmSync(folder, { recursive: true });
  }
}

function play(blocks: RegExpMatchArray[], address: string, environment: NodeJS.ProcessEnv): void {
  let id: string | undefined;
  for (const [, language = "", code = "", expected] of blocks) {
    const [command = "", ...args] = RUNNERS[language] ?? [];
    const { status, stdout, stderr } = spawnSync(
      command,
      [...args, code.replaceAll(README_ADDRESS, address)],
      { env: { ...environment, ID: id }, encoding: "utf8" },
    );
    if (status !== 0) {
      throw new Error(`exit ${status} of:\n${code}\n${stderr}`);
    }
    if (expected !== undefined) {
      const answer = JSON.parse(stdout);
      deepStrictEqual(masked(answer), masked(JSON.parse(expected)), code);
      id = answer.data?.id ?? id;
    }
  }
}

function masked(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value), (_name, member) => {
    const varying = VARYING.find(([pattern]) => typeof member === "string" && pattern.test(member));
    return varying ? varying[1] : member;
  });
}

await main();
