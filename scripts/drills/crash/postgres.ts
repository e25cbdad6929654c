import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { signalFamily } from "../../../test/support/process-family.js";
import { freePort } from "../../bench/databases.js";
import { temporaryFolder } from "../../bench/processes.js";
import { EmbeddedPostgres } from "../../postgres/embedded.js";

const START_AGAIN_MS = 20;
const START_TIMEOUT_MS = 300_000;

export interface PostgresServer {
  /** The URL of one of its databases. */
  url(database: string): string;
  /** Where its data lies. */
  folder: string;
  /** What it has logged. */
  log(): string;
  /** Kills all of its processes, and starts it again on what they left; it recovers. */
  crash(): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a PostgreSQL server with the settings that it comes with, so with fsync on. */
export async function startPostgres(): Promise<PostgresServer> {
  const [user, password] = ["postgres", "drill"];
  const folder = join(temporaryFolder(), "data");
  const port = await freePort();
  let log = "";
  const server = new EmbeddedPostgres({
    databaseDir: folder,
    user,
    password,
    port,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ["--encoding=UTF8", "--no-sync"],
    onLog: (text) => {
      log += String(text);
    },
  });
  await server.initialise();
  await server.start();
  return {
    folder,
    log: () => log,
    url: (database) => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`,
    async crash() {
      const [pid] = readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n");
      signalFamily(Number(pid), "SIGKILL");
      await startWhenPossible(server);
    },
    stop: () => server.stop(),
  };
}

/** A server does not start as long as a process of the one before it is there. */
async function startWhenPossible(server: EmbeddedPostgres): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS;
  for (;;) {
    try {
      return await server.start();
    } catch {
      if (performance.now() > deadline) {
        throw new Error("The PostgreSQL server does not start after it was killed.");
      }
    }
    await setTimeout(START_AGAIN_MS);
  }
}
