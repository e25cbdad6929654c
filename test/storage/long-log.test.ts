import { fork } from "node:child_process";
import { on, once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import t, { type Test } from "tap";
import { startCheckpoints } from "../../dist/storage/sqlite/checkpoints.js";
import { connect } from "../../dist/storage/sqlite/connection.js";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { behind, logOf } from "../../dist/storage/sqlite/log.js";
import type { BareError } from "../../dist/storage/sqlite/message.js";
import { caller, countCustomers, type Disk, failingDisk, serverOn } from "../support/disk.js";
import { isLong, LONG_MB, lengthenLog, startReader, untilShort } from "../support/long-log.js";
import { intake, startIntake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const FAULT = "long reader on SQLite";
const COPYING = join(import.meta.dirname, "../../dist/storage/sqlite/checkpoint-process.js");

t.test("the log that a reader has made long shrinks at rest", async (t) => {
  const { file, env } = database(t);
  const { create } = caller(await startServer(t, env));
  t.match(await create("first"), { status: 201 });
  const reader = startReader(t, file);
  const count = await lengthenLog(file, LONG_MB);
  t.match(await create("meanwhile"), { status: 201 });
  t.ok(isLong(file));
  reader.close();
  await untilShort(file);
  t.match(await create("after"), { status: 201 });
  t.equal(countCustomers(file), count + 3);
  t.equal(integrityOf(file), "ok");
});

t.test("a backup under load leaves no long log behind", async (t) => {
  const { file, env } = database(t);
  const { create } = caller(await startServer(t, env));
  await lengthenLog(file, 2 * LONG_MB);
  t.match(await create("before"), { status: 201 });
  await untilShort(file);
  const { child, outcome } = startIntake(["backup", join(temporaryFolder(t), "copy.db")], env);
  await once(child.stderr, "data");
  await lengthenLog(file, LONG_MB);
  const meanwhile = await create("meanwhile");
  t.match([meanwhile, await outcome], [{ status: 201 }, { code: 0 }]);
  await untilShort(file);
  t.match(await create("after"), { status: 201 });
});

t.test("a server is stopped while its log is long, and the next start copies it", async (t) => {
  const { file, env } = database(t);
  const server = await startServer(t, env);
  const reader = startReader(t, file);
  const count = await lengthenLog(file, LONG_MB);
  t.match(await caller(server).create("last"), { status: 201 });
  reader.close();
  server.child.kill("SIGTERM");
  t.match(await server.outcome, { code: 0, signal: null });
  const again = await startServer(t, env);
  t.notOk(isLong(file));
  t.match(await caller(again, server.started.key).create("last"), {
    status: 201,
    isReplayed: true,
  });
  t.equal(countCustomers(file), count + 1);
});

t.test("a log that is long when a server starts beside a reader is cut too", async (t) => {
  const { file, env } = database(t);
  t.notOk(isLong(file), "there is none yet");
  await intake(["migrate"], env);
  const reader = startReader(t, file);
  await lengthenLog(file, LONG_MB);
  t.equal((await intake(["client", "create", "acme"], env)).code, 0);
  t.ok(isLong(file), "a command leaves it to a server");
  await startServer(t, { ...env, NODE_ENV: "production" });
  reader.close();
  await untilShort(file);
});

t.test("a sync that fails while the log is copied ends the server", async (t) => {
  for (const fault of ["failing", "failingForDatabase"] as const) {
    const disk = failingDisk(t);
    const { server, create } = await serverOn(t, disk);
    const reader = startReader(t, disk.file);
    await lengthenLog(disk.file, LONG_MB);
    // Past this nothing is copied, so that not SQLite but the service has to sync the database.
    startReader(t, disk.file);
    t.match(await create("last"), { status: 201 });
    disk.set(fault);
    reader.close();
    const { code, stderr } = await server.outcome;
    t.equal(code, 1, fault);
    t.match(stderr, /"level":60,.*"code":"SQLITE_IOERR_FSYNC"/);
    disk.set("none");
    const again = caller(await startServer(t, disk.env), server.started.key);
    t.match(await again.create("last"), { status: 201, isReplayed: true });
    seen(
      t,
      FAULT,
      `${fault === "failing" ? "sync of the log" : "sync of the database"} fails: exit 1`,
    );
  }
});

t.test("a disk that hangs while the log is copied keeps no server from closing", async (t) => {
  const disk = failingDisk(t);
  const { server, create } = await serverOn(t, disk);
  const reader = startReader(t, disk.file);
  await lengthenLog(disk.file, LONG_MB);
  t.match(await create("last"), { status: 201 });
  disk.set("hangs");
  reader.close();
  while (!hasChild(server.child.pid)) {
    await setTimeout(10);
  }
  server.child.kill("SIGTERM");
  t.match(await server.outcome, { code: 0, signal: null });
});

t.test("a full disk while the log is copied is waited for", async (t) => {
  const { disk, last, messages, ended } = await startCopying(t, "full");
  t.match(await messages.next(), { value: [{ code: "SQLITE_FULL" }] });
  t.match(await messages.next(), { value: [{ code: "SQLITE_FULL" }] });
  disk.set("none");
  last.close();
  t.strictSame(await ended, [0, null]);
});

t.test("what copies the log ends with a sync that fails, its own or that of SQLite", async (t) => {
  for (const fault of ["failing", "failingForDatabase"] as const) {
    const { messages, ended } = await startCopying(t, fault);
    t.match(await messages.next(), { value: [{ code: "SQLITE_IOERR_FSYNC" }] }, fault);
    t.strictSame(await ended, [0, null]);
  }
});

t.test("a full disk fails the copying of the writer, and it goes on", async (t) => {
  const disk = failingDisk(t);
  const { create } = await serverOn(t, disk);
  // Not long, but so much that the writer copies it.
  await lengthenLog(disk.file, 6);
  disk.set("full");
  t.match(await create("full"), { status: 503, code: "unavailable" });
  disk.set("none");
  t.match(await create("full"), { status: 201, isReplayed: false });
});

t.test("a copy that SQLite refuses is reported, and made later", async (t) => {
  const { file } = database(t);
  const db = connect(file);
  const failures: BareError[] = [];
  const onFailure = (error: BareError) => void failures.push(error);
  const { afterBatch, close } = startCheckpoints({ db, file, asServer: false, onFailure });
  t.teardown(close);
  db.exec("CREATE TABLE things (bytes BLOB)");
  // Nothing is copied within a transaction.
  db.exec("BEGIN IMMEDIATE; INSERT INTO things VALUES (zeroblob(6000000))");
  afterBatch();
  t.match(failures, [{ code: "SQLITE_LOCKED" }]);
  db.exec("COMMIT");
  const log = logOf(db);
  t.ok(behind(log.length()) > 1_000);
  afterBatch();
  t.equal(behind(log.length()), 0);
  t.equal(failures.length, 1);
});

t.test("what copies the log ends with its server", async (t) => {
  const { child, messages, ended } = await startCopying(t, "full");
  await messages.next();
  child.disconnect();
  t.strictSame(await ended, [0, null]);
});

/** The process that copies a log, alone on a disk that has a fault. */
async function startCopying(t: Test, fault: Parameters<Disk["set"]>[0]) {
  const disk = failingDisk(t);
  await intake(["migrate"], disk.env);
  const reader = startReader(t, disk.file);
  await lengthenLog(disk.file, LONG_MB);
  // The first who opens a log needs some space for its index. And past this nothing is copied, so that SQLite does not
  // sync the database.
  const last = startReader(t, disk.file);
  await lengthenLog(disk.file, 1);
  disk.set(fault);
  const child = fork(COPYING, [disk.file], { env: { ...process.env, ...disk.env } });
  t.teardown(() => child.kill("SIGKILL"));
  const ended = once(child, "exit");
  const messages = on(child, "message");
  reader.close();
  return { disk, last, child, messages, ended };
}

/** Whether a process has started another one. */
function hasChild(pid: number | undefined): boolean {
  const threads = readdirSync(`/proc/${pid}/task`);
  return threads.some((id) => readFileSync(`/proc/${pid}/task/${id}/children`, "utf8") !== "");
}

function database(t: Test) {
  const file = join(temporaryFolder(t), "intake.db");
  return { file, env: { DATABASE_URL: `sqlite:${file}` } };
}

function integrityOf(file: string): unknown {
  const db = openDatabase(file, { readOnly: true });
  const found = readValue(db, "PRAGMA integrity_check");
  db.close();
  return found;
}
