import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import type { Handlers } from "../../dist/generated/operations.js";
import { customerHandlers } from "../../dist/http/customers.js";
import { registerOperations } from "../../dist/http/operations.js";
import type { Call, Forms } from "../../dist/http/perform.js";
import { catalogueSource } from "../../scripts/generation/catalogue.js";
import { problemsOf } from "../../scripts/generation/check.js";
import type { Contract } from "../../scripts/generation/contract.js";
import { generate } from "../../scripts/generation/generate.js";
import { operationsSource } from "../../scripts/generation/operations.js";
import { readContract } from "../../scripts/generation/read-contract.js";
import { refusalsSource } from "../../scripts/generation/refusals.js";
import { splitSandbox } from "../../scripts/generation/sandbox.js";
import { runScript } from "../support/script.js";
import { contract, openService, temporaryFolder } from "../support/service.js";

t.test("the same contract gives the same bytes, and check accepts them", async (t) => {
  const folder = temporaryFolder(t);
  t.strictSame(await generateIn(folder), []);
  // Those that are committed come from another process, on another machine.
  for (const name of readdirSync(folder)) {
    const [made, committed] = [folder, "generated"].map((place) =>
      readFileSync(join(place, name), "utf8"),
    );
    t.equal(made, committed, `${name} is current`);
  }
  t.strictSame(await checkIn(folder), []);
});

t.test("check fails where nothing is, and puts nothing there", async (t) => {
  const folder = temporaryFolder(t);
  t.equal((await checkIn(join(folder, "nowhere"))).length, 1);
  t.strictSame(readdirSync(folder), []);
});

t.test("check fails with the difference and the remedy when one limit has changed", async (t) => {
  const { folder, contract, change } = copyOfContract(t);
  change("schemas/fields.yaml", "maxLength: 254", "maxLength: 255");
  const { code, stderr } = await runScript("scripts/generate.ts", [
    "--check",
    "--contract",
    contract,
  ]);
  t.equal(code, 1);
  t.match(stderr, /^generated.openapi\.json is not what the contract gives\.\nline \d+\n/);
  t.match(stderr, /found: +"maxLength": 254/);
  t.match(stderr, /wanted: +"maxLength": 255/);
  t.match(stderr, /Run: npm run generate\n$/);
  t.strictSame(await generateIn(folder, contract), []);
  t.match(readFileSync(join(folder, "openapi.json"), "utf8"), '"maxLength": 255');
});

t.test("the lists of countries are those of the address data, and written anew", async (t) => {
  const { folder, contract, change } = copyOfContract(t);
  const file = join(folder, "openapi/schemas/address-formats.yaml");
  const current = readFileSync(file, "utf8");
  change("schemas/address-formats.yaml", '    - "DE"\n', "");
  const [complaint] = await checkIn(folder, contract);
  t.match(complaint, /address-formats\.yaml is not what the contract gives\./);
  t.match(complaint, /wanted: +- "DE"/);
  t.strictSame(await generateIn(folder, contract), []);
  t.equal(readFileSync(file, "utf8"), current);
});

t.test("a contract that leads nowhere is not generated from", async (t) => {
  const { folder, contract, change } = copyOfContract(t);
  change("schemas/kyc.yaml", "fields.yaml#/Gender", "fields.yaml#/Gone");
  const out = join(folder, "out");
  mkdirSync(out);
  t.equal((await generateIn(out, contract)).length, 1);
  t.strictSame(readdirSync(out), [], "nothing is written");
});

t.test("a body behind a $ref and a pattern within a member are generated from", async (t) => {
  const { folder, contract: rootFile, change } = copyOfContract(t);
  const path = readFileSync("openapi/paths/customers.id.kyc.yaml", "utf8");
  const body = /^ {2}requestBody:\n((?: {4}.*\n)+)/m.exec(path)?.[1] ?? "";
  writeFileSync(join(folder, "openapi/paths/body.yaml"), `Result:\n${body}`);
  change("paths/customers.id.kyc.yaml", body, "    $ref: body.yaml#/Result\n");
  change(
    "schemas/kyc.yaml",
    '$ref: "#/KycStatus"\n',
    "type: string\n      pattern: ^[A-Z]$\n      x-message: must be one capital\n",
  );
  change("schemas/kyc.yaml", "status: APPROVED", "status: A");
  t.strictSame(await problemsOf(rootFile), []);
  const read = await readContract(rootFile);
  const { body: schema } = read.operations.find(({ id }) => id === "recordKycResult") ?? {};
  t.strictSame(schema, { $ref: "#/components/schemas/NewKycResult" });
  t.match(operationsSource(read), '"^[A-Z]$": {\n    "message": "must be one capital"');
});

