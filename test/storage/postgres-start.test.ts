import { once } from "node:events";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { join } from "node:path";
import t, { type Test } from "tap";
import { readConfig } from "../../dist/config.js";
import type { PostgresDatabase } from "../../dist/database-url.js";
import { CommandError } from "../../dist/errors.js";
import { toAppError } from "../../dist/http/errors.js";
import { createConnections } from "../../dist/storage/postgres/connections.js";
import { postgresFault } from "../../dist/storage/postgres/errors.js";
import { openPostgres } from "../../dist/storage/postgres/open.js";
import { NEEDED_RIGHTS } from "../../dist/storage/postgres/rights.js";
import { refusalOfServer } from "../../dist/storage/postgres/server-check.js";
import { freePort } from "../support/ports.js";
import { PASSWORD, type PostgresServer, STANDBY, startPostgres } from "../support/postgres.js";
import { intake, LONG_TIMEOUTS } from "../support/process.js";
import {
  insertCustomer,
  instant,
  migrations,
  newClient,
  newCustomer,
  newKey,
  newKycResult,
  newRecord,
  openStores,
  saveKycResult,
} from "../support/stores.js";

let server: PostgresServer;

t.before(async () => {
  // Nobody is let go of by the server because of a login that does not go on.
  server = await startPostgres(t, { settings: ["authentication_timeout=600s"] });
});

/** What a command says of a database with which it cannot start. It keeps the password to itself. */
async function refusal(t: Test, url: string, env: Record<string, string> = {}) {
  const error = await open(url, env).then(
    () => undefined,
    (error) => error,
  );
  t.type(error, CommandError);
  t.match(error.message, /^[^\n]*$/, "one line");
  t.notMatch(error.message, PASSWORD);
  return { code: error.exitCode, line: error.message };
}

/** @returns the migrations that were applied. */
async function open(url: string, env: Record<string, string> = {}): Promise<string[]> {
  const database = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS, ...env })
    .database as PostgresDatabase;
  try {
    const { migrated, close } = await openPostgres(database, () => new Date());
    await close();
    return migrated;
  } catch (error) {
    throw postgresFault(database, error);
  }
}

/** A user who may log in. */
async function newUser(name: string, options = ""): Promise<void> {
  await server.sql(`CREATE ROLE ${name} LOGIN PASSWORD '${PASSWORD}' ${options}`);
}

t.test("a command that cannot start with a database says so in a line", async (t) => {
  const url = server.url().replace(PASSWORD, "letmein");
  for (const args of [["serve"], ["migrate", "--json"], ["client", "list"]]) {
    const { code, stdout, stderr } = await intake(args, { DATABASE_URL: url });
    t.strictSame([code, stdout], [78, ""]);
    t.equal(stderr, `${(await refusal(t, url)).line}\n`);
  }
});

t.test("78 for a user or a password that the server refuses", async (t) => {
  const line = `The database postgres cannot be used: 127.0.0.1:${server.port} refuses the user or the password (SQLSTATE 28P01). Correct them in DATABASE_URL.`;
  const wrong = server.url().replace(PASSWORD, "letmein");
  t.strictSame(await refusal(t, wrong), { code: 78, line });
  t.notMatch(line, "letmein");
  t.strictSame(await refusal(t, server.url("postgres", "nobody")), { code: 78, line });
});

t.test("1 where a password is asked for and there is none", async (t) => {
  const none = server.url().replace(`:${PASSWORD}`, "");
  // The driver would take one from here, which is not meant.
  process.env.PGPASSWORD = PASSWORD;
  t.teardown(() => delete process.env.PGPASSWORD);
  t.strictSame(await refusal(t, none), {
    code: 1,
    line: `The database postgres cannot be used: 127.0.0.1:${server.port} ends the connection before it is ready. Check that it is PostgreSQL, and the password and sslmode in DATABASE_URL.`,
  });
});

