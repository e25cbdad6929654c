import { execFile, execFileSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join, resolve } from "node:path";
import { inspect, promisify } from "node:util";
import { createIntakeClient, hasStatus, type Schemas } from "customer-intake/client";
import t, { type Test } from "tap";
import { startServer } from "../support/process.js";
import { contract, exampleBody, temporaryFolder } from "../support/service.js";

const run = promisify(execFile);
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

const HTML = "<!doctype html><title>Bad request</title>";
const envelope = { traceId: "4bf92f3577b34da6a3ce929d0e0e4736", message: "A sentence." };
const violation = { pointer: "/status", code: "required", message: "is required" };

/** What stands between client and service may answer this. */
const FOREIGN_ANSWERS: [name: string, status: number, body: string | object | null][] = [
  ["a refusal in HTML", 400, HTML],
  ["a refusal without a body", 400, ""],
  ["a refusal that is cut off", 400, JSON.stringify({ ...envelope, errors: [] }).slice(0, -2)],
  ["null", 400, null],
  ["a text in JSON", 400, JSON.stringify("bad")],
  ["problem details of another server", 400, { type: "about:blank", title: "Bad", status: 400 }],
  ["a refusal without its violations", 400, envelope],
  ["violations that are a text", 400, { ...envelope, errors: "status" }],
  ["violations that are texts", 400, { ...envelope, errors: ["status is wrong"] }],
  ["a violation without a code", 400, { ...envelope, errors: [{ ...violation, code: undefined }] }],
  ["one violation of two without a place", 400, { ...envelope, errors: [violation, {}] }],
  ["a list", 403, [envelope]],
  ["the refusal of an API gateway", 403, { message: "Forbidden" }],
  ["a message that is a number", 403, { ...envelope, message: 403 }],
  ["a bad gateway in HTML", 502, HTML],
  ["a success without a body", 200, ""],
  ["a success in another form", 200, { status: "ok" }],
  ["a success without data", 200, envelope],
  ["a success whose data is null", 200, { ...envelope, data: null }],
  ["a success whose data is a text", 200, { ...envelope, data: "done" }],
];

for (const [name, status, body] of FOREIGN_ANSWERS) {
  t.test(
    `an answer that is not the service's has no status of the contract's: ${name}`,
    async (t) => {
      const { recordKyc } = await foreignServer(t, status, body);
      const answer = await recordKyc();
      t.equal(answer.response.status, status);
      t.notOk(hasStatus(answer, 200) || hasStatus(answer, 400) || hasStatus(answer, 403));
    },
  );
}

t.test("an answer of a later version, with further members, has its status", async (t) => {
  const success = await foreignServer(t, 200, { ...envelope, data: { more: 1 }, more: 1 });
  t.ok(hasStatus(await success.recordKyc(), 200));
  const refusal = { ...envelope, errors: [{ ...violation, code: "new_code", more: 1 }], more: 1 };
  const invalid = await foreignServer(t, 400, refusal);
  t.ok(hasStatus(await invalid.recordKyc(), 400));
});

t.test(
  "a success that is not JSON makes the call throw, as a broken connection does",
  async (t) => {
    for (const body of [HTML, JSON.stringify({ ...envelope, data: {} }).slice(0, -1)]) {
      const { recordKyc } = await foreignServer(t, 200, body);
      await t.rejects(recordKyc(), SyntaxError);
    }
  },
);

t.test("every answer of the contract is of the form that hasStatus asks for", (t) => {
  const texts = { traceId: { type: "string" }, message: { type: "string" } };
  for (const [path, methods] of Object.entries<object>(contract.paths)) {
    const answers = Object.values<{ responses?: object }>(methods as never).flatMap(
      ({ responses = {} }) => Object.entries(responses),
    );
    const withContent = answers.filter(([status]) => status !== "304");
    for (const [status, answer] of withContent) {
      const schema = resolved(resolved(answer).content["application/json"].schema);
      const form = {
        ...texts,
        ...(status.startsWith("2") && { data: { type: "object" } }),
        ...(status === "400" && { errors: { type: "array" } }),
        ...(status === "410" && { erasedAt: { type: "string" } }),
      };
      t.strictSame([...schema.required].sort(), Object.keys(form).sort(), `${path} ${status}`);
      for (const [member, { type }] of Object.entries(form)) {
        t.equal(resolved(schema.properties[member]).type, type, `${path} ${status} ${member}`);
      }
    }
  }
  const { items } = contract.components.schemas.Violations;
  t.strictSame(resolved(items).required, ["pointer", "code", "message"]);
  t.end();
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
    run(process.execPath, args, { cwd: folder, env: { ...process.env, KEY: key, ID: id } });
  const compiler = resolve("node_modules/typescript/bin/tsc");
  const options = ["--strict", "--module", "nodenext", "--target", "es2023", "--types", "node"];
  t.equal((await node(compiler, ...options, "program.ts")).stdout, "");
  t.match(JSON.parse((await node("program.js")).stdout), { status: "REJECTED" });

  const compiled = readFileSync(join(folder, "program.js"), "utf8");
  for (const body of [HTML, "", { message: "Bad" }]) {
    const foreign = await foreignServer(t, 400, body);
    writeFileSync(join(folder, "program.js"), compiled.replace(baseUrl, foreign.baseUrl));
    t.match((await node("program.js")).stderr, /^400 /);
  }
});

/** A server that gives one answer to everything, and a request to it. */
async function foreignServer(t: Test, status: number, body: unknown) {
  const text = typeof body === "string" ? body : JSON.stringify(body);
  const server = createServer((_request, response) => response.writeHead(status).end(text));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  t.teardown(() => server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const intake = createIntakeClient({ baseUrl });
  const recordKyc = () =>
    intake.POST("/customers/{id}/kyc", {
      params: { path: { id: UNKNOWN_ID } },
      body: { status: "REJECTED" },
    });
  return { baseUrl, recordKyc };
}

/** What a reference of the contract leads to, or the value itself. */
// biome-ignore lint/suspicious/noExplicitAny: every kind of part of the document.
function resolved(part: any): any {
  const steps: string[] = part.$ref?.slice(2).split("/") ?? [];
  return steps.length > 0 ? resolved(steps.reduce((value, step) => value[step], contract)) : part;
}

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
