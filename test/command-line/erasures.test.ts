import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { startReader } from "../support/long-log.js";
import { intake, type RunningServer, startServer } from "../support/process.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase } from "../support/stores.js";

t.test("a customer is erased, and does not come back with a backup", async (t) => {
  const folder = temporaryFolder(t);
  const env = {
    DATABASE_URL: `sqlite:${join(folder, "intake.db")}`,
    ERASURES_FILE: join(folder, "erasures.json"),
    JOURNAL_CHECKPOINT_FILE: join(folder, "checkpoint.json"),
  };
  const server = await startServer(t, env);
  const [gone, held, kept] = [await create(server), await create(server), await create(server)];
  t.ok(existsSync(env.ERASURES_FILE), "written at the start");
  const backup = join(folder, "backup.db");
  await run(t, ["backup", backup], env);

  t.match(await run(t, ["hold", "set", held], env), `${held} is held.`);
  t.match(await refusal(["erase", held], env), /A hold keeps it\. `intake hold lift` lifts it\./);
  const heldThen = join(folder, "held.db");
  await run(t, ["backup", heldThen], env);
  t.match(await run(t, ["hold", "lift", held], env), "is not held any more");
  t.match(
    await run(t, ["client", "set", "demo", "--retain-for", "5y"], env),
    "demo: the policy for duplicates is allow, and customers are kept for 5y.",
  );
  t.match(await run(t, ["client", "list"], env), /\tdemo\t-\tallow\t5y\n/);
  t.match(await refusal(["erase", gone], env), /Its client keeps it until 2\d{3}-/);
  t.equal(await statusOf(server, gone, "DELETE"), 409);
  await run(t, ["client", "set", "demo", "--retain-for", "none"], env);
  const file = join(folder, "intake.db");
  const [row] = await runSql(env.DATABASE_URL, `SELECT sealed FROM customers WHERE id = '${gone}'`);
  const sealed = Buffer.from(row?.sealed as Uint8Array).subarray(0, 100);
  const isOnDisk = () =>
    [file, `${file}-wal`].some((one) => existsSync(one) && readFileSync(one).includes(sealed));
  t.ok(isOnDisk());
  t.match(
    await run(t, ["erase", gone.toUpperCase()], env),
    "open until master key version 1 is retired: intake keys new, intake keys rotate, intake keys retire 1.",
  );
  t.notOk(isOnDisk(), "neither in the file nor in its WAL");
  t.equal(await statusOf(server, gone), 410);
  t.match(await refusal(["erase", gone], env), new RegExp(`^${gone} was erased at 2`));
  t.match(await refusal(["hold", "set", gone], env), /was erased at/);
  t.match(await refusal(["erase", ABSENT], env), `There is no customer ${ABSENT}.`);
  t.equal((await intake(["erase", "somebody"], env)).code, 64);
  t.equal((await intake(["client", "set", "demo", "--retain-for", "5w"], env)).code, 64);
  t.equal((await intake(["client", "set", "demo"], env)).code, 64);
  t.match(await run(t, ["erasures", "list"], env), new RegExp(`${gone}\t.*\t1\tno`));
  t.match(await run(t, ["journal", "list", "--customer", gone], env), /\terase\tdone\terased\t/);

  server.child.kill("SIGTERM");
  await server.outcome;
  const list = readFileSync(env.ERASURES_FILE, "utf8");
  t.match(list, gone, "written at the end");
  const verify = ["journal", "verify", "--checkpoint", env.JOURNAL_CHECKPOINT_FILE];
  t.match(await run(t, verify, env), "nothing is wrong");

  writeFileSync(env.ERASURES_FILE, list.slice(0, -20));
  t.match(await refusal(["restore", backup], env), /is not a list of erasures, or not all of one/);
  const other = { DATABASE_URL: await freshDatabase(t, "sqlite") };
  const foreign = join(folder, "foreign.json");
  await run(t, ["client", "create", "other"], other);
  await run(t, ["erasures", "export", foreign], other);
  const named = ["restore", backup, "--erasures", foreign];
  t.match(await refusal(named, env), /is a list of erasures of another database/);
  t.match(await run(t, ["erasures", "list"], env), gone, "nothing was restored");

  writeFileSync(env.ERASURES_FILE, list);
  t.match(await run(t, ["restore", backup], env), "Of 1 erasures 1 had to be done again.");
  t.match(await run(t, ["erasures", "replay", env.ERASURES_FILE], env), "Of 1 erasures 0");
  await runSql(env.DATABASE_URL, "UPDATE erasures SET key_version = 0");
  t.match(await run(t, ["erasures", "list"], env), /\t0\tyes/);
  await runSql(env.DATABASE_URL, "DELETE FROM erasures");
  t.match(
    await run(t, ["erasures", "export", env.ERASURES_FILE], env),
    "has 1 erasures",
    "it stays",
  );
  t.match(await run(t, ["erasures", "replay", env.ERASURES_FILE], env), "Of 1 erasures 0");
  t.match(await refusal(["erasures", "export", foreign], env), /of another database/);
  const nowhere = { ...env, ERASURES_FILE: join(folder, "nowhere.json") };
  t.match(await refusal(["restore", backup], nowhere), /nowhere\.json cannot be read: ENOENT/);
  const older = { DATABASE_URL: await freshDatabase(t, "sqlite") };
  await run(t, ["client", "create", "acme"], older);
  const olderBackup = join(folder, "older.db");
  await run(t, ["backup", olderBackup], older);
  t.match(await run(t, ["erasures", "replay", foreign], older), "Of 0 erasures 0");
  t.match(
    await run(t, ["restore", olderBackup, "--erasures", foreign], older),
    "Of 0 erasures 0",
    "a backup of a version that had no lists",
  );
  const both = join(folder, "both.json");
  // It leaves the WAL to be cleared by who comes next.
  const reader = startReader(t, join(folder, "intake.db"));
  await run(t, ["erase", held], env);
  reader.close();
  await run(t, ["erasures", "export", both], env);
  t.match(await run(t, ["restore", heldThen, "--erasures", both], env), "Of 2 erasures 2");
  t.match(
    await run(t, ["journal", "list", "--customer", held], env),
    /\thold lift\t.*\n.*\terased again\t/,
  );
  const restored = await startServer(t, env);
  const as = { started: { ...server.started, address: restored.started.address } };
  t.equal(await statusOf(as, gone), 410);
  t.equal(await statusOf(as, kept), 200);
  restored.child.kill("SIGTERM");
  await restored.outcome;
});

