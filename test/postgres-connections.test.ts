import t, { type Test } from "tap";
import { readConfig } from "../dist/config.js";
import type { PostgresDatabase } from "../dist/database-url.js";
import { createLogger } from "../dist/logger.js";
import { type Connections, createConnections } from "../dist/storage/postgres/connections.js";
import { isConflict, postgresFault } from "../dist/storage/postgres/errors.js";
import {
  PASSWORD,
  type PostgresServer,
  postgresDatabase,
  STANDBY,
  startPostgres,
} from "./postgres.js";

type Row = Record<string, unknown>;

/** As the configuration gives it, with limits that a test can wait for. */
function databaseOf(url: string, env: Record<string, string> = {}): PostgresDatabase {
  const { database } = readConfig({
    DATABASE_URL: url,
    DATABASE_QUERY_TIMEOUT_MS: "400",
    DATABASE_CONNECT_TIMEOUT_MS: "400",
    ...env,
  });
  if (database.kind !== "postgres") {
    throw new Error("not a PostgreSQL database");
  }
  return database;
}

/** Connections to a fresh database. */
async function connect(t: Test, env?: Record<string, string>): Promise<Connections> {
  return connectTo(t, await postgresDatabase(t), env);
}

function connectTo(t: Test, url: string, env?: Record<string, string>): Connections {
  const connections = createConnections(databaseOf(url, env));
  // Before the database itself goes.
  t.teardown(() => connections.close());
  return connections;
}

const BACKEND = { text: "SELECT pg_backend_pid() AS pid" };

async function backendOf({ query }: Connections): Promise<number> {
  const [row] = await query<{ pid: number }>(BACKEND);
  return Number(row?.pid);
}

t.test(
  "a statement is prepared once for each connection, and bigint comes as a number",
  async (t) => {
    const { query, withConnection } = await connect(t);
    const statement = { name: "sum", text: "SELECT $1::bigint + 1 AS sum, $2::bytea AS bytes" };
    const row = { sum: 1_777_888_999_001, bytes: Buffer.from([0, 255]) };
    t.strictSame({ ...(await query(statement, [1_777_888_999_000, row.bytes]))[0] }, row);
    t.strictSame({ ...(await query(statement, [1_777_888_999_000, row.bytes]))[0] }, row);
    const prepared = await withConnection((session) =>
      session.query<Row>({ text: "SELECT name FROM pg_prepared_statements" }),
    );
    t.strictSame(
      prepared.map(({ name }) => name),
      ["sum"],
    );
  },
);

t.test("an error of the server leaves the connection in use", async (t) => {
  const connections = await connect(t);
  const backend = await backendOf(connections);
  await t.rejects(connections.query({ text: "SELECT 1 / 0" }), { code: "22012" });
  t.equal(await backendOf(connections), backend);
  await connections.query({ text: "CREATE TABLE things (id integer PRIMARY KEY)" });
  await connections.query({ text: "INSERT INTO things VALUES (1)" });
  await t.rejects(connections.query({ text: "INSERT INTO things VALUES (1)" }), {
    code: "23505",
    constraint: "things_pkey",
  });
  t.equal(await backendOf(connections), backend);
  const cyclic: Row = {};
  cyclic.self = cyclic;
  await t.rejects(connections.query({ text: "SELECT $1::text" }, [cyclic]), { name: "TypeError" });
  t.equal(await backendOf(connections), backend, "and so does a value that cannot be sent");
});

