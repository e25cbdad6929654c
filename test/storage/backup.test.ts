import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import t, { type Test } from "tap";
import {
  type DatabaseSync,
  openDatabase,
  readColumn,
  readValue,
} from "../../dist/storage/sqlite/driver.js";
import { sqliteCodeOf } from "../../dist/storage/sqlite/sqlite-error.js";
import {
  intake,
  type Outcome,
  type RunningServer,
  startIntake,
  startServer,
} from "../support/process.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { migrations } from "../support/stores.js";

type Environment = Record<string, string>;

const ROW_COUNT = 60_000;
const STREAM_COUNT = 8;
/** Takes a second where nothing is wrong. */
const ENDLESS_MS = 300_000;

t.test(
  "a backup that is made under load is restored into place, and nothing is lost",
  async (t) => {
    const { env, file, folder } = database(t);
    const copy = join(folder, "copy.db");
    const server = await startServer(t, env);
    fill(file, ROW_COUNT);
    const load = startLoad(server);
    await load.until(200);

    const before = load.acknowledged();
    const made = await intake(["backup", copy, "--json"], env);
    const meanwhile = load.acknowledged().length - before.length;
    const acknowledged = await load.stop();
    t.strictSame([made.code, made.stderr], [0, ""]);
    const told = JSON.parse(made.stdout);
    t.match(told, { file: copy, bytes: statSync(copy).size, schemaVersion: migrations.length });
    t.ok(told.customers >= ROW_COUNT + before.length);
    t.ok(meanwhile > 0, `${meanwhile} customers were created while it was made`);
    t.equal(statSync(copy).mode & 0o777, 0o600);
    t.strictSame(
      readdirSync(folder).filter((name) => name.startsWith("copy")),
      ["copy.db"],
      "nothing else is left",
    );

    const refused = await intake(["restore", copy], env);
    t.strictSame([refused.code, refused.stdout], [1, ""]);
    t.match(refused.stderr, `Another server, process ${server.child.pid} since`);
    await end(server);

    const restored = await intake(["restore", copy, "--json"], env);
    t.strictSame([restored.code, restored.stderr], [0, ""]);
    const { kept, ...rest } = JSON.parse(restored.stdout);
    t.strictSame(rest, { file, customers: told.customers, schemaVersion: migrations.length });
    t.equal(dirname(kept), dirname(file));
    t.equal(integrityOf(file), "ok");
    const ids = new Set(idsIn(file));
    const keptIds = new Set(idsIn(kept));
    t.equal(before.filter(({ id }) => !ids.has(id)).length, 0, "all are there that were before it");
    t.strictSame(
      acknowledged.filter(({ id }) => !keptIds.has(id)),
      [],
      "and what was there later is in the one that was replaced",
    );
    t.comment(`${before.length} before the backup, ${meanwhile} during it, ${ids.size} in it`);

    const again = await startServer(t, env);
    const sample = before.slice(-20);
    for (const { key, id } of sample) {
      const answer = await create(again, key, server.started.key);
      t.strictSame(
        [answer.status, answer.headers.get("idempotent-replayed"), (await idOf(answer)) === id],
        [201, "true", true],
      );
    }
    await end(again);
    t.equal(idsIn(file).length, ids.size, "nobody was created twice");
  },
);

t.test("a person sees how far it is, and what became of it", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["migrate"], env);
  fill(file, 20_000);
  const copy = join(folder, "copy.db");
  const made = await intake(["backup", copy], env);
  t.equal(made.code, 0);
  t.match(made.stderr, /^(copied \d+ %\n)+$/);
  t.match(
    made.stdout,
    /copy\.db holds the database: 20000 customers, \d+ bytes\. It was checked\.\n$/,
  );
  const restored = await intake(["restore", copy], env);
  t.equal(restored.code, 0);
  t.match(restored.stderr, /^(copied \d+ %\n)+$/);
  const [, kept = ""] =
    /is the backup now: 20000 customers\. Whoever was erased .* erases them\. What was there before is (\S+)\.\n$/.exec(
      restored.stdout,
    ) ?? [];
  t.ok(existsSync(kept));
});

