import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { inspect } from "node:util";
import { createIntakeClient, hasStatus, type Schemas } from "customer-intake/client";
import t, { type Test } from "tap";
import { startServer } from "../support/process.js";
import { exampleBody, temporaryFolder } from "../support/service.js";

const UNKNOWN_ID = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";

t.test("a success narrows to its body", async (t) => {
  const { intake } = await startedClient(t);
  const created = await intake.POST("/customers/individual", { body: exampleBody() });
  if (!hasStatus(created, 201)) {
    return t.fail(`answered ${created.response.status}`);
  }
  const { id } = created.data.data;
  created.response.status satisfies 201;
  created.error satisfies undefined;

  const found = await intake.GET("/customers/{id}", { params: { path: { id } } });
  t.ok(hasStatus(found, 200) && found.data.data.email === exampleBody().email);
  const verified = await intake.request("post", "/customers/{id}/kyc", {
    params: { path: { id } },
    body: { status: "APPROVED", gender: "F" },
  });
  t.equal(hasStatus(verified, 200) && verified.data.data.kyc.status, "APPROVED");
  const live = await intake.GET("/livez");
  t.ok(hasStatus(live, 200) && (live.data.data.status satisfies "live"));
});

t.test("a refusal narrows to its body, and no other status is taken for it", async (t) => {
  const { intake, baseUrl } = await startedClient(t);
  const path = { id: UNKNOWN_ID };
  const invalid = await intake.POST("/customers/individual", {
    body: { ...exampleBody(), phone: "12" },
  });
  t.notOk(hasStatus(invalid, 201) || hasStatus(invalid, 403));
  if (!hasStatus(invalid, 400)) {
    return t.fail(`answered ${invalid.response.status}`);
  }
  invalid.data satisfies undefined;
  t.strictSame(
    invalid.error.errors.map(({ pointer, code }) => [
      pointer,
      code satisfies Schemas["ViolationCode"],
    ]),
    [["/phone", "bad_pattern"]],
  );

  const missing = await intake.GET("/customers/{id}", { params: { path } });
  t.equal(hasStatus(missing, 404) && missing.error.message, "No such resource.");
  const stranger = createIntakeClient({ baseUrl, headers: { Authorization: "ck_test_nobody" } });
  const forbidden = await stranger.GET("/customers/{id}", { params: { path } });
  t.match(hasStatus(forbidden, 403) && forbidden.error.message, /^The API key is not valid/);
  if (!hasStatus(forbidden, 403)) {
    // What is left after a refusal that looks like others is still a refusal.
    forbidden.error?.message satisfies string | undefined;
  }
});

t.test("what the contract refuses does not compile, and the service refuses it too", async (t) => {
  const { intake } = await startedClient(t);
  const { phone, ...withoutPhone } = exampleBody();
  t.type(phone, "string");
  const answers = [
    // @ts-expect-error phone is required.
    await intake.POST("/customers/individual", { body: withoutPhone }),
    await intake.POST("/customers/individual", {
      // @ts-expect-error XX is no country.
      body: { ...exampleBody(), identification: { code: "SPECIMEN-0001", country: "XX" } },
    }),
    // @ts-expect-error A body is required.
    await intake.POST("/customers/individual", {}),
  ];
  t.strictSame(
    answers.map((answer) => hasStatus(answer, 400) && answer.error.errors.map(({ code }) => code)),
    [["required"], ["not_in_enum"], ["required"]],
  );
  // @ts-expect-error The path takes no DELETE.
  const removal = await intake.DELETE("/customers/individual");
  t.equal(removal.response.status, 405);
});

t.test("a status that the operation does not declare does not compile", async (t) => {
  const { intake } = await startedClient(t);
  const created = await intake.POST("/customers/individual", { body: exampleBody() });
  // @ts-expect-error No operation declares 418.
  t.notOk(hasStatus(created, 418));
  const live = await intake.GET("/livez");
  // @ts-expect-error Others declare 403, but this one asks for no key.
  t.notOk(hasStatus(live, 403));
  if (hasStatus(created, 403)) {
    // @ts-expect-error Only a 400 has violations.
    created.error.errors;
  }
  if (hasStatus(created, 201)) {
    // @ts-expect-error A creation shows the id alone.
    created.data.data.email;
  }
});

