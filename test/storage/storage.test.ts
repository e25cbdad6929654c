import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import t from "tap";
import type { IndividualCustomer } from "../../dist/customers/individual-customer.js";
import { createCustomerService } from "../../dist/customers/service.js";
import { assertDurable } from "../../dist/storage/sqlite/connection.js";
import { openDatabase, readColumn, readValue } from "../../dist/storage/sqlite/driver.js";
import { migrate } from "../../dist/storage/sqlite/migrate.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createTransactions } from "../../dist/transactions.js";
import { withJournal } from "../support/keys.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { exampleBody, openService, type Service, temporaryFolder } from "../support/service.js";
import { lookUps, migrations, readForm } from "../support/stores.js";

const now = () => new Date("2026-05-04T09:30:00.000Z");

t.test(
  "commits are durable: WAL, synchronous FULL, a SQLite without the lost-commit bug",
  async (t) => {
    const databaseFile = join(temporaryFolder(t), "intake.db");
    const storage = await openSqlite({ databaseFile, asServer: false, now });
    await storage.close();
    const db = openDatabase(databaseFile);
    t.equal(readValue(db, "PRAGMA journal_mode"), "wal");
    const version = String(readValue(db, "SELECT sqlite_version()"));
    t.ok(version.localeCompare("3.51.3", "en", { numeric: true }) >= 0, version);
    db.close();
  },
);

t.test("the folder and every file in it belong to their owner alone", async (t) => {
  const folder = join(temporaryFolder(t), "data");
  const storage = await openSqlite({
    databaseFile: join(folder, "intake.db"),
    asServer: true,
    now,
  });
  const modeOf = (file: string) => (statSync(file).mode & 0o777).toString(8);
  t.equal(modeOf(folder), "700");
  t.strictSame(
    readdirSync(folder).map((name) => [name, modeOf(join(folder, name))]),
    ["intake.db", "intake.db-shm", "intake.db-wal", "intake.db.server", "intake.db.server.pid"].map(
      (name) => [name, "600"],
    ),
  );
  await storage.close();
});

t.test("1 naming the holder for a second server on one file", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}`, PORT: "0" };
  const first = await startServer(t, env);
  const { code, stdout, stderr } = await intake([], env);
  t.strictSame([code, stdout], [1, ""]);
  t.match(
    stderr,
    new RegExp(
      `^Another server, process ${first.child.pid} since \\S+, holds ${file}\\. Stop it, or set DATABASE_URL to another file\\.\n$`,
    ),
  );
  t.equal((await intake(["client", "list"], env)).code, 0, "commands work beside it");
  seen(
    t,
    "second server on one SQLite file",
    "exit 1 with pid and time of the holder; a command: 0",
  );
  first.child.kill("SIGKILL");
  await first.outcome;
  const next = await startServer(t, env);
  t.equal(
    (await fetch(`${next.started.address}/readyz`)).status,
    200,
    "the lock went with its holder",
  );
});

t.test("78 for a schema that is newer than the program", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}`, PORT: "0" };
  await intake(["migrate"], env);
  const db = openDatabase(file);
  db.exec("INSERT INTO schema_migrations VALUES (9999, 'future', 0)");
  db.close();
  for (const command of ["serve", "migrate"]) {
    const { code, stderr } = await intake([command], env);
    t.equal(code, 78);
    t.equal(
      stderr,
      `The database ${file} has schema version 9999, this program knows ${migrations.length}. Run a newer program.\n`,
    );
  }
});

t.test("1 and one line for a file that cannot be a database", async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "text"), "this is not a database".repeat(100));
  mkdirSync(join(folder, "folder"));
  for (const path of [
    "text",
    "folder",
    "text/intake.db",
    "x".repeat(300),
    "../../proc/none/intake.db",
  ]) {
    const { code, stdout, stderr } = await intake(["migrate"], {
      DATABASE_URL: `sqlite:${join(folder, path)}`,
    });
    t.strictSame([code, stdout], [1, ""]);
    const remedy = path === "text" ? "Stop what uses it and put a backup" : "Check the file";
    t.match(
      stderr,
      new RegExp(`^The database \\S+ cannot be used: .*\\. ${remedy} .*DATABASE_URL.*\\.\n$`),
    );
  }
});

t.test("a connection that could lose what it acknowledges is not used", async (t) => {
  const db = openDatabase(join(temporaryFolder(t), "intake.db"));
  t.teardown(() => db.close());
  const refusal = (mode: string) => ({
    exitCode: 1,
    message: new RegExp(
      `^A power cut could take commits back: SQLite [\\d.]+ runs with ${mode}\\. `,
    ),
  });
  db.exec("PRAGMA synchronous = FULL");
  t.throws(() => assertDurable(db), refusal("journal_mode delete, synchronous 2"));
  db.exec("PRAGMA journal_mode = WAL");
  t.doesNotThrow(() => assertDurable(db));
  db.exec("PRAGMA synchronous = NORMAL");
  t.throws(() => assertDurable(db), refusal("journal_mode wal, synchronous 1"));
});

