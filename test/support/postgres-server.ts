/**
 * Runs a PostgreSQL server until standard input ends, as it does when the process that started this one is gone,
 * however it went. Then nothing of the server is left. Prints its port and process as one line of JSON. A line on
 * standard input starts it again after a test has ended it.
 */
import { EventEmitter, on, once } from "node:events";
import { chownSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { EmbeddedPostgres, embeddedPostgres } from "../../scripts/postgres/embedded.js";
import { freePort } from "./ports.js";
import type { ServerOptions } from "./postgres.js";
import { signalFamily } from "./process-family.js";

const STOP_TIMEOUT_MS = 10_000;
const START_AGAIN_MS = 20;

/** An order of letters that is not that of their codes, as on most servers. */
const ICU = ["--locale-provider=icu", "--icu-locale=en-US"];
/** The first one that has it for all of a server. */
const ICU_SINCE = 15;

async function main({ user, password, settings, files, version }: ServerOptions): Promise<void> {
  const Server = version === undefined ? EmbeddedPostgres : await embeddedPostgres(version);
  const hasIcu = version === undefined || Number(version) >= ICU_SINCE;
  // Right below the folder for temporary files, for the system's user of the server must reach it.
  const folder = join(tmpdir(), `intake-postgres-${process.pid}`);
  const port = await freePort();
  process.stdin.resume();
  const ended = once(process.stdin, "end");
  const log = new EventEmitter();
  const server = new Server({
    databaseDir: folder,
    port,
    user,
    password,
    authMethod: "scram-sha-256",
    // Gone when it stops, which a signal to this process makes it do too.
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    // Only initdb leaves fsync out.
    initdbFlags: ["--encoding=UTF8", ...(hasIcu ? ICU : ["--locale=C"]), "--no-sync"],
    postgresFlags: ["listen_addresses=127.0.0.1", "unix_socket_directories=", ...settings].flatMap(
      (setting) => ["-c", setting],
    ),
    onLog: (line) => {
      process.stderr.write(line);
      log.emit("line", line);
    },
  });
  await server.initialise();
  const { uid, gid } = statSync(folder);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), text, { mode: 0o600 });
    chownSync(join(folder, name), uid, gid);
  }
  await Promise.race([server.start(), untilReadOnly(log), ended]);
  const tellProcess = () => {
    const pid = Number(readFileSync(join(folder, "postmaster.pid"), "utf8").split("\n")[0]);
    process.stdout.write(`${JSON.stringify({ port, pid })}\n`);
    return pid;
  };
  let pid = tellProcess();
  for (const signal of ["SIGTERM", "SIGINT", "SIGHUP"] as const) {
    process.prependListener(signal, () => signalFamily(pid, "SIGCONT"));
  }
  process.stdin.on("data", async () => {
    await startAgain(server);
    pid = tellProcess();
  });
  await ended;
  // A test may have stopped it, or ended it.
  if (signalFamily(pid, "SIGCONT")) {
    setTimeout(() => signalFamily(pid, "SIGKILL"), STOP_TIMEOUT_MS).unref();
    await server.stop();
  }
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

/** A standby never says what the package waits for. */
async function untilReadOnly(log: EventEmitter): Promise<void> {
  for await (const [line] of on(log, "line")) {
    if (String(line).includes("ready to accept read-only connections")) {
      return;
    }
  }
}

/** A server does not start as long as a process of the one before it is there. */
async function startAgain(server: EmbeddedPostgres): Promise<void> {
  while (
    !(await server.start().then(
      () => true,
      () => false,
    ))
  ) {
    await sleep(START_AGAIN_MS);
  }
}

await main(JSON.parse(String(process.argv[2])));
