import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { closeSync, openSync, readFileSync, statSync } from "node:fs";
import { connect } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

/** Their lines are more than the sink keeps. */
const REQUEST_COUNT = 32_000;
const CONNECTION_COUNT = 8;
/** On a connection, without waiting for an answer. */
const AT_ONCE = 200;

t.test("a reader that stops reading stops no request, and is told what it missed", async (t) => {
  const server = await startServer(t);
  const { stderr } = server.child;
  stderr?.pause();
  t.equal(await answeredOf(server.port, REQUEST_COUNT), REQUEST_COUNT, "all are answered");
  const begun = performance.now();
  t.equal((await fetch(`${server.started.address}/livez`)).status, 200);
  const ms = performance.now() - begun;

  stderr?.resume();
  await server.logged(1, '"msg":"lines dropped"');
  t.equal((await fetch(`${server.started.address}/livez`)).status, 200);
  t.equal(await endOf(server.child), 0);
  const { stderr: log } = await server.outcome;
  const lines = log
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  const dropped = lines.find(({ msg }) => msg === "lines dropped").dropped;
  const requestLines = lines.filter(({ msg }) => msg === "request").length;
  t.ok(dropped > 0);
  t.equal(requestLines + dropped, REQUEST_COUNT + 2, "each line was written or counted");
  seen(
    t,
    "log sink blocked",
    `${REQUEST_COUNT} of ${REQUEST_COUNT} requests answered, then one in ${ms.toFixed()} ms; ` +
      `${dropped} lines dropped, and the log says so`,
  );
});

t.test("a process ends though nobody takes the last lines of its log", async (t) => {
  const server = await startServer(t);
  server.child.stderr?.pause();
  await answeredOf(server.port, 5_000);
  // Whoever waited for the reader would never end.
  t.equal(await endOf(server.child), 0);
  server.child.stderr?.resume();
});

t.test("a pipe that nobody reads any more stops no request", async (t) => {
  const server = await startServer(t);
  server.child.stderr?.destroy();
  t.equal(await answeredOf(server.port, 1_000), 1_000);
  t.equal(await endOf(server.child), 0);
});

t.test("who reads the pipe again is told what was missed meanwhile", async (t) => {
  const fifo = join(temporaryFolder(t), "log");
  spawnSync("mkfifo", [fifo]);
  const first = readerOf(t, fifo);
  // Waits for the reader.
  const stderr = openSync(fifo, "w");
  const { child, port } = await startWithStandardError(t, stderr);
  closeSync(stderr);
  await answeredOf(port, 10);
  await first.until("request");
  first.child.kill();
  await first.closed;

  t.equal(await answeredOf(port, REQUEST_COUNT), REQUEST_COUNT);
  const second = readerOf(t, fifo);
  await second.until("lines dropped");
  await answeredOf(port, 1);
  t.equal(await endOf(child), 0);
  await second.closed;
  const lines = second.text().trimEnd().split("\n");
  const { dropped } = JSON.parse(String(lines.find((line) => line.includes("lines dropped"))));
  const requestLines = lines.filter((line) => line.includes('"msg":"request"')).length;
  t.ok(dropped > 0);
  t.ok(requestLines + dropped >= REQUEST_COUNT, "each line was written or counted");
  t.match(lines.at(-1), '"msg":"closed"');
  seen(
    t,
    "log sink closed",
    `${REQUEST_COUNT} of ${REQUEST_COUNT} requests answered; ` +
      `the next reader of the pipe gets ${requestLines} lines and is told that ${dropped} were dropped`,
  );
});

t.test("a log in a file is written like any other, and its disk may be full", async (t) => {
  await t.test("a file", async (t) => {
    const file = join(temporaryFolder(t), "log");
    const stderr = openSync(file, "a");
    const { child, port } = await startWithStandardError(t, stderr);
    closeSync(stderr);
    await answeredOf(port, 1_000);
    t.equal(await endOf(child), 0);
    const lines = readFileSync(file, "utf8").trimEnd().split("\n");
    t.equal(lines.filter((line) => line.includes('"msg":"request"')).length, 1_000);
    t.match(lines.at(-1), '"msg":"closed"');
  });

  await t.test("one that takes nothing", { skip: !hasFullDevice() }, async (t) => {
    const stderr = openSync("/dev/full", "w");
    const { child, port } = await startWithStandardError(t, stderr);
    closeSync(stderr);
    t.equal(await answeredOf(port, 1_000), 1_000);
    // Longer than it takes until the log is tried again.
    await sleep(1_500);
    t.equal(await answeredOf(port, 1), 1);
    t.equal(await endOf(child), 0);
  });
});

function hasFullDevice(): boolean {
  return statSync("/dev/full", { throwIfNoEntry: false })?.isCharacterDevice() ?? false;
}

/** Sends requests for liveness on a few connections, and counts the answers with 200. */
async function answeredOf(port: number, count: number): Promise<number> {
  const counts = await Promise.all(
    Array.from({ length: CONNECTION_COUNT }, async (_, index) => {
      const share = Math.floor((count + index) / CONNECTION_COUNT);
      return share === 0 ? 0 : answeredOnOne(port, share);
    }),
  );
  return counts.reduce((sum, one) => sum + one, 0);
}

async function answeredOnOne(port: number, count: number): Promise<number> {
  const socket = connect({ host: "127.0.0.1", port });
  const live = "GET /livez HTTP/1.1\r\nHost: intake\r\n\r\n";
  const last = live.replace("\r\n\r\n", "\r\nConnection: close\r\n\r\n");
  let text = "";
  const answered = () => text.split("HTTP/1.1 200 ").length - 1;
  socket.setEncoding("latin1").on("data", (some) => {
    text += some;
  });
  const closed = once(socket, "close");
  // In pieces, since a server that is busy with other connections for seconds takes this one for silent.
  for (let sent = 0; sent < count; ) {
    const piece = Math.min(AT_ONCE, count - sent);
    sent += piece;
    socket.write(sent < count ? live.repeat(piece) : live.repeat(piece - 1) + last);
    while (answered() < sent && !socket.closed) {
      await Promise.race([once(socket, "data"), closed]);
    }
  }
  await closed;
  return answered();
}

/** @returns the code with which it ends. */
async function endOf(child: ChildProcess): Promise<number | null> {
  child.kill("SIGTERM");
  const [code] = await once(child, "exit");
  return code;
}

async function startWithStandardError(t: Test, stderr: number) {
  const child = spawn(process.execPath, ["dist/main.js", "serve", "--json"], {
    env: {
      ...process.env,
      NODE_ENV: "",
      PORT: "0",
      DRAIN_MS: "0",
      DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}`,
    },
    stdio: ["ignore", "pipe", stderr],
  });
  t.teardown(() => child.kill("SIGKILL"));
  const [line] = await once(child.stdout as NodeJS.ReadableStream, "data");
  return { child, port: Number(new URL(JSON.parse(String(line)).address).port) };
}

/** Reads a named pipe until it is killed, or until nobody writes to it any more. */
function readerOf(t: Test, fifo: string) {
  const child = spawn("cat", [fifo], { stdio: ["ignore", "pipe", "ignore"] });
  t.teardown(() => child.kill());
  const closed = once(child, "close");
  let text = "";
  child.stdout.setEncoding("utf8").on("data", (some) => {
    text += some;
  });
  const until = async (word: string) => {
    while (!text.includes(word)) {
      await once(child.stdout, "data");
    }
  };
  return { child, closed, until, text: () => text };
}
