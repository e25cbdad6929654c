import { execFile, execFileSync } from "node:child_process";
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { open } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import * as zlib from "node:zlib";
import t, { type Test } from "tap";
import { contentDigest } from "../../dist/bulk/identity.js";
import { openInput } from "../../dist/bulk/input.js";
import { runImport } from "../../dist/bulk/start.js";
import type { Outcome } from "../../dist/changes.js";
import type { Client } from "../../dist/clients/client.js";
import { createClientRegistry } from "../../dist/clients/registry.js";
import { readConfig } from "../../dist/config.js";
import { OutcomeUnknown } from "../../dist/errors.js";
import { openKeyring } from "../../dist/sealing/keyring.js";
import { openSecret } from "../../dist/sealing/secrets.js";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { newUuid } from "../../dist/uuid.js";
import { MASTER_KEYS } from "../support/keys.js";
import { intake, startIntake } from "../support/process.js";
import { runScript } from "../support/script.js";
import { changedBody, temporaryFolder } from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase, kinds, openStores } from "../support/stores.js";
import { until } from "../support/waits.js";

t.jobs = 2;

/** A person with numbers of their own. */
function person(number: number, changes: Record<string, unknown> = {}) {
  return changedBody({
    "/taxInformation/number": `QQ${String(number).padStart(6, "0")}C`,
    "/identification/code": `SPECIMEN-${number}`,
    "/externalId": `crm-${number}`,
    ...changes,
  });
}

function linesOf(...bodies: unknown[]): string {
  return bodies.map((body) => `${JSON.stringify(body)}\n`).join("");
}

/** A database with three clients, and the command line on it. */
async function openImports(t: Test, kind: (typeof kinds)[number] = "sqlite") {
  const url = await freshDatabase(t, kind);
  const folder = temporaryFolder(t);
  const stores = await openStores(t, url);
  const registry = createClientRegistry({
    store: stores.clients,
    now: () => new Date(),
    newId: newUuid,
  });
  for (const duplicates of ["allow", "flag", "reject"] as const) {
    await registry.createClient(duplicates, { duplicates });
  }
  const run = (...args: string[]) => intake(args, { DATABASE_URL: url });
  const put = (name: string, content: string | Uint8Array) => {
    writeFileSync(join(folder, name), content);
    return join(folder, name);
  };
  const exported = async (client: string) =>
    (await run("export", "--client", client, "--reveal")).stdout
      .trimEnd()
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  const report = () =>
    readFileSync(join(folder, "report"), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => JSON.parse(line));
  return { url, folder, stores, registry, run, put, exported, report };
}

for (const kind of kinds) {
  t.test(`good lines are stored once each, bad ones named, on ${kind}`, async (t) => {
    const { folder, run, put, exported, report } = await openImports(t, kind);
    const odd = person(2, { "/mainAddress/line2": "a\u2028b" });
    const file = put(
      "a.ndjson",
      [
        JSON.stringify(person(1)),
        JSON.stringify(odd),
        "",
        '{"email":1,"email":2}',
        "not JSON: Ada",
        `{"email":"${"x".repeat(200_000)}"}`,
        JSON.stringify(person(3, { "/isPep": undefined })),
        `${JSON.stringify(person(4))}\r`,
        JSON.stringify(person(5)),
      ].join("\n"),
    );
    const args = ["import", file, "--client", "allow", "--report", join(folder, "report")];
    const first = await run(...args, "--json");
    t.equal(first.code, 65);
    t.strictSame(JSON.parse(first.stdout), {
      created: 4,
      alreadyThere: 0,
      flagged: 0,
      refused: 4,
    });
    t.match(first.stderr, /^4 rows were refused\. .*report says which, and why\. Correct them/);
    const named = report().map(({ line, errors: [{ pointer, code }] }) => [line, pointer, code]);
    t.strictSame(named, [
      [4, "/email", "duplicate_member"],
      [5, "", "malformed_json"],
      [6, "", "content_too_large"],
      [7, "/isPep", "required"],
    ]);
    t.notMatch(readFileSync(join(folder, "report"), "utf8"), /Ada/);
    t.equal(statSync(join(folder, "report")).mode & 0o777, 0o600);
    const again = await run(...args);
    t.strictSame(
      [again.code, again.stdout],
      [65, "0 created, 4 already there, 4 refused.\n"],
      "the same command does nothing more",
    );
    t.equal(report().length, 4);
    const customers = await exported("allow");
    t.strictSame(
      customers.map(({ record }) => record),
      [person(1), odd, person(4), person(5)],
    );
    const { stdout } = await run("journal", "list", "--customer", customers[0].id, "--json");
    t.match(JSON.parse(stdout), [{ operation: "import", subject: "created", outcome: "done" }, {}]);
    const verified = await run("journal", "verify");
    // The first chain is that of the test, which has a secret of its own.
    t.match(verified.stdout, /rows in [3-9] chains/);
    t.notMatch(verified.stdout, /row [2-9]\./);
  });
}

