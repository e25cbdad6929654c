import { once } from "node:events";
import { readFileSync } from "node:fs";
import type { ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:tls";
import t, { type Test } from "tap";
import { readWebhookAllow } from "../../dist/webhook-allow.js";
import { createPoster, type Poster } from "../../dist/webhooks/post.js";
import { createResolve, type Resolve } from "../../dist/webhooks/resolve.js";
import { startNameServer } from "../support/name-server.js";
import { freePort } from "../support/ports.js";
import { listen, startReceiver, startTcp } from "../support/receiver.js";

const TIMEOUT_MS = 400;
const ANSWER_LIMIT_BYTES = 64 * 1024;
const LOCAL = "127.0.0.1,http";
const HEADERS = { "content-type": "application/json", "webhook-id": "msg_1" };
const BODY = '{"type":"customer.created"}';

const answers: Record<string, (response: ServerResponse) => void> = {
  "/200": (response) => response.end("thank you"),
  "/204": (response) => response.writeHead(204).end(),
  "/410": (response) => response.writeHead(410).end(),
  "/404": (response) => response.writeHead(404).end(),
  "/429": (response) => response.writeHead(429, { "retry-after": "120" }).end(),
  "/503": (response) => response.writeHead(503, { "retry-after": inOneHour() }).end(),
  "/503-past": (response) =>
    response.writeHead(503, { "retry-after": "Wed, 21 Oct 2015 07:28:00 GMT" }).end(),
  "/503-odd": (response) => response.writeHead(503, { "retry-after": "soon 5" }).end(),
  "/500-twice": (response) =>
    response
      .writeHead(500, [
        ["retry-after", "1"],
        ["retry-after", "2"],
      ])
      .end(),
};

t.test("the outcome is that of the status, with what Retry-After asks for", async (t) => {
  const receiver = await startReceiver(t, (path, response) => answers[path]?.(response));
  const poster = posterFor(t, LOCAL);
  const post = (path: string) => outcome(poster, `http://127.0.0.1:${receiver.port}${path}`);
  t.strictSame(await post("/200"), { outcome: "delivered", status: 200 });
  t.strictSame(await post("/204"), { outcome: "delivered", status: 204 });
  t.strictSame(await post("/410"), { outcome: "gone", status: 410 });
  const failed = { outcome: "failed", reason: "status" };
  t.strictSame(await post("/404"), { ...failed, status: 404 });
  t.strictSame(await post("/429"), { ...failed, status: 429, retryAfterMs: 120_000 });
  const { retryAfterMs, ...unavailable } = await post("/503");
  t.strictSame(unavailable, { ...failed, status: 503 });
  t.ok(Number(retryAfterMs) > 3_590_000 && Number(retryAfterMs) <= 3_600_000, "a date");
  t.strictSame(await post("/503-past"), { ...failed, status: 503, retryAfterMs: 0 });
  t.strictSame(await post("/503-odd"), { ...failed, status: 503 });
  t.strictSame(await post("/500-twice"), { ...failed, status: 500 });
  t.match(receiver.received[0], { path: "/200", headers: HEADERS, body: BODY });
  t.ok(receiver.connections.length <= 2, "connections are used again");
});

t.test("a redirect is a failure that nobody follows", async (t) => {
  const target = await startReceiver(t, (_path, response) => response.end());
  const receiver = await startReceiver(t, (path, response) => {
    const location = `http://127.0.0.1:${target.port}/`;
    response.writeHead(Number(path.slice(1)), { location }).end();
  });
  const poster = posterFor(t, LOCAL);
  for (const status of [301, 302, 303, 307, 308]) {
    t.strictSame(await outcome(poster, `http://127.0.0.1:${receiver.port}/${status}`), {
      outcome: "failed",
      reason: "redirect",
      status,
    });
  }
  t.strictSame([target.connections.length, receiver.received.length], [0, 5]);
});

t.test("no receiver holds a post longer than the time limit", async (t) => {
  const silent = await startTcp(t, () => {});
  const slow = await startTcp(t, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nX: ");
    const timer = setInterval(() => socket.write("a"), 20);
    socket.on("close", () => clearInterval(timer));
  });
  const endless = await startTcp(t, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    const timer = setInterval(() => socket.write("1\r\na\r\n"), 20);
    socket.on("close", () => clearInterval(timer));
  });
  const poster = posterFor(t, LOCAL, { timeoutMs: TIMEOUT_MS });
  const never: Resolve = () => new Promise(() => {});
  const unresolved = posterFor(t, LOCAL, { timeoutMs: TIMEOUT_MS, resolve: never });
  await outcome(poster, `http://127.0.0.1:${await freePort()}/`);
  const results = await Promise.all([
    poster.post(silent.url, HEADERS, BODY),
    poster.post(slow.url, HEADERS, BODY),
    poster.post(endless.url, HEADERS, BODY),
    unresolved.post("https://hooks.example.com/", HEADERS, BODY),
  ]);
  const late = { outcome: "failed", reason: "timeout" };
  t.match(results, [late, late, { outcome: "delivered", status: 200, reason: undefined }, late]);
  for (const { durationMs } of results) {
    t.ok(durationMs >= TIMEOUT_MS - 5 && durationMs < TIMEOUT_MS + 1_500, `${durationMs} ms`);
  }
  await Promise.all([silent, slow, endless].map(({ closed }) => closed));
});

