import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import {
  linkSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import t, { type Test } from "tap";
import { refuseSecondName } from "../../dist/storage/sqlite/names.js";
import { caller, countCustomers } from "../support/disk.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const FAULT = "SQLite file with a second name";
/** What another server would write, had it been let in. */
const COUNT = 20;

t.test("78 for a server on a hard link; what the first one took is there", async (t) => {
  const { file, env } = database(t);
  const first = caller(await startServer(t, env));
  const other = join(temporaryFolder(t), "other.db");
  linkSync(file, other);
  const reason = new RegExp(
    `^${other} has 2 names \\(hard links\\)\\. .* Keep one of them: find / -xdev -samefile ${other}\n$`,
  );
  const otherEnv = { ...env, DATABASE_URL: `sqlite:${other}` };
  const statuses = await createMany(first);
  await refuses(t, [], otherEnv, reason);
  t.strictSame([...statuses, ...(await createMany(first))], Array(2 * COUNT).fill(201));
  t.equal(countCustomers(file), 2 * COUNT);
  // Without its log, a backup would lack what the server has taken.
  await refuses(t, ["backup", `${other}.copy`], otherEnv, reason);
  await refuses(t, ["client", "create", "late"], otherEnv, reason);
  await refuses(t, [], env, /has 2 names/);
  seen(t, FAULT, `hard link: exit 78, ${2 * COUNT} of ${2 * COUNT} there that the first took`);
});

t.test("78 for a server on a file that is mounted as one; a mounted folder is fine", async (t) => {
  const { file, env } = database(t);
  const first = await startServer(t, env);
  // With a blank, which the list of mounts writes in another way.
  const folder = join(realpathSync(temporaryFolder(t)), "a folder");
  mkdirSync(join(folder, "whole"), { recursive: true });
  const other = join(folder, "other.db");
  writeFileSync(other, "");
  if (!mount(t, file, other) || !mount(t, dirname(file), join(folder, "whole"))) {
    return t.plan(0, "nothing can be mounted here");
  }
  const call = caller(first);
  const statuses = await createMany(call);
  const otherEnv = { ...env, DATABASE_URL: `sqlite:${other}` };
  await refuses(
    t,
    [],
    otherEnv,
    /other\.db is mounted as a single file, .* Mount the folder that holds the file\.\n$/,
  );
  t.strictSame([...statuses, ...(await createMany(call))], Array(2 * COUNT).fill(201));
  t.equal(countCustomers(file), 2 * COUNT);
  const whole = { ...env, DATABASE_URL: `sqlite:${join(folder, "whole/intake.db")}` };
  const { code, stderr } = await intake([], whole);
  t.strictSame([code, stderr.includes(`process ${first.child.pid}`)], [1, true], "one lock");
  t.equal((await intake(["client", "create", "late"], whole)).code, 0);
  t.match((await intake(["client", "list"], env)).stdout, "\tlate\t");
  seen(t, FAULT, `mounted file: exit 78, ${2 * COUNT} of ${2 * COUNT} there`);
});

t.test("a system without a list of mounts has none", async (t) => {
  t.doesNotThrow(() => refuseSecondName(import.meta.filename, "/nowhere"));
});

t.test("a symbolic link is no second name", async (t) => {
  const { file, env } = database(t);
  await startServer(t, env);
  const link = join(temporaryFolder(t), "link.db");
  symlinkSync(file, link);
  const linked = { ...env, DATABASE_URL: `sqlite:${link}` };
  t.equal((await intake(["client", "create", "late"], linked)).code, 0);
  t.match((await intake([], linked)).stderr, /^Another server, process \d+ since/);
});

t.test("a restore that was killed between two names keeps nobody out", async (t) => {
  const { file, env } = database(t);
  await intake(["client", "create", "acme"], env);
  const copy = join(temporaryFolder(t), "copy.db");
  await intake(["backup", copy], env);
  // As restore.ts makes it.
  const left = `${file}.replaced-2026-05-04T093000.000Z`;
  const other = `${file}.replaced-other`;
  writeFileSync(other, "of another file");
  const namesOf = () => readdirSync(dirname(file)).filter((name) => name.includes(".replaced-"));
  linkSync(file, left);
  t.match((await intake(["client", "list"], env)).stdout, "\tacme\t", "commands go on");
  await refuses(t, [], { ...env, DATABASE_URL: `sqlite:${left}` }, /has 2 names/);
  const server = await startServer(t, env);
  t.strictSame(namesOf(), ["intake.db.replaced-other"], "a start takes the name away");
  server.child.kill("SIGTERM");
  await server.outcome;
  linkSync(file, left);
  t.equal((await intake(["restore", copy], env)).code, 0);
  t.equal(namesOf().length, 2, "and so does the next restore, which keeps the database once");
});

/** Where a database is to be. */
function database(t: Test) {
  const file = join(realpathSync(temporaryFolder(t)), "intake.db");
  return { file, env: { DATABASE_URL: `sqlite:${file}`, PORT: "0" } };
}

async function createMany({ create }: ReturnType<typeof caller>): Promise<number[]> {
  const answers = await Promise.all(Array.from({ length: COUNT }, () => create(randomUUID())));
  return answers.map(({ status }) => status);
}

async function refuses(t: Test, args: string[], env: Record<string, string>, reason: RegExp) {
  const { code, stdout, stderr } = await intake(args, env);
  t.strictSame([code, stdout], [78, ""], args.join(" "));
  t.match(stderr, reason);
}

/** @returns whether it can be done here. */
function mount(t: Test, from: string, to: string): boolean {
  const isDone = spawnSync("mount", ["--bind", from, to]).status === 0;
  if (isDone) {
    t.teardown(() => spawnSync("umount", ["--lazy", to]));
  }
  return isDone;
}
