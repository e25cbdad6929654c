import type { ChildProcess } from "node:child_process";
import { randomInt } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { pathToFileURL } from "node:url";
import fc from "fast-check";
import t, { type Test } from "tap";
import { readConfig } from "../../dist/config.js";
import type { PostgresDatabase } from "../../dist/database-url.js";
import { createConnections } from "../../dist/storage/postgres/connections.js";
import { migrate } from "../../dist/storage/postgres/migrate.js";
import { NEEDED_RIGHTS } from "../../dist/storage/postgres/rights.js";
import { postgresDatabase, runSql } from "../support/postgres.js";
import { intake, LONG_TIMEOUTS, startIntake } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";
import { migrations } from "../support/stores.js";

/** By chance, from when the command has a connection on. */
const KILLS = 6;
const now = () => new Date("2026-05-04T09:30:00.000Z");

/** A fresh database, with connections to it. */
async function open(t: Test, options = "") {
  const url = await postgresDatabase(t);
  if (options) {
    await runSql(url, `ALTER DATABASE ${new URL(url).pathname.slice(1)} SET ${options}`);
  }
  const database = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS }).database as PostgresDatabase;
  const connections = createConnections(database);
  t.teardown(() => connections.close());
  return { url, database, connections };
}

/** The queue of events is for triggers and functions alone. */
const ALL_TABLES = [...Object.keys(NEEDED_RIGHTS), "event_queue"].sort();

async function tables(url: string): Promise<unknown[]> {
  const rows = await runSql(
    url,
    "SELECT table_name FROM information_schema.tables WHERE table_schema = 'public' ORDER BY 1",
  );
  return rows.map(({ table_name }) => table_name);
}

t.test("intake migrate makes the schema, and says so once", async (t) => {
  const url = await postgresDatabase(t);
  const env = { DATABASE_URL: url };
  const { code, stdout, stderr } = await intake(["migrate", "--json"], env);
  t.strictSame([code, stdout, stderr], [0, `${JSON.stringify({ migrated: migrations })}\n`, ""]);
  t.equal((await intake(["migrate"], env)).stdout, "The schema is up to date.\n");
  const [row] = await runSql(
    url,
    "SELECT version, name, applied_at > 1e12 AS dated FROM schema_migrations ORDER BY 1",
  );
  t.strictSame({ ...row }, { version: 1, name: "initial", dated: true });
  const names = await tables(url);
  t.strictSame(names, ALL_TABLES);
});

t.test("processes that start at once on a fresh database all find it migrated", async (t) => {
  for (let round = 0; round < 8; round += 1) {
    const env = { DATABASE_URL: await postgresDatabase(t) };
    const outcomes = await Promise.all(
      Array.from({ length: 3 }, () => intake(["migrate", "--json"], env)),
    );
    t.strictSame(
      outcomes.map(({ code, stderr }) => [code, stderr]),
      outcomes.map(() => [0, ""]),
    );
    const applied = outcomes.flatMap(({ stdout }) => JSON.parse(stdout).migrated);
    t.strictSame(applied.sort(), migrations, "each step was done by one of them");
  }
  seen(
    t,
    "two processes migrating one PostgreSQL",
    "3 at once on 8 fresh databases: all exit 0, each step done by one of them",
  );
});

t.test(
  "a migration that is killed is undone or done, and the next start finishes it",
  async (t) => {
    const seed = randomInt(2 ** 31);
    t.comment(`seed ${seed}`);
    const moments = fc.sample(fc.integer({ min: 0, max: 60 }), { seed, numRuns: KILLS });
    const found: number[] = [];
    for (const afterMs of moments) {
      const url = await postgresDatabase(t);
      const { child, outcome } = startIntake(["migrate"], { DATABASE_URL: url });
      await connected(url, child);
      await sleep(afterMs);
      child.kill("SIGKILL");
      await outcome;
      await disconnected(url);
      const applied = await stepsIn(url);
      found.push(applied);
      const { code, stdout, stderr } = await intake(["migrate", "--json"], { DATABASE_URL: url });
      const migrated = migrations.slice(applied);
      t.strictSame([code, stdout, stderr], [0, `${JSON.stringify({ migrated })}\n`, ""]);
      t.strictSame(await tables(url), ALL_TABLES);
    }
    const counts = migrations.map((_, steps) => found.filter((one) => one === steps).length);
    seen(
      t,
      "migration killed at any moment",
      `PostgreSQL, SIGKILL at ${KILLS} moments: the next start found ${migrations.length} steps done ` +
        `${KILLS - counts.reduce((sum, count) => sum + count)} times, fewer ${counts.join(" and ")} times, ` +
        "and finished them",
    );
  },
);

/** Waits until a command has a connection to its database, or has ended before one was seen. */
async function connected(url: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null && !(await hasConnection(url))) {
    await sleep(1);
  }
}

/** What a killed process has sent may yet be done. */
async function disconnected(url: string): Promise<void> {
  while (await hasConnection(url)) {
    await sleep(5);
  }
}

async function hasConnection(url: string): Promise<boolean> {
  const rows = await runSql(
    url,
    `SELECT 1 FROM pg_stat_activity
      WHERE datname = current_database() AND application_name = 'customer-intake'`,
  );
  return rows.length > 0;
}

