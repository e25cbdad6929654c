import { spawnSync } from "node:child_process";

/** For what hangs. */
const TIMEOUT_MS = 600_000;

export interface ProgramOptions {
  folder?: string;
  env?: Record<string, string>;
  /** Exit codes with which a program has done its work. */
  codes?: number[];
}

/**
 * Runs a program to its end.
 * @returns what it wrote to its output.
 * @throws where it ends with another code, with all that it wrote.
 */
export function run(program: string, args: string[], options: ProgramOptions = {}): string {
  const { folder = ".", env = {}, codes = [0] } = options;
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    env: { ...process.env, ...env },
    encoding: "utf8",
    timeout: TIMEOUT_MS,
    maxBuffer: 256 << 20,
  });
  if (status === null || !codes.includes(status)) {
    throw new Error(`${program} failed (${error?.message ?? status}):\n${stdout}${stderr}`);
  }
  return stdout;
}