t.test("the journal is verified on the command line", async (t) => {
  const env = { DATABASE_URL: await freshDatabase(t, "sqlite") };
  const server = await startServer(t, env);
  const id = await create(server);
  t.equal(await statusOf(server, id), 200);
  const checkpoint = join(temporaryFolder(t), "checkpoint.json");
  const lookedAt = async () =>
    (await run(t, ["journal", "list", "--customer", id], env)).split("\n");
  while ((await lookedAt()).length < 4) {
    await sleep(50);
  }
  t.match((await lookedAt())[2], /\tgetCustomer\tdone\tthe record, masked\t/);
  t.match(await run(t, ["journal", "checkpoint", checkpoint], env), /has \d+ rows in \d+ chains/);
  t.match(await run(t, ["journal", "verify"], env), "nothing is wrong");
  server.child.kill("SIGTERM");
  await server.outcome;
  await runSql(env.DATABASE_URL, `DELETE FROM journal WHERE customer_id = '${id}'`);
  t.match(
    await refusal(["journal", "checkpoint", checkpoint], env),
    /has rows of chain 1 that the journal lacks\. It was kept/,
  );
  const { code, stdout, stderr } = await intake(
    ["journal", "verify", "--checkpoint", checkpoint],
    env,
  );
  t.equal(code, 1);
  t.match(stdout, /row(?:s)? 1\.\d+ .*missing/);
  t.match(stderr, "The journal is not as it was written.");
  t.equal((await intake(["journal", "list"], env)).code, 64);
});

t.test("on PostgreSQL the user of the service can be kept from changing the journal", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const owner = { DATABASE_URL: url };
  await run(t, ["client", "create", "acme"], owner);
  const user = `service_${Date.now()}`;
  await runSql(
    url,
    `CREATE USER ${user} PASSWORD 'secret'`,
    `GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${user}`,
    `REVOKE UPDATE, DELETE, TRUNCATE ON journal FROM ${user}`,
  );
  const asUser = new URL(url);
  asUser.username = user;
  asUser.password = "secret";
  const env = { DATABASE_URL: String(asUser) };
  const permissions = "customers:create,customers:erase";
  const key = await run(
    t,
    ["key", "create", "--client", "acme", "--permissions", permissions],
    env,
  );
  const server = await startServer(t, env);
  server.started.key = key.trim();
  const id = await create(server);
  t.equal(await statusOf(server, id, "DELETE"), 200, "the service needs no more");
  for (const sql of [
    "UPDATE journal SET outcome = 'void'",
    "DELETE FROM journal",
    "TRUNCATE journal",
    "ALTER TABLE journal DISABLE TRIGGER ALL",
  ]) {
    await t.rejects(runSql(env.DATABASE_URL, sql), { code: "42501" }, sql);
  }
  t.match(await run(t, ["journal", "verify"], env), "nothing is wrong");
  server.child.kill("SIGTERM");
  await server.outcome;
  await runSql(url, `DROP OWNED BY ${user}`, `DROP USER ${user}`);
});

const ABSENT = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";

async function run(t: Test, args: string[], env: Record<string, string>): Promise<string> {
  const { code, stdout, stderr } = await intake(args, env);
  t.equal(code, 0, `${args.join(" ")}: ${stderr}`);
  return stdout;
}

async function refusal(args: string[], env: Record<string, string>): Promise<string> {
  const { code, stderr } = await intake(args, env);
  return code === 1 ? stderr : `exit ${code}: ${stderr}`;
}

async function create({ started: { address, key = "" } }: RunningServer): Promise<string> {
  const answer = await fetch(`${address}/customers/individual`, {
    method: "POST",
    headers: { authorization: key, "content-type": "application/json" },
    body: JSON.stringify(exampleBody()),
  });
  return ((await answer.json()) as { data: { id: string } }).data.id;
}

async function statusOf(
  { started: { address, key = "" } }: Pick<RunningServer, "started">,
  id: string,
  method = "GET",
): Promise<number> {
  const answer = await fetch(`${address}/customers/${id}`, {
    method,
    headers: { authorization: key },
  });
  return answer.status;
}