t.test("an example that looks like a schema takes no message from a pattern", async (t) => {
  const pattern = "^a$";
  const schemas = { A: { pattern, "x-message": "must be a" }, B: { examples: [{ pattern }] } };
  const document = { info: { version: "1.0.0" } };
  t.match(
    operationsSource({ document, schemas, operations: [], messages: {} }),
    '"^a$": {\n    "message": "must be a"',
  );
});

t.test("a catalogue or transitions that do not fit their list are refused", async (t) => {
  const source = (schema: object) =>
    catalogueSource({ schemas: { A: { enum: ["a", "b"], ...schema } } } as unknown as Contract);
  t.match(source({ "x-transitions": { a: ["b"], b: [] } }), /transitions = \{\s+"A": \{\s+"a": \[/);
  for (const [keyword, entries] of [
    ["x-catalogue", { a: {} }],
    ["x-catalogue", { a: {}, b: {}, c: {} }],
    ["x-transitions", { a: ["b"] }],
    ["x-transitions", { a: ["b"], b: ["c"] }],
  ] as const) {
    t.throws(() => source({ [keyword]: entries }), {
      message: new RegExp(`^The enum of the schema A and its ${keyword} differ in [bc]\\. Give`),
    });
  }
});

t.test("the compiler misses a handler that is not there", async (t) => {
  const handlers = customerHandlers({} as never, () => new Date());
  // @ts-expect-error getLiveness and getReadiness are missing.
  handlers satisfies Handlers<Call, Forms>;
  t.notOk("getLiveness" in handlers);
});

t.test("the start misses the operation of a handler that is left over", async (t) => {
  const service = await openService(t);
  const handlers = { dropCustomer: async () => {} } as never;
  t.throws(() => registerOperations(service.server, { handlers } as never), {
    message: "handlers without an operation in the contract: dropCustomer",
  });
});

t.test("every generated file says in its first lines that it is generated", async (t) => {
  for (const name of readdirSync("generated").filter((file) => file !== "tsconfig.json")) {
    const [head] = readFileSync(join("generated", name), "utf8").split(
      "by `npm run generate`. Do not edit.",
    );
    t.ok(head && head.length < 40, name);
  }
  t.match(contract["x-generated"], "Do not edit");
});

t.test("what only a sandbox has is in no document of a service", async (t) => {
  const { document } = await readContract("openapi/openapi.yaml");
  const { everywhere, sandbox } = splitSandbox(document);
  t.ok(document.paths["/sandbox/reset"]);
  t.notMatch(JSON.stringify(everywhere), /sandbox/i);
  t.strictSame(everywhere, splitSandbox(everywhere).everywhere);
  t.strictSame(Object.keys(sandbox.paths), ["/sandbox/reset"]);
  t.strictSame(Object.keys(sandbox.components), ["schemas"]);
  t.ok(document.components.schemas.Refusal === everywhere.components.schemas.Refusal, "shared");
});

t.test("a refusal without an example of its error code is refused", async (t) => {
  const read = await readContract("openapi/openapi.yaml");
  const { content } = read.document.components.responses.Forbidden;
  const problem = content["application/problem+json"];
  problem.example = { ...problem.example, code: "not_found" };
  t.throws(() => refusalsSource(read), /^The answer 403 of listCustomers has no example of/);
  delete problem.example;
  t.throws(() => refusalsSource(read), /Give it one for each error code\.$/);
});

function generateIn(out: string, contract = "openapi/openapi.yaml"): Promise<string[]> {
  return generate({ contract, out, check: false });
}

function checkIn(out: string, contract = "openapi/openapi.yaml"): Promise<string[]> {
  return generate({ contract, out, check: true });
}

/** A folder with a copy of openapi/, its root file, and what changes a text in one of its files. */
function copyOfContract(t: Test) {
  const folder = temporaryFolder(t);
  cpSync("openapi", join(folder, "openapi"), { recursive: true });
  const change = (name: string, from: string, to: string) => {
    const file = join(folder, "openapi", name);
    const text = readFileSync(file, "utf8");
    t.ok(text.includes(from), `${name} has ${from}`);
    writeFileSync(
      file,
      text.replace(from, () => to),
    );
  };
  return { folder, contract: join(folder, "openapi/openapi.yaml"), change };
}
