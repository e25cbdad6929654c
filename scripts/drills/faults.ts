/**
 * Runs the tests that make faults for real, and tells what they saw: a row for each fault. With --docs the table
 * goes into docs/faults.md too.
 */
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runScript } from "../bench/script.js";
import { writeSection } from "../bench/section.js";

/** What can go wrong, and what the service does then. */
const FAULTS = {
  "disk full": "writes 503, reads 200, readiness 503 before it is full, recovers by itself",
  "filesystem read-only": "at the start exit 1; while running writes 503, reads 200",
  "disk hangs": "other requests within 100 ms, writes 503 after 5 s",
  "fsync fails": "nothing acknowledged, the process ends; a retry settles it after the restart",
  "database locked by another process": "up to 1 s beside the event loop, then 503",
  "second server on one SQLite file": "exit 1 naming the holder; commands work beside the server",
  "SQLite file with a second name":
    "exit 78 with the reason, for commands too; symbolic links work",
  "long reader on SQLite":
    "the log is copied beside the writer, then cut; a failed sync ends the process",
  "corrupt database": "at the start exit 1; while running writes 503, readiness 503",
  "PostgreSQL down": "503 within 2 s, well again within 1 s of its return",
  "PostgreSQL frozen": "503 within 2 s, well again within 1 s of its return",
  "PostgreSQL slow": "503 within 2 s, well again within 1 s of its return",
  "PostgreSQL out of connections": "503 within 2 s, well again within 1 s of its return",
  "standby gone": "503 within 2 s, well again within 1 s of its return",
  "failover to a promoted standby": "the writable host is found; retries settle everything",
  "pooler that leaves transactions open":
    "at the start exit 78; while running writes 503 outcome_unknown",
  "pooler that loses statement names": "found by itself; all works in every mode",
  "trigger or rule that swallows rows": "nothing is acknowledged that is not there",
  "serialisation conflict": "up to 3 tries, then 503",
  "migration killed at any moment": "the next start finishes it or finds it undone",
  "two processes migrating one PostgreSQL": "one works, the other waits",
  "event loop overloaded": "503 with Retry-After before the median passes 1 s; liveness answers",
  "log sink blocked": "requests are answered, dropped lines are counted",
  "log sink closed": "requests are answered",
  "clock steps back 3 days, forward 400": "ids and lists stay in order, nothing expires wrongly",
  "port in use": "exit 1, one line with host and port",
};

interface Seen {
  fault: string;
  what: string;
}

async function main(): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), "intake-faults-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  const seenFile = join(folder, "seen");
  const { status } = spawnSync(
    "node_modules/.bin/tap",
    ["--disable-coverage", "--reporter=terse", ...testFiles()],
    { stdio: "inherit", env: { ...process.env, INTAKE_FAULTS_SEEN: seenFile } },
  );
  const seen: Seen[] = existsSync(seenFile)
    ? readFileSync(seenFile, "utf8")
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line))
    : [];
  const strangers = seen.filter(({ fault }) => !(fault in FAULTS));
  const rows = Object.entries(FAULTS).map(([fault, behaviour]) => {
    const said = seen.filter((one) => one.fault === fault).map(({ what }) => what);
    return [fault, behaviour, said.join("; ") || "NOT SEEN"];
  });
  const table = markdown([["fault", "what the service does", "seen"], ...rows]);
  console.log(table);
  if (process.argv.includes("--docs")) {
    writeSection("docs/faults.md", "faults", table);
  }
  return status === 0 && strangers.length === 0 && !table.includes("NOT SEEN");
}

/** Those that tell of what they saw. */
function testFiles(): string[] {
  return readdirSync("test", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".test.ts"))
    .map((name) => join("test", name))
    .filter((file) => /\bseen\(/.test(readFileSync(file, "utf8")));
}

function markdown([head = [], ...rows]: string[][]): string {
  const rule = head.map(() => "---");
  return [head, rule, ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");
}

await runScript(main);
