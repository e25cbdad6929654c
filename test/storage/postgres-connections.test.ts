import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { readConfig } from "../../dist/config.js";
import type { PostgresDatabase } from "../../dist/database-url.js";
import { toAppError } from "../../dist/http/errors.js";
import { createLogger } from "../../dist/log/logger.js";
import { type Connections, createConnections } from "../../dist/storage/postgres/connections.js";
import {
  ConnectionFault,
  isConflict,
  isOutcomeUnknown,
  postgresFault,
} from "../../dist/storage/postgres/errors.js";
import {
  PASSWORD,
  type PostgresServer,
  postgresDatabase,
  STANDBY,
  startPostgres,
} from "../support/postgres.js";
import { LONG_TIMEOUTS } from "../support/process.js";

type Row = Record<string, unknown>;

/** Limits that a test can wait for. Whoever does not wait for them has others. */
const SHORT_MS = 400;
const SHORT = {
  DATABASE_QUERY_TIMEOUT_MS: String(SHORT_MS),
  DATABASE_CONNECT_TIMEOUT_MS: String(SHORT_MS),
};
const SLEEP = { text: "SELECT pg_sleep(600)" };

/** As the configuration gives it. */
function databaseOf(url: string, env: Record<string, string> = {}): PostgresDatabase {
  const { database } = readConfig({
    DATABASE_URL: url,
    ...LONG_TIMEOUTS,
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

let servers: Promise<[PostgresServer, PostgresServer]> | undefined;

/** Two servers for tests that stop them for a while or set them otherwise, and leave them as they were. */
function twoServers(): Promise<[PostgresServer, PostgresServer]> {
  servers ??= Promise.all([startPostgres(t), startPostgres(t)]);
  return servers;
}

/** Tries until all is well, for what has limits in which a busy machine does not get it done. */
async function inTheEnd<T>(act: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ConnectionFault)) {
        throw error;
      }
    }
  }
}

/** Lets this process hear what has come for it. */
async function hear(): Promise<void> {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
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
    await session.begin();
    await session.execute("INSERT INTO things VALUES (1)");
    await session.query({ text: "INSERT INTO things VALUES ($1)" }, [2]);
    await session.commit();
    await session.execute("DELETE FROM things WHERE id = 2");
  });
  t.equal(await count(), 1);
  await connections.withConnection(async (session) => {
    await session.begin();
    await session.execute("INSERT INTO things VALUES (3)");
  });
  await t.rejects(
    connections.withConnection(async (session) => {
      await session.begin();
      await session.execute("INSERT INTO things VALUES (4)");
      throw new Error("changed its mind");
    }),
    { message: "changed its mind" },
  );
  t.equal(await count(), 1);
});

t.test("a transaction that somebody else has opened or given up is not believed", async (t) => {
  const connections = await connect(t);
  const backend = await backendOf(connections);
  await connections.query({ text: "CREATE TABLE things (id integer)" });
  const error = await connections
    .withConnection((session) => session.execute("BEGIN; INSERT INTO things VALUES (1)"))
    .catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "transaction_open" });
  t.ok(isOutcomeUnknown(error));
  t.not(await backendOf(connections), backend, "the connection is closed");

  const rolledBack = connections.withConnection(async (session) => {
    await session.begin();
    await session.execute("INSERT INTO things VALUES (2)");
    await t.rejects(session.query({ text: "SELECT 1 / 0" }), { code: "22012" });
    await session.commit();
  });
  const fault = await rolledBack.catch((error) => error);
  t.match(fault, { name: "ConnectionFault", code: "rolled_back" });
  t.notOk(isOutcomeUnknown(fault));
  t.strictSame(await connections.query({ text: "SELECT * FROM things" }), []);
});

