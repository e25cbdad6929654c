import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { intake, startServer } from "../support/process.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { migrations } from "../support/stores.js";

type Environment = Record<string, string>;

const COMMANDS = [
  "serve",
  "migrate",
  "backup",
  "restore",
  "client create",
  "client list",
  "key create",
  "key list",
  "key revoke",
];

t.test("--help shows each command, and each command its own", async (t) => {
  const { code, stdout, stderr } = await intake(["--help"]);
  t.strictSame({ code, stderr }, { code: 0, stderr: "" });
  for (const command of COMMANDS) {
    t.match(stdout, `\n  ${command} `);
    const help = await intake([...command.split(" "), "--help"]);
    t.strictSame([help.code, help.stderr], [0, ""]);
    t.match(help.stdout, new RegExp(`^Usage: intake ${command}`));
    t.match(help.stdout, "--json");
  }
});

t.test("a command starts without the packages of the server", async (t) => {
  const folder = temporaryFolder(t);
  const { code } = await intake(["client", "list"], {
    ...environment(t),
    NODE_V8_COVERAGE: folder,
  });
  t.equal(code, 0);
  const loaded = readdirSync(folder).flatMap((name) => {
    const { result } = JSON.parse(readFileSync(join(folder, name), "utf8"));
    return result.map(({ url }: { url: string }) => url.split("/dist/").at(-1));
  });
  t.ok(loaded.includes("commands/client.js"));
  t.strictSame(
    loaded.filter((name: string) => ["dependencies.js", "commands/serving.js"].includes(name)),
    [],
  );
});

t.test("64 and a line that helps for wrong usage", async (t) => {
  const env = environment(t);
  const wrong: [args: string, line: RegExp][] = [
    ["dance", /There is no command "dance"/],
    ["constructor", /There is no command "constructor"/],
    ["client", /There is no command "client"/],
    ["client dance now", /There is no command "client dance"/],
    ["--dance", /Unknown option '--dance'/],
    ["migrate now", /It takes no argument/],
    ["client create", /It takes NAME/],
    ["client create a b", /It takes NAME/],
    ["client create --parent", /argument missing/],
    ["key create --permissions customers:read", /--client is missing/],
    ["key create --client acme", /--permissions takes one or more of customers:read/],
    ["key create --client acme --permissions customers:fly", /--permissions takes/],
    ["key create --client acme --permissions customers:read --mode try", /--mode is live or test/],
    [
      "key create --client acme --permissions customers:read --expires soon",
      /--expires is a number/,
    ],
    ["key create --client acme --permissions customers:read --expires 0d", /--expires is a number/],
    ["key revoke", /It takes ID/],
    ["key revoke nokey", /ID is the eight characters behind ck_live_ or ck_test_/],
    ["client create ", /NAME has 1 to 100 visible characters/],
    ["client create a\tb", /NAME has 1 to 100 visible characters/],
    [`client create ${"a".repeat(101)}`, /NAME has 1 to 100 visible characters/],
  ];
  for (const [args, line] of wrong) {
    const { code, stdout, stderr } = await intake(args.split(" "), env);
    t.strictSame([code, stdout], [64, ""], args);
    t.match(stderr, line);
    t.match(stderr, /Usage: intake/);
  }
});

t.test("78 with every fault when the environment is wrong", async (t) => {
  const { code, stdout, stderr } = await intake([], {
    PORT: "x",
    DATABASE_URL: "mysql://a:pw@b/c",
  });
  t.strictSame([code, stdout], [78, ""]);
  t.match(stderr, /^PORT .*\nDATABASE_URL .*\n$/);
  t.notMatch(stderr, "pw");
});