t.test("a command ends at once where the server would wait on", async (t) => {
  const none = await intake(["migrate"], {
    DATABASE_URL: server.url().replace(`:${PASSWORD}`, ""),
  });
  t.equal(none.code, 1);
  t.match(none.stderr, "ends the connection before it is ready");
  // The beginning of what a server of MySQL says first.
  const greeting = Buffer.from("4a0000000a382e302e3336002a0000000a", "hex");
  const port = await listen(t, (socket) => void socket.write(greeting));
  const other = await intake(["migrate"], {
    DATABASE_URL: `postgres://ada@127.0.0.1:${port}/intake`,
  });
  t.equal(other.code, 1);
  t.match(other.stderr, "ends the connection before it is ready. Check that it is PostgreSQL");
});

t.test("what the environment says to the driver is not heard", async (t) => {
  const database = await server.createDatabase();
  const { code, stderr } = await intake(["migrate"], {
    DATABASE_URL: server.url(database),
    NODE_PG_FORCE_NATIVE: "1",
    PGCLIENT_ENCODING: "LATIN1",
    PGOPTIONS: "-c default_transaction_read_only=on",
    PGREPLICATION: "database",
    PGSSLMODE: "verify-full",
    PGSSLNEGOTIATION: "direct",
  });
  t.strictSame([code, stderr], [0, ""]);
});

t.test("78 for a database in which not every name can be written", async (t) => {
  const create = (name: string, encoding: string) =>
    server.sql(
      `CREATE DATABASE ${name} TEMPLATE template0 ENCODING '${encoding}' LOCALE_PROVIDER libc LOCALE 'C'`,
    );
  await create("latin", "LATIN1");
  t.strictSame(await refusal(t, server.url("latin")), {
    code: 78,
    line: `The database latin cannot be used: 127.0.0.1:${server.port} has the encoding LATIN1, in which some names cannot be written. Make the database with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.`,
  });
  await create("bytes", "SQL_ASCII");
  const { clients } = await openStores(t, server.url("bytes"));
  const client = newClient({ name: "Łódź 林" });
  await clients.insertClient(client);
  t.strictSame(await clients.findClientByName(client.name), client);
});

t.test("78 for a user who may not log in", async (t) => {
  await server.sql(`CREATE ROLE nologin NOLOGIN PASSWORD '${PASSWORD}'`);
  t.strictSame(await refusal(t, server.url("postgres", "nologin")), {
    code: 78,
    line: `The database postgres cannot be used: 127.0.0.1:${server.port} does not let this user in from here (SQLSTATE 28000). Check pg_hba.conf there, and the user and sslmode in DATABASE_URL.`,
  });
});

t.test("78 for a database that does not exist", async (t) => {
  t.strictSame(await refusal(t, server.url("nowhere")), {
    code: 78,
    line: `The database nowhere cannot be used: 127.0.0.1:${server.port} has no database of this name (SQLSTATE 3D000). Create it with CREATE DATABASE, or correct the name in DATABASE_URL.`,
  });
});