t.test("a backup is restored where there is no database yet", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["client", "create", "acme"], env);
  const copy = join(folder, "copy.db");
  await intake(["backup", copy], env);
  const elsewhere = { DATABASE_URL: `sqlite:${join(folder, "new/intake.db")}` };
  const { code, stdout } = await intake(["restore", copy, "--json"], elsewhere);
  t.strictSame([code, JSON.parse(stdout).kept], [0, null]);
  t.match((await intake(["client", "list"], elsewhere)).stdout, "\tacme\t");
  t.equal(statSync(join(folder, "new/intake.db")).mode & 0o777, 0o600);
  t.equal(integrityOf(file), "ok");

  // What a restore that was killed has left: SQLite would apply it to the next copy.
  const stray = openDatabase(join(folder, "stray.db"));
  stray.exec("PRAGMA journal_mode = WAL");
  stray.exec("CREATE TABLE stray (a); INSERT INTO stray VALUES (1)");
  const left = join(folder, "new/intake.db.partial-wal");
  copyFileSync(join(folder, "stray.db-wal"), left);
  stray.close();
  const again = await intake(["restore", copy], elsewhere);
  t.equal(again.code, 0, again.stderr);
  t.notOk(existsSync(left));
  t.match((await intake(["client", "list"], elsewhere)).stdout, "\tacme\t");
});

t.test("1 and one line for a backup that is not whole; the database stays as it is", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["client", "create", "acme"], env);
  fill(file, 2_000);
  const copy = join(folder, "copy.db");
  await intake(["backup", copy], env);
  const broken = (name: string, damage: (path: string) => void) => {
    const path = join(folder, name);
    copyFileSync(copy, path);
    damage(path);
    return path;
  };
  const sql = (text: string) => (path: string) => {
    const db = openDatabase(path);
    db.exec(text);
    db.close();
  };
  const cases: [path: string, line: RegExp][] = [
    [broken("half", (path) => truncateSync(path, statSync(copy).size / 2)), /malformed/],
    [
      broken("less", (path) => truncateSync(path, statSync(copy).size - 1)),
      /is damaged: it has \d+ bytes and not \d+\./,
    ],
    [broken("empty", (path) => truncateSync(path, 0)), /is no database of this program/],
    [broken("text", (path) => writeFileSync(path, "hello\n".repeat(99))), /not a database/],
    [broken("spoilt", spoil), /is damaged|malformed/],
    [broken("other", sql("DROP TABLE schema_migrations")), /is no database of this program/],
    [
      broken("fork", sql("UPDATE schema_migrations SET name = 'x' WHERE version = 2")),
      /is no database of this program/,
    ],
    [
      broken("newer", sql("INSERT INTO schema_migrations VALUES (999, 'future', 0)")),
      /has schema version \d+, this program knows \d+\. Run a newer program\./,
    ],
    [
      broken("log", (path) => writeFileSync(`${path}-wal`, "frames")),
      /is not whole without \S+log-wal\. Take a backup/,
    ],
    [join(folder, "none"), /cannot be restored: ENOENT: no such file/],
    [folder, /cannot be restored: EISDIR/],
  ];
  const bytes = readFileSync(file);
  const names = readdirSync(dirname(file));
  for (const [path, line] of cases) {
    const { code, stdout, stderr } = await intake(["restore", path, "--json"], env);
    t.strictSame([code, stdout], [1, ""], basename(path));
    t.match(stderr, line);
    t.match(stderr, /^.*\n$/, "one line");
    t.ok(bytes.equals(readFileSync(file)), "the database is the same");
  }
  const added = readdirSync(dirname(file)).filter((name) => !names.includes(name));
  t.strictSame(
    added,
    ["intake.db.server", "intake.db.server.pid"],
    "and nothing is left beside it",
  );
});