t.test("1 and one line for a lock file that cannot be one", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  writeFileSync(`${file}.server`, "this is not a database".repeat(100));
  const { code, stderr } = await intake([], { DATABASE_URL: `sqlite:${file}`, PORT: "0" });
  t.equal(code, 1);
  t.match(stderr, /^The database \S+ cannot be used: .*\n$/);
});

t.test("processes that start at once on a fresh file all find it migrated", async (t) => {
  for (let round = 0; round < 8; round += 1) {
    const env = { DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}` };
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => intake(["migrate", "--json"], env)),
    );
    t.strictSame(
      outcomes.map(({ code, stderr }) => [code, stderr]),
      outcomes.map(() => [0, ""]),
    );
    const applied = outcomes.flatMap(({ stdout }) => JSON.parse(stdout).migrated);
    t.strictSame(applied.sort(), migrations, "each step was done by one of them");
  }
});

/** Holds a file that is not in WAL mode, for a second from when it says so. */
const HOLDER = `
  import { openDatabase } from "./dist/storage/sqlite/driver.js";
  const db = openDatabase(process.argv[1]);
  db.exec("CREATE TABLE other (id INTEGER) STRICT; BEGIN IMMEDIATE");
  console.log("held");
  setTimeout(() => db.close(), 1000);
`;

t.test("opening waits for a process that holds a file which is not in WAL mode", async (t) => {
  const databaseFile = join(temporaryFolder(t), "intake.db");
  const holder = spawn(process.execPath, ["--input-type=module", "-e", HOLDER, databaseFile]);
  const closed = once(holder, "close");
  await once(holder.stdout, "data");
  const storage = await openSqlite({ databaseFile, asServer: false, now });
  t.strictSame(storage.migrated, migrations);
  await storage.close();
  await closed;
});

t.test("a migration that fails leaves nothing behind", async (t) => {
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "0001_good.sql"), "CREATE TABLE good (id INTEGER) STRICT;");
  writeFileSync(join(folder, "0002_bad.sql"), "CREATE TABLE half (id INTEGER) STRICT; SELECT no;");
  const db = openDatabase(join(folder, "intake.db"));
  t.teardown(() => db.close());
  const migrations = pathToFileURL(`${folder}/`);
  t.throws(() => migrate(db, now, migrations), {
    message: "0002_bad.sql fails: no such column: no",
  });
  const tables = () =>
    readColumn(db, "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name");
  t.strictSame(tables(), ["good", "schema_migrations"]);
  writeFileSync(join(folder, "0002_bad.sql"), "CREATE TABLE whole (id INTEGER) STRICT;");
  t.strictSame(migrate(db, now, migrations), ["0002_bad"]);
  t.strictSame(tables(), ["good", "schema_migrations", "whole"]);
});

t.test("migrations are numbered from 0001 on without a gap", async (t) => {
  const files = readdirSync("src/storage/migrations/sqlite");
  t.strictSame(
    files.map((file) => file.slice(0, 5)),
    files.map((_file, index) => `${String(index + 1).padStart(4, "0")}_`),
  );
});

t.test("KYC results that arrive at once are all kept", async (t) => {
  const service = await openService(t);
  const { id } = await stored(service);
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => service.post(`/customers/${id}/kyc`, { status: "APPROVED" })),
  );
  t.ok(answers.every(({ status }) => status === 200));
  t.equal(service.countRows("kyc_results"), 40);
  t.equal((await service.storage.customers.find(id, service.client.id))?.version, 41);
});

t.test("a change that others are always faster than is given up", async (t) => {
  const service = await openService(t);
  const { id } = await stored(service);
  let tries = 0;
  const { run } = createTransactions({
    ...service.storage,
    ...withJournal(service.storage),
    commit: async () => {
      tries += 1;
      return "stale";
    },
  });
  const store = service.storage.customers;
  const customers = createCustomerService({
    ...service.storage,
    lookUps,
    store,
    now,
    listSubClientIds: service.storage.clients.listSubClientIds,
    readForm,
    findSubClient: async () => undefined,
    newId: () => "r1",
  });
  const { id: clientId } = service.client;
  await t.rejects(
    run({ clientId, operationId: "recordKycResult", keyId: "k", traceId: "t" }, (changes) =>
      customers.recordKycResult({ clientId, changes }, id, {
        status: "APPROVED",
        checkedAt: now(),
      }),
    ),
    { code: "unavailable" },
  );
  t.equal(tries, 100);
});

async function stored(service: Service): Promise<IndividualCustomer> {
  const { body } = await service.post("/customers/individual", exampleBody());
  const customer = await service.storage.customers.find(body.data.id, service.client.id);
  return customer as IndividualCustomer;
}