t.test("two transactions that lock each other are a conflict for one of them", async (t) => {
  const connections = await connect(t);
  await connections.query({ text: "CREATE TABLE things (id integer)" });
  await connections.query({ text: "INSERT INTO things VALUES (1), (2)" });
  const update = (id: number) => `UPDATE things SET id = id WHERE id = ${id}`;
  const outcomes = await connections.withConnection((a) =>
    connections.withConnection(async (b) => {
      await Promise.all([a.begin(), b.begin()]);
      await a.execute(update(1));
      await b.execute(update(2));
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
  // Its end would not come before the end of this file.
  const limit = { queryTimeoutMs: SHORT_MS };
  const error = await connections.query(SLEEP, [], limit).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "query_timeout" });
  t.notOk(isConflict(error));
  const next = await backendOf(connections);
  t.notOk(backends.includes(next), "nor are the others trusted that go the same way");
  const short = connectTo(t, url, { DATABASE_QUERY_TIMEOUT_MS: String(SHORT_MS) });
  // The server has a limit of its own, which comes from the configuration.
  const longer = `SET statement_timeout = 0; SELECT pg_sleep(${(1.5 * SHORT_MS) / 1_000})`;
  await t.resolves(
    short.withConnection((session) => session.execute(longer), { queryTimeoutMs: 60_000 }),
    "another limit can be asked for",
  );
});

t.test("a statement that was given up is ended by the server, too", async (t) => {
  const url = await postgresDatabase(t);
  const connections = connectTo(t, url, { DATABASE_QUERY_TIMEOUT_MS: String(SHORT_MS) });
  await t.rejects(connections.query(SLEEP), { code: "query_timeout" });
  const others = connectTo(t, url);
  const text = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND query = '${SLEEP.text}'`;
  while ((await others.query({ text })).length > 0) {
    await sleep(50);
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
      void (await other.query({ text: "SELECT pg_terminate_backend($1, 60000)" }, [pid]));
    const idle = await backendOf(connections);
    await end(idle);
    await hear();
    t.not(await backendOf(connections), idle);

    const running = await backendOf(connections);
    const lost = connections.query(SLEEP).catch((error) => error);
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
      await hear();
      await session.query(BACKEND);
    });
    await t.rejects(between, { name: "ConnectionFault", code: "connection_lost" });

    const before = connections.withConnection(async (session) => {
      const [row] = await session.query<{ pid: number }>(BACKEND);
      await end(Number(row?.pid));
      await hear();
      await session.begin();
    });
    await t.rejects(before, { name: "ConnectionFault", code: "connection_lost" });
    t.ok(await backendOf(connections));
  },
);

t.test("a statement that a connection does not know any more runs on another one", async (t) => {
  const connections = await connect(t);
  const { query, withConnection } = connections;
  await query({ text: "CREATE TABLE things (id integer)" });
  await query({ text: "INSERT INTO things VALUES (1)" });
  const all = { name: "all", text: "SELECT * FROM things" };
  const happened: Record<string, string> = {
    "the tables have changed": "ALTER TABLE things ADD COLUMN name text DEFAULT 'a'",
    "its name is lost": "DEALLOCATE ALL",
  };
  for (const [what, sql] of Object.entries(happened)) {
    const backend = await backendOf(connections);
    t.match(await query(all), [{ id: 1 }]);
    await withConnection((session) => session.execute(sql));
    t.match(await query(all), [{ id: 1 }], what);
    t.not(await backendOf(connections), backend, "the connection is closed");
  }
  const other = "PREPARE taken AS SELECT 1";
  await withConnection((session) => session.execute(other));
  t.strictSame((await query({ name: "taken", text: "SELECT 2 AS two" })).length, 1);
  const anew = withConnection(async (session) => {
    await session.execute(other);
    await session.query({ name: "taken", text: "SELECT 2 AS two" });
  });
  const fault = await anew.catch((error) => error);
  t.match(fault, { name: "ConnectionFault", code: "not_begun", cause: { code: "42P05" } });
  t.equal(toAppError(fault).code, "unavailable", "where it goes on");
});

t.test("what is no more supported than before stays an error of the statement", async (t) => {
  const { query } = await connect(t);
  await query({ text: "CREATE TABLE things (id integer)" });
  await query({ text: "CREATE RULE none AS ON INSERT TO things DO INSTEAD NOTHING" });
  await t.rejects(query({ text: "INSERT INTO things VALUES (1) RETURNING id" }), { code: "0A000" });
});

t.test("a statement for which a connection was idle too long runs on another one", async (t) => {
  const server = await startPostgres(t, { settings: ["idle_session_timeout=300ms"] });
  const connections = connectTo(t, server.url());
  const text = "SELECT 1 AS one FROM pg_stat_activity WHERE application_name = 'customer-intake'";
  t.ok(await backendOf(connections));
  // Without a look at what has come: the end of the connection is the answer to the next statement.
  const until = performance.now() + 1_000;
  while (performance.now() < until);
  t.match(await connections.query({ text }), [{ one: 1 }]);
});

t.test("who finds all connections in use waits for one, not for ever", async (t) => {
  // Long enough for those who wait in turn.
  const limit = { DATABASE_CONNECT_TIMEOUT_MS: "2000" };
  const connections = await connect(t, { DATABASE_POOL_SIZE: "1", ...limit });
  await inTheEnd(() => backendOf(connections));
  let letGo = () => {};
  const held = connections.withConnection(
    () =>
      new Promise<void>((resolve) => {
        letGo = resolve;
      }),
  );
  const error = await connections.query(BACKEND).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "no_connection_free" });
  const hurried = connections.query(BACKEND, [], { connectTimeoutMs: 50 });
  await t.rejects(hurried, { code: "no_turn" }, "and no host is blamed");
  const waiting = [connections.query(BACKEND), connections.query(BACKEND)];
  setTimeout(letGo, 50);
  t.equal((await Promise.all(waiting)).length, 2);
  await held;
});

t.test("one connection too many for the server costs the others nothing", async (t) => {
  const [server] = await twoServers();
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
  const [server] = await twoServers();
  const connections = connectTo(t, server.url(), SHORT);
  await inTheEnd(() => backendOf(connections));
  server.signal("SIGSTOP");
  t.teardown(() => server.signal("SIGCONT"));
  await t.rejects(connections.check(), { code: "query_timeout" });
  await t.rejects(connections.query(BACKEND), {
    code: "no_host",
    message: `127.0.0.1:${server.port} does not answer within ${SHORT_MS} ms. Start it, or correct its address in DATABASE_URL.`,
  });
  await t.rejects(connections.check(), { code: "no_host" });
  const hurried = connectTo(t, server.url()).query(BACKEND, [], { connectTimeoutMs: 50 });
  await t.rejects(hurried, { code: "no_turn" }, "it had too little time to be blamed");
  server.signal("SIGCONT");
  t.ok(await inTheEnd(() => backendOf(connections)));
  await inTheEnd(() => connections.check());
});

t.test("a host that is silent keeps the next one waiting for a part of the time", async (t) => {
  const [silent, other] = await twoServers();
  silent.signal("SIGSTOP");
  t.teardown(() => silent.signal("SIGCONT"));
  const dead = `127.0.0.1:${silent.port}`;
  const hosts = (host: string) => silent.url().replace(dead, `${dead},${host}`);
  const limit = { DATABASE_CONNECT_TIMEOUT_MS: "6000" };
  const connections = connectTo(t, hosts(`127.0.0.1:${other.port}`), limit);
  t.ok(await backendOf(connections), "who waited for it to the end would have no time left");
  silent.signal("SIGCONT");
  await sleep(300);
  const text = "SELECT 1 FROM pg_stat_activity WHERE application_name = 'customer-intake'";
  while ((await silent.sql(text)).length > 0) {
    await sleep(20);
  }
  t.pass("nor is it held when it answers after all");

  silent.signal("SIGSTOP");
  const none = connectTo(t, hosts(dead), SHORT);
  const error = await none.query(BACKEND).catch((error) => error);
  const reason = `${dead} does not answer within ${SHORT_MS} ms`;
  t.match(error, { code: "no_host", message: `${reason}; ${reason}. ` });
  silent.signal("SIGCONT");
  await inTheEnd(() => none.check());
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
  const [first, second] = await twoServers();
  const hosts = [first, second].map(({ port }) => `127.0.0.1:${port}`).join(",");
  const connections = connectTo(t, `postgres://postgres:${PASSWORD}@${hosts}/postgres`);
  const write = { text: "CREATE TABLE IF NOT EXISTS things (id integer)" };
  await connections.query(write);
  await turnReadOnly(t, first);
  const error = await connections.query(write).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "read_only", cause: { code: "25006" } });
  await connections.query(write);
  await connections.check();
  await turnReadOnly(t, second);
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
    const [server] = await twoServers();
    const url = server.url(await server.createDatabase());
    const connections = connectTo(t, url);
    await connections.query({ text: "CREATE TABLE things (id integer)" });
    // The server ends what runs for two seconds, but for this.
    const impatient = connectTo(t, url, { DATABASE_QUERY_TIMEOUT_MS: "1000" });
    await inTheEnd(() => backendOf(impatient));
    await setting(server, "synchronous_standby_names", "gone");
    const insert = { text: "INSERT INTO things VALUES (1)" };
    const cancelled = connections.query(insert).catch((error) => error);
    await cancelWaiting(server);
    t.match(await cancelled, { name: "ConnectionFault", code: "commit_unconfirmed" });

    const slow = await impatient.query(insert).catch((error) => error);
    t.match(slow, { code: "query_timeout" });
    await sleep(1_500);
    const rows = await connections.query({ text: "SELECT * FROM things" });
    t.equal(rows.length, 1, "nothing has ended the wait, which would show what is not safe");
    await setting(server, "synchronous_standby_names", "");
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
  const [server] = await twoServers();
  const connections = connectTo(t, server.url());
  const first = backendOf(connections);
  await connections.close();
  t.equal((await Promise.allSettled([first])).length, 1, "it ends, whichever was faster");

  const hanging = connectTo(t, server.url(), SHORT);
  const sockets = () =>
    process.getActiveResourcesInfo().filter((name) => name.startsWith("TCPSocket")).length;
  const before = sockets();
  await inTheEnd(() => backendOf(hanging));
  server.signal("SIGSTOP");
  t.teardown(() => server.signal("SIGCONT"));
  while (sockets() !== before + 1) {
    await sleep(20);
  }
  await hanging.close();
  while (sockets() > before) {
    await sleep(20);
  }

  const unable = connectTo(t, server.url(), SHORT);
  const refused = backendOf(unable).catch((error) => error);
  await hear();
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
  const limit = { queryTimeoutMs: SHORT_MS };
  const timeout = await query(SLEEP, [], limit).catch((error) => error);
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

/** Ends when the server has told all of its processes. They read it before what they are asked next. */
async function setting({ sql }: PostgresServer, name: string, value: string): Promise<void> {
  await sql(`ALTER SYSTEM SET ${name} = '${value}'`);
  await sql("SELECT pg_reload_conf()");
  // A process that begins later has it from the first one.
  while ((await sql(`SHOW ${name}`))[0]?.[name] !== value) {
    await sleep(20);
  }
}

/** Until the test ends. */
function turnReadOnly(t: Test, server: PostgresServer): Promise<void> {
  const turn = (value: string) => setting(server, "default_transaction_read_only", value);
  t.teardown(() => turn("off"));
  return turn("on");
}

/** Cancels the commit that waits for a standby, as soon as there is one. */
async function cancelWaiting(server: PostgresServer): Promise<void> {
  const text = `SELECT pg_cancel_backend(pid) AS cancelled FROM pg_stat_activity
    WHERE wait_event = 'SyncRep' AND application_name = 'customer-intake'`;
  while ((await server.sql(text)).length < 1) {
    await sleep(20);
  }
}
