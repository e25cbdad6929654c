import { once } from "node:events";
import { join } from "node:path";
import { Worker } from "node:worker_threads";
import t from "tap";
import { startServer } from "../support/process.js";
import { temporaryFolder } from "../support/service.js";

const PROGRAM = join(import.meta.dirname, "../../dist/main.js");
const DRAIN_MS = 100;
/** How many clients connect again and again. */
const CLIENTS = 8;
const PAUSE_MS = 30;

/**
 * Keeps the event loop of a server busy from SIGTERM on, in turns of 30 ms: until after the drain, and not for as long
 * as a quiet turn is waited for.
 */
const BUSY = `
  process.once("SIGTERM", () => {
    const end = performance.now() + 300;
    const turn = () => {
      for (const begun = performance.now(); performance.now() < begun + 30; ) {}
      if (performance.now() < end) setTimeout(turn);
    };
    setTimeout(turn);
  });
`;

/** A thread whose clients ask on a new connection each, until that is refused. Tells how it went each time. */
const CLIENT_THREAD = `
  const { connect } = require("node:net");
  const { setTimeout } = require("node:timers/promises");
  const { parentPort, workerData: { port, clients, pauseMs } } = require("node:worker_threads");
  const exchange = () => new Promise((resolve) => {
    const socket = connect({ host: "127.0.0.1", port });
    let received = "";
    socket.on("connect", () => {
      socket.write("GET /livez HTTP/1.1\\r\\nHost: a\\r\\nConnection: close\\r\\n\\r\\n");
    });
    socket.on("data", (bytes) => { received += bytes; });
    socket.on("error", ({ code }) => resolve(code));
    socket.on("close", () => resolve(received.startsWith("HTTP/1.1 200") ? "answered" : "closed"));
  });
  const client = async () => {
    const outcomes = [];
    while (outcomes.at(-1) !== "ECONNREFUSED") {
      await setTimeout(pauseMs);
      outcomes.push(await exchange());
    }
    return outcomes;
  };
  exchange()
    .then((first) => parentPort.postMessage(first))
    .then(() => Promise.all(Array.from({ length: clients }, client)))
    .then((all) => parentPort.postMessage(all.flat()));
`;

t.test("connections that wait are taken before the listener of a busy server stops", async (t) => {
  const env = {
    DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}`,
    DRAIN_MS: String(DRAIN_MS),
  };
  const preload = `--import=data:text/javascript,${encodeURIComponent(BUSY)}`;
  const server = await startServer(t, env, [PROGRAM, "serve", "--json"], preload);
  const thread = new Worker(CLIENT_THREAD, {
    eval: true,
    workerData: { port: server.port, clients: CLIENTS, pauseMs: PAUSE_MS },
  });
  t.strictSame(await once(thread, "message"), ["answered"]);
  const told = once(thread, "message");
  server.child.kill("SIGTERM");
  t.equal((await server.outcome).code, 0);
  const outcomes = new Map<string, number>();
  for (const outcome of (await told)[0] as string[]) {
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const { answered = 0, ECONNREFUSED, ECONNRESET = 0, ...wrong } = Object.fromEntries(outcomes);
  t.comment(`${answered} answered`);
  t.equal(ECONNREFUSED, CLIENTS);
  // One may come in the very moment. Of those that have waited, there are several.
  t.ok(ECONNRESET <= 1, `${ECONNRESET} reset`);
  t.strictSame(wrong, {});
});
