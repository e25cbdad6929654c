import { execFileSync } from "node:child_process";

/**
 * Sends a signal to a process and its children.
 * @returns false where it is gone.
 */
export function signalFamily(pid: number, signal: NodeJS.Signals): boolean {
  const processes = execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number));
  const isRunning = processes.some(([id]) => id === pid);
  for (const [id, parent] of processes) {
    if (id === pid || parent === pid) {
      signalOne(Number(id), signal);
    }
  }
  return isRunning;
}

/** It may have ended meanwhile. */
function signalOne(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ESRCH") {
      throw error;
    }
  }
}