t.test("78 naming the right that the user lacks", async (t) => {
  const database = await server.createDatabase();
  await newUser("guest");
  const url = server.url(database, "guest");
  const lacks = (rights: string) => ({
    code: 78,
    line: `The user of DATABASE_URL lacks rights in the database ${database} on 127.0.0.1:${server.port}: ${rights}. GRANT them, or run this as a user that has them.`,
  });
  await server.sql(`REVOKE CONNECT ON DATABASE ${database} FROM PUBLIC`);
  t.strictSame(await refusal(t, url), {
    code: 78,
    line: `The database ${database} cannot be used: 127.0.0.1:${server.port} does not let this user into the database (SQLSTATE 42501). GRANT CONNECT ON DATABASE to the user.`,
  });
  await server.sql(`GRANT CONNECT ON DATABASE ${database} TO guest`);
  t.strictSame(await refusal(t, url), lacks("CREATE ON the SCHEMA"));

  // Another user migrates; this one is only to serve.
  await server.sql("REVOKE ALL ON SCHEMA public FROM PUBLIC", database);
  t.strictSame(await refusal(t, url), {
    code: 78,
    line: `The search_path of the user of DATABASE_URL, "$user", public, names no schema in the database ${database} on 127.0.0.1:${server.port} that is there and that the user may use. GRANT USAGE ON SCHEMA, or ALTER ROLE … SET search_path.`,
  });
  await open(server.url(database));
  t.strictSame(await refusal(t, url), lacks("USAGE ON SCHEMA public"));
  await server.sql("GRANT USAGE ON SCHEMA public TO guest", database);
  await server.sql("ALTER ROLE guest SET search_path = elsewhere");
  t.strictSame(await refusal(t, url), {
    code: 78,
    line: `The tables in the database ${database} on 127.0.0.1:${server.port} are in the schema public, and the search_path of the user of DATABASE_URL is elsewhere. ALTER ROLE … SET search_path = public.`,
  });
  await server.sql("ALTER ROLE guest RESET search_path");
  t.strictSame(await refusal(t, url), lacks("SELECT ON schema_migrations"));
  await server.sql("GRANT SELECT ON schema_migrations, clients, api_keys TO guest", database);
  t.strictSame(
    await refusal(t, url),
    lacks(
      Object.entries(NEEDED_RIGHTS)
        .flatMap(([table, rights]) => rights.map((right) => `${right} ON ${table}`))
        .filter((right) => !/^SELECT ON (schema_migrations|clients|api_keys)$/.test(right))
        .join(", "),
    ),
  );
  for (const [table, rights] of Object.entries(NEEDED_RIGHTS)) {
    await server.sql(`GRANT ${rights.join(", ")} ON ${table} TO guest`, database);
  }
  const storage = await openStores(t, url);
  const { clients, idempotencyRecords: records } = storage;
  const client = newClient();
  const customer = newCustomer(client.id);
  const key = newKey(client.id);
  await clients.insertClient(client);
  await clients.insertApiKey(key);
  t.ok(await clients.revokeApiKey(key.id, instant));
  await insertCustomer(storage, customer, newRecord("a"));
  const result = newKycResult(customer.id);
  const changed = { ...customer, version: 2 };
  t.equal(await saveKycResult(storage, changed, result, newRecord("b")), "written");
  await records.remove(["a"]);
  t.ok(await records.advanceTo(1), "it can do all that it has to");

  await server.sql("DELETE FROM schema_migrations", database);
  t.strictSame(await refusal(t, url), lacks("CREATE ON the SCHEMA, the tables as their owner"));
});

t.test("rights that are taken away while it runs: readiness and writes say so", async (t) => {
  const database = await server.createDatabase();
  await newUser("tenant");
  const url = server.url(database, "tenant");
  await open(server.url(database));
  await server.sql("GRANT ALL ON ALL TABLES IN SCHEMA public TO tenant", database);
  const { check, clients } = await openStores(t, url);
  await check();
  await server.sql("REVOKE INSERT ON clients FROM tenant", database);
  await t.rejects(check(), {
    name: "ConnectionFault",
    code: "no_access",
    message: `The user of DATABASE_URL lacks rights in the database ${database} on 127.0.0.1:${server.port}: INSERT ON clients. GRANT them, or run this as a user that has them.`,
  });
  const refused = await clients.insertClient(newClient()).catch((error) => error);
  t.equal(toAppError(refused).code, "unavailable");
  await server.sql("GRANT INSERT ON clients TO tenant", database);
  await check();

  const secure = (text: string) => server.sql(text, database);
  const hidden = (rights: string) =>
    `Row level security has no policy for the user of DATABASE_URL in the database ${database} on 127.0.0.1:${server.port}: ${rights}. CREATE POLICY for them, or ALTER ROLE … BYPASSRLS.`;
  await secure("ALTER TABLE customers ENABLE ROW LEVEL SECURITY");
  const all = "SELECT ON customers, INSERT ON customers, UPDATE ON customers, DELETE ON customers";
  await t.rejects(check(), { code: "no_access", message: hidden(all) });
  t.strictSame(await refusal(t, url), { code: 78, line: hidden(all) });
  await secure("CREATE POLICY others ON customers TO postgres USING (TRUE)");
  await secure("CREATE POLICY fewer ON customers AS RESTRICTIVE USING (TRUE)");
  await t.rejects(check(), { message: hidden(all) });
  await secure("CREATE POLICY looks ON customers FOR SELECT TO tenant USING (TRUE)");
  await t.rejects(check(), {
    message: hidden("INSERT ON customers, UPDATE ON customers, DELETE ON customers"),
  });
  await secure("CREATE POLICY rest ON customers USING (TRUE)");
  await check();
});

