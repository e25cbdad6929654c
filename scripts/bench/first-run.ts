/**
 * Measures what a newcomer waits for: from `git clone` to the first 201, by `npm ci && npm start` and the command that it
 * prints, with an empty npm cache; and what lies in node_modules then.
 *
 *   npm run bench:first-run -- [--before REF] [--rounds N]
 *
 * With --before, another commit is measured in turn with this one.
 */
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { countOf } from "./options.js";
import { temporaryFolder } from "./processes.js";
import { orUsage, runScript } from "./script.js";
import { median, medianRatio, rotated } from "./statistics.js";
import { alignedTable } from "./table.js";

const PROJECT = join(import.meta.dirname, "../..");
const USAGE = "Usage: npm run bench:first-run -- [--before REF] [--rounds N (3)]";
/** The command that the first start prints, up to the empty line behind it. */
const CURL = /^curl -i [\s\S]*?(?=\n\n)/m;

interface FirstRun {
  installS: number;
  /** Until the first 201. */
  totalS: number;
  /** In node_modules. */
  packages: number;
  megabytes: number;
}

async function main(): Promise<boolean> {
  const { before, rounds } = orUsage(USAGE, readOptions);
  const commits = before === undefined ? ["HEAD"] : [before, "HEAD"];
  const runs = new Map(commits.map((commit) => [commit, [] as FirstRun[]]));
  for (let round = 0; round < rounds; round += 1) {
    for (const commit of rotated(commits, round)) {
      const run = await firstRun(commit);
      console.error(`round ${round + 1} of ${rounds}: ${commit} ${run.totalS.toFixed(1)} s`);
      runs.get(commit)?.push(run);
    }
  }
  const of = (commit: string, name: keyof FirstRun) =>
    (runs.get(commit) ?? []).map((run) => run[name]);
  const names = ["installS", "totalS", "packages", "megabytes"] as const;
  const rows = commits.map((commit) => [
    commit,
    ...names.map((name) => median(of(commit, name)).toFixed(name.endsWith("S") ? 1 : 0)),
  ]);
  if (before !== undefined) {
    const ratios = names.map((name) => medianRatio(of("HEAD", name), of(before, name)).toFixed(2));
    rows.push(["ratio", ...ratios]);
  }
  const head = ["", "npm ci, s", "to the first 201, s", "packages", "MB"];
  console.log(alignedTable([head, ...rows]).join("\n"));
  return true;
}

function readOptions(): { before: string | undefined; rounds: number } {
  const { values } = parseArgs({
    options: { before: { type: "string" }, rounds: { type: "string", default: "3" } },
  });
  return { before: values.before, rounds: countOf("rounds", values.rounds) };
}

async function firstRun(commit: string): Promise<FirstRun> {
  const folder = join(temporaryFolder(), "project");
  const env = { ...process.env, npm_config_cache: temporaryFolder(), PORT: "0" };
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, {
      cwd: folder,
      env,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
  const revision = execFileSync("git", ["-C", PROJECT, "rev-parse", commit], { encoding: "utf8" });
  const startedAt = performance.now();
  execFileSync("git", ["clone", "--quiet", PROJECT, folder]);
  run("git", "checkout", "--quiet", revision.trim());
  run("npm", "ci");
  const installS = secondsSince(startedAt);
  await untilCreated(folder, env);
  const totalS = secondsSince(startedAt);
  const [kilobytes = ""] = run("du", "-sk", "node_modules").split("\t");
  const { packages } = JSON.parse(run("cat", "node_modules/.package-lock.json"));
  return {
    installS,
    totalS,
    packages: Object.keys(packages).length,
    megabytes: Number(kilobytes) / 1024,
  };
}

/** @throws where the printed command creates nothing. */
async function untilCreated(folder: string, env: NodeJS.ProcessEnv): Promise<void> {
  // A group of its own: npm does not pass every signal on.
  const server = spawn("npm", ["start"], {
    cwd: folder,
    env,
    detached: true,
    stdio: ["ignore", "pipe", "ignore"],
  });
  const ended = once(server, "close");
  try {
    let output = "";
    for await (const chunk of server.stdout) {
      output += chunk;
      const [curl] = CURL.exec(output) ?? [];
      if (curl !== undefined) {
        const answer = execFileSync("bash", ["-c", curl], {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
        });
        if (!answer.startsWith("HTTP/1.1 201")) {
          throw new Error(`The printed command gave ${answer}`);
        }
        return;
      }
    }
    throw new Error(`npm start ended and printed no command:\n${output}`);
  } finally {
    process.kill(-Number(server.pid), "SIGTERM");
    server.stdout.resume();
    await ended;
  }
}

function secondsSince(startedAt: number): number {
  return (performance.now() - startedAt) / 1000;
}

await runScript(main);
