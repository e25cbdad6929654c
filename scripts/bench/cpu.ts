import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";

/** The time that a process, all its threads and its living children have used, in microseconds (proc(5)). */
export function cpuTimeUs(pid: number): number {
  const ticks = familyOf(pid).reduce((sum, member) => {
    // The name of the program, in parentheses, may hold spaces.
    const fields = readFileSync(`/proc/${member}/stat`, "utf8")
      .replace(/^.*\) /s, "")
      .split(" ");
    const [utime, stime] = [fields[11], fields[12]];
    return sum + Number(utime) + Number(stime);
  }, 0);
  const ticksPerS = Number(execFileSync("getconf", ["CLK_TCK"], { encoding: "utf8" }));
  return (ticks / ticksPerS) * 1e6;
}

/** What a process and its children hold in memory, in megabytes of a million bytes. */
export function residentMb(pid: number): number {
  return familyOf(pid).reduce((sum, member) => {
    const [, kilobytes] =
      /^VmRSS:\s*(\d+) kB/m.exec(readFileSync(`/proc/${member}/status`, "utf8")) ?? [];
    return sum + (Number(kilobytes) * 1024) / 1e6;
  }, 0);
}

/** Nobody where the process has ended, which the load shows as failed connections. */
function familyOf(pid: number): number[] {
  if (!existsSync(`/proc/${pid}`)) {
    return [];
  }
  const threads = readdirSync(`/proc/${pid}/task`);
  const children = threads.flatMap((thread) =>
    readFileSync(`/proc/${pid}/task/${thread}/children`, "utf8").split(" ").filter(Boolean),
  );
  return [pid, ...children.flatMap((child) => familyOf(Number(child)))];
}