t.test("a transaction that is left open is rolled back", async (t) => {
  const connections = await connect(t);
  await connections.query({ text: "CREATE TABLE things (id integer)" });
  const count = async () => (await connections.query<Row>({ text: "SELECT * FROM things" })).length;
  await connections.withConnection(async (session) => {
    await session.execute("BEGIN; INSERT INTO things VALUES (1)");
    await session.query({ text: "INSERT INTO things VALUES ($1)" }, [2]);
    await session.execute("COMMIT");
  });
  t.equal(await count(), 2);
  await connections.withConnection((session) =>
    session.execute("BEGIN; INSERT INTO things VALUES (3)"),
  );
  await t.rejects(
    connections.withConnection(async (session) => {
      await session.execute("BEGIN; INSERT INTO things VALUES (4)");
      throw new Error("changed its mind");
    }),
    { message: "changed its mind" },
  );
  t.equal(await count(), 2);
});

t.test("two transactions that lock each other are a conflict for one of them", async (t) => {
  const connections = await connect(t, { DATABASE_QUERY_TIMEOUT_MS: "5000" });
  await connections.query({ text: "CREATE TABLE things (id integer)" });
  await connections.query({ text: "INSERT INTO things VALUES (1), (2)" });
  const update = (id: number) => `UPDATE things SET id = id WHERE id = ${id}`;
  const outcomes = await connections.withConnection((a) =>
    connections.withConnection(async (b) => {
      await a.execute(`BEGIN; ${update(1)}`);
      await b.execute(`BEGIN; ${update(2)}`);
      return Promise.allSettled([a.execute(update(2)), b.execute(update(1))]);
    }),
  );
  const [error] = outcomes.flatMap((outcome) =>
    outcome.status === "rejected" ? [outcome.reason] : [],
  );
  t.match(error, { code: "40P01" });
  t.ok(isConflict(error));
});

t.test("a statement beyond the time limit takes its connection with it", async (t) => {
  const url = await postgresDatabase(t);
  const connections = connectTo(t, url);
  const backends = await Promise.all([backendOf(connections), backendOf(connections)]);
  const startedAt = performance.now();
  const error = await connections.query({ text: "SELECT pg_sleep(5)" }).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "query_timeout" });
  t.notOk(isConflict(error));
  t.ok(performance.now() - startedAt < 2_000, "it was not waited for");
  const next = await backendOf(connections);
  t.notOk(backends.includes(next), "nor are the others trusted that go the same way");
  await t.resolves(
    connections.withConnection((session) => session.execute("SELECT pg_sleep(0.6)"), {
      queryTimeoutMs: 5_000,
    }),
    "another limit can be asked for",
  );
});

t.test("a statement that was given up is ended by the server, too", async (t) => {
  const connections = await connect(t);
  await t.rejects(connections.query({ text: "SELECT pg_sleep(600)" }), { code: "query_timeout" });
  const text = "SELECT 1 FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(600)'";
  while ((await connections.query({ text })).length > 0) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  t.pass("before the test's time is over");
});

t.test(
  "the server ends connections: idle ones are not missed, and what ran may be done",
  async (t) => {
    const url = await postgresDatabase(t);
    const connections = connectTo(t, url);
    const other = connectTo(t, url);
    const end = async (pid: number) =>
      void (await other.query({ text: "SELECT pg_terminate_backend($1)" }, [pid]));
    const idle = await backendOf(connections);
    await end(idle);
    // The process has to hear of it first.
    await new Promise((resolve) => setTimeout(resolve, 100));
    t.not(await backendOf(connections), idle);

    const running = await backendOf(connections);
    const lost = connections.query({ text: "SELECT pg_sleep(5)" }).catch((error) => error);
    await end(running);
    t.match(await lost, {
      name: "ConnectionFault",
      code: "connection_lost",
      cause: { code: "57P01" },
    });
    t.not(await backendOf(connections), running);

    const between = connections.withConnection(async (session) => {
      const [row] = await session.query<{ pid: number }>(BACKEND);
      await end(Number(row?.pid));
      await new Promise((resolve) => setTimeout(resolve, 100));
      await session.query(BACKEND);
    });
    await t.rejects(between, { name: "ConnectionFault", code: "connection_lost" });
    t.ok(await backendOf(connections));
  },
);