t.test("clients and keys are made, listed and revoked", async (t) => {
  const env = environment(t);
  const json = async (...args: string[]) => {
    const { code, stdout, stderr } = await intake([...args, "--json"], env);
    t.strictSame([code, stderr], [0, ""], args.join(" "));
    return JSON.parse(stdout);
  };
  const acme = await json("client", "create", "acme");
  const branch = await json(
    "client",
    "create",
    "branch",
    "--parent",
    "acme",
    "--duplicates",
    "flag",
  );
  t.match(acme, { parentId: null, duplicates: "allow" });
  t.match(branch, { parentId: acme.id, duplicates: "flag" });
  t.strictSame(await json("client", "list"), [acme, branch]);
  const list = await intake(["client", "list"], env);
  t.equal(
    list.stdout,
    `ID\tNAME\tPARENT\tDUPLICATES\tRETAINS\n${acme.id}\tacme\t-\tallow\t-\n${branch.id}\tbranch\t${acme.id}\tflag\t-\n`,
  );
  const set = await intake(["client", "set", "acme", "--duplicates", "reject"], env);
  const said =
    "acme: the policy for duplicates is reject, and customers can be erased at any time.\n";
  t.strictSame([set.code, set.stdout], [0, said]);
  t.strictSame(await json("client", "set", "branch", "--duplicates", "allow"), {
    ...branch,
    duplicates: "allow",
  });
  t.match(await json("client", "list"), [{ duplicates: "reject" }, { duplicates: "allow" }]);

  const forEver = await json(
    "key",
    "create",
    "--client",
    "acme",
    "--permissions",
    "customers:read",
  );
  t.match(forEver.key, /^ck_live_[0-9A-Za-z]{8}_[0-9A-Za-z]{38}$/);
  t.equal(forEver.expiresAt, null);
  const terms = ["--permissions", "customers:verify,customers:create", "--mode", "test"];
  const short = await json("key", "create", "--client", "branch", ...terms, "--expires", "90m");
  t.match(short.key, /^ck_test_/);
  t.strictSame(short.permissions, ["customers:create", "customers:verify"]);
  t.equal(Date.parse(short.expiresAt) - Date.parse(short.createdAt), 90 * 60_000);

  const { key: _shownOnce, ...listed } = forEver;
  t.strictSame(await json("key", "list", "--client", "acme"), [listed]);
  const text = (await intake(["key", "list"], env)).stdout;
  t.match(text, `${forEver.id}\tlive\t${acme.id}\tvalid\tcustomers:read\n`);
  t.match(text, new RegExp(`${short.id}\ttest\t${branch.id}\texpires ${short.expiresAt}`));
  t.notMatch(text, forEver.key.slice(17));

  const revoke = await intake(["key", "revoke", forEver.id], env);
  t.strictSame([revoke.code, revoke.stdout], [0, `${forEver.id} is revoked.\n`]);
  const [revoked] = await json("key", "list", "--client", "acme");
  t.ok(revoked.revokedAt);
  t.strictSame(await json("key", "revoke", forEver.id), { id: forEver.id, revoked: true });
  t.strictSame(await json("key", "list", "--client", "acme"), [revoked], "the first time stays");
  t.match((await intake(["key", "list"], env)).stdout, "\trevoked\t");
});

t.test("1 and one line for what cannot be done", async (t) => {
  const env = environment(t);
  await intake(["client", "create", "acme"], env);
  await intake(["client", "create", "branch", "--parent", "acme"], env);
  const refused: [args: string[], line: string][] = [
    [["client", "create", "acme"], 'There is a client named "acme" already.'],
    [
      ["client", "create", "twig", "--parent", "branch"],
      '"branch" is a sub-client. A sub-client has no sub-clients of its own.',
    ],
    [
      ["client", "create", "twig", "--parent", "oak"],
      'There is no client named "oak". `intake client list` shows those that there are.',
    ],
    [
      ["key", "create", "--client", "oak", "--permissions", "customers:read"],
      'There is no client named "oak". `intake client list` shows those that there are.',
    ],
    [
      ["key", "revoke", "nokeyyet"],
      "There is no key nokeyyet. `intake key list` shows those that there are.",
    ],
  ];
  for (const [args, line] of refused) {
    const { code, stdout, stderr } = await intake(args, env);
    t.strictSame([code, stdout, stderr], [1, "", `${line}\n`], args.join(" "));
  }
});

t.test("78 for a policy of duplicates without the look-ups that it needs", async (t) => {
  const env = environment(t);
  const without = { ...env, LOOK_UPS: "email,taxNumber" };
  const line = (missing: string) =>
    `LOOK_UPS leaves out ${missing}, without which the duplicates of the client acme are not found. ` +
    "Add it, or give the client the policy allow: intake client set NAME --duplicates allow.\n";
  const refused = async (args: string[], text: string, LOOK_UPS = "email,taxNumber") => {
    const { code, stdout, stderr } = await intake(args, { ...env, LOOK_UPS });
    t.strictSame([code, stdout, stderr], [78, "", text], args.join(" "));
  };
  await refused(["client", "create", "acme", "--duplicates", "flag"], line("documentCode"));
  t.equal((await intake(["client", "create", "acme"], without)).code, 0, "allow needs none");
  await refused(["client", "set", "acme", "--duplicates", "reject"], line("documentCode"));
  t.equal((await intake(["client", "set", "acme", "--duplicates", "reject"], env)).code, 0);
  await refused(["serve"], line("taxNumber and documentCode"), "none");
  t.equal((await intake(["client", "set", "acme", "--duplicates", "allow"], without)).code, 0);
  const server = await startServer(t, without);
  t.ok(server.port, "it starts again");
});

t.test("64 for a policy of duplicates that is none", async (t) => {
  const env = environment(t);
  for (const args of [
    ["create", "acme", "--duplicates", "maybe"],
    ["set", "acme", "--duplicates", ""],
  ]) {
    const { code, stderr } = await intake(["client", ...args], env);
    t.equal(code, 64);
    t.match(stderr, /^--duplicates is one of allow, flag, reject\.\nUsage: intake client /);
  }
  const { code, stderr } = await intake(["client", "set", "oak", "--duplicates", "flag"], env);
  t.strictSame(
    [code, stderr],
    [1, 'There is no client named "oak". `intake client list` shows those that there are.\n'],
  );
});