t.test("an answer that is not the service's has no status of the contract's", async (t) => {
  const gateway = createServer((_request, response) => response.writeHead(502).end("<html>"));
  gateway.listen(0, "127.0.0.1");
  await once(gateway, "listening");
  t.teardown(() => gateway.close());
  const { port } = gateway.address() as AddressInfo;
  const intake = createIntakeClient({ baseUrl: `http://127.0.0.1:${port}` });
  const answer = await intake.GET("/livez");
  t.notOk(hasStatus(answer, 200) || hasStatus(answer, 400) || hasStatus(answer, 431));
  t.equal(answer.response.status, 502);
});

t.test("no error and no refusal shows the key", async (t) => {
  const key = "ck_test_3bTk0XzQ_secret";
  const headers = { Authorization: key };
  for (const broken of [`${key}\nb`, `${key}\u0000`, `${key}\u2026`]) {
    const options = { headers: { Authorization: broken } };
    const error = t.throws(() => createIntakeClient(options), TypeError);
    t.notMatch(inspect(error), "secret", JSON.stringify(broken));
  }
  const nowhere = createIntakeClient({ baseUrl: "http://127.0.0.1:1", headers });
  const failure = await nowhere.GET("/livez").catch((error: unknown) => error);
  t.type(failure, TypeError);
  t.notMatch(inspect(failure, { depth: Infinity }), "secret");
  const { baseUrl } = await startedClient(t);
  const intake = createIntakeClient({ baseUrl, headers });
  const refused = await intake.POST("/customers/individual", { body: exampleBody() });
  t.ok(hasStatus(refused, 403));
  t.notMatch(inspect(refused, { depth: Infinity }), "secret");
});

t.test("the client takes from the service nothing but types", async (t) => {
  const source = readFileSync("src/typed-client/client.ts", "utf8");
  const imported = [...source.matchAll(/\bfrom "(.*)"|import\(/g)].map(([, name]) => name);
  t.strictSame(imported, ["openapi-fetch", "#generated/types.js"]);
  t.match(source, 'import type { components, paths } from "#generated/types.js"');
});

t.test("the program of docs/integrate.md compiles and runs outside this repository", async (t) => {
  const folder = temporaryFolder(t);
  installInto(folder);
  const { intake, baseUrl, key } = await startedClient(t);
  const created = await intake.POST("/customers/individual", { body: exampleBody() });
  const id = hasStatus(created, 201) ? created.data.data.id : "";
  const page = readFileSync("docs/integrate.md", "utf8");
  const program = /^```ts\n([\s\S]*?)^```/m.exec(page)?.[1] ?? "";
  writeFileSync(join(folder, "package.json"), JSON.stringify({ type: "module" }));
  writeFileSync(join(folder, "program.ts"), program.replace("http://127.0.0.1:3000", baseUrl));
  const node = (...args: string[]) =>
    execFileSync(process.execPath, args, {
      cwd: folder,
      env: { ...process.env, KEY: key, ID: id },
      encoding: "utf8",
    });
  const compiler = resolve("node_modules/typescript/bin/tsc");
  const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--types", "node"];
  t.equal(node(compiler, ...options, "program.ts"), "");
  t.match(JSON.parse(node("program.js")), { status: "REJECTED" });
});

async function startedClient(t: Test) {
  const { started } = await startServer(t);
  const baseUrl = started.address;
  const key = String(started.key);
  const intake = createIntakeClient({ baseUrl, headers: { Authorization: key } });
  return { intake, baseUrl, key };
}

/** Puts the package, as npm would publish it, and what it needs into the node_modules of a folder. */
function installInto(folder: string): void {
  const modules = join(folder, "node_modules");
  mkdirSync(join(modules, "customer-intake"), { recursive: true });
  const [{ filename }] = JSON.parse(
    execFileSync("npm", ["pack", "--json", "--pack-destination", folder], { encoding: "utf8" }),
  );
  execFileSync("tar", [
    ...["-xzf", join(folder, filename), "--strip-components=1"],
    ...["-C", join(modules, "customer-intake")],
  ]);
  for (const name of ["openapi-fetch", "openapi-typescript-helpers", "@types"]) {
    symlinkSync(resolve("node_modules", name), join(modules, name));
  }
}