t.test("64 KiB of an answer are read, and no more", async (t) => {
  const block = "a".repeat(1024);
  let sentBytes = 0;
  const flood = await startTcp(t, (socket) => {
    socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    const timer = setInterval(() => {
      sentBytes += block.length;
      socket.write(`400\r\n${block}\r\n`);
    }, 1);
    socket.on("close", () => clearInterval(timer));
  });
  const long = await startTcp(t, (socket) =>
    socket.write(`HTTP/1.1 500 No\r\nContent-Length: ${ANSWER_LIMIT_BYTES + 1}\r\n\r\n`),
  );
  const poster = posterFor(t, LOCAL);
  t.strictSame(await outcome(poster, flood.url), { outcome: "delivered", status: 200 });
  await flood.closed;
  t.ok(sentBytes >= ANSWER_LIMIT_BYTES && sentBytes < 4 * ANSWER_LIMIT_BYTES, `${sentBytes} bytes`);
  const result = await poster.post(long.url, HEADERS, BODY);
  t.match(result, { outcome: "failed", reason: "status", status: 500 });
  t.ok(result.durationMs < 5_000, "it said that it is too long");
});

t.test("failures have a code, and nothing of the URL or of the error", async (t) => {
  const dropping = await startTcp(t, (socket) => socket.destroy());
  const talking = await startTcp(t, (socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
  const heads = await startTcp(t, (socket) =>
    socket.end(`HTTP/1.1 200 OK\r\nX: ${"a".repeat(70_000)}\r\n\r\n`),
  );
  const [key, cert] = ["tls-key.pem", "tls-certificate.pem"].map((file) =>
    readFileSync(`test/support/${file}`),
  );
  const tls = await listen(t, createTlsServer({ key, cert }));
  const poster = posterFor(t, LOCAL);
  const reasons: [string, string][] = [
    [`http://127.0.0.1:${await freePort()}/secret`, "connection"],
    [dropping.url, "connection"],
    [talking.url, "protocol"],
    [heads.url, "protocol"],
    [`https://127.0.0.1:${tls}/secret`, "tls"],
    [`https://127.0.0.1:${new URL(dropping.url).port}/secret`, "connection"],
    [`https://127.0.0.1:${new URL(talking.url).port}/secret`, "tls"],
    ["ftp://127.0.0.1/secret", "refused_url"],
    ["https://user:secret@hooks.example.com/", "refused_url"],
  ];
  for (const [url, reason] of reasons) {
    t.strictSame(await outcome(poster, url), { outcome: "failed", reason }, `${url}: ${reason}`);
  }
});

t.test("a certificate is checked, whatever NODE_TLS_REJECT_UNAUTHORIZED says", async (t) => {
  const [key, cert] = ["tls-key.pem", "tls-certificate.pem"].map((file) =>
    readFileSync(`test/support/${file}`),
  );
  const port = await listen(t, createTlsServer({ key, cert }));
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = "0";
  t.teardown(() => {
    delete process.env.NODE_TLS_REJECT_UNAUTHORIZED;
  });
  const result = await outcome(posterFor(t, LOCAL), `https://127.0.0.1:${port}/`);
  t.strictSame(result, { outcome: "failed", reason: "tls" });
});

t.test("no address is connected to that may not be reached", async (t) => {
  const receiver = await startReceiver(t, (_path, response) => response.end());
  const resolve: Resolve = async (name) =>
    (name === "mixed.example" ? ["8.8.8.8", "127.0.0.1"] : ["127.0.0.1"]).map((address) => ({
      address,
      family: 4,
    }));
  const poster = posterFor(t, "http", { resolve });
  for (const host of [
    "127.0.0.1",
    "2130706433",
    "[::ffff:127.0.0.1]",
    "[64:ff9b::127.0.0.1]",
    "private.example",
    "mixed.example",
  ]) {
    t.strictSame(
      await outcome(poster, `http://${host}:${receiver.port}/`),
      { outcome: "failed", reason: "refused_address" },
      host,
    );
  }
  t.equal(receiver.connections.length, 0);
});

t.test("a name is resolved once, and the connection goes where that says", async (t) => {
  const close = (_path: string, response: ServerResponse) =>
    response.writeHead(200, { connection: "close" }).end();
  const allowed = await startReceiver(t, close, { host: "127.0.0.2" });
  const refused = await startReceiver(t, close, { port: allowed.port });
  const turns = ["127.0.0.2", "127.0.0.1", "127.0.0.2"];
  const asked: string[] = [];
  const resolve: Resolve = async (name) => {
    asked.push(name);
    return [{ address: turns[asked.length - 1] ?? "", family: 4 }];
  };
  const poster = posterFor(t, "127.0.0.2,http", { resolve });
  const url = `http://rebinding.example:${allowed.port}/`;
  t.match(await outcome(poster, url), { outcome: "delivered" });
  t.match(await outcome(poster, url), { reason: "refused_address" });
  t.match(await outcome(poster, url), { outcome: "delivered" });
  t.strictSame(asked, ["rebinding.example", "rebinding.example", "rebinding.example"]);
  t.strictSame([allowed.received.length, refused.connections.length], [2, 0]);
  t.equal(allowed.received[0]?.headers.host, `rebinding.example:${allowed.port}`);
});

t.test("names are resolved by DNS, and those that WEBHOOK_ALLOW names by the system", async (t) => {
  const receiver = await startReceiver(t, (_path, response) => response.end());
  const dns = await startNameServer(t, {
    "hooks.example": ["127.0.0.1"],
    "both.example": ["::1", "127.0.0.1"],
    "inside.example": ["fd00::1"],
    "nothing.example": [],
  });
  const post = (text: string, host: string) => {
    const resolve = createResolve(readWebhookAllow(text, []), dns);
    const poster = posterFor(t, text, { resolve });
    return outcome(poster, `http://${host}:${receiver.port}/`);
  };
  t.match(await post(LOCAL, "hooks.example"), { outcome: "delivered" });
  t.match(await post(`::1,${LOCAL}`, "both.example"), { outcome: "delivered" });
  t.match(await post(LOCAL, "both.example"), { reason: "refused_address" });
  t.match(await post(LOCAL, "inside.example"), { reason: "refused_address" });
  t.match(await post(LOCAL, "nothing.example"), { reason: "dns" });
  t.match(await post(LOCAL, "silent.example"), { reason: "dns" });
  t.match(await post(LOCAL, "localhost"), { reason: "dns" }, "the hosts file is not asked");
  t.match(await post("localhost,http", "localhost"), { outcome: "delivered" });
  t.match(await post("localhost,http", "LOCALHOST."), { outcome: "delivered" });
  t.match(await post("nowhere.invalid,http", "nowhere.invalid"), { reason: "dns" });
});

t.test("with 200 connections open none more is kept, and with fewer again", async (t) => {
  const waiting: ServerResponse[] = [];
  const crowd = await startReceiver(t, (_path, response) => {
    if (waiting.push(response) === 200) {
      for (const each of waiting) {
        each.end();
      }
    }
  });
  const other = await startReceiver(t, (_path, response) => response.end());
  const poster = posterFor(t, LOCAL);
  const url = `http://127.0.0.1:${other.port}/`;
  await poster.post(url, HEADERS, BODY);
  const posts = Array.from({ length: 200 }, () =>
    outcome(poster, `http://127.0.0.1:${crowd.port}/`),
  );
  const results = await Promise.all(posts);
  t.ok(results.every(({ status }) => status === 200));
  await poster.post(url, HEADERS, BODY);
  const kept = other.received.map(({ headers }) => headers.connection);
  t.strictSame(kept, ["keep-alive", "close"]);
  for (const connection of crowd.connections) {
    connection.destroy();
  }
  const last = () => other.received.at(-1)?.headers.connection;
  for (let tries = 0; tries < 50 && last() === "close"; tries += 1) {
    await poster.post(url, HEADERS, BODY);
  }
  t.equal(last(), "keep-alive");
});

t.test("closing breaks off posts on their way", async (t) => {
  await createPoster({ allow: readWebhookAllow(LOCAL, []) }).close();
  const held: ServerResponse[] = [];
  const receiver = await startReceiver(t, (_path, response) => held.push(response));
  const poster = posterFor(t, LOCAL);
  const posting = outcome(poster, `http://127.0.0.1:${receiver.port}/`);
  while (held.length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  await poster.close();
  t.match(await posting, { outcome: "failed", reason: "connection" });
  const [connection] = receiver.connections;
  if (connection && !connection.destroyed) {
    await once(connection, "close");
  }
  const late = await outcome(poster, `http://127.0.0.1:${receiver.port}/`);
  t.match(late, { outcome: "failed", reason: "connection" });
});

function posterFor(
  t: Test,
  text: string,
  options: { timeoutMs?: number; resolve?: Resolve } = {},
): Poster {
  const faults: string[] = [];
  const poster = createPoster({ allow: readWebhookAllow(text, faults), ...options });
  t.strictSame(faults, []);
  t.teardown(() => poster.close());
  return poster;
}

/** All of a result but for its time. */
async function outcome(poster: Poster, url: string) {
  const { durationMs, ...rest } = await poster.post(url, HEADERS, BODY);
  return rest;
}

function inOneHour(): string {
  return new Date(Date.now() + 3_600_000).toUTCString();
}