t.test("1 and one line for a backup that cannot be made", async (t) => {
  const { env, file, folder } = database(t);
  const copy = join(folder, "copy.db");
  await refuses(["backup", copy], /^There is no database \S+intake\.db\.\n$/);
  t.notOk(existsSync(file), "and none is made");
  await intake(["client", "create", "acme"], env);
  await refuses(["backup", join(folder, "missing/copy.db")], /cannot be made: ENOENT/);
  writeFileSync(copy, "precious");
  await refuses(["backup", copy], /is there already\. It is not overwritten\.\n$/);
  t.equal(readFileSync(copy, "utf8"), "precious");
  const taken = join(folder, "taken.db");
  writeFileSync(`${taken}.partial`, "of another one");
  await refuses(["backup", taken], /taken\.db\.partial is there: another backup writes it, or/);
  t.equal(readFileSync(`${taken}.partial`, "utf8"), "of another one");
  spoil(file);
  await refuses(["backup", join(folder, "bad.db")], /bad\.db (is damaged|cannot be made).*\n$/);
  t.notOk(existsSync(join(folder, "bad.db.partial")));
  const text = database(t);
  mkdirSync(dirname(text.file));
  writeFileSync(text.file, "hello\n".repeat(999));
  const none = join(text.folder, "none.db");
  await refuses(["backup", none], /none\.db cannot be made: .*not a database/, text.env);
  t.notOk(existsSync(`${none}.partial`));

  async function refuses(args: string[], line: RegExp, environment = env) {
    const { code, stdout, stderr } = await intake([...args, "--json"], environment);
    t.strictSame([code, stdout], [1, ""], args.join(" "));
    t.match(stderr, line);
  }
});

t.test("78 and one line on PostgreSQL, which has tools of its own", async (t) => {
  const env = { DATABASE_URL: "postgres://intake@127.0.0.1:1/intake" };
  for (const command of ["backup", "restore"]) {
    const { code, stdout, stderr } = await intake([command, "copy.db"], env);
    t.strictSame([code, stdout], [78, ""]);
    t.match(stderr, /^This is for SQLite\. PostgreSQL has pg_basebackup: see .*\n$/);
  }
});

t.test("a backup comes to an end, however often others write", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["migrate"], env);
  fill(file, ROW_COUNT);
  const writer = spawn(process.execPath, ["--input-type=module", "-e", WRITE_WITHOUT_END, file]);
  t.teardown(() => writer.kill("SIGKILL"));
  await once(writer.stdout, "data");
  const { child, outcome } = startIntake(["backup", join(folder, "copy.db")], env);
  const timer = setTimeout(() => child.kill("SIGKILL"), ENDLESS_MS);
  t.match(await outcome, { code: 0, signal: null });
  clearTimeout(timer);
  t.equal(writer.exitCode, null, "it wrote all the time");
});

/** Commits about every millisecond, and never stops for a disk or a checkpoint. */
const WRITE_WITHOUT_END = `
  import { openDatabase } from "./dist/storage/sqlite/driver.js";
  const db = openDatabase(process.argv[1]);
  db.exec("PRAGMA synchronous = OFF; PRAGMA wal_autocheckpoint = 0");
  const pause = new Int32Array(new SharedArrayBuffer(4));
  const add = db.prepare("UPDATE service_time SET minutes = minutes + 1");
  add.run();
  console.log("writes");
  for (;;) {
    add.run();
    Atomics.wait(pause, 0, 0, 1);
  }`;

t.test("a restore is refused while another process uses the database", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["client", "create", "acme"], env);
  const copy = join(folder, "copy.db");
  await intake(["backup", copy], env);
  const other = openDatabase(file);
  t.teardown(() => other.close());
  other.prepare("SELECT * FROM clients").all();
  const { code, stderr } = await intake(["restore", copy], env);
  t.equal(code, 1);
  t.match(stderr, /Another process uses \S+\. Restore when it has ended\.\n$/);
});

