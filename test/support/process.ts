import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { Test } from "tap";
import { LONG_TIMEOUTS } from "../../scripts/bench/long-timeouts.js";
import { MASTER_KEYS } from "./keys.js";
import { recordPort } from "./recorder.js";
import { temporaryFolder } from "./service.js";

/** The built command line, as a person starts it. */
const PROGRAM = join(import.meta.dirname, "../../dist/main.js");

/** Where tap wants coverage, Node itself takes that of a command, and puts it where tap looks for it. */
const COVERAGE =
  process.env._TAPJS_PROCESSINFO_COVERAGE_ === "1"
    ? { NODE_V8_COVERAGE: resolve(".tap/coverage") }
    : {};

export { LONG_TIMEOUTS };

export interface Outcome {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Runs a command to its end. */
export async function intake(
  args: string[],
  env: Record<string, string> = {},
  cwd = ".",
): Promise<Outcome> {
  return startIntake(args, env, cwd).outcome;
}

export interface RunningServer {
  child: ChildProcess;
  /** What `serve --json` printed. */
  started: { address: string; docs?: string; key?: string; curl?: string };
  port: number;
  outcome: Promise<Outcome>;
  /** What it has written to standard output. */
  output: () => string;
  /** Waits until the log holds a text, so many times. */
  logged: (times: number, text: string) => Promise<void>;
}

/** Starts the built server on a free port and waits until it listens. It is killed when the test ends. */
export async function startServer(
  t: Test,
  env: Record<string, string> = {},
  args = ["serve", "--json"],
  program = PROGRAM,
): Promise<RunningServer> {
  const isSandbox = args.includes("--sandbox");
  const folder = env.DATABASE_URL || isSandbox ? "" : temporaryFolder(t);
  const { child, outcome, output } = startIntake(
    args,
    {
      PORT: "0",
      ...(!isSandbox && { DATABASE_URL: `sqlite:${join(folder, "data/intake.db")}` }),
      ...env,
    },
    ".",
    program,
  );
  t.teardown(async () => {
    child.kill("SIGTERM");
    await outcome;
  });
  while (!output.stdout.includes("\n")) {
    const ended = await Promise.race([
      once(child.stdout as NodeJS.ReadableStream, "data").then(() => undefined),
      outcome,
    ]);
    if (ended) {
      throw new Error(`the server ended with ${ended.code}: ${ended.stderr}`);
    }
  }
  const started = args.includes("--json") ? JSON.parse(output.stdout) : {};
  const port = Number(/:(\d{4,5})\b/.exec(output.stdout)?.[1]);
  // Whatever a sandbox is asked for it answers, which shows nothing of the service.
  if (program === PROGRAM && !isSandbox) {
    recordPort(port);
  }
  const logged = async (times: number, text: string) => {
    while (output.stderr.split(text).length <= times) {
      await once(child.stderr, "data");
    }
  };
  return { child, started, port, outcome, logged, output: () => output.stdout };
}

/** The processes that a server with workers has started (proc(5)). */
export function workersOf({ child }: RunningServer): number[] {
  const text = readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, "utf8");
  return text.split(" ").filter(Boolean).map(Number);
}

/** Starts a command, which is not ended with the test. Its master key is that of tests, unless `env` says where it is. */
export function startIntake(
  args: string[],
  env: Record<string, string> = {},
  cwd = ".",
  program = PROGRAM,
) {
  const namesKeys = Object.keys(env).some((name) => name.startsWith("INTAKE_MASTER_KEYS"));
  // By way of env(1), since tap puts loaders into NODE_OPTIONS that take longer than most commands.
  const node = [`NODE_OPTIONS=${env.NODE_OPTIONS ?? ""}`, process.execPath];
  const child = spawn("env", [...node, program, ...args], {
    env: {
      ...process.env,
      NODE_ENV: "",
      DRAIN_MS: "0",
      ...LONG_TIMEOUTS,
      ...(!namesKeys && { INTAKE_MASTER_KEYS: MASTER_KEYS }),
      ...COVERAGE,
      ...env,
    },
    cwd,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text) => {
    output.stderr += text;
  });
  const outcome = once(child, "close").then(
    ([code, signal]): Outcome => ({ code, signal, ...output }),
  );
  return { child, outcome, output };
}
