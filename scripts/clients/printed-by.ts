import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** For a client that waits for ever. */
const TIMEOUT_MS = 120_000;

/** @returns what a program printed. This process goes on meanwhile: the program calls a server in it. */
export async function printedBy(
  program: string,
  args: string[],
  folder: string,
  env: Record<string, string> = {},
): Promise<string> {
  const options = { cwd: folder, env: { ...process.env, ...env }, timeout: TIMEOUT_MS };
  const { stdout } = await promisify(execFile)(program, args, options);
  return stdout;
}