t.test("no old log is applied to what was restored", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["client", "create", "acme"], env);
  const copy = join(folder, "copy.db");
  await intake(["backup", copy], env);

  t.test("that of a server which was killed", async (t) => {
    const server = await startServer(t, env);
    const options = ["--client", "acme", "--permissions", "customers:create"];
    const { stdout: key } = await intake(["key", "create", ...options], env);
    await idOf(await create(server, "after", key.trim()));
    server.child.kill("SIGKILL");
    await server.outcome;
    t.ok(statSync(`${file}-wal`).size > 0);
    const { kept } = await restore(t, copy, env);
    t.strictSame([idsIn(file), integrityOf(file)], [[], "ok"]);
    t.equal(idsIn(String(kept)).length, 1, "it went into the one that was replaced");
  });

  t.test("that of a database which is damaged", async (t) => {
    const rubbish = "no database any more\n".repeat(1_000);
    writeFileSync(file, rubbish);
    writeFileSync(`${file}-wal`, "nor its log");
    const { kept } = await restore(t, copy, env);
    t.strictSame([idsIn(file), integrityOf(file)], [[], "ok"]);
    t.equal(readFileSync(String(kept), "utf8"), rubbish);
  });

  t.test("that of a database which is gone", async (t) => {
    const { env, file } = database(t);
    mkdirSync(dirname(file));
    writeFileSync(`${file}-wal`, "alone");
    t.equal((await restore(t, copy, env)).kept, null);
    t.strictSame([idsIn(file), integrityOf(file)], [[], "ok"]);
  });

  t.test("that of a process which had opened the old one", async (t) => {
    const late = openDatabase(file);
    t.teardown(() => late.close());
    await restore(t, copy, env);
    t.equal(
      codeOf(() => late.exec("PRAGMA journal_mode = WAL")),
      "SQLITE_READONLY_DBMOVED",
    );
    t.notOk(existsSync(`${file}-wal`));
    t.strictSame([idsIn(file), integrityOf(file)], [[], "ok"]);
  });
});

t.test("a signal stops a backup, and nothing is left of it", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["migrate"], env);
  const copy = join(folder, "copy.db");
  const stopped = async (rows: number): Promise<Outcome> => {
    fill(file, rows);
    const { child, outcome } = startIntake(["backup", copy], env);
    child.stderr?.once("data", () => child.kill("SIGTERM"));
    const ended = await outcome;
    if (ended.code !== 0 || rows > 8 * ROW_COUNT) {
      return ended;
    }
    // It was there before the signal was, on a machine that is busy with something else.
    rmSync(copy);
    return stopped(2 * rows);
  };
  const { code, stdout, stderr } = await stopped(ROW_COUNT);
  t.strictSame([code, stdout], [1, ""]);
  t.match(stderr, /The backup was stopped\. Nothing is left of it\.\n$/);
  t.strictSame(
    readdirSync(folder).filter((name) => name.startsWith("copy")),
    [],
  );
});

t.test("a restore that is killed leaves the old database or the new one", async (t) => {
  const { env, file, folder } = database(t);
  await intake(["migrate"], env);
  fill(file, ROW_COUNT);
  const copy = join(folder, "copy.db");
  await intake(["backup", copy], env);
  const startedAt = performance.now();
  await restore(t, copy, env);
  const wholeMs = performance.now() - startedAt;
  fill(file, 1);
  const found = { old: 0, new: 0 };
  // From before the copy begins until after it is in place, by the time that it takes here.
  for (let part = 0.1; found.new === 0; part += 0.1) {
    const delayMs = part * wholeMs;
    const { child, outcome } = startIntake(["restore", copy], env);
    const timer = setTimeout(() => child.kill("SIGKILL"), delayMs);
    await outcome;
    clearTimeout(timer);
    found[idsIn(file).length === ROW_COUNT ? "new" : "old"] += 1;
    t.equal(integrityOf(file), "ok");
  }
  t.comment(`killed ${found.old} times before it was in place`);
  t.ok(found.old > 0);
  await restore(t, copy, env);
  t.equal(idsIn(file).length, ROW_COUNT);
});