async function stepsIn(url: string): Promise<number> {
  const isThere = (await tables(url)).includes("schema_migrations");
  return isThere ? (await runSql(url, "SELECT 1 FROM schema_migrations")).length : 0;
}

for (const isolation of ["read committed", "serializable"]) {
  t.test(`starters that meet in one step do it once: ${isolation}`, async (t) => {
    const { database, connections } = await open(
      t,
      `default_transaction_isolation = '${isolation}'`,
    );
    const folder = temporaryFolder(t);
    writeFileSync(
      join(folder, "0001_slow.sql"),
      "CREATE TABLE slow (id integer); SELECT pg_sleep(0.2);",
    );
    writeFileSync(join(folder, "0002_next.sql"), "CREATE TABLE next (id integer);");
    const url = pathToFileURL(`${folder}/`);
    const outcomes = await Promise.all(
      Array.from({ length: 4 }, () => migrate(connections, database, now, url)),
    );
    t.strictSame(outcomes.flat().sort(), ["0001_slow", "0002_next"]);
  });
}

t.test("a table of versions that appears meanwhile is as good as one's own", async (t) => {
  const { url, database, connections } = await open(t);
  const table =
    "CREATE TABLE schema_migrations (version integer PRIMARY KEY, name text, applied_at bigint)";
  const migrated = await connections.withConnection(async (other) => {
    await other.begin();
    await other.execute(table);
    const migrating = migrate(connections, database, now);
    const waiting = `SELECT 1 FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE NOT granted AND datname = current_database()`;
    while ((await runSql(url, waiting)).length === 0) {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    await other.commit();
    return migrating;
  });
  t.strictSame(migrated, migrations);
});

t.test("78 for a schema that is newer than the program", async (t) => {
  const url = await postgresDatabase(t);
  const env = { DATABASE_URL: url, PORT: "0" };
  await intake(["migrate"], env);
  await runSql(url, "INSERT INTO schema_migrations VALUES (9999, 'future', 0)");
  const { pathname, host } = new URL(url);
  for (const command of ["serve", "migrate"]) {
    const { code, stderr } = await intake([command], env);
    t.equal(code, 78);
    t.equal(
      stderr,
      `The database ${pathname.slice(1)} on ${host} has schema version 9999, this program knows ${migrations.length}. Run a newer program.\n`,
    );
  }
});

t.test("a migration that fails leaves nothing behind", async (t) => {
  const { url, database, connections } = await open(t);
  const folder = temporaryFolder(t);
  writeFileSync(join(folder, "0001_good.sql"), "CREATE TABLE good (id integer);");
  writeFileSync(join(folder, "0002_bad.sql"), "CREATE TABLE half (id integer); SELECT no;");
  const migrations = pathToFileURL(`${folder}/`);
  const { hosts, name } = database;
  await t.rejects(migrate(connections, database, now, migrations), {
    exitCode: 1,
    message: `0002_bad.sql fails on the database ${name} on ${hosts[0]?.host}:${hosts[0]?.port} with SQLSTATE 42703, and left nothing behind. Look into the log of the server.`,
  });
  t.strictSame(await tables(url), ["good", "schema_migrations"]);
  writeFileSync(join(folder, "0002_bad.sql"), "CREATE TABLE whole (id integer);");
  t.strictSame(await migrate(connections, database, now, migrations), ["0002_bad"]);
  t.strictSame(await tables(url), ["good", "schema_migrations", "whole"]);
});

t.test(
  "a step that always meets others is given up, and one whose connection is lost",
  async (t) => {
    const { database, connections } = await open(t);
    const folder = temporaryFolder(t);
    const raise =
      "CREATE FUNCTION raise() RETURNS void LANGUAGE plpgsql AS $$ BEGIN RAISE SQLSTATE '40001'; END $$;";
    writeFileSync(join(folder, "0001_unlucky.sql"), `${raise} SELECT raise();`);
    const migrations = pathToFileURL(`${folder}/`);
    await t.rejects(migrate(connections, database, now, migrations), { message: /SQLSTATE 40001/ });
    writeFileSync(
      join(folder, "0001_unlucky.sql"),
      "SELECT pg_terminate_backend(pg_backend_pid());",
    );
    await t.rejects(migrate(connections, database, now, migrations), { code: "connection_lost" });
  },
);

t.test("both databases have the same steps, numbered from 0001 on without a gap", async (t) => {
  const files = readdirSync("src/storage/migrations/postgres");
  t.strictSame(files, readdirSync("src/storage/migrations/sqlite"));
  t.strictSame(
    files.map((file) => file.slice(0, 5)),
    files.map((_file, index) => `${String(index + 1).padStart(4, "0")}_`),
  );
});

t.test("migrations keep to what distributed databases document too", async (t) => {
  const folder = "src/storage/migrations/postgres";
  const sql = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  const left = /\b(?:SERIAL|BIGSERIAL|SEQUENCE|IDENTITY\b|ADVISORY|LISTEN|NOTIFY|DO\s+\$)/i;
  const statements = sql.join("\n").replace(/--.*$/gm, "");
  t.notMatch(statements, left);
});
