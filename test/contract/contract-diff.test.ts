import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { newestRelease, type Report, reportOn } from "../../scripts/contract/changes/gate.js";
import { neededVersion } from "../../scripts/contract/changes/version.js";
import { readDocument } from "../../scripts/generation/read-contract.js";
import { runScript } from "../support/script.js";
import { contract, temporaryFolder } from "../support/service.js";

const BASE_FILE = "scripts/contract/changes/fixtures/base.yaml";

t.test("a country less fails until the version says that it breaks", async (t) => {
  const { file, edit } = releasedCopy(t);
  const [major, minor, patch] = contract.info.version.split(".").map(Number);
  t.equal((await run("diff", "--to", file)).code, 0, "what is released passes");

  edit("schemas/country-code.yaml", '    - "SJ"\n', "");
  const { code, stdout, stderr } = await run("diff", "--to", file);
  t.equal(code, 1);
  t.match(stdout, "breaking  #/components/schemas/CountryCode/enum in request and answer\n");
  t.match(stdout, "lost values: 'SJ'. (enum-values-removed)\n");
  t.match(stdout, "1 breaking, 0 additive, 0 textual.");
  t.match(stderr, `Raise info.version to ${neededVersion(contract.info.version, "breaking")},`);

  edit("openapi.yaml", /version: .*/, `version: ${major}.${minor}.${patch + 1}`);
  t.equal((await report(file)).passed, false, "a patch is not enough");
  edit("openapi.yaml", /version: .*/, `version: ${major + 1}.${minor + 1}.0`);
  t.equal((await report(file)).passed, true);
});

t.test("a version below the released one fails, whatever has changed", async (t) => {
  const { file, edit } = releasedCopy(t);
  edit("openapi.yaml", /version: .*/, "version: 0.0.1");
  const { code, stderr } = await run("diff", "--to", file);
  t.equal(code, 1);
  t.match(stderr, `has version 0.0.1, and ${contract.info.version} is released already.`);
});

t.test(
  "below 1.0.0 what breaks raises the minor version, from then on the major one",
  async (t) => {
    const needed = (version: string) =>
      (["breaking", "additive", "textual", undefined] as const).map((level) =>
        neededVersion(version, level),
      );
    t.strictSame(needed("0.1.9"), ["0.2.0", "0.1.10", "0.1.10", "0.1.9"]);
    t.strictSame(needed("1.2.3"), ["2.0.0", "1.3.0", "1.2.4", "1.2.3"]);
  },
);

t.test("a release is written once, as raised as the changes demand", async (t) => {
  const { file, folder, edit } = releasedCopy(t);
  const released = readFileSync(join(folder, `released/${contract.info.version}.json`), "utf8");
  const again = await run("release", "--contract", file);
  t.equal(again.code, 1);
  t.match(again.stderr, "what is released is not written again. Raise info.version.");

  edit("schemas/fields.yaml", "maxLength: 254", "maxLength: 253");
  const unraised = await run("release", "--contract", file);
  t.equal(unraised.code, 1);
  t.match(unraised.stderr, "See: npm run contract:diff");

  edit("openapi.yaml", /version: .*/, "version: 10.0.0");
  t.equal((await run("release", "--contract", file)).code, 0);
  t.equal(newestRelease(file), join(folder, "released/10.0.0.json"));
  t.strictSame((await report(file)).changes, [], "nothing has changed since");
  const first = readFileSync(join(folder, `released/${contract.info.version}.json`), "utf8");
  t.equal(first, released, "the release before is as it was");
});

t.test("the newest release is that of the greatest version, not of the last name", async (t) => {
  const { file, folder } = releasedCopy(t);
  for (const name of ["20.9.0.json", "20.10.0.json", "20.2.0.json", "30.json", "notes.md"]) {
    writeFileSync(join(folder, "released", name), "{}");
  }
  t.equal(newestRelease(file), join(folder, "released/20.10.0.json"));
});