t.test("who finds all connections in use waits for one, not for ever", async (t) => {
  const connections = await connect(t, { DATABASE_POOL_SIZE: "1" });
  let letGo = () => {};
  const held = connections.withConnection(
    () =>
      new Promise<void>((resolve) => {
        letGo = resolve;
      }),
  );
  const error = await connections.query(BACKEND).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "no_connection_free" });
  const waiting = [connections.query(BACKEND), connections.query(BACKEND)];
  setTimeout(letGo, 50);
  t.equal((await Promise.all(waiting)).length, 2);
  await held;
});

t.test("one connection too many for the server costs the others nothing", async (t) => {
  const server = await startPostgres(t);
  await server.sql(`CREATE ROLE narrow LOGIN PASSWORD '${PASSWORD}' CONNECTION LIMIT 1`);
  const connections = connectTo(t, server.url("postgres", "narrow"));
  let held: Row | undefined;
  await connections.withConnection(async (session) => {
    [held] = await session.query<Row>(BACKEND);
    const error = await connections.query(BACKEND).catch((error) => error);
    t.match(error, { code: "no_host", message: /has no connection free \(SQLSTATE 53300\)/ });
  });
  t.equal(await backendOf(connections), held?.pid);
});

t.test("a server that hangs is given up, and used again when it goes on", async (t) => {
  const server = await startPostgres(t);
  const connections = connectTo(t, server.url());
  await backendOf(connections);
  server.signal("SIGSTOP");
  t.teardown(() => server.signal("SIGCONT"));
  await t.rejects(connections.check(), { code: "query_timeout" });
  await t.rejects(connections.query(BACKEND), {
    code: "no_host",
    message: `127.0.0.1:${server.port} does not answer within 400 ms. Start it, or correct its address in DATABASE_URL.`,
  });
  await t.rejects(connections.check(), { code: "no_host" });
  server.signal("SIGCONT");
  t.ok(await backendOf(connections));
  await connections.check();
});

t.test("a host that is silent keeps the next one waiting for a part of the time", async (t) => {
  const silent = await startPostgres(t);
  const other = await startPostgres(t);
  silent.signal("SIGSTOP");
  t.teardown(() => silent.signal("SIGCONT"));
  const dead = `127.0.0.1:${silent.port}`;
  const hosts = (host: string) => silent.url().replace(dead, `${dead},${host}`);
  const limit = { DATABASE_CONNECT_TIMEOUT_MS: "3000" };
  const connections = connectTo(t, hosts(`127.0.0.1:${other.port}`), limit);
  const startedAt = performance.now();
  t.ok(await backendOf(connections));
  t.ok(performance.now() - startedAt < 2_500, "it was not waited for to the end");
  silent.signal("SIGCONT");
  await new Promise((resolve) => setTimeout(resolve, 300));
  const text = "SELECT 1 FROM pg_stat_activity WHERE application_name = 'customer-intake'";
  t.strictSame(await silent.sql(text), [], "nor is it held when it answers after all");

  silent.signal("SIGSTOP");
  const none = connectTo(t, hosts(dead));
  const error = await none.query(BACKEND).catch((error) => error);
  const reason = `${dead} does not answer within 400 ms`;
  t.match(error, { code: "no_host", message: `${reason}; ${reason}. ` });
  silent.signal("SIGCONT");
  await none.check();
});

t.test("when the host in use stops, the one that was promoted takes over", async (t) => {
  const primary = await startPostgres(t);
  const standby = await startPostgres(t, STANDBY);
  const hosts = [primary, standby].map(({ port }) => `127.0.0.1:${port}`).join(",");
  const connections = connectTo(t, `postgres://postgres:${PASSWORD}@${hosts}/postgres`);
  const port = async () =>
    (await connections.query<{ port: number }>({ text: "SELECT inet_server_port() AS port" }))[0]
      ?.port;
  // Two, so that one is idle when the host goes.
  t.strictSame(await Promise.all([port(), port()]), [primary.port, primary.port]);
  await primary.stop();
  await t.rejects(port(), {
    code: "no_host",
    message: `127.0.0.1:${primary.port} cannot be reached (ECONNREFUSED); 127.0.0.1:${standby.port} is a standby, which takes no writes. Start it, or correct its address in DATABASE_URL. Promote it, or add the primary to the hosts in DATABASE_URL.`,
  });
  await standby.sql("SELECT pg_promote()");
  t.equal(await port(), standby.port);
});

