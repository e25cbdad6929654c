import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { join } from "node:path";
import pg from "pg";
import t, { type Test } from "tap";
import { signalFamily } from "./process-family.js";

/** What test/support/postgres-server.ts is told. */
export interface ServerOptions {
  user: string;
  password: string;
  /** In the form name=value. */
  settings: string[];
  /** What is put into its folder before it starts, by name. */
  files: Record<string, string>;
  /** Such as 13; the newest one where it is left out. */
  version?: string;
}

export interface PostgresServer {
  port: number;
  /** The URL of one of its databases, for its superuser or another user. */
  url: (database?: string, user?: string) => string;
  /** Runs SQL as the superuser. */
  sql: (text: string, database?: string) => Promise<Record<string, unknown>[]>;
  /** Makes a database, which goes with the server. */
  createDatabase: () => Promise<string>;
  /** Sends a signal to all of its processes. */
  signal: (signal: NodeJS.Signals) => void;
  /** Starts it again after SIGKILL, and waits until it takes connections. */
  startAgain: () => Promise<void>;
  stop: () => Promise<void>;
}

/** Has a server wait for a primary that there is not: in recovery, until it is promoted. */
export const STANDBY = { files: { "standby.signal": "" } };

export const PASSWORD = "swordfish";
const SUPERUSER = "postgres";
const PROGRAM = join(import.meta.dirname, "postgres-server.ts");

/** A real server for one test, or for a whole file. Nothing of it is left when the test ends. */
export async function startPostgres(
  t: Test,
  options: Partial<ServerOptions> = {},
): Promise<PostgresServer> {
  const given = { user: SUPERUSER, password: PASSWORD, settings: [], files: {}, ...options };
  const child = spawn(process.execPath, ["--import=tsx", PROGRAM, JSON.stringify(given)]);
  let log = "";
  child.stderr.setEncoding("utf8").on("data", (text) => {
    log += text;
  });
  const ended = once(child, "close");
  const stop = async () => {
    child.stdin.end();
    await ended;
  };
  t.teardown(stop);
  const started = await Promise.race([once(child.stdout, "data"), ended.then(() => undefined)]);
  if (!started) {
    throw new Error(`the PostgreSQL server did not start:\n${log}`);
  }
  let { port, pid } = JSON.parse(String(started[0]));
  const url = (database = "postgres", user = SUPERUSER) =>
    `postgres://${user}:${PASSWORD}@127.0.0.1:${port}/${database}`;
  return {
    port,
    url,
    sql: (text, database) => runSql(url(database), text),
    createDatabase: () => createDatabase(url()),
    signal: (signal) => void signalFamily(pid, signal),
    startAgain: async () => {
      child.stdin.write("start\n");
      const [line] = await once(child.stdout, "data");
      ({ pid } = JSON.parse(String(line)));
    },
    stop,
  };
}

let shared: Promise<PostgresServer> | undefined;

/**
 * A fresh database for one test, gone when it ends. It is on the server of TEST_DATABASE_URL, whose user may
 * create databases, or else on one that the tests of a file share.
 * @returns its URL.
 */
export async function postgresDatabase(test: Test): Promise<string> {
  let admin = process.env.TEST_DATABASE_URL;
  if (!admin) {
    shared ??= startPostgres(t);
    admin = (await shared).url();
  }
  const url = new URL(admin);
  const name = await createDatabase(admin);
  test.teardown(() => runSql(admin, `DROP DATABASE ${name} WITH (FORCE)`));
  url.pathname = name;
  return url.href;
}

async function createDatabase(admin: string): Promise<string> {
  const name = `intake_${randomUUID().replaceAll("-", "")}`;
  await runSql(admin, `CREATE DATABASE ${name}`);
  return name;
}

/** Runs SQL on a connection of its own. */
export async function runSql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