t.test("CSV is read by what the contract says of each column", async (t) => {
  const { run, put, exported } = await openImports(t);
  const { basicData, taxInformation, identification, mainAddress } = person(7);
  const cells = {
    email: '"ada@example.com"',
    phone: "07700 900123",
    phoneCountryCode: "44",
    "basicData.firstName": '"Ada ""A"""',
    "/basicData/lastName": '"Sample, B"',
    "basicData.dateOfBirth": basicData.dateOfBirth,
    "basicData.nationality": "GB",
    "basicData.occupation": "15",
    "basicData.hasSingleName": "false",
    "/basicData/additionalNationalities/0": "IE",
    "/basicData/additionalNationalities/1": "FR",
    "taxInformation.number": taxInformation.number,
    "taxInformation.type": taxInformation.type,
    "taxInformation.country": "GB",
    "identification.code": identification.code,
    "identification.country": "GB",
    "mainAddress.line1": mainAddress.line1,
    "mainAddress.line2": "",
    "mainAddress.city": "Sampleton",
    "mainAddress.zipCode": "AB1 2CD",
    "mainAddress.country": "GB",
    isPep: "false",
  };
  const header = Object.keys(cells).map((name) => `"${name}"`);
  const row = (changes: object) => Object.values({ ...cells, ...changes }).join(",");
  const text = `\uFEFF${[
    header.join(","),
    row({}),
    row({ isPep: "no" }),
    row({ email: 'a"b' }),
    row({ phone: "\0" }),
    row({ "mainAddress.line1": '"1 Sample\r\nStreet"' }),
    row({ "identification.code": "OTHER" }),
    `"never closed,${"x".repeat(100)}`,
    row({ "identification.code": "LAST" }),
  ].join("\r\n")}`;
  const bytes = Buffer.concat([
    Buffer.from(text),
    Buffer.from("\r\n"),
    Buffer.from(row({ "mainAddress.city": "Z" })).map((byte) => (byte === 0x5a ? 0xff : byte)),
  ]);
  const file = put("b.csv.gz", zlib.gzipSync(bytes));
  const { code, stdout, stderr } = await run("import", file, "--client", "allow");
  t.strictSame([code, stdout], [65, "3 created, 0 already there, 6 refused.\n"]);
  const refusals = stderr.split("\n").filter((line) => line.startsWith("{"));
  t.strictSame(
    refusals.map((line) => JSON.parse(line)).map(({ line, errors: [one] }) => [line, one.code]),
    [
      [3, "wrong_type"],
      [4, "malformed_csv"],
      [5, "invalid_text"],
      [6, "bad_pattern"],
      [9, "malformed_csv"],
      [11, "not_utf8"],
    ],
  );
  const [{ record }] = await exported("allow");
  t.strictSame(record.basicData, {
    firstName: 'Ada "A"',
    lastName: "Sample, B",
    dateOfBirth: basicData.dateOfBirth,
    nationality: "GB",
    occupation: "15",
    hasSingleName: false,
    additionalNationalities: ["IE", "FR"],
  });
  t.equal(record.isPep, false);
});

t.test("the policy of the client holds within a file, and beside what is there", async (t) => {
  const { run, put, exported, registry } = await openImports(t);
  await registry.createClient("sub", { parent: "reject", duplicates: "reject" });
  const twins = linesOf(person(1), person(2), person(1, { "/email": "other@example.com" }));
  const more = linesOf(person(3), person(2), person(3));
  const [one, two] = [put("one.ndjson", twins), put("two.ndjson", more)];
  const outcomes: unknown[] = [];
  for (const [client, file] of [
    ["reject", one],
    ["reject", two],
    ["reject", two],
    ["sub", two],
    ["flag", one],
    ["flag", two],
    ["flag", two],
  ] as const) {
    const { stdout, stderr } = await run("import", file, "--client", client, "--json");
    const { created, alreadyThere, flagged, refused } = JSON.parse(stdout);
    const codes = stderr.split("\n").filter((line) => line.includes("duplicate_customer")).length;
    outcomes.push([client, created, alreadyThere, flagged, refused, codes]);
  }
  t.strictSame(outcomes, [
    ["reject", 2, 0, 0, 1, 1],
    ["reject", 1, 0, 0, 2, 2],
    ["reject", 0, 1, 0, 2, 0],
    ["sub", 2, 0, 0, 1, 1],
    ["flag", 3, 0, 1, 0, 0],
    ["flag", 3, 0, 2, 0, 0],
    ["flag", 0, 3, 2, 0, 0],
  ]);
  t.equal((await exported("sub")).length, 2);
});

t.test("a file that has changed is not imported twice", async (t) => {
  const { run, put, exported } = await openImports(t);
  const file = put("c.ndjson", linesOf(person(1), person(2)));
  t.equal((await run("import", file, "--client", "allow")).code, 0);
  put("c.ndjson", linesOf(person(1), person(22)));
  const changed = await run("import", file, "--client", "allow");
  t.equal(changed.code, 65);
  t.match(changed.stderr, /^The file is not as it was when .* --as NAME makes a new import/);
  t.equal((await exported("allow")).length, 2);
  const named = ["import", file, "--client", "allow", "--as", "second"];
  t.match(await run(...named), { code: 0, stdout: "2 created, 0 already there, 0 refused.\n" });
  t.match(await run(...named), { code: 0, stdout: "0 created, 2 already there, 0 refused.\n" });
  put("c.ndjson", linesOf(person(1), person(22), person(3)));
  t.match(
    await run(...named),
    { code: 0, stdout: "1 created, 2 already there, 0 refused.\n" },
    "a file that has grown goes on",
  );
  put("c.ndjson", linesOf(person(1)));
  t.match(await run(...named), { code: 65, stderr: /^The file is not as it was/ });
  put("c.ndjson", linesOf(person(1), person(22), person(4)));
  t.match(await run(...named), { code: 65, stderr: /^The file is not as it was/ });
});

t.test("a part that was interrupted finds what is there, erased or changed", async (t) => {
  const { run, put, stores, exported, url } = await openImports(t);
  const file = put("d.ndjson", linesOf(person(1), person(2), person(3)));
  const command = ["import", file, "--client", "reject", "--as", "one"];
  await run(...command);
  const [first, second] = await exported("reject");
  await run("erase", first.id);
  /** As the row was before the first part ended. */
  const rewind = () => {
    const db = openDatabase(url.slice("sqlite:".length));
    db.prepare("UPDATE imports SET done_rows = 0, created = 0, digest = ?, part_at = ?").run(
      nothing,
      Date.parse(second.createdAt),
    );
    db.close();
  };
  const secret = await openSecret("look-ups", stores.secrets, stores.keyring);
  const nothing = contentDigest(secret).value();
  rewind();
  t.match(await run(...command), { code: 0, stdout: "0 created, 3 already there, 0 refused.\n" });
  t.equal((await exported("reject")).length, 2, "who was erased is not stored again");
  rewind();
  put("d.ndjson", linesOf(person(1), person(2, { "/email": "new@example.com" }), person(3)));
  t.match(await run(...command), { code: 65, stderr: /^The file is not as it was/ });
  t.equal((await exported("reject")).length, 2);
  rewind();
  await runSql(url, "UPDATE customers SET sealed = NULL, key_version = 0, record = 'Ada'");
  const { code, stderr } = await run(...command);
  t.equal(code, 1, "what is there cannot be read");
  t.match(stderr, /^intake failed: {"type":"SyntaxError"/);
  t.notMatch(stderr, /Ada/);
});

/** An import that has begun, and has read a line of a pipe that is still open. */
async function importOfPipe(
  url: string,
  folder: string,
  command: string[],
  env: Record<string, string> = {},
) {
  const pipe = join(folder, "pipe");
  execFileSync("mkfifo", [pipe]);
  const { outcome } = startIntake(["import", pipe, ...command], { DATABASE_URL: url, ...env });
  const writer = await open(pipe, "w");
  await writer.write(linesOf(person(1)));
  const db = openDatabase(url.slice("sqlite:".length), { readOnly: true });
  const find = db.prepare("SELECT id FROM imports");
  let id: string | undefined;
  while (id === undefined) {
    id = (find.get() as { id: string } | undefined)?.id;
    await sleep(20);
  }
  db.close();
  return { outcome, writer, id };
}

t.test("another process takes an import over", async (t) => {
  const { url, stores, folder, put, run } = await openImports(t);
  const command = ["--client", "allow", "--as", "one"];
  const { outcome, writer, id } = await importOfPipe(url, folder, command);
  // It takes it over before it reads the first rows.
  for (let run = ""; run !== "another"; await sleep(20)) {
    await stores.imports.take(id, "another");
    await sleep(200);
    run = String((await stores.imports.find(id))?.run);
  }
  await writer.close();
  t.match(await outcome, { code: 1, stderr: /^Another process has taken this import over/ });
  const file = put("whole.csv", linesOf(person(1)));
  t.match(await run("import", file, "--format", "ndjson", ...command), {
    code: 0,
    stdout: "0 created, 1 already there, 0 refused.\n",
  });
});

/** Imports two persons in this process, with something before or behind the first batch. */
async function importTwo(
  t: Test,
  kind: (typeof kinds)[number],
  commitFirst: (
    commit: () => Promise<Outcome[]>,
    opened: Awaited<ReturnType<typeof openImports>>,
  ) => Promise<Outcome[]>,
) {
  const opened = await openImports(t, kind);
  const { url, put, stores, exported, folder, report } = opened;
  const clients = await stores.clients.listClients();
  const client = clients.find(({ name }) => name === "reject") as Client;
  const file = put("two.ndjson", linesOf(person(1), person(2)));
  let tries = 0;
  const counts = await runImport(
    {
      file,
      format: "ndjson",
      input: openInput(file),
      client,
      name: "",
      reportFile: join(folder, "report"),
    },
    {
      config: readConfig({ DATABASE_URL: url, INTAKE_MASTER_KEYS: MASTER_KEYS }),
      storage: stores,
      records: {
        ...stores,
        commitMany(bytes) {
          tries += 1;
          const commit = () => stores.commitMany(bytes);
          return tries === 1 ? commitFirst(commit, opened) : commit();
        },
      },
      lookUpSecret: await openSecret("look-ups", stores.secrets, stores.keyring),
      now: () => new Date(),
      onProgress() {},
    },
  );
  return { counts, tries, stored: await exported("reject"), report: report() };
}

for (const kind of kinds) {
  t.test(`what was stored though nobody could say so is found, on ${kind}`, async (t) => {
    const { counts, tries, stored } = await importTwo(t, kind, async (commit) => {
      await commit();
      throw new OutcomeUnknown(new Error("the answer was lost"));
    });
    t.strictSame(counts, { rows: 2, created: 2, alreadyThere: 0, flagged: 0, refused: 0 });
    t.equal(tries, 2);
    t.equal(stored.length, 2);
  });

  t.test(`a person whom another process stores meanwhile is refused, on ${kind}`, async (t) => {
    const { counts, stored, report } = await importTwo(t, kind, async (commit, { put, run }) => {
      await run("import", put("one.ndjson", linesOf(person(2))), "--client", "reject");
      return commit();
    });
    t.strictSame(counts, { rows: 2, created: 1, alreadyThere: 0, flagged: 0, refused: 1 });
    t.match(report, [{ line: 2, errors: [{ code: "duplicate_customer" }] }]);
    t.equal(stored.length, 2);
  });
}

t.test("rows that come late are sealed with the version that is active by then", async (t) => {
  const { url, folder, stores } = await openImports(t);
  const text = `${MASTER_KEYS},2:${Buffer.alloc(32, 2).toString("base64")}`;
  const command = ["--client", "reject", "--as", "one"];
  const env = { INTAKE_MASTER_KEYS: text };
  const { outcome, writer } = await importOfPipe(url, folder, command, env);
  let count = 1;
  const write = () => {
    const some = Array.from({ length: 10 }, (_, place) => person(count + 1 + place));
    count += some.length;
    return writer.write(linesOf(...some));
  };
  const versions = async () => {
    const rows = await runSql(url, "SELECT DISTINCT key_version FROM customers ORDER BY 1");
    return rows.map(({ key_version }) => key_version);
  };
  await until("the first are stored", async () => {
    await write();
    return (await versions()).length > 0;
  });
  const keyring = await openKeyring({
    source: { kind: "environment", text },
    mayCreate: false,
    store: stores.keyVersions,
    now: () => new Date(),
  });
  await keyring.activate(2);
  // Longer than a thread does without a look at them.
  await sleep(1_200);
  await write();
  await writer.close();
  t.match(await outcome, { code: 0, stdout: `${count} created, 0 already there, 0 refused.\n` });
  t.strictSame(await versions(), [1, 2]);
});

t.test("a database that is busy for a moment is waited for", async (t) => {
  const { url, folder } = await openImports(t);
  const command = ["--client", "allow", "--as", "one"];
  const { outcome, writer } = await importOfPipe(url, folder, command);
  const db = openDatabase(url.slice("sqlite:".length), { timeout: 5_000 });
  db.exec("BEGIN IMMEDIATE");
  await writer.close();
  // Longer than a writer waits by itself.
  await sleep(3_000);
  db.exec("COMMIT");
  db.close();
  t.match(await outcome, { code: 0, stdout: "1 created, 0 already there, 0 refused.\n" });
});

type Case = [args: string[], code: number, stderr: RegExp];

t.test("what cannot be imported is said with the remedy", async (t) => {
  const { run, put, folder } = await openImports(t);
  const whole = zlib.gzipSync(linesOf(...Array.from({ length: 50 }, (_, place) => person(place))));
  // A frame with one block, the line [] (RFC 8878).
  const zstd = Buffer.from("28b52ffd20031900005b5d0a", "hex");
  const damaged = Buffer.from(zstd).fill(0xff, 6);
  const file = put("f.ndjson", linesOf(person(1)));
  const to = ["--client", "allow"];
  const unpacking: Case[] =
    "createZstdDecompress" in zlib
      ? [
          [["import", put("h", zstd), ...to], 65, /^{"line":1,"errors":/],
          [["import", put("i", damaged), ...to], 1, /ZSTD_\w+\)\. It is cut off or damaged/],
        ]
      : [[["import", put("h", zstd), ...to], 78, /cannot unpack zstd\. Use Node 22/]];
  const cases: Case[] = [
    [["import", file], 64, /^Name the client with --client\./],
    [["import", put("empty.csv", ""), ...to], 0, /^$/],
    [["import", file, ...to, "--format", "xml"], 64, /^--format is ndjson or csv\./],
    [["import", file, "--client", "nobody"], 1, /^There is no client named "nobody"/],
    [["import", join(folder, "none"), ...to], 1, /none cannot be read \(ENOENT\)\. Check/],
    [["import", folder, ...to], 1, /is a folder\. Name a file\./],
    [["import", put("g", whole.subarray(0, 300)), ...to], 1, /Z_BUF_ERROR\)\. It is cut off/],
    ...unpacking,
    [
      ["import", put("i.csv", "email,Ada\nx,y\n"), ...to],
      65,
      /^Column 2 of the header names no member/,
    ],
    [["import", put("j.csv", "email,/email\n"), ...to], 65, /^The header has email twice/],
    [["import", put("k.csv", '"a\n'), ...to], 65, /^The header is no record of CSV/],
  ];
  for (const [args, code, stderr] of cases) {
    const outcome = await run(...args);
    t.equal(outcome.code, code, args.join(" "));
    t.match(outcome.stderr, stderr);
    t.notMatch(outcome.stderr, /Ada/);
  }
  t.match(await run("import", put("empty", ""), ...to), { code: 0, stdout: /^0 created/ });
  const bad = put("l.ndjson", "{}\n");
  const report = put("l.report", "");
  await run("import", bad, ...to, "--report", report);
  put("l.report", "");
  t.match(await run("import", bad, ...to, "--report", report), {
    code: 1,
    stderr: /is not the report that this import began: it has 0 bytes/,
  });
});

t.test("standard input that is damaged is named", async (t) => {
  const { url, put } = await openImports(t);
  const file = put("cut.gz", zlib.gzipSync(linesOf(person(1))).subarray(0, 100));
  const env = {
    ...process.env,
    NODE_OPTIONS: "",
    DATABASE_URL: url,
    INTAKE_MASTER_KEYS: MASTER_KEYS,
  };
  const command = `${process.execPath} dist/main.js import - --client allow < ${file} || echo "ended with $?" >&2`;
  const { stderr } = await promisify(execFile)("sh", ["-c", command], { env });
  t.match(stderr, /^Standard input cannot be read \(Z_BUF_ERROR\)\.[^\n]*\nended with 1\n$/);
});

t.test("a terminal shows a bar, with rate and time left", async (t) => {
  const { url, put } = await openImports(t);
  const file = put("m.ndjson", linesOf(person(1)));
  const command = `${process.execPath} dist/main.js import`;
  for (const from of [file, `- < ${file}`]) {
    const inTerminal = `${command} ${from} --client allow`;
    const { stdout } = await promisify(execFile)("script", ["-qec", inTerminal, "/dev/null"], {
      env: { ...process.env, NODE_OPTIONS: "", DATABASE_URL: url, INTAKE_MASTER_KEYS: MASTER_KEYS },
    });
    t.match(stdout, from === file ? /% \| \d rows, \d+\/s \| .* left/ : /\d rows, \d+\/s/);
  }
});

t.test("killed and resumed, each good row is there once", async (t) => {
  const args = ["--database", "sqlite,postgres", "--lines", "3000", "--kills", "1"];
  const { code, stdout, stderr } = await runScript("scripts/drills/import.ts", args);
  t.equal(code, 0, stdout + stderr);
  t.match(stdout, /^SQLite: 3000 rows, killed 1 times, .* 2970 stored, 30 refused/m);
  t.match(stdout, /^PostgreSQL: 3000 rows, killed 1 times, .* 2970 stored, 30 refused/m);
});