t.test("the first release needs none before it, and the gate says how to make it", async (t) => {
  const { file, folder } = releasedCopy(t);
  rmSync(join(folder, "released"), { recursive: true });
  const { code, stderr } = await run("diff", "--to", file);
  t.equal(code, 1);
  t.equal(stderr, "No contract is released yet. Run: npm run contract:release\n");
  t.equal((await run("release", "--contract", file)).code, 0);
  const document = await readDocument(file);
  const written = readFileSync(newestRelease(file) ?? "", "utf8");
  t.equal(written, `${JSON.stringify(document, null, 2)}\n`);
});

t.test("two documents of anybody's are compared, and the report is JSON", async (t) => {
  const file = join(temporaryFolder(t), "orders.json");
  const document = await readDocument(BASE_FILE);
  document.info.version = "1.0.1";
  document.components.schemas.NewOrder.properties.note.maxLength = 200;
  writeFileSync(file, JSON.stringify(document));
  const { code, stdout } = await run("diff", "--from", BASE_FILE, "--to", file, "--json");
  t.equal(code, 1);
  t.strictSame(JSON.parse(stdout), {
    from: { file: BASE_FILE, version: "1.0.0" },
    to: { file, version: "1.0.1" },
    changes: [
      {
        level: "additive",
        rule: "compatible",
        reason: "`maxLength` changed from 100 to 200.",
        pointer: "#/components/schemas/NewOrder/properties/note/maxLength",
        directions: ["request"],
      },
    ],
    neededVersion: "1.1.0",
    passed: false,
  } satisfies Report);
});

t.test("what cannot be compared fails with a reason", async (t) => {
  const folder = temporaryFolder(t);
  const file = join(folder, "document.yaml");
  const head = "openapi: 3.1.0\ninfo: { title: A, version: 1.0.0 }\n";
  const reasons: [content: string, reason: RegExp][] = [
    ["openapi: [", /^.*document\.yaml: unexpected end/],
    ["a: 1", /^.*document\.yaml: Unsupported specification$/],
    ["swagger: '2.0'\ninfo: { version: 1.0.0 }", /^.*document\.yaml is not an OpenAPI 3 document/],
    [`${head}paths: { /a: { $ref: gone.yaml } }`, /^.*document\.yaml: .*gone\.yaml/],
    [head.replace("1.0.0", "v1"), /^.*document\.yaml: info\.version is v1\. Make it three numbers/],
  ];
  for (const [content, message] of reasons) {
    writeFileSync(file, content);
    await t.rejects(reportOn(BASE_FILE, file), { message });
  }
  const missing = await run("diff", "--from", join(folder, "gone.yaml"));
  t.equal(missing.code, 1);
  t.match(missing.stderr, /^.*gone\.yaml: ENOENT: no such file/);
  const misspelled = await run("diff", "--form", file);
  t.equal(misspelled.code, 1);
  t.match(misspelled.stderr, /^Unknown option '--form'/);
});

/** A copy of the contract that is released as it stands, to be edited. */
function releasedCopy(t: Test) {
  const folder = join(temporaryFolder(t), "openapi");
  cpSync("openapi", folder, { recursive: true });
  const { "x-generated": _, ...document } = contract;
  rmSync(join(folder, "released"), { recursive: true });
  mkdirSync(join(folder, "released"));
  writeFileSync(join(folder, `released/${document.info.version}.json`), JSON.stringify(document));
  const edit = (name: string, from: string | RegExp, to: string) => {
    const text = readFileSync(join(folder, name), "utf8");
    writeFileSync(join(folder, name), text.replace(from, to));
  };
  return { folder, file: join(folder, "openapi.yaml"), edit };
}

function report(file: string): Promise<Report> {
  return reportOn(newestRelease(file) ?? "", file);
}

function run(command: "diff" | "release", ...args: string[]) {
  return runScript(`scripts/contract/${command}.ts`, args);
}
