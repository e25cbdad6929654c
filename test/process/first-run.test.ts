import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import t, { type Test } from "tap";
import { createClientRegistry } from "../../dist/clients/registry.js";
import { type DemoApiKey, ensureDemoApiKey } from "../../dist/commands/demo.js";
import { newUuid } from "../../dist/uuid.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { contract, exampleBody, openService, temporaryFolder } from "../support/service.js";

t.test("the first run shows a key and a command that creates a customer when pasted", async (t) => {
  const { started } = await startServer(t);
  t.match(started.key, /^ck_test_/);
  t.equal(started.docs, `${started.address}/docs`);
  const output = execFileSync("bash", ["-c", String(started.curl)], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  t.match(output, /^HTTP\/1\.1 201 Created\r\n/);
  t.match(output, /"data":\{"id":"[0-9a-f-]{36}"\}\}$/);
});

t.test("the first run makes the sub-client that the contract gives as an example", async (t) => {
  const { started } = await startServer(t);
  const [branch] = contract.components.schemas.ClientId.examples;
  const { status } = await fetch(`${started.address}/customers/individual`, {
    method: "POST",
    headers: {
      authorization: String(started.key),
      "content-type": "application/json",
      "on-behalf-of": branch,
    },
    body: JSON.stringify(exampleBody()),
  });
  t.equal(status, 201);
});

t.test("the first run says so in words, later runs where the key was shown", async (t) => {
  const env = environment(t);
  const first = await startServer(t, env, ["serve"]);
  const key = /ck_test_\w+/.exec(first.output())?.[0] ?? "";
  t.match(first.output(), /^Customer Intake listens on http:\/\/127\.0\.0\.1:\d+\n/);
  t.match(first.output(), /^Documentation: http:\/\/127\.0\.0\.1:\d+\/docs\n/m);
  t.match(first.output(), `API key of the client demo, shown this once: ${key}`);
  t.match(first.output(), "Create a customer:\n\ncurl -i http://127.0.0.1:");
  first.child.kill("SIGTERM");
  await first.outcome;

  const second = await startServer(t, env, ["serve"]);
  t.notMatch(second.output(), key);
  t.match(
    second.output(),
    new RegExp(
      `^API key of the client demo: ${key.slice(8, 16)}, printed once, by the run that made it at 20`,
      "m",
    ),
  );
});

t.test("there is no demo client in production, nor where there are clients already", async (t) => {
  const inProduction = environment(t);
  const production = await startServer(t, { ...inProduction, NODE_ENV: "production" });
  t.strictSame(production.started, { address: production.started.address });
  t.equal((await fetch(`${production.started.address}/docs`)).status, 404);
  t.equal((await intake(["client", "list", "--json"], inProduction)).stdout, "[]\n");

  const withClients = environment(t);
  await intake(["client", "create", "acme"], withClients);
  const { started } = await startServer(t, withClients);
  t.strictSame(Object.keys(started), ["address", "docs"]);
});

t.test("a start that was cut before it made the key leaves that to the next", async (t) => {
  const env = environment(t);
  await intake(["client", "create", "demo"], env);
  const { started } = await startServer(t, env);
  t.match(started.key, /^ck_test_/);
  const answer = await fetch(`${started.address}/customers/individual/requirements`, {
    headers: { authorization: String(started.key) },
  });
  t.equal(answer.status, 200);
});

t.test("two first starts at once share the client", async (t) => {
  const { clients, storage } = await openService(t);
  const empty = createClientRegistry({
    store: { ...storage.clients, listClients: async () => [] },
    now: () => new Date(),
    newId: newUuid,
  });
  const first = await ensureDemoApiKey(empty);
  t.match(first?.key, /^ck_test_/);
  const { id, createdAt } = first as DemoApiKey;
  t.strictSame(await ensureDemoApiKey(empty), { id, createdAt });
  t.equal((await clients.listApiKeys(await clients.findClient("demo"))).length, 1);
});

t.test("an address of IPv6 is shown in brackets", async (t) => {
  const server = await startServer(t, { HOST: "::1" });
  t.match(server.started.address, /^http:\/\/\[::1\]:\d+$/);
  t.equal((await fetch(`${server.started.address}/livez`)).status, 200);
});

t.test("1 and one line when the address cannot be had", async (t) => {
  const other = createServer().listen(0, "127.0.0.1");
  await once(other, "listening");
  t.teardown(() => other.close());
  const port = String((other.address() as { port: number }).port);
  const taken = await intake([], { ...environment(t), PORT: port });
  t.strictSame(
    [taken.code, taken.stdout, taken.stderr],
    [
      1,
      "",
      `Cannot listen on 127.0.0.1, port ${port}: another program listens there. Set HOST or PORT to another one.\n`,
    ],
  );
  seen(t, "port in use", "exit 1, one line with host and port");
  const foreign = await intake([], { ...environment(t), HOST: "192.0.2.1", PORT: "0" });
  t.equal(foreign.code, 1);
  t.match(foreign.stderr, /^Cannot listen on 192\.0\.2\.1, port 0: .*EADDRNOTAVAIL.*\n$/);
});

function environment(t: Test): Record<string, string> {
  return { DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}` };
}
