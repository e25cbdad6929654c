import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, existsSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Test } from "tap";
import { freePort } from "./ports.js";
import { PASSWORD, type PostgresServer } from "./postgres.js";
import { temporaryFolder } from "./service.js";

const PGBOUNCER = "/usr/sbin/pgbouncer";
const PGPOOL = "/usr/sbin/pgpool";
const USERS_FILE = "users.txt";
const TRY_AGAIN_MS = 20;

/** A reason to skip a test where a program of Debian is not there, as `t.test` takes it. */
export const withoutPgbouncer = existsSync(PGBOUNCER) ? false : "pgbouncer is not installed";
export const withoutPgpool = existsSync(PGPOOL) ? false : "pgpool2 is not installed";

/** Has a server take the poolers, which do not know the password of the service. */
export const TRUSTING = { files: { "pg_hba.conf": "host all all 127.0.0.1/32 trust\n" } };

export interface Pooler {
  port: number;
  /** The URL of a database behind it. */
  url: (database: string) => string;
  /** Ends it, and with it what it has left open. */
  stop: () => Promise<void>;
}

/** A real PgBouncer in front of a server. */
export async function startPgbouncer(
  t: Test,
  server: PostgresServer,
  poolMode: "session" | "transaction" | "statement",
): Promise<Pooler> {
  return startPooler(t, PGBOUNCER, (port, folder) => [
    "[databases]",
    `* = host=127.0.0.1 port=${server.port}`,
    "[pgbouncer]",
    "listen_addr = 127.0.0.1",
    `listen_port = ${port}`,
    "unix_socket_dir =",
    "auth_type = trust",
    `auth_file = ${join(folder, USERS_FILE)}`,
    `pool_mode = ${poolMode}`,
    "default_pool_size = 4",
    "max_client_conn = 500",
  ]);
}

/** A real pgpool-II in raw mode in front of a server. */
export async function startPgpool(t: Test, server: PostgresServer): Promise<Pooler> {
  const pcpPort = await freePort();
  return startPooler(
    t,
    PGPOOL,
    (port, folder) => [
      "backend_clustering_mode = 'raw'",
      "listen_addresses = '127.0.0.1'",
      `port = ${port}`,
      `pcp_port = ${pcpPort}`,
      `socket_dir = '${folder}'`,
      `pcp_socket_dir = '${folder}'`,
      `logdir = '${folder}'`,
      `pid_file_name = '${join(folder, "pgpool.pid")}'`,
      "backend_hostname0 = '127.0.0.1'",
      `backend_port0 = ${server.port}`,
      "num_init_children = 16",
      "max_pool = 1",
    ],
    "-n",
    "-f",
  );
}

/** Neither runs as root. */
async function startPooler(
  t: Test,
  program: string,
  settings: (port: number, folder: string) => string[],
  ...args: string[]
): Promise<Pooler> {
  const folder = temporaryFolder(t);
  const port = await freePort();
  const file = join(folder, "pooler.conf");
  writeFileSync(file, settings(port, folder).join("\n"));
  writeFileSync(join(folder, USERS_FILE), '"postgres" ""');
  chmodSync(folder, 0o777);
  const child = spawn(program, [...args, file], {
    ...unprivileged(),
    stdio: ["ignore", "pipe", "pipe"],
  });
  const log: string[] = [];
  child.stdout.on("data", (text) => log.push(String(text)));
  child.stderr.on("data", (text) => log.push(String(text)));
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGINT");
    await ended;
  };
  t.teardown(stop);
  await untilItListens(port, child, log);
  return {
    port,
    stop,
    url: (database) => `postgres://postgres:${PASSWORD}@127.0.0.1:${port}/${database}`,
  };
}

async function untilItListens(port: number, child: ChildProcess, log: string[]): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`${child.spawnfile} ended:\n${log.join("")}`);
    }
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return;
    } catch {
      await sleep(TRY_AGAIN_MS);
    } finally {
      socket.destroy();
    }
  }
}

function unprivileged(): { uid?: number; gid?: number } {
  if (process.getuid?.() !== 0) {
    return {};
  }
  const idOf = (flag: string) =>
    Number(spawnSync("id", [flag, "nobody"], { encoding: "utf8" }).stdout);
  return { uid: idOf("-u"), gid: idOf("-g") };
}