t.test("a host that turned read-only is left for one that takes writes", async (t) => {
  const first = await startPostgres(t);
  const second = await startPostgres(t);
  const hosts = [first, second].map(({ port }) => `127.0.0.1:${port}`).join(",");
  const connections = connectTo(t, `postgres://postgres:${PASSWORD}@${hosts}/postgres`);
  const write = { text: "CREATE TABLE IF NOT EXISTS things (id integer)" };
  await connections.query(write);
  await turnReadOnly(first);
  const error = await connections.query(write).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "read_only", cause: { code: "25006" } });
  await connections.query(write);
  await connections.check();
  await turnReadOnly(second);
  await t.rejects(connections.check(), {
    code: "no_host",
    message: `127.0.0.1:${second.port} takes no writes (transaction_read_only is on). Set default_transaction_read_only to off, or use another host.`,
  });
  await t.rejects(connections.check(), {
    code: "no_host",
    message: new RegExp(`:${first.port} .*; `),
  });
});

t.test(
  "a commit that waits for a standby is given up, and one that was told to go on is not believed",
  async (t) => {
    const server = await startPostgres(t);
    const connections = connectTo(t, server.url());
    await connections.query({ text: "CREATE TABLE things (id integer)" });
    await setting(server, "synchronous_standby_names = 'gone'");
    const insert = { text: "INSERT INTO things VALUES (1)" };
    const patient = connectTo(t, server.url(), { DATABASE_QUERY_TIMEOUT_MS: "10000" });
    const cancelled = patient.query(insert).catch((error) => error);
    await cancelWaiting(server);
    t.match(await cancelled, { name: "ConnectionFault", code: "commit_unconfirmed" });

    const slow = await connections.query(insert).catch((error) => error);
    t.match(slow, { code: "query_timeout" });
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const rows = await connections.query({ text: "SELECT * FROM things" });
    t.equal(rows.length, 1, "nothing has ended the wait, which would show what is not safe");
    await setting(server, "synchronous_standby_names = ''");
    t.equal(
      (await connections.query({ text: "SELECT * FROM things" })).length,
      2,
      "both were done",
    );
  },
);

t.test("a commit of which the server itself does not know is not believed either", async (t) => {
  const { query } = await connect(t);
  const text = "DO $$ BEGIN RAISE SQLSTATE '40003'; END $$";
  const error = await query({ text }).catch((error) => error);
  t.match(error, { code: "commit_unconfirmed", cause: { code: "40003" } });
});

t.test("a database that was closed is not opened again", async (t) => {
  const connections = await connect(t);
  const running = connections.query<Row>({ text: "SELECT pg_sleep(0.1), 1 AS one" });
  await backendOf(connections);
  await connections.close();
  t.match(await running, [{ one: 1 }], "what ran was waited for");
  await t.rejects(connections.query(BACKEND), { code: "closed" });
  await t.resolves(connections.close(), "once more is no fault");
});

t.test("closing waits for a search, and a server that hangs is not waited for", async (t) => {
  const server = await startPostgres(t);
  const connections = connectTo(t, server.url());
  const first = backendOf(connections);
  await connections.close();
  t.equal((await Promise.allSettled([first])).length, 1, "it ends, whichever was faster");

  const hanging = connectTo(t, server.url());
  const sockets = () =>
    process.getActiveResourcesInfo().filter((name) => name.startsWith("TCPSocket")).length;
  const before = sockets();
  await backendOf(hanging);
  server.signal("SIGSTOP");
  t.teardown(() => server.signal("SIGCONT"));
  t.equal(sockets(), before + 1);
  await hanging.close();
  while (sockets() > before) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }

  const unable = connectTo(t, server.url());
  const refused = backendOf(unable).catch((error) => error);
  await new Promise((resolve) => setTimeout(resolve, 50));
  await unable.close();
  t.match(await refused, { code: "no_host" });
});

