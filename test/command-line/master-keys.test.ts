import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { intake, type RunningServer, startServer } from "../support/process.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { freshDatabase } from "../support/stores.js";

const KEY = Buffer.alloc(32, 7).toString("base64");

t.test("the life of a master key: made, added, made active, retired", async (t) => {
  const { file, env } = inFolder(t);
  const keyFile = `${file}.keys`;
  const server = await startServer(t, env);
  t.match(server.started, { masterKeys: keyFile });
  t.equal(statSync(keyFile).mode & 0o777, 0o600);
  const first = await create(server);
  t.strictSame(await keys(env, "new"), { version: 2, file: keyFile });
  t.strictSame(versionsOf(await keys(env, "status")), ["0 open 0", "1 active 1", "2 given 0"]);

  t.match(await keys(env, "rotate"), { version: 2 });
  t.strictSame(versionsOf(await keys(env, "status")), ["0 open 0", "1 given 0", "2 active 1"]);
  const second = await create(server);
  t.match(readFileSync(keyFile, "utf8"), /^1:.*\n2:.*\n$/);
  t.strictSame([await statusOf(server, first), await statusOf(server, second)], [200, 200]);

  t.match(await refusal(env, "retire", "2"), /New records are sealed with master key version 2/);
  runSql(file, `UPDATE customers SET key_version = 1 WHERE id = '${first}'`);
  t.match(await refusal(env, "retire", "1"), /1 rows are sealed with master key version 1/);
  runSql(file, `UPDATE customers SET key_version = 2 WHERE id = '${first}'`);
  t.match(await refusal(env, "retire", "1"), /replaced less than a minute ago/);
  t.match(await refusal(env, "retire", "9"), /There is no master key of version 9/);
  runSql(file, "UPDATE sealing_keys SET created_at = 0");
  t.strictSame(await keys(env, "retire", "1"), { version: 1, retired: true, erasures: 0 });
  t.match(readFileSync(keyFile, "utf8"), /^2:.*\n$/);
  t.match(await keys(env, "seal"), { sealed: 0, version: 2 });

  runSql(file, `UPDATE customers SET sealed = zeroblob(200) WHERE id = '${first}'`);
  t.strictSame([await statusOf(server, first), await statusOf(server, second)], [500, 200]);
  server.child.kill("SIGTERM");
  const { stderr } = await server.outcome;
  t.match(stderr, `the row ${first} of customers does not open`);
  t.notMatch(stderr, exampleBody().email);

  const again = await startServer(t, env);
  t.notOk("masterKeys" in again.started, "a key is made once");
  t.equal(await statusOf(again, second), 200);
  again.child.kill("SIGTERM");
  await again.outcome;
  rmSync(keyFile);
  const { code, stderr: reason } = await intake(["serve"], env);
  t.equal(code, 78);
  t.match(reason, /^There is no file of master keys .*intake\.db\.keys\. Put back the one/);
  t.notOk(existsSync(keyFile), "no new one is made for a database that is sealed");
});

t.test("the first command that changes something makes the first key, and says so", async (t) => {
  const { file, env } = inFolder(t);
  const { code, stdout, stderr } = await intake(["client", "create", "acme"], env);
  t.equal(code, 0);
  t.match(stdout, /^[0-9a-f-]{36}\n$/);
  t.equal(stderr, `Made the first master key: ${file}.keys. Keep a copy of it.\n`);
  t.ok(existsSync(`${file}.keys`));
});

t.test("in production a start makes no key", async (t) => {
  const { file, env } = inFolder(t);
  const { code, stderr } = await intake(["serve"], { ...env, NODE_ENV: "production" });
  t.equal(code, 78);
  t.match(stderr, /There is no file of master keys/);
  t.notOk(existsSync(`${file}.keys`));
  t.strictSame(await keys(env, "new"), { version: 1, file: `${file}.keys` });
  t.match(await refusal(env, "retire", "1"), /New records are sealed with master key version 1/);
});

t.test("a server says how many rows lie open from before", async (t) => {
  const { file, env } = inFolder(t);
  const server = await startServer(t, env);
  await create(server);
  server.child.kill("SIGTERM");
  await server.outcome;
  runSql(file, "UPDATE customers SET sealed = NULL, key_version = 0, record = '{}'");
  const again = await startServer(t, env);
  again.child.kill("SIGTERM");
  const { stderr } = await again.outcome;
  t.match(stderr, /"rows":1.*lie open.*intake keys seal/);
});

