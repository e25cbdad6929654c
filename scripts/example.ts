/**
 * Plays the documentation: runs each `sh` and `ts` block of README.md and of the pages in docs/, and compares what a
 * block prints with the `json` block behind it. Ids, times and trace ids may differ. Each page is played as if it were
 * the only one, in an empty folder, against a server with a database of its own.
 */
import { deepStrictEqual } from "node:assert/strict";
import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

const BLOCK = /^```(sh|ts)\n([\s\S]*?)^```\n(?:\n?^```json\n([\s\S]*?)^```\n)?/gm;
/** How to run a block that is given as the last argument. */
const RUNNERS: Record<string, [command: string, ...args: string[]]> = {
  sh: ["bash", "-euc"],
  ts: [resolve("node_modules/.bin/tsx"), "--input-type=module", "--eval"],
};
/** Where the pages have the server. */
const ADDRESS = "http://127.0.0.1:3000";

/** What is new each time. */
const VARYING: [pattern: RegExp, name: string][] = [
  [/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, "a UUID"],
  [/^[0-9a-f]{32}$/, "a trace id"],
  [/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "an instant"],
];

interface Page {
  file: string;
  blocks: RegExpMatchArray[];
}

async function main(): Promise<void> {
  const files = ["README.md", ...readdirSync("docs").map((name) => join("docs", name))];
  const pages = files
    .filter((file) => file.endsWith(".md"))
    .map((file) => ({ file, blocks: [...readFileSync(file, "utf8").matchAll(BLOCK)] }))
    .filter(({ blocks }) => blocks.length > 0);
  const outcomes = await Promise.allSettled(pages.map(playPage));
  for (const [index, outcome] of outcomes.entries()) {
    const { file, blocks } = pages[index] as Page;
    if (outcome.status === "rejected") {
      console.error(`${file}: ${outcome.reason.message}`);
      process.exitCode = 1;
    } else {
      console.log(`${file}: ${blocks.length} blocks played.`);
    }
  }
}

async function playPage({ blocks }: Page): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "intake-example-"));
  linkProject(folder);
  const env = {
    ...process.env,
    PORT: "0",
    DRAIN_MS: "0",
    LOG_LEVEL: "silent",
    DATABASE_URL: "sqlite:data/intake.db",
  };
  const server = spawn(process.execPath, ["dist/main.js", "serve", "--json"], {
    cwd: folder,
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const [line] = await once(server.stdout, "data");
    const { address, key } = JSON.parse(String(line));
    await playBlocks(blocks, address, { cwd: folder, env: { ...env, KEY: key } });
  } finally {
    server.kill("SIGTERM");
    await once(server, "close");
    rmSync(folder, { recursive: true });
  }
}

/** What the blocks take for granted: the built program, and the package among those that are installed. */
function linkProject(folder: string): void {
  symlinkSync(resolve("dist"), join(folder, "dist"));
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(resolve("."), join(folder, "node_modules/customer-intake"));
}

async function playBlocks(
  blocks: RegExpMatchArray[],
  address: string,
  { cwd, env }: { cwd: string; env: NodeJS.ProcessEnv },
): Promise<void> {
  let id: string | undefined;
  for (const [, language = "", code = "", expected] of blocks) {
    const [command = "", ...args] = RUNNERS[language] ?? [];
    const program = code.replaceAll(ADDRESS, address);
    // Its error has the block and what that wrote to standard error.
    const { stdout } = await promisify(execFile)(command, [...args, program], {
      cwd,
      env: { ...env, ID: id },
    });
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
