/**
 * Shows what a long reader costs those who create customers on SQLite, such as a backup of a large database: while it
 * reads, the log grows, and when it has ended all of the log has to go into the database.
 *
 *   npm run bench:reader -- [--before REF] [--megabytes N] [--seconds S]
 *
 * Customers are created at a fixed pace, each at its time. With --before, an earlier commit is measured first. What
 * makes the log long is written past the service, since that is quicker.
 */
import { execFileSync } from "node:child_process";
import { rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parseArgs } from "node:util";
import { type DatabaseSync, openDatabase } from "../../dist/storage/sqlite/driver.js";
import { buildOf } from "./builds.js";
import { createOne } from "./creation.js";
import { countOf } from "./options.js";
import { temporaryFolder } from "./processes.js";
import { orUsage, runScript } from "./script.js";
import { type Build, type RunningStack, startService, THIS_BUILD } from "./stacks.js";
import { alignedTable } from "./table.js";

const USAGE =
  "Usage: npm run bench:reader -- [--before REF] [--megabytes N (3000)] [--seconds S (60)]";
const CREATE_EVERY_MS = 10;
const BUSY_TIMEOUT_MS = 60_000;
/** What has to hold of this build. */
const WORST_MS = 250;

interface Creation {
  ms: number;
  status: number;
}

interface Figures {
  /** While the reader reads, and after it has ended. */
  during: Creation[];
  after: Creation[];
  /** The log when the reader ends, and when the measurement does. */
  longestMb: number;
  lastMb: number;
}

async function main(): Promise<boolean> {
  const { before, megabytes, seconds } = orUsage(USAGE, readOptions);
  const rows: string[][] = [];
  if (before !== undefined) {
    rows.push(rowOf(`at ${before}`, await measure(buildOf(before), megabytes, seconds)));
  }
  const figures = await measure(THIS_BUILD, megabytes, seconds);
  rows.push(rowOf("this build", figures));
  const head = [
    "",
    "log, MB",
    "worst during it, ms",
    "worst after it, ms",
    "not 201",
    "log left, MB",
  ];
  console.log(alignedTable([head, ...rows]).join("\n"));
  const all = [...figures.during, ...figures.after];
  return all.every(({ ms, status }) => status === 201 && ms < WORST_MS);
}

function readOptions() {
  const { values } = parseArgs({
    options: {
      before: { type: "string" },
      megabytes: { type: "string", default: "3000" },
      seconds: { type: "string", default: "60" },
    },
  });
  return {
    before: values.before,
    megabytes: countOf("megabytes", values.megabytes),
    seconds: countOf("seconds", values.seconds),
  };
}

async function measure(build: Build, megabytes: number, seconds: number): Promise<Figures> {
  const folder = temporaryFolder();
  const file = join(folder, "intake.db");
  const running = await startService(`sqlite:${file}`, { build });
  try {
    await createOne(running);
    const reader = openDatabase(file, { readOnly: true });
    reader.exec("BEGIN; SELECT count(*) FROM customers");
    await lengthenLog(file, megabytes);
    const during = await createAtPace(running, seconds / 3);
    const longestMb = logMb(file);
    reader.close();
    const after = await createAtPace(running, seconds);
    return { during, after, longestMb, lastMb: logMb(file) };
  } finally {
    await running.stop();
    rmSync(folder, { recursive: true });
  }
}

/** Adds customers like the one that is there, in transactions so short that nobody waits long for one. */
async function lengthenLog(file: string, megabytes: number): Promise<void> {
  const db = openDatabase(file, { timeout: BUSY_TIMEOUT_MS });
  db.exec("PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0");
  const add = addition(db);
  for (let first = 0; logMb(file) < megabytes; first += 2_000) {
    add.run(first, first + 2_000);
    await setTimeout(0);
  }
  db.close();
  // Else the system would write all this to the disk while it is measured.
  execFileSync("sync");
}

function addition(db: DatabaseSync) {
  db.exec("CREATE TEMPORARY TABLE template AS SELECT * FROM customers");
  const columns = db.prepare("SELECT name FROM pragma_table_info('customers')").all();
  const others = columns.map((row) => String(Object.values(row as object)[0])).slice(1);
  return db.prepare(`INSERT INTO customers (id, ${others})
    WITH RECURSIVE numbers (n) AS (SELECT ? UNION ALL SELECT n + 1 FROM numbers WHERE n + 1 < ?)
    SELECT printf('%032d', n), ${others} FROM numbers, template`);
}

function logMb(file: string): number {
  return statSync(`${file}-wal`).size / 1e6;
}

/** A creation is sent at its time, also where earlier ones wait. */
function createAtPace(running: RunningStack, seconds: number): Promise<Creation[]> {
  const begin = async (_: unknown, place: number): Promise<Creation> => {
    await setTimeout(place * CREATE_EVERY_MS);
    const startedAt = performance.now();
    const status = await createOne(running);
    return { ms: performance.now() - startedAt, status };
  };
  const count = Math.ceil((seconds * 1_000) / CREATE_EVERY_MS);
  return Promise.all(Array.from({ length: count }, begin));
}

function rowOf(label: string, { during, after, longestMb, lastMb }: Figures): string[] {
  const worst = (creations: Creation[]) => Math.max(...creations.map(({ ms }) => ms)).toFixed();
  const refused = [...during, ...after].filter(({ status }) => status !== 201).length;
  return [label, longestMb.toFixed(), worst(during), worst(after), `${refused}`, lastMb.toFixed()];
}

await runScript(main);