t.test("keys that come from elsewhere are printed, and taken away by hand", async (t) => {
  const { file, env } = inFolder(t, { INTAKE_MASTER_KEYS: `1:${KEY},2:${KEY}` });
  const { line } = (await keys(env, "new")) as { line: string };
  t.match(line, /^3:[A-Za-z0-9+/]{43}=$/);
  const { code } = await intake(["keys", "retire", "x"], env);
  t.equal(code, 64);
  t.match(await keys(env, "rotate"), { version: 2 });
  runSql(file, "UPDATE sealing_keys SET created_at = 0");
  t.strictSame(await keys(env, "retire", "1"), { version: 1, retired: true, erasures: 0 });
  const { env: older } = { env: { ...env, INTAKE_MASTER_KEYS: `1:${KEY}` } };
  t.match((await intake(["keys", "status"], older)).stderr, /has no master key of version 2/);
});

t.test("the keys of a database on PostgreSQL are counted too", async (t) => {
  const env = { DATABASE_URL: await freshDatabase(t, "postgres"), INTAKE_MASTER_KEYS: `1:${KEY}` };
  t.strictSame(versionsOf(await keys(env, "status")), ["0 open 0", "1 active 0"]);
});

t.test("the master keys lie in a file that age has encrypted", async (t) => {
  const { folder, env } = inFolder(t);
  const [identity, encrypted] = [join(folder, "identity"), join(folder, "keys.age")];
  execFileSync("age-keygen", ["-o", identity], { stdio: "ignore" });
  const recipient = execFileSync("age-keygen", ["-y", identity], { encoding: "utf8" }).trim();
  execFileSync("age", ["-r", recipient, "-o", encrypted], { input: `1:${KEY}\n` });
  const { INTAKE_MASTER_KEYS_FILE: _, ...others } = env;
  const command = `age -d -i '${identity}' '${encrypted}'`;
  const server = await startServer(t, { ...others, INTAKE_MASTER_KEYS_COMMAND: command });
  t.equal(await statusOf(server, await create(server)), 200);
  writeFileSync(identity, "");
  const failed = await intake(["keys", "status"], {
    ...others,
    INTAKE_MASTER_KEYS_COMMAND: command,
  });
  t.equal(failed.code, 78);
  t.match(failed.stderr, /^INTAKE_MASTER_KEYS_COMMAND failed \(exit code 1\)/);
});

function inFolder(t: Test, keysIn?: Record<string, string>) {
  const folder = temporaryFolder(t);
  const file = join(folder, "intake.db");
  const env: Record<string, string> = {
    DATABASE_URL: `sqlite:${file}`,
    ...(keysIn ?? { INTAKE_MASTER_KEYS_FILE: `${file}.keys` }),
  };
  return { folder, file, env };
}

async function keys(env: Record<string, string>, ...args: string[]): Promise<unknown> {
  const { code, stdout, stderr } = await intake(["keys", ...args, "--json"], env);
  if (code !== 0) {
    throw new Error(stderr);
  }
  return JSON.parse(stdout);
}

async function refusal(env: Record<string, string>, ...args: string[]): Promise<string> {
  const { code, stderr } = await intake(["keys", ...args], env);
  return code === 1 ? stderr : `exit ${code}`;
}

function versionsOf(status: unknown): string[] {
  return (status as { version: number; state: string; rows: { customers: number } }[]).map(
    ({ version, state, rows }) => `${version} ${state} ${rows.customers}`,
  );
}

async function create({ started }: RunningServer): Promise<string> {
  const answer = await fetch(`${started.address}/customers/individual`, {
    method: "POST",
    headers: { authorization: started.key ?? "", "content-type": "application/json" },
    body: JSON.stringify(exampleBody()),
  });
  API_KEYS.set(started.address.replace(/:\d+$/, ""), started.key ?? "");
  return ((await answer.json()) as { data: { id: string } }).data.id;
}

/** The key is printed by the first start alone. */
const API_KEYS = new Map<string, string>();

async function statusOf({ started }: RunningServer, id: string): Promise<number> {
  const authorization = API_KEYS.get(started.address.replace(/:\d+$/, "")) ?? "";
  return (await fetch(`${started.address}/customers/${id}`, { headers: { authorization } })).status;
}

function runSql(file: string, sql: string): void {
  const db = openDatabase(file, { timeout: 5_000 });
  db.exec(sql);
  db.close();
}