t.test("a table that is taken away while it runs: the check says so", async (t) => {
  const database = await server.createDatabase();
  const { check } = await openStores(t, server.url(database));
  await check();
  await server.sql("ALTER TABLE kyc_results RENAME TO others", database);
  await t.rejects(check(), { code: "42P01" }, "as the server does");
  await server.sql("ALTER TABLE others RENAME TO kyc_results", database);
  await check();
});

t.test("1 and one line where a connection is lost in the middle of a write", async (t) => {
  const database = await server.createDatabase();
  await open(server.url(database));
  await server.sql(
    `CREATE FUNCTION leave() RETURNS trigger LANGUAGE plpgsql
      AS 'BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END';
    CREATE TRIGGER leave BEFORE INSERT ON clients FOR EACH ROW EXECUTE FUNCTION leave()`,
    database,
  );
  const { code, stdout, stderr } = await intake([], {
    DATABASE_URL: server.url(database),
    PORT: "0",
  });
  t.strictSame([code, stdout], [1, ""]);
  t.equal(
    stderr
      .split("\n")
      .filter((line) => !line.startsWith("{"))
      .join("\n"),
    `The database ${database} on 127.0.0.1:${server.port} cannot be used: the connection to it was lost. Try again. What was asked for may be done all the same.\n`,
  );
});

t.test("1 for a database that takes no writes", async (t) => {
  await newUser("reader");
  await server.sql("ALTER ROLE reader SET default_transaction_read_only = on");
  t.strictSame(await refusal(t, server.url("postgres", "reader")), {
    code: 1,
    line: `The database postgres cannot be used: 127.0.0.1:${server.port} takes no writes (transaction_read_only is on). Set default_transaction_read_only to off, or use another host.`,
  });
});

t.test(
  "78 for a server that can lose what it has acknowledged, unless it is allowed",
  async (t) => {
    const database = await server.createDatabase();
    await newUser("careless");
    await server.sql("ALTER ROLE careless SET synchronous_commit = off");
    await server.sql(`GRANT CREATE ON SCHEMA public TO careless`, database);
    const url = server.url(database, "careless");
    const line = (what: string, port: number, name: string) =>
      `The database ${name} cannot be used: 127.0.0.1:${port} can lose what it has acknowledged (${what} off). Turn it on. DATABASE_UNSAFE_COMMITS=allow takes it as it is.`;
    t.strictSame(await refusal(t, url), {
      code: 78,
      line: line("synchronous_commit", server.port, database),
    });
    t.strictSame(await open(url, { DATABASE_UNSAFE_COMMITS: "allow" }), migrations);

    const fast = await startPostgres(t, { settings: ["fsync=off", "synchronous_commit=off"] });
    t.strictSame(await refusal(t, fast.url()), {
      code: 78,
      line: line("synchronous_commit and fsync", fast.port, "postgres"),
    });
  },
);

