/** What the bench starts and what it writes to: gone when it ends, however it ends. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Readable } from "node:stream";
import { MASTER_KEYS } from "../master-keys.js";

/** A process that was asked to end gets this long for it. */
const STOP_TIMEOUT_MS = 12_000;
/** https://man7.org/linux/man-pages/man2/statfs.2.html */
const TMPFS_MAGIC = 0x01021994;

const children = new Set<ChildProcess>();
let root: string | undefined;
let folders = 0;

export interface StartedProcess {
  child: ChildProcess;
  stdout: Readable;
  /** Where its standard error goes, as the log of a service that is in operation does. */
  logFile: string;
}

/**
 * Starts a process whose environment is PATH, a master key, and what is given here.
 * @param owner as whom it runs, where that is somebody else.
 */
export function startProcess(
  command: string,
  args: string[],
  env: Record<string, string>,
  owner?: { uid: number; gid: number },
): StartedProcess {
  const logFile = join(temporaryFolder(), "log");
  const log = openSync(logFile, "a");
  const child = spawn(command, args, {
    env: { PATH: process.env.PATH, ...masterKeysUnless(env), ...env },
    stdio: ["ignore", "pipe", log],
    ...(owner && { uid: owner.uid, gid: owner.gid }),
  });
  closeSync(log);
  children.add(child);
  child.once("close", () => children.delete(child));
  return { child, stdout: child.stdout as Readable, logFile };
}

/** The master key of the scripts, where nothing else says where the keys are. */
function masterKeysUnless(env: Record<string, string>): Record<string, string> {
  const isGiven = Object.keys(env).some((name) => name.startsWith("INTAKE_MASTER_KEYS"));
  return isGiven ? {} : { INTAKE_MASTER_KEYS: MASTER_KEYS };
}

/** Asks a process to end and waits until it has; one that does not is killed. */
export async function stopProcess(
  child: ChildProcess,
  signal: NodeJS.Signals = "SIGTERM",
): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) {
    return;
  }
  const closed = once(child, "close");
  child.kill(signal);
  const timer = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await closed;
  clearTimeout(timer);
}

/**
 * Makes a new folder that is removed when the bench ends.
 * @throws where it would lie in memory, in which no commit is durable.
 */
export function temporaryFolder(): string {
  root ??= createRoot();
  folders += 1;
  const folder = join(root, String(folders));
  mkdirSync(folder);
  return folder;
}

function createRoot(): string {
  if (statfsSync(tmpdir()).type === TMPFS_MAGIC) {
    throw new Error(`${tmpdir()} is in memory. Set TMPDIR to a folder on a disk.`);
  }
  const folder = mkdtempSync(join(tmpdir(), "intake-bench-"));
  // PostgreSQL does not run as root and has to pass through.
  chmodSync(folder, 0o711);
  process.on("exit", () => {
    for (const child of children) {
      child.kill("SIGKILL");
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 });
  });
  return folder;
}
