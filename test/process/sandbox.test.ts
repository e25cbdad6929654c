import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from "node:fs";
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { readExternalId } from "../../dist/sandbox/external-id.js";
import { SANDBOX_KEY } from "../../dist/sandbox/key.js";
import { traceparentOf, type Wish, writeWish } from "../../dist/sandbox/wish.js";
import { send as sendTo } from "../../scripts/contract/running-service.js";
import { reachAll } from "../../scripts/contract/sandbox/matrix.js";
import { currentPage, PAGE, readPublished } from "../../scripts/contract/sandbox/tables.js";
import type { OpenApiDocument } from "../../scripts/generation/contract.js";
import { intake, startServer } from "../support/process.js";
import { changedBody, contract, exampleBody, openService } from "../support/service.js";

const server = await startServer(t, {}, ["serve", "--sandbox", "--json"]);
const { address } = server.started;
const KEY = SANDBOX_KEY.key;

interface Sent {
  method?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** Sends a request with the key of the sandbox. */
async function send(path: string, { method = "GET", body, headers = {} }: Sent = {}) {
  const answer = await fetch(address + path, {
    method,
    headers: { authorization: KEY, "content-type": "application/json", ...headers },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await answer.text();
  return { status: answer.status, headers: answer.headers, body: JSON.parse(text || "{}") };
}

const create = (body: unknown, headers: Record<string, string> = {}) =>
  send("/customers/individual", { method: "POST", body, headers });
const shownContract = async () =>
  (await (await fetch(`${address}/openapi.json`)).json()) as OpenApiDocument;
const reset = () => send("/sandbox/reset", { method: "POST" });
const wishing = (wish: Partial<Wish>) => ({ traceparent: traceparentOf(wish) });
const customers = async () => (await send("/customers")).body.data.customers;

t.test("an externalId that only begins like a magic one is told", async (t) => {
  t.equal(readExternalId("sandbox:kyc:"), "malformed");
  t.equal(readExternalId("crm-1"), undefined);
  const { status } = await create(changedBody({ "/externalId": "sandbox:kyc:" }));
  t.equal(status, 400);
});

t.test("it says what it is, and its key is the known one", async (t) => {
  t.match(server.started, { sandbox: true, key: KEY, docs: `${address}/docs` });
  const page = await (await fetch(`${address}/docs/sandbox`)).text();
  t.match(page, KEY);
  t.match(page, traceparentOf({ status: 410, number: 1 }));
  t.match(await (await fetch(`${address}/docs`)).text(), 'href="docs/sandbox"');
  const shown = await shownContract();
  t.match(shown.paths["/sandbox/reset"].post, { operationId: "resetSandbox" });
});

t.test(
  "every status of every operation is reached by what docs/sandbox.md publishes",
  async (t) => {
    t.equal(readFileSync(PAGE, "utf8"), currentPage(), "Run: npm run sandbox:matrix -- --write");
    const shown = await shownContract();
    const agent = new Agent({ keepAlive: true });
    t.teardown(() => agent.destroy());
    const cells = await reachAll(
      shown,
      (operation, parts) => sendTo(agent, address, KEY, operation, parts),
      readPublished(),
    );
    t.ok(cells.length > 150);
    for (const { operation, status, ways, faults } of cells) {
      t.ok(ways.length > 0, `${operation} ${status} is reached`);
      t.strictSame(faults, [], `${operation} ${status} is as the contract says`);
    }
  },
);

t.test("a reset empties it, and the key and the connections stay", async (t) => {
  t.equal((await create(exampleBody(), { "idempotency-key": "once" })).status, 201);
  const answers = await Promise.all([reset(), reset()]);
  for (const { status, headers, body } of answers) {
    t.equal(status, 200);
    t.equal(headers.get("connection"), "keep-alive");
    t.match(body, { message: "The sandbox is empty.", data: { apiKey: KEY } });
  }
  t.strictSame(await customers(), []);
  const again = await create(exampleBody(), { "idempotency-key": "once" });
  t.equal(again.headers.get("idempotent-replayed"), null, "the key was forgotten");
  const [{ id }] = await customers();
  t.equal(again.body.data.id, id);
  const shown = await shownContract();
  t.strictSame(shown.servers, [{ url: address }]);
  // The present one and the spare one.
  await until(async () => readdirSync(folderOf(server.child.pid)).length === 2);
});

t.test("an answer comes as late as it is asked to", async (t) => {
  for (const [path, headers] of [
    ["/livez", wishing({ delayMs: 300 })],
    [`/customers/${writeWish({ delayMs: 300 })}`, {}],
    ["/livez", wishing({ status: 400, delayMs: 300 })],
  ] as const) {
    const startedAt = performance.now();
    await send(path, { headers });
    t.ok(performance.now() - startedAt > 299, path);
  }
});

t.test("an unknown outcome is found out by a retry with the same Idempotency-Key", async (t) => {
  await reset();
  const unknown = { status: 503, number: 2 };
  const ways = [
    { headers: wishing(unknown), isDone: false },
    { headers: wishing({ ...unknown, isDone: true }), isDone: true },
    { headers: {}, externalId: "sandbox:outcome_unknown", isDone: true },
  ];
  for (const [index, { headers, externalId = "plain", isDone }] of ways.entries()) {
    const key = { "idempotency-key": `unknown-${index}` };
    const body = changedBody({ "/externalId": externalId });
    const before = (await customers()).length;
    const refused = await create(body, { ...key, ...headers });
    t.equal(refused.status, 503);
    t.match(refused.body.message, "It is not known");
    t.equal((await customers()).length, before + Number(isDone));
    const retried = await create(body, key);
    t.equal(retried.status, 201);
    t.equal(retried.headers.get("idempotent-replayed"), isDone ? "true" : null);
    t.equal((await customers()).length, before + 1, "it is done once");
  }
});

t.test("KYC results arrive by themselves", async (t) => {
  await reset();
  const made = await Promise.all(
    ["IN_REVIEW", "NEEDS_INFO", "APPROVED", "REJECTED"].map(async (status) => {
      const externalId = `sandbox:kyc:${status}:50`;
      const { body } = await create(changedBody({ "/externalId": externalId }));
      return { status, path: `/customers/${body.data.id}` };
    }),
  );
  for (const { status, path } of made) {
    await until(async () => (await send(path)).body.data.kyc.status === status);
    const { entries } = (await send(`${path}/journal`)).body.data;
    t.match(
      entries.find(({ subject }: { subject: string }) => subject === `KYC ${status}`),
      { operation: "recordKycResult", outcome: "done" },
    );
  }
  await create(changedBody({ "/externalId": "sandbox:kyc:APPROVED" }));
  t.match((await customers())[0].kyc, { status: "PENDING" }, "by itself it takes 2 s");
  await reset();
  t.strictSame(await customers(), [], "nothing arrives for what is gone");
});

t.test("ids and external ids are refused where they stand", async (t) => {
  const erased = await send(`/customers/${writeWish({ status: 410, number: 1 })}`);
  t.match(erased, { status: 410, body: { erasedAt: /Z$/ } });
  const upper = await send(`/customers/${writeWish({ status: 404 }).toUpperCase()}`);
  t.equal(upper.status, 404);
  const magic = changedBody({ "/externalId": "sandbox:duplicate_customer" });
  t.equal((await create(magic)).status, 409);
  const checked = await send("/customers/individual/validate", { method: "POST", body: magic });
  t.equal(checked.status, 200, "an operation that has no such code");
  t.equal((await send("/customers", { headers: { authorization: "none" } })).status, 403);
});

t.test("webhooks may go to this machine", async (t) => {
  const example = contract.paths["/webhooks"].post.requestBody.content["application/json"].examples;
  const body = { ...example.createWebhook.value, url: "http://127.0.0.1:9/hooks" };
  t.equal((await send("/webhooks", { method: "POST", body })).status, 201);
});

t.test("a wish that cannot be met is refused, and is told why", async (t) => {
  const inHeader = "/headers/traceparent";
  const wrong = [
    [await create(exampleBody(), wishing({ status: 412 })), inHeader, /does not declare/],
    [await create(exampleBody(), wishing({ status: 409, number: 9 })), inHeader, /declare/],
    [await create(exampleBody(), wishing({ status: 409, isDone: true })), inHeader, /alone/],
    [
      await send("/livez", {
        headers: { traceparent: `00-5a9db0c5${"f".repeat(24)}-00f067aa0ba902b7-00` },
      }),
      inHeader,
      /none of those/,
    ],
    [
      await send(`/customers/${writeWish({ status: 503, number: 2, isDone: true })}`, {
        method: "DELETE",
      }),
      "/path/id",
      /in traceparent/,
    ],
    [await create(changedBody({ "/externalId": "sandbox:kyc:PENDING" })), "/externalId", /none/],
  ] as const;
  for (const [{ status, body }, pointer, message] of wrong) {
    t.equal(status, 400);
    t.match(body.errors, [{ pointer, message }]);
  }
});

t.test("a service that is no sandbox knows nothing of it", async (t) => {
  const service = await openService(t);
  t.equal((await service.post("/sandbox/reset", {})).status, 404);
  t.equal((await service.get("/docs/sandbox")).status, 404);
  t.notMatch((await service.get("/openapi.json")).body, { paths: { "/sandbox/reset": {} } });
  const forced = await service.get("/customers", wishing({ status: 503 }));
  t.equal(forced.status, 200);
  const magic = changedBody({ "/externalId": "sandbox:duplicate_customer" });
  t.equal((await service.post("/customers/individual", magic)).status, 201);
  t.equal((await service.get("/customers", { authorization: KEY })).status, 403);
});

t.test("it does not start where a real service would", async (t) => {
  const refused = async (env: Record<string, string>, args: string[] = []) => {
    const { code, stderr } = await intake(["serve", "--sandbox", ...args], env);
    return { code, stderr };
  };
  const [production, database, workers] = await Promise.all([
    refused({ NODE_ENV: "production" }),
    refused({ DATABASE_URL: "sqlite:data/intake.db" }),
    refused({}, ["--workers", "1"]),
  ]);
  t.match(production, { code: 78, stderr: /NODE_ENV is production\. Start the service without/ });
  t.match(database, { code: 78, stderr: /DATABASE_URL is set.* Leave it out\.$/m });
  t.match(workers, { code: 64, stderr: /A sandbox is one process\. Leave out --workers\./ });
});

t.test("its folder is private, and gone when it ends", async (t) => {
  const other = await startServer(t, { PORT: "0" }, ["serve", "--sandbox"]);
  const folder = folderOf(other.child.pid);
  t.equal(statSync(folder).mode & 0o777, 0o700);
  t.match(other.output(), /This is a sandbox: everything in it is gone when it ends\./);
  t.match(other.output(), `valid nowhere else: ${KEY}`);
  t.notMatch(other.output(), "Master key");
  other.child.kill("SIGTERM");
  t.equal((await other.outcome).code, 0);
  t.notOk(existsSync(folder));
});

/** The folder of a sandbox, by the files that its process has open. */
function folderOf(pid: number | undefined): string {
  const links = readdirSync(`/proc/${pid}/fd`).map((fd) => {
    try {
      return readlinkSync(`/proc/${pid}/fd/${fd}`);
    } catch {
      return "";
    }
  });
  return links.map((link) => /^.*\/intake-sandbox-\w+/.exec(link)?.[0]).find(Boolean) as string;
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 60_000;
  while (!(await holds())) {
    if (performance.now() > deadline) {
      throw new Error("it does not come about");
    }
    await sleep(20);
  }
}
