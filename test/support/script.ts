import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

export interface ScriptOutcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/**
 * Runs a script of the project to its end. What tap puts into NODE_OPTIONS stays out: no coverage is taken of scripts
 * and of what they start, and it takes as long again.
 */
export async function runScript(
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<ScriptOutcome> {
  const node = ["-u", "NODE_OPTIONS", process.execPath, "--import=tsx"];
  const child = spawn("env", [...node, script, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [[code], stdout, stderr] = await Promise.all([
    once(child, "close"),
    text(child.stdout),
    text(child.stderr),
  ]);
  return { code, stdout, stderr };
}
