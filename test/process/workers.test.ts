import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { type Connection, creation, openConnection, request } from "../support/connection.js";
import { postgresDatabase, runSql } from "../support/postgres.js";
import { intake, type RunningServer, startServer, workersOf } from "../support/process.js";
import { exampleBody } from "../support/service.js";

const SERVE_TWO = ["serve", "--json", "--workers", "2"];
const body = JSON.stringify(exampleBody());

/** Waits until a server has two workers that listen. */
async function bothListen(server: RunningServer): Promise<number[]> {
  await server.logged(2, "listening");
  return workersOf(server);
}

/** Connections to a server: they go to its workers in turn. */
async function connections(t: Test, port: number): Promise<Connection[]> {
  return Promise.all([1, 2, 3, 4].map(() => openConnection(t, port)));
}

async function statuses(connections: Connection[], bytes: string): Promise<number[]> {
  return Promise.all(
    connections.map(async (connection) => {
      connection.send(bytes);
      return (await connection.answer()).status;
    }),
  );
}

t.test("two workers share a port, and one that dies is replaced", async (t) => {
  const server = await startServer(t, { DATABASE_URL: await postgresDatabase(t) }, SERVE_TWO);
  const key = server.started.key ?? "";
  const [first = 0, second = 0] = await bothListen(server);
  const before = await connections(t, server.port);
  t.strictSame(await statuses(before, creation(key, body)), [201, 201, 201, 201]);

  process.kill(first, "SIGKILL");
  await server.logged(1, '"msg":"a worker has ended"');
  const rest = await Promise.all(
    [1, 2].map(async () => statuses([await openConnection(t, server.port)], creation(key, body))),
  );
  t.strictSame(rest.flat(), [201, 201], "the other one goes on");
  await server.logged(3, "listening");
  const workers = workersOf(server);
  t.equal(workers.length, 2);
  t.ok(workers.includes(second) && !workers.includes(first));
  const after = await connections(t, server.port);
  t.strictSame(await statuses(after, creation(key, body)), [201, 201, 201, 201]);
});

t.test("a worker that cannot start says why, and is started again", async (t) => {
  const url = await postgresDatabase(t);
  const server = await startServer(t, { DATABASE_URL: url }, SERVE_TWO);
  const [first = 0] = await bothListen(server);
  await runSql(url, "INSERT INTO schema_migrations VALUES (999, 'future', 0)");
  process.kill(first, "SIGKILL");
  await server.logged(1, "has schema version 999");
  await runSql(url, "DELETE FROM schema_migrations WHERE version = 999");
  await server.logged(3, "listening");
  t.equal(workersOf(server).length, 2);
  const key = server.started.key ?? "";
  const after = await connections(t, server.port);
  t.strictSame(await statuses(after, creation(key, body)), [201, 201, 201, 201]);
});

t.test("a key that is revoked is refused by every worker within a second", async (t) => {
  const url = await postgresDatabase(t);
  const server = await startServer(t, { DATABASE_URL: url }, SERVE_TWO);
  const key = server.started.key ?? "";
  await bothListen(server);
  const all = await connections(t, server.port);
  t.strictSame(await statuses(all, creation(key, body)), [201, 201, 201, 201]);
  const { code } = await intake(["key", "revoke", key.split("_")[2] ?? ""], { DATABASE_URL: url });
  t.equal(code, 0);
  await sleep(1_000);
  t.strictSame(await statuses(all, creation(key, body)), [403, 403, 403, 403]);
});

for (const signalled of ["the first process", "every process"]) {
  t.test(`a signal to ${signalled} closes all of them in order`, async (t) => {
    const server = await startServer(t, { DATABASE_URL: await postgresDatabase(t) }, SERVE_TWO);
    const key = server.started.key ?? "";
    const workers = await bothListen(server);
    const [one, ...idle] = await connections(t, server.port);
    const bytes = creation(key, body);
    one?.send(bytes.slice(0, -1));
    t.strictSame(await statuses(idle, request("GET /livez")), [200, 200, 200]);
    for (const pid of signalled === "every process" ? workers : []) {
      process.kill(pid, "SIGTERM");
    }
    server.child.kill("SIGTERM");
    await server.logged(1, '"msg":"closing"');
    one?.send(bytes.slice(-1));
    t.equal((await one?.answer())?.status, 201, "the request in flight is answered");
    const { code, signal, stderr } = await server.outcome;
    t.strictSame([code, signal], [0, null]);
    t.match(stderr, /"closed"}\n$/);
    t.notMatch(stderr, "a worker has ended");
  });
}

t.test("the workers end with the process that started them", async (t) => {
  const server = await startServer(t, { DATABASE_URL: await postgresDatabase(t) }, SERVE_TWO);
  await bothListen(server);
  server.child.kill("SIGKILL");
  // It is over when the last process that holds its output has ended.
  t.equal((await server.outcome).signal, "SIGKILL");
});

t.test("1 and one line where the workers cannot listen", async (t) => {
  const { port } = await startServer(t);
  const env = { DATABASE_URL: await postgresDatabase(t), PORT: String(port) };
  const { code, stdout, stderr } = await intake(["serve", "--workers", "2"], env);
  t.strictSame([code, stdout], [1, ""]);
  t.match(
    stderr,
    /^Cannot listen on 127\.0\.0\.1, port \d+: another program listens there\. .*\n$/,
  );
});

t.test("a SQLite file takes one process, and a number of workers is one", async (t) => {
  const several = await intake(["serve", "--workers", "2"]);
  t.equal(several.code, 78);
  t.match(several.stderr, /^A SQLite file has one writer, so it takes one process\. .*\n$/);
  for (const number of ["0", "-1", "100", "two", "1.5", ""]) {
    const { code, stderr } = await intake(["serve", `--workers=${number}`]);
    t.equal(code, 64, number);
    t.match(stderr, /^--workers is a number from 1 to 99\.\nUsage: intake serve /);
  }
});
