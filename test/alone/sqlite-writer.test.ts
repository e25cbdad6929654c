import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { describeError } from "../../dist/log/describe-error.js";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { startWriter } from "../../dist/storage/sqlite/writer.js";
import { creation, openConnection, request } from "../support/connection.js";
import { startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { exampleBody, openService, temporaryFolder } from "../support/service.js";
import { calmMs, p99Of } from "../support/waits.js";

t.test(
  "while another process holds the file, what writes nothing is answered at once",
  async (t) => {
    const file = join(temporaryFolder(t), "intake.db");
    const { port, started } = await startServer(t, { DATABASE_URL: `sqlite:${file}` });
    const key = started.key ?? "";
    const writing = creation(key, JSON.stringify(exampleBody()));
    const creator = await openConnection(t, port);
    creator.send(writing);
    const { id } = (await creator.answer()).body.data;
    const reader = await openConnection(t, port);
    const read = async (turn: number) => {
      const path = turn % 2 === 0 ? "/livez" : `/customers/${id}`;
      reader.send(request(`GET ${path}`, [`Authorization: ${key}`]));
      t.equal((await reader.answer()).status, 200, path);
    };
    const calm = await calmMs(read);

    const holder = openDatabase(file);
    t.teardown(() => holder.close());
    holder.exec("BEGIN IMMEDIATE");
    const lockedAt = performance.now();
    const refused: number[] = [];
    const creating = (async () => {
      while (refused.length < 2) {
        creator.send(writing);
        refused.push((await creator.answer()).status);
      }
    })();
    const waits: number[] = [];
    for (let turn = 0; refused.length < 2; turn += 1) {
      const startedAt = performance.now();
      await read(turn);
      waits.push(performance.now() - startedAt);
      await sleep(5);
    }
    await creating;
    holder.exec("COMMIT");
    const lockedS = (performance.now() - lockedAt) / 1_000;
    const p99 = p99Of(waits);
    // Who waited for the lock would wait for a second.
    t.ok(
      p99 < 20 + 10 * calm,
      `p99 of ${waits.length} answers: ${p99.toFixed(1)} ms, before ${calm.toFixed(1)} ms`,
    );
    seen(
      t,
      "database locked by another process",
      `held ${lockedS.toFixed()} s: creates 503 after 1 s each, ${waits.length} others p99 ${p99.toFixed(1)} ms; then 201`,
    );
    t.strictSame(refused, [503, 503], "each waits a second, and is refused");
    creator.send(writing);
    t.equal((await creator.answer()).status, 201, "well again when the lock is gone");
  },
);

t.test("a thread that cannot open the file fails what is written, and the check", async (t) => {
  const writer = startWriter({
    file: join(temporaryFolder(t), "nowhere/intake.db"),
    asServer: true,
  });
  const write = [{ statement: "insertClient" as const, row: { id: "a" } }];
  const ended = { code: "writer_ended", cause: { code: "SQLITE_CANTOPEN" } };
  await t.rejects(writer.commit([write]), ended, "it was surely not written");
  t.throws(() => writer.check(), ended);
  t.match(await writer.broken, ended);
});

t.test("a thread that does not get ready is given up for the time being", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  await (await openSqlite({ databaseFile: file, asServer: false, now: () => new Date(0) })).close();
  const holder = openDatabase(file);
  t.teardown(() => holder.close());
  // Not in WAL mode any more, so that opening waits for it.
  holder.exec("PRAGMA journal_mode = DELETE; BEGIN EXCLUSIVE");
  const created = once(process, "worker");
  const writer = startWriter({ file, asServer: false }, 1);
  const [thread] = await created;
  const write = [{ statement: "insertClient" as const, row: { id: "a" } }];
  await t.rejects(writer.commit([write]), { code: "disk_hangs" });
  await t.rejects(writer.close(), { code: "disk_hangs" });
  const ended = once(thread, "exit");
  holder.exec("COMMIT");
  await ended;
});

t.test("a thread that ends while it writes leaves the outcome unknown", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  await (await openSqlite({ databaseFile: file, asServer: false, now: () => new Date(0) })).close();
  const created = once(process, "worker");
  const writer = startWriter({ file, asServer: false });
  const [thread] = await created;
  await once(thread, "message");
  // What is sent does not arrive, for a thread that is ended inside SQLite can take the process with it.
  thread.postMessage = () => undefined;
  const row = {
    id: "a",
    name: "a",
    parent_id: null,
    created_at: 0,
    duplicates: "allow",
    retain_for: null,
  };
  const writing = writer.commit([[{ statement: "insertClient", row }]]);
  const ended = { code: "writer_ended" };
  const unknown = t.rejects(writing, { name: "OutcomeUnknown", cause: ended });
  await new Promise(setImmediate);
  await thread.terminate();
  await unknown;
  t.match(await writer.broken, ended);
});

t.test("a batch that cannot be sent to the thread fails, and the next one does not", async (t) => {
  const { storage, client } = await openService(t);
  const broken = { ...client, id: "b", name: (() => "") as unknown as string };
  await t.rejects(storage.clients.insertClient(broken), { name: "DataCloneError" });
  t.equal(await storage.clients.insertClient({ ...client, id: "b", name: "b" }), true);
});

t.test("a value that SQLite does not take fails its write alone, and is not quoted", async (t) => {
  const { storage, client } = await openService(t);
  const broken = { ...client, id: "b", name: ["b"] as unknown as string };
  const [failed, written] = await Promise.allSettled([
    storage.clients.insertClient(broken),
    storage.clients.insertClient({ ...client, id: "c", name: "c" }),
  ]);
  t.match(failed, { status: "rejected", reason: { name: "Error" } });
  t.strictSame(written, { status: "fulfilled", value: true });
  t.notOk("message" in describeError((failed as PromiseRejectedResult).reason));
});

t.test("closing waits for what is being written", async (t) => {
  const { storage, client, countRows, post } = await openService(t);
  const { status } = await post("/customers/individual", exampleBody());
  t.equal(status, 201);
  const writes = Array.from({ length: 300 }, (_, index) =>
    storage.clients.insertClient({ ...client, id: `c${index}`, name: `c${index}` }),
  );
  await storage.close();
  t.strictSame([...new Set(await Promise.all(writes))], [true]);
  t.equal(countRows("customers"), 1);
});
