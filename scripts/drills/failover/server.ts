import { statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import pg from "pg";
import { signalFamily } from "../../../test/support/process-family.js";
import { freePort } from "../../bench/databases.js";
import { startProcess, stopProcess, temporaryFolder } from "../../bench/processes.js";
import { EmbeddedPostgres, POSTGRES_PROGRAM } from "../../postgres/embedded.js";

const USER = "postgres";
const PASSWORD = "drill";
const START_TIMEOUT_MS = 300_000;
const LOOK_EVERY_MS = 20;

/** A PostgreSQL server of the drill, with the settings that it comes with, so with fsync on. */
export interface DrillServer {
  port: number;
  /** Runs SQL as the superuser. */
  sql(text: string, database?: string): Promise<Record<string, unknown>[]>;
  /** Lets it finish and waits until it has. */
  stop(): Promise<void>;
  /** Ends all of its processes at once. */
  kill(): void;
}

/** Makes the folder of a server, in which nothing is yet. */
export async function makeFolder(): Promise<string> {
  const folder = join(temporaryFolder(), "data");
  const maker = new EmbeddedPostgres({
    databaseDir: folder,
    user: USER,
    password: PASSWORD,
    authMethod: "scram-sha-256",
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    onLog: () => {},
  });
  await maker.initialise();
  return folder;
}

/** Starts a server on a folder, and waits until it can be asked something. */
export async function startServer(folder: string): Promise<DrillServer> {
  const port = await freePort();
  const settings = ["listen_addresses=127.0.0.1", "unix_socket_directories="];
  const { child } = startProcess(
    POSTGRES_PROGRAM,
    ["-D", folder, "-p", String(port), ...settings.flatMap((setting) => ["-c", setting])],
    {},
    // PostgreSQL does not run as root, but as the owner of its folder.
    statSync(folder),
  );
  const server: DrillServer = {
    port,
    sql: (text, database = "postgres") => runSql(urlOf([port], database), text),
    stop: () => stopProcess(child, "SIGINT"),
    kill: () => void signalFamily(Number(child.pid), "SIGKILL"),
  };
  await until("a PostgreSQL server to start", () =>
    server.sql("SELECT 1").then(
      () => true,
      () => false,
    ),
  );
  return server;
}

export function urlOf(ports: number[], database: string): string {
  const hosts = ports.map((port) => `127.0.0.1:${port}`).join(",");
  return `postgres://${USER}:${PASSWORD}@${hosts}/${database}`;
}

/** As a standby finds its primary; see primary_conninfo. */
export function connectionInfo(port: number, name: string): string {
  return `host=127.0.0.1 port=${port} user=${USER} password=${PASSWORD} application_name=${name}`;
}

/** @throws where it takes too long. */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  while (!(await isSo())) {
    if (performance.now() > deadline) {
      throw new Error(`Waited in vain for ${what}.`);
    }
    await setTimeout(LOOK_EVERY_MS);
  }
}

async function runSql(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}