t.test("1 and one line when the database stays locked", async (t) => {
  const env = environment(t);
  await intake(["migrate"], env);
  const db = openDatabase(String(env.DATABASE_URL).slice("sqlite:".length));
  db.exec("BEGIN IMMEDIATE");
  const { code, stdout, stderr } = await intake(["client", "create", "acme"], env);
  db.close();
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /^The database \S+ cannot be used: database is locked\. Check the file/);
});

t.test("1 and one line when the first key cannot be made, and no server is left", async (t) => {
  const env = environment(t);
  await intake(["migrate"], env);
  const db = openDatabase(String(env.DATABASE_URL).slice("sqlite:".length));
  db.exec("BEGIN IMMEDIATE");
  const { code, stdout, stderr } = await intake(["serve"], {
    ...env,
    PORT: "0",
    LOG_LEVEL: "silent",
  });
  db.close();
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /^The database \S+ cannot be used: database is locked\. Check the file.*\n$/);
});

t.test("1 with the cause, and nothing personal, for what nobody expected", async (t) => {
  const env = environment(t);
  await intake(["migrate"], env);
  const db = openDatabase(String(env.DATABASE_URL).slice("sqlite:".length));
  db.exec("INSERT INTO clients (id, name, created_at) VALUES ('c', 'acme', 0)");
  db.exec("INSERT INTO api_keys VALUES ('k', 'c', 'live', x'', 'not JSON', 0, NULL, NULL, '')");
  db.close();
  const { code, stdout, stderr } = await intake(["key", "list"], env);
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /^intake failed: \{"type":"SyntaxError","frames":\[/);
  t.notMatch(stderr, "not JSON");
});

t.test("an option may stand before the words of a command", async (t) => {
  const env = environment(t);
  await intake(["client", "create", "acme"], env);
  const made = await intake(["--json", "client", "create", "--parent", "acme", "branch"], env);
  t.equal(JSON.parse(made.stdout).name, "branch");
  t.match((await intake(["key", "--help"], env)).stdout, "Usage: intake [COMMAND]");
});

t.test("a key that has expired is listed as such", async (t) => {
  const env = environment(t);
  await intake(["client", "create", "acme"], env);
  const terms = ["--permissions", "customers:read", "--expires", "1h"];
  await intake(["key", "create", "--client", "acme", ...terms], env);
  const db = openDatabase(String(env.DATABASE_URL).slice("sqlite:".length));
  db.exec("UPDATE api_keys SET expires_at = 0");
  db.close();
  t.match((await intake(["key", "list"], env)).stdout, "\texpired 1970-01-01T00:00:00.000Z\t");
});

t.test("migrate brings the schema up to date, once", async (t) => {
  const env = environment(t);
  t.equal(
    (await intake(["migrate"], env)).stdout,
    `${migrations.map((name) => `applied ${name}`).join("\n")}\n`,
  );
  t.equal((await intake(["migrate"], env)).stdout, "The schema is up to date.\n");
  t.equal((await intake(["migrate", "--json"], env)).stdout, '{"migrated":[]}\n');
});

t.test("a start that cannot make its demo client ends, also after it has listened", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const env = { DATABASE_URL: `sqlite:${file}`, PORT: "0" };
  t.equal((await intake(["migrate"], env)).code, 0);
  const db = openDatabase(file);
  db.exec(`CREATE TRIGGER no_clients BEFORE INSERT ON clients
    BEGIN SELECT RAISE(ABORT, 'no clients'); END`);
  db.close();
  const { code, stdout, stderr } = await intake(["serve"], env);
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /cannot be used: no clients\./);
});

t.test(
  "a running server knows a new key at once and refuses a revoked one within a second",
  async (t) => {
    const env = environment(t);
    const { started } = await startServer(t, env);
    const create = (key: string) =>
      fetch(`${started.address}/customers/individual`, {
        method: "POST",
        headers: { authorization: key, "content-type": "application/json" },
        body: JSON.stringify(exampleBody()),
      });
    const options = ["--client", "demo", "--permissions", "customers:create"];
    const made = await intake(["key", "create", ...options], env);
    const key = made.stdout.trim();
    t.equal((await create(key)).status, 201);
    t.equal((await intake(["key", "revoke", key.slice(8, 16)], env)).code, 0);
    await new Promise((resolve) => setTimeout(resolve, 1000));
    t.equal((await create(key)).status, 403);
    t.equal((await create(String(started.key))).status, 201, "other keys go on");
  },
);

function environment(t: Test): Environment {
  return { DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}` };
}