/** Where a database is to be, and the environment of a command that uses it. */
function database(t: Test) {
  const folder = temporaryFolder(t);
  const file = join(folder, "data/intake.db");
  return { folder, file, env: { DATABASE_URL: `sqlite:${file}` } };
}

/** Adds customers as they are stored, without what is of no interest here. */
function fill(file: string, count: number): void {
  const db = openDatabase(file, { timeout: 5_000 });
  db.exec("PRAGMA foreign_keys = OFF");
  db.exec(`INSERT INTO customers (id, client_id, version, kyc_status, kyc_recorded_at, record, created_at, updated_at)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < ${count})
    SELECT hex(randomblob(16)), 'c', 1, 'PENDING', NULL, hex(randomblob(300)), 0, 0 FROM numbers`);
  db.close();
}

/** Overwrites pages in the middle of a database. */
function spoil(file: string): void {
  const descriptor = openSync(file, "r+");
  writeSync(descriptor, Buffer.alloc(12_288, 0xee), 0, 12_288, 4_096 * 4);
  closeSync(descriptor);
}

function idsIn(file: string): string[] {
  return readFrom(file, (db) => readColumn(db, "SELECT id FROM customers")) as string[];
}

function integrityOf(file: string): unknown {
  return readFrom(file, (db) => readValue(db, "PRAGMA integrity_check"));
}

/** The code of what SQLite throws. */
function codeOf(run: () => void): string | undefined {
  try {
    run();
    return undefined;
  } catch (error) {
    return sqliteCodeOf(error);
  }
}

function readFrom<T>(file: string, read: (db: DatabaseSync) => T): T {
  const db = openDatabase(file);
  try {
    return read(db);
  } finally {
    db.close();
  }
}

async function restore(t: Test, copy: string, env: Environment): Promise<{ kept: string | null }> {
  const { code, stdout, stderr } = await intake(["restore", copy, "--json"], env);
  t.strictSame([code, stderr], [0, ""]);
  return JSON.parse(stdout);
}

interface Created {
  key: string;
  id: string;
}

/** Creates customers, each under a key of its own, as fast as the answers come. */
function startLoad(server: RunningServer) {
  const acknowledged: Created[] = [];
  let isOver = false;
  const streams = Array.from({ length: STREAM_COUNT }, async (_, stream) => {
    for (let number = 0; !isOver; number += 1) {
      const key = `${stream}-${number}`;
      const answer = await create(server, key);
      if (answer.status === 201) {
        acknowledged.push({ key, id: await idOf(answer) });
      }
    }
  });
  return {
    acknowledged: () => [...acknowledged],
    async until(count: number) {
      while (acknowledged.length < count) {
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
    },
    async stop() {
      isOver = true;
      await Promise.all(streams);
      return acknowledged;
    },
  };
}

function create(
  { started: { address, key: ownKey } }: RunningServer,
  idempotencyKey: string,
  key = ownKey,
): Promise<Response> {
  return fetch(`${address}/customers/individual`, {
    method: "POST",
    headers: {
      authorization: String(key),
      "content-type": "application/json",
      "idempotency-key": idempotencyKey,
    },
    body: JSON.stringify({ ...exampleBody(), externalId: idempotencyKey }),
  });
}

async function idOf(answer: Response): Promise<string> {
  const { data } = (await answer.json()) as { data: { id: string } };
  return data.id;
}

async function end(server: RunningServer): Promise<void> {
  server.child.kill("SIGTERM");
  await server.outcome;
}
