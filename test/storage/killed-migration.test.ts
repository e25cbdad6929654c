import { randomInt } from "node:crypto";
import { join } from "node:path";
import t from "tap";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { failingDisk } from "../support/disk.js";
import { intake } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const ROUNDS = 8;
/** Between two of its writes or syncs, nothing of a process is in the file that was not there before. */
const MOMENTS = 96;

t.test("a migration that is killed at any moment is finished by the next start", async (t) => {
  const whole = join(temporaryFolder(t), "intake.db");
  await intake(["migrate"], { DATABASE_URL: `sqlite:${whole}` });
  const seed = randomInt(MOMENTS);
  t.comment(`seed ${seed}`);
  let killed = 0;
  const disk = failingDisk(t);
  for (let round = 0; round < ROUNDS; round += 1) {
    const file = `${disk.file}-${round}.db`;
    const env = { ...disk.env, DATABASE_URL: `sqlite:${file}` };
    const moment = 1 + ((seed + round * (MOMENTS / ROUNDS)) % MOMENTS);
    const { signal } = await intake(["migrate"], { ...env, DISK_KILL_AT: String(moment) });
    killed += signal === "SIGKILL" ? 1 : 0;
    const { code, stderr } = await intake(["migrate"], env);
    t.strictSame([code, stderr], [0, ""], `killed at ${moment}`);
    t.strictSame(contentOf(file), contentOf(whole));
  }
  t.ok(killed > ROUNDS / 2, `${killed} of ${ROUNDS}`);
  seen(
    t,
    "migration killed at any moment",
    `SQLite: ${killed} of ${ROUNDS} killed at a write or sync, each whole after the next start (seed ${seed})`,
  );
});

/** The schema, the steps that it has taken, and what they have put there. */
function contentOf(file: string): unknown {
  const db = openDatabase(file, { readOnly: true });
  const queries = [
    "SELECT type, name, sql FROM sqlite_schema ORDER BY name",
    "SELECT version, name FROM schema_migrations ORDER BY version",
    "SELECT * FROM service_time",
    "PRAGMA integrity_check",
  ];
  const content = queries.map((query) => db.prepare(query).all());
  db.close();
  return content;
}