t.test("what a command says of an error names the hosts, and no value", async (t) => {
  const database = databaseOf(`postgres://ada:${PASSWORD}@db,[::1]:5433/intake`);
  const { query } = await connect(t);
  const said = (error: unknown) => (postgresFault(database, error) as Error).message;
  const error = await query({ text: "SELECT $1::integer" }, ["Ada"]).catch((error) => error);
  t.equal(
    said(error),
    "The database intake on db:5432, [::1]:5433 cannot be used: it answers with SQLSTATE 22P02. Look into the log of the server.",
  );
  const timeout = await query({ text: "SELECT pg_sleep(5)" }).catch((error) => error);
  t.equal(
    said(timeout),
    "The database intake on db:5432, [::1]:5433 cannot be used: it gave no answer within 400 ms. Look into the log of the server.",
  );
  const other = new Error("something else");
  t.equal(postgresFault(database, other), other);
});

t.test("the log shows an error of PostgreSQL without the values that it quotes", async (t) => {
  const { query } = await connect(t);
  const lines: string[] = [];
  const logger = createLogger("info", { write: (line) => void lines.push(line) });
  const logged = async (text: string, values?: unknown[]) => {
    const err = await query({ text }, values).catch((error) => error);
    t.match(JSON.stringify([err.message, err.detail, err.where, err.hint, err.cause]), "Ada");
    logger.error({ err }, "failed");
    return JSON.parse(String(lines.at(-1))).err;
  };
  await query({
    text: "CREATE TABLE people (name text CONSTRAINT one_of_each UNIQUE, age integer)",
  });
  await query({ text: "INSERT INTO people VALUES ('Ada', 36)" });
  const { frames, ...invalid } = await logged("SELECT $1::integer", ["Ada"]);
  t.strictSame(invalid, {
    type: "DatabaseError",
    code: "22P02",
    severity: "ERROR",
    routine: "pg_strtoint32_safe",
  });
  t.ok(frames.length > 0);
  t.match(await logged("INSERT INTO people VALUES ('Ada', 37)"), {
    code: "23505",
    table: "people",
    constraint: "one_of_each",
  });
  await logged("INSERT INTO people VALUES ($1, $2)", ["B", "Ada"]);
  await logged(`DO $$ BEGIN
    RAISE 'Ada' USING DETAIL = 'Ada', HINT = 'Ada', ERRCODE = '57P03', COLUMN = 'Ada', DATATYPE = 'Ada';
  END $$`);
  t.match(lines.at(-1), "connection_lost", "also where it is the cause of another one");
  t.notMatch(lines.join(""), "Ada");
});

async function setting(server: PostgresServer, text: string): Promise<void> {
  await server.sql(`ALTER SYSTEM SET ${text}`);
  await server.sql("SELECT pg_reload_conf()");
  // Each process of the server reads it when it comes to it.
  await new Promise((resolve) => setTimeout(resolve, 200));
}

function turnReadOnly(server: PostgresServer): Promise<void> {
  return setting(server, "default_transaction_read_only = on");
}

/** Cancels the commit that waits for a standby, as soon as there is one. */
async function cancelWaiting(server: PostgresServer): Promise<void> {
  const text = `SELECT pg_cancel_backend(pid) AS cancelled FROM pg_stat_activity
    WHERE wait_event = 'SyncRep' AND application_name = 'customer-intake'`;
  while ((await server.sql(text)).length < 1) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}
