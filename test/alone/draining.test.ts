import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import t from "tap";
import { startServing } from "../../dist/commands/serving.js";
import { readConfig } from "../../dist/config.js";
import { createLogger } from "../../dist/logger.js";
import { temporaryFolder } from "../service.js";

const DRAIN_MS = 100;
/** So long the event loop has no rest: until after the drain, and not for as long as a quiet turn is waited for. */
const BUSY_MS = 300;
const TURN_MS = 30;
/** How many clients connect again and again. */
const CLIENTS = 8;
const PAUSE_MS = 30;

/** A thread whose clients ask on a new connection each, until that is refused. Tells how often, and what went wrong. */
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
  const file = join(temporaryFolder(t), "intake.db");
  const config = readConfig({ PORT: "0", DATABASE_URL: `sqlite:${file}` });
  const { address, close } = await startServing(config, createLogger("silent"));
  const thread = new Worker(CLIENT_THREAD, {
    eval: true,
    workerData: { port: Number(new URL(address).port), clients: CLIENTS, pauseMs: PAUSE_MS },
  });
  t.strictSame(await once(thread, "message"), ["answered"]);
  const told = once(thread, "message");
  const closed = close(DRAIN_MS);
  const begun = performance.now();
  while (performance.now() < begun + BUSY_MS) {
    const turn = performance.now();
    while (performance.now() < turn + TURN_MS) {
      // Connections come meanwhile, and wait.
    }
    await sleep(0);
  }
  await closed;
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