t.test("78 for a server that is too old", async (t) => {
  const row = {
    version: 120_022,
    readOnly: "off",
    inHotStandby: null,
    synchronousCommit: "on",
    fsync: "on",
    encoding: "UTF8",
  };
  t.match(refusalOfServer(row, false), {
    reason: "is PostgreSQL 12",
    remedy: "It takes 13 or newer.",
    exitCode: 78,
  });
  const unsaid = { version: 130_000, synchronousCommit: null, fsync: null, encoding: null };
  t.equal(refusalOfServer({ ...row, ...unsaid }, false), undefined);
});

t.test("1 naming the host that cannot be reached", async (t) => {
  const port = await freePort();
  t.strictSame(await refusal(t, `postgres://ada:${PASSWORD}@127.0.0.1:${port}/intake`), {
    code: 1,
    line: `The database intake cannot be used: 127.0.0.1:${port} cannot be reached (ECONNREFUSED). Start it, or correct its address in DATABASE_URL.`,
  });
  t.match(
    (await refusal(t, `postgres://ada:${PASSWORD}@nowhere.invalid/intake`)).line,
    /^The database intake cannot be used: nowhere\.invalid:5432 cannot be reached \(E[A-Z_]+\)\. /,
  );
});

t.test("1 for a host that answers nothing, or something else", async (t) => {
  const silent = await listen(t, () => undefined);
  const env = { DATABASE_CONNECT_TIMEOUT_MS: "200" };
  t.strictSame(await refusal(t, `postgres://ada:${PASSWORD}@127.0.0.1:${silent}/intake`, env), {
    code: 1,
    line: `The database intake cannot be used: 127.0.0.1:${silent} does not answer within 200 ms. Start it, or correct its address in DATABASE_URL.`,
  });
  const other = await listen(t, (socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  t.match(
    (await refusal(t, `postgres://ada:${PASSWORD}@127.0.0.1:${other}/intake`)).line,
    "ends the connection before it is ready. Check that it is PostgreSQL",
  );
});

t.test(
  "1 where the server has no connection free, and for what has no line of its own",
  async (t) => {
    await newUser("crowd", "CONNECTION LIMIT 0");
    t.strictSame(await refusal(t, server.url("postgres", "crowd")), {
      code: 1,
      line: `The database postgres cannot be used: 127.0.0.1:${server.port} has no connection free (SQLSTATE 53300). Raise max_connections there, or lower DATABASE_POOL_SIZE.`,
    });
    const database = await server.createDatabase();
    await server.sql(`ALTER DATABASE ${database} ALLOW_CONNECTIONS false`);
    t.strictSame(await refusal(t, server.url(database)), {
      code: 1,
      line: `The database ${database} cannot be used: 127.0.0.1:${server.port} fails (SQLSTATE 55000). Look into the log of the server.`,
    });
  },
);

t.test("the first host that takes writes is used", async (t) => {
  const standby = await startPostgres(t, STANDBY);
  const dead = await freePort();
  const database = await server.createDatabase();
  const hosts = (...ports: number[]) => ports.map((port) => `127.0.0.1:${port}`).join(",");
  const url = (list: string) => `postgres://postgres:${PASSWORD}@${list}/${database}`;
  const all = hosts(dead, standby.port, server.port);
  // The standby has no such database, and says so.
  t.strictSame(await open(url(all)), migrations);
  t.strictSame(await refusal(t, url(hosts(dead, standby.port))), {
    code: 1,
    line: `The database ${database} cannot be used: 127.0.0.1:${dead} cannot be reached (ECONNREFUSED); 127.0.0.1:${standby.port} has no database of this name (SQLSTATE 3D000). Start it, or correct its address in DATABASE_URL. Create it with CREATE DATABASE, or correct the name in DATABASE_URL.`,
  });
  t.strictSame(await refusal(t, standby.url()), {
    code: 1,
    line: `The database postgres cannot be used: 127.0.0.1:${standby.port} is a standby, which takes no writes. Promote it, or add the primary to the hosts in DATABASE_URL.`,
  });
});

/**
 * Has the driver's reader throw at a word: a harmless stand-in for what it throws at, where nobody but the process would
 * catch it.
 */
const UNREADABLE = "unreadable";
const { Parser } = createRequire(import.meta.url)("pg-protocol/dist/parser.js");
const parse = Parser.prototype.parse;
Parser.prototype.parse = function (buffer: Buffer, callback: unknown) {
  if (buffer.includes(UNREADABLE)) {
    throw new Error(`no idea of ${UNREADABLE}`);
  }
  return parse.call(this, buffer, callback);
};

async function losesWhatCannotBeRead(t: Test, url: string): Promise<void> {
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const { query, close } = createConnections(database as PostgresDatabase);
  t.teardown(close);
  const fault = await query({ text: `SELECT '${UNREADABLE}'` }).catch((error) => error);
  t.match(fault, { code: "connection_lost", cause: { name: "UnreadableAnswer" } });
  t.strictSame(await query({ text: "SELECT 1 AS one" }).then((rows) => ({ ...rows[0] })), {
    one: 1,
  });
}

t.test("what the driver cannot read ends a connection and not the process", async (t) => {
  const strange = await listen(t, (socket) => void socket.write(UNREADABLE));
  const url = server.url().replace(`:${server.port}`, `:${strange}`);
  t.strictSame(await refusal(t, url), {
    code: 78,
    line: `The database postgres cannot be used: 127.0.0.1:${strange} answers with something that the driver does not know. Check that it is PostgreSQL, and that pg_hba.conf there asks this user for scram-sha-256, md5 or password.`,
  });
  await losesWhatCannotBeRead(t, server.url());
  await losesWhatCannotBeRead(
    t,
    url.replace(`:${strange}`, `:${strange},127.0.0.1:${server.port}`),
  );
});

// The certificate names 127.0.0.1 alone. It and its key are for this test, and of no use to anyone.
t.test("TLS: a certificate has to be trusted and to name the host", async (t) => {
  const certificate = join(import.meta.dirname, "../support/tls-certificate.pem");
  const secure = await startPostgres(t, {
    settings: ["ssl=on"],
    files: {
      "server.crt": readFileSync(certificate, "utf8"),
      "server.key": readFileSync(join(import.meta.dirname, "../support/tls-key.pem"), "utf8"),
    },
  });
  const trusted = `sslmode=verify-full&sslrootcert=${encodeURIComponent(certificate)}`;
  const url = (host: string, options: string) =>
    `${secure.url().replace("127.0.0.1", host)}?${options}`;
  for (const options of [trusted, "sslmode=no-verify"]) {
    await t.resolves(open(url("127.0.0.1", options)));
  }
  await losesWhatCannotBeRead(t, url("127.0.0.1", trusted));
  const line = (host: string, code: string) =>
    `The database postgres cannot be used: ${host}:${secure.port} shows a certificate that is not trusted (${code}). Name the file of its CA in sslrootcert, and the host as the certificate does.`;
  t.strictSame(await refusal(t, url("127.0.0.1", "sslmode=require")), {
    code: 78,
    line: line("127.0.0.1", "DEPTH_ZERO_SELF_SIGNED_CERT"),
  });
  t.strictSame(await refusal(t, url("localhost", trusted)), {
    code: 78,
    line: line("localhost", "ERR_TLS_CERT_ALTNAME_INVALID"),
  });
  t.match(
    (await refusal(t, `${server.url()}?sslmode=no-verify`)).line,
    "ends the connection before it is ready. Check that it is PostgreSQL, and the password and sslmode",
  );
});

async function listen(t: Test, onConnection: (socket: Socket) => void): Promise<number> {
  const sockets: Socket[] = [];
  const other = createServer((socket) => {
    sockets.push(socket);
    onConnection(socket);
  }).listen(0, "127.0.0.1");
  await once(other, "listening");
  t.teardown(() => {
    for (const socket of sockets) {
      socket.destroy();
    }
    other.close();
  });
  return (other.address() as AddressInfo).port;
}
