import { randomInt } from "node:crypto";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import t, { type Test } from "tap";
import type { Step } from "../../dist/changes.js";
import type { Erasable } from "../../dist/customers/erasure.js";
import type { IndividualCustomer } from "../../dist/customers/individual-customer.js";
import type { Tokens } from "../../dist/customers/look-ups.js";
import { lookUpNames } from "../../dist/look-ups.js";
import { candidateReads } from "../../dist/storage/look-ups.js";
import { backupSqlite } from "../../dist/storage/sqlite/backup.js";
import { connect } from "../../dist/storage/sqlite/connection.js";
import { type DatabaseSync, openDatabase, readColumn } from "../../dist/storage/sqlite/driver.js";
import { entryOf } from "../../dist/storage/sqlite/look-ups/entries.js";
import { prepareFold } from "../../dist/storage/sqlite/look-ups/fold.js";
import { segmentsOf } from "../../dist/storage/sqlite/look-ups/segments.js";
import { startLookUpUpkeep } from "../../dist/storage/sqlite/look-ups/upkeep.js";
import type { BareError } from "../../dist/storage/sqlite/message.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createStorage } from "../../dist/storage/storage.js";
import { failingDisk } from "../support/disk.js";
import { type Stores, withRecords } from "../support/keys.js";
import { startIntake } from "../support/process.js";
import { temporaryFolder } from "../support/service.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  kinds,
  newClient,
  newCustomer,
  openStores,
} from "../support/stores.js";

/** A fold of the log is a few hundred entries, and a merge writes one chunk at a time. */
const SMALL = { foldAtRows: 40, sliceMs: 0, lookEveryMs: 5 };
const SHARED = 7;
const LEAST = 0;
const ABSENT = 2 ** 48 - 1;
const WRITER = join(import.meta.dirname, "../support/look-ups-writer.js");

for (const kind of kinds) {
  t.test(`${kind}: customers are found by each of their tokens`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const add = await adder(storage);
    const tokens = { email: 1, phone: 2, externalId: 3, taxNumber: 4, documentCode: ABSENT - 1 };
    const [id] = await add(tokens);
    const [other] = await add({ email: 5 });
    await add({});
    for (const name of lookUpNames) {
      t.strictSame(await storage.findByToken(name, tokens[name]), [id], name);
      t.strictSame(await storage.findByToken(name, ABSENT), []);
    }
    t.strictSame(await storage.findByToken("email", 5), [other]);
    t.strictSame(await storage.findByToken("phone", 5), [], "a token of another look-up");
    const many = await add(...Array.from({ length: 120 }, () => ({ email: SHARED })));
    t.strictSame(await storage.findByToken("email", SHARED), many.sort().slice(0, 100));
  });
}

t.test(
  "PostgreSQL never goes through all customers, also before it has looked at them",
  async (t) => {
    const url = await freshDatabase(t, "postgres");
    await openStores(t, url);
    const client = new pg.Client({ connectionString: url });
    await client.connect();
    await client.query(`INSERT INTO customers
    (id, client_id, version, kyc_status, record, created_at, updated_at, email_token)
    SELECT gen_random_uuid(), gen_random_uuid(), 1, 'PENDING', '', 0, 0, n FROM generate_series(1, 1000) AS n`);
    // Of 100,000 customers without statistics, it takes going through all for less than finding and sorting some.
    await client.query("SET enable_sort = off");
    await client.query(`PREPARE look_up AS ${candidateReads.email.text}`);
    await client.query("SET plan_cache_mode = force_generic_plan");
    const { rows } = await client.query("EXPLAIN EXECUTE look_up(1)");
    await client.end();
    t.match(JSON.stringify(rows), "customers_by_email_token");
  },
);

t.test("customers are found in the log, in segments and in merged ones", async (t) => {
  const { file, storage, db } = await smallIndex(t);
  const add = await adder(storage);
  const ids: string[] = [];
  const addMany = async (count: number) => {
    const first = ids.length;
    ids.push(
      ...(await add(...Array.from({ length: count }, (_, index) => tokensOf(first + index)))),
    );
  };
  const check = (state: string, found = storage) => checkAll(t, found, ids, state);
  await addMany(30);
  await check("in the log");
  t.strictSame(segmentsIn(db), []);
  await addMany(20);
  await settled(db);
  await check("in a segment, but for one");
  t.strictSame(readColumn(db, "SELECT count(*) FROM look_up_log"), [1]);
  while (segmentsIn(db).every(({ level }) => level < 2)) {
    await addMany(50);
    await check("while segments are merged");
  }
  await settled(db);
  await check("in merged segments");
  const oldest = [...ids].sort().slice(0, 100);
  t.strictSame(await storage.findByToken("documentCode", SHARED), oldest);
  t.strictSame(await storage.findByToken("externalId", LEAST), oldest);
  const [most] = readColumn(
    db,
    `SELECT count(*) FROM look_up_chunks WHERE first_token = ${SHARED} GROUP BY segment ORDER BY 1 DESC`,
  ) as [number];
  t.ok(most > 1, `one token begins ${most} chunks of a segment`);

  t.strictSame(
    readColumn(db, "SELECT DISTINCT pagetype FROM dbstat WHERE name = 'look_up_chunks' ORDER BY 1"),
    ["internal", "leaf"],
    "no chunk spills into further pages",
  );

  db.exec("VACUUM");
  await check("after VACUUM");
  await addMany(50);
  await check("and later");
  const copy = join(temporaryFolder(t), "copy.db");
  const { signal } = new AbortController();
  await backupSqlite({ databaseFile: file, file: copy, onProgress: () => {}, signal });
  await check("in a backup", await openStores(t, `sqlite:${copy}`));
});

t.test("of a customer that is erased no look-up is left, wherever it was", async (t) => {
  const { file, storage, db } = await smallIndex(t);
  const add = await adder(storage);
  const ids: string[] = [];
  const erased = new Set<string>();
  const isLeft = (id: string) => {
    const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
    const rows = readColumn(
      db,
      "SELECT entries FROM look_up_chunks UNION ALL SELECT customer_id FROM look_up_log",
    ) as Uint8Array[];
    return rows.some((row) => Buffer.from(row).includes(bytes));
  };
  const command = await open(t, file, false);
  const eraseSome = async (by: Stores) => {
    for (const id of ids.filter((one, place) => place % 3 === 0 && !erased.has(one)).slice(0, 20)) {
      const steps: Step[] = [];
      const found = await by.customers.findErasable(id);
      if (!found) {
        throw new Error("it is gone already");
      }
      by.customers.erase({ add: (step) => void steps.push(step) }, found, instant);
      t.equal(await by.commit(steps), "written");
      erased.add(id);
      t.notOk(isLeft(id));
    }
  };
  const addSome = async () => {
    const first = ids.length;
    ids.push(...(await add(...Array.from({ length: 50 }, (_, index) => tokensOf(first + index)))));
  };
  for (let round = 0; round < 12; round += 1) {
    do {
      await addSome();
      // A merge has entries in memory now. Sometimes it is another process that erases.
    } while (!segmentsIn(db).some(({ state }) => state === "building"));
    await eraseSome(round % 2 === 0 ? storage : command);
  }
  await settled(db);
  t.ok(segmentsIn(db).some(({ level }) => level > 0));
  t.strictSame([...erased].filter(isLeft), []);
  const living = ids.map((id, place) => [id, place] as const).filter(([id]) => !erased.has(id));
  for (const [id, place] of living) {
    t.strictSame(await storage.findByToken("email", 10 * place), [id]);
  }
  for (const place of ids.keys()) {
    if (erased.has(ids[place] as string)) {
      t.strictSame(await storage.findByToken("email", 10 * place), []);
    }
  }
  t.ok(
    living.every(([id]) => isLeft(id)),
    "the others are there",
  );
});

t.test(
  "of what a customer was found by before a correction nothing is left, wherever it was",
  async (t) => {
    const { storage, db } = await smallIndex(t);
    const add = await adder(storage);
    const customers: { id: string; number: number; former?: number }[] = [];
    const isLeft = (id: string, email: number) => {
      const bytes = Buffer.from(id.replaceAll("-", ""), "hex");
      const chunks = readColumn(db, "SELECT entries FROM look_up_chunks") as Uint8Array[];
      const rows = db
        .prepare("SELECT 1 FROM look_up_log WHERE email_token = ? AND customer_id = ?")
        .all(email, bytes);
      return (
        rows.length > 0 ||
        chunks.some((chunk) => Buffer.from(chunk).includes(entryOf(email, bytes)))
      );
    };
    const clientOf = db.prepare("SELECT client_id FROM customers WHERE id = ?");
    const correct = async (one: (typeof customers)[number]) => {
      one.former = one.number;
      one.number += 100_000;
      const { client_id: clientId } = clientOf.get(one.id) as { client_id: string };
      const found = await storage.customers.find(one.id, clientId);
      const steps: Step[] = [];
      const changes = {
        add: (step: Step) => void steps.push(step),
        lock: async () => {},
        note() {},
      };
      const corrected = { ...(found as IndividualCustomer), version: 2 };
      storage.customers.correct(changes, corrected, tokensOf(one.number));
      t.equal(await storage.commit(steps), "written");
      t.notOk(isLeft(one.id, 10 * one.former));
    };
    for (let round = 0; round < 12; round += 1) {
      do {
        // Not from 0 on, which all have as LEAST.
        const first = customers.length + 1;
        const numbers = Array.from({ length: 50 }, (_, index) => first + index);
        const ids = await add(...numbers.map(tokensOf));
        customers.push(...ids.map((id, index) => ({ id, number: numbers[index] as number })));
        // A merge has entries in memory now.
      } while (!segmentsIn(db).some(({ state }) => state === "building"));
      const some = customers.filter(({ former }, place) => place % 3 === 0 && former === undefined);
      // The newest ones are in the log.
      for (const one of [...some.slice(0, 10), ...some.slice(-10)]) {
        await correct(one);
      }
    }
    await settled(db);
    for (const { id, number, former } of customers) {
      t.strictSame(await storage.findByToken("email", 10 * number), [id]);
      t.notOk(former !== undefined && isLeft(id, 10 * former));
    }
  },
);

t.test("a log of which all were erased is folded like any other", async (t) => {
  const file = join(temporaryFolder(t), "intake.db");
  const storage = await open(t, file, false, { ...SMALL, foldAtRows: 1_000 });
  const db = openDatabase(file, { timeout: 5_000 });
  t.teardown(() => db.close());
  const add = await adder(storage);
  for (const id of await add({ email: 1 }, { email: 2 }, { email: 3 })) {
    const steps: Step[] = [];
    const found = (await storage.customers.findErasable(id)) as Erasable;
    storage.customers.erase({ add: (step) => void steps.push(step) }, found, instant);
    await storage.commit(steps);
  }
  prepareFold(db, segmentsOf(db)).run();
  t.strictSame(readColumn(db, "SELECT count(*) FROM look_up_log"), [1], "the newest row stays");
  t.strictSame(segmentsIn(db), []);
});

t.test("a customer whose tokens change is found by the new ones", async (t) => {
  const { storage, db } = await smallIndex(t);
  const add = await adder(storage);
  const [id = ""] = await add({ email: 1, phone: 2 });
  const [other = ""] = await add({ email: 1 });
  const change = db.prepare("UPDATE customers SET email_token = ?, phone_token = 2 WHERE id = ?");
  change.run(1, id);
  change.run(3, id);
  const check = async () => {
    t.strictSame(await storage.findByToken("email", 1), [other]);
    t.strictSame(await storage.findByToken("email", 3), [id]);
    t.strictSame(await storage.findByToken("phone", 2), [id]);
  };
  await check();
  await add(...Array.from({ length: 50 }, (_, index) => tokensOf(100 + index)));
  await settled(db);
  await check();
  t.equal(entriesIn(db, 2), 1, "it is there once");
  change.run(3, id);
  db.prepare("UPDATE customers SET document_code_token = ? WHERE id = ?").run(SHARED, id);
  while (segmentsIn(db).every(({ level }) => level === 0)) {
    await add(...Array.from({ length: 50 }, (_, index) => tokensOf(100 + index)));
    await settled(db);
  }
  await check();
  t.equal(entriesIn(db, 2), 1, "also where segments are merged");
  t.equal((await storage.findByToken("documentCode", SHARED))[0], id, "an older one comes first");
  change.run(null, id);
  t.strictSame(await storage.findByToken("email", 3), [], "it has none any more");
  db.prepare("UPDATE customers SET email_token = NULL, phone_token = NULL WHERE id = ?").run(id);
  t.strictSame(await storage.findByToken("phone", 2), []);
});

t.test("a shared token is found where the oldest customers have it no more", async (t) => {
  const { storage, db } = await smallIndex(t, { ...SMALL, foldAtRows: 600 });
  const add = await adder(storage);
  const ids = await add(...Array.from({ length: 700 }, () => ({ email: SHARED })));
  while (segmentsIn(db).length === 0) {
    await sleep(2);
  }
  const holders = () => storage.findByToken("email", SHARED);
  const takeFrom = db.prepare("UPDATE customers SET email_token = NULL WHERE id <= ?");
  const sorted = ids.sort();
  for (const gone of [50, 120, 400, 640]) {
    takeFrom.run(sorted[gone - 1] as string);
    t.strictSame(await holders(), sorted.slice(gone, gone + 100), `${gone} of 700 are gone`);
  }
  takeFrom.run(sorted.at(-1) as string);
  t.strictSame(await holders(), []);
  db.exec("PRAGMA busy_timeout = 0");
  t.match(db.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get(), { busy: 0 }, "no read is open");
});

t.test("two processes write and look up at the same time", async (t) => {
  const { file, storage, db } = await smallIndex(t, { ...SMALL, sliceMs: 3 });
  const command = await open(t, file, false);
  const ids = (await Promise.all(
    [storage, command].map(async (own, place) => {
      const add = await adder(own);
      const added: string[] = [];
      for (let first = place * 1_000; added.length < 300; first += 50) {
        const many = Array.from({ length: 50 }, (_, index) => tokensOf(first + index));
        added.push(...(await add(...many)));
        t.strictSame(await own.findByToken("email", 10 * first), added.slice(-50, -49));
      }
      return added;
    }),
  )) as [string[], string[]];
  await settled(db);
  for (const found of [storage, command]) {
    await checkAll(t, found, ids[0], "those of the one");
    await checkAll(t, found, ids[1], "those of the other", 1_000);
  }
});

t.test("what a killed merge has left is removed by a server", async (t) => {
  const { file, storage, db } = await smallIndex(t);
  await storage.close();
  const entries = Buffer.alloc(22, 1);
  db.exec("INSERT INTO look_up_segments VALUES (3, 1, 'building'), (9, 1, 'removed')");
  const addChunk = db.prepare("INSERT INTO look_up_chunks VALUES (?, ?, ?, ?)");
  for (let place = 0; place < 100; place += 1) {
    addChunk.run(3 * 2 ** 24 + place, 3, entries.readUIntBE(0, 6), entries);
  }
  const command = await open(t, file, false);
  t.strictSame(await command.findByToken("email", entries.readUIntBE(0, 6)), []);
  await (await adder(command))(...Array.from({ length: 50 }, (_, index) => tokensOf(index)));
  await command.close();
  t.match(segmentsIn(db), [{ state: "building" }, { state: "removed" }], "a command removes none");
  await open(t, file, true);
  await settled(db);
  t.strictSame(
    segmentsIn(db).map(({ number }) => number),
    [10],
  );
});

t.test("whoever is killed at any moment has lost no entry", async (t) => {
  const disk = failingDisk(t);
  const client = newClient();
  const prepared = await open(t, disk.file, false);
  await prepared.clients.insertClient(client);
  await prepared.close();
  const seed = randomInt(100);
  t.comment(`seed ${seed}`);
  const acknowledged: string[] = [];
  let left = 0;
  for (let round = 0; round < 5 || left === 0; round += 1) {
    const moment = String(100 + ((seed + 37 * round) % 100) * 4);
    const args = [disk.file, client.id, String(round * 100_000)];
    const { outcome } = startIntake(args, { ...disk.env, DISK_KILL_AT: moment }, ".", WRITER);
    const { signal, stdout, stderr } = await outcome;
    t.equal(signal, "SIGKILL", stderr);
    acknowledged.push(...stdout.split("\n").slice(0, -1));
    const db = openDatabase(disk.file);
    left += segmentsIn(db).filter(({ state }) => state !== "live").length;
    db.close();
  }
  t.comment(`${left} segments were building or being removed`);
  const storage = await open(t, disk.file, true);
  for (const line of acknowledged) {
    const [id, number] = line.split(" ") as [string, string];
    t.strictSame(await storage.findByToken("email", 10 * Number(number)), [id]);
  }
  t.ok(acknowledged.length > 100, `${acknowledged.length} customers`);
  const db = openDatabase(disk.file);
  t.teardown(() => db.close());
  await settled(db);
  t.strictSame(readColumn(db, "PRAGMA integrity_check"), ["ok"]);
  const [count] = readColumn(db, "SELECT count(*) FROM customers");
  t.equal(entriesIn(db, SHARED), count, "those of every customer, once");
});

t.test("of two processes that move the log, the slower one does nothing", async (t) => {
  const { file, storage, db } = await smallIndex(t);
  await storage.close();
  const command = await open(t, file, false);
  await (await adder(command))(...Array.from({ length: 5 }, (_, index) => tokensOf(index)));
  const fold = prepareFold(db, segmentsOf(db));
  fold.run();
  fold.run();
  t.equal(segmentsIn(db).length, 1);
  t.equal(entriesIn(db, SHARED), 5);
});

t.test("upkeep that fails is told, and comes again", async (t) => {
  const { file, storage, db } = await smallIndex(t);
  await storage.close();
  const ids = await addSegments(t, file, db, 4);
  db.exec("VACUUM");

  const own = connect(file);
  own.exec("PRAGMA busy_timeout = 1");
  const failures: BareError[] = [];
  let turns = 0;
  const upkeep = startLookUpUpkeep({
    db: own,
    asServer: true,
    settings: SMALL,
    afterTurn() {
      turns += 1;
      if (turns === 2) {
        // In the midst of a merge.
        own.exec(`PRAGMA max_page_count = ${readColumn(own, "PRAGMA page_count")[0]}`);
      }
    },
    onFailure(error) {
      failures.push(error);
      own.exec("PRAGMA max_page_count = 1000000");
      if (db.isTransaction) {
        db.exec("COMMIT");
      }
    },
  });
  t.teardown(() => {
    upkeep.close();
    own.close();
  });
  db.exec("BEGIN IMMEDIATE");
  upkeep.afterBatch();
  await settled(db);
  t.match(failures, [{ code: "SQLITE_BUSY" }, { code: "SQLITE_FULL" }]);
  await checkAll(t, await openStores(t, `sqlite:${file}`), ids, "in the end");
});

/** A SQLite file with small segments, a server's storage, and a connection past it. */
async function smallIndex(t: Test, settings = SMALL) {
  const file = join(temporaryFolder(t), "intake.db");
  const storage = await open(t, file, true, settings);
  const db = openDatabase(file, { timeout: 5_000 });
  t.teardown(() => db.close());
  return { file, storage, db };
}

async function open(
  t: Test,
  databaseFile: string,
  asServer: boolean,
  settings = SMALL,
): Promise<Stores> {
  const options = { databaseFile, asServer, now: () => instant, lookUpSettings: settings };
  const storage = createStorage(await openSqlite(options));
  let closing: Promise<void> | undefined;
  const close = () => {
    closing ??= storage.close();
    return closing;
  };
  t.teardown(close);
  return { ...(await withRecords(storage)), close };
}

/** Makes segments of 50 customers each, without a server. @returns the customers' ids. */
async function addSegments(t: Test, file: string, db: DatabaseSync, count: number) {
  const command = await open(t, file, false, { ...SMALL, foldAtRows: 1_000 });
  const add = await adder(command);
  const fold = prepareFold(db, segmentsOf(db));
  const ids: string[] = [];
  for (let segment = 0; segment < count; segment += 1) {
    const many = Array.from({ length: 50 }, (_, index) => tokensOf(50 * segment + index));
    ids.push(...(await add(...many)));
    fold.run();
  }
  await command.close();
  return ids;
}

/** Adds customers of a new client. @returns their ids. */
async function adder(storage: Stores) {
  const client = newClient();
  await storage.clients.insertClient(client);
  return async (...all: Tokens[]) => {
    const customers = all.map((tokens) => ({ tokens, customer: newCustomer(client.id) }));
    await Promise.all(
      customers.map(({ customer, tokens }) => insertCustomer(storage, customer, undefined, tokens)),
    );
    return customers.map(({ customer }) => customer.id);
  };
}

/** Those of a customer by its number. Two of them are those of all customers. */
function tokensOf(number: number): Tokens {
  return {
    email: 10 * number,
    phone: 10 * number + 1,
    externalId: LEAST,
    taxNumber: 10 * number + 3,
    documentCode: SHARED,
  };
}

async function checkAll(t: Test, storage: Stores, ids: string[], state: string, first = 0) {
  const missing: string[] = [];
  for (const [index, id] of ids.entries()) {
    const { email = 0, taxNumber = 0 } = tokensOf(first + index);
    const found = [
      ...(await storage.findByToken("email", email)),
      ...(await storage.findByToken("taxNumber", taxNumber)),
      ...(await storage.findByToken("email", email + 5)),
    ];
    if (found.join() !== `${id},${id}`) {
      missing.push(id);
    }
  }
  const shared = await storage.findByToken("documentCode", SHARED);
  t.strictSame(missing, [], `${ids.length} ${state}`);
  t.equal(shared.length, Math.max(Math.min(100, ids.length), shared.length), state);
}

function segmentsIn(db: DatabaseSync) {
  const rows = db.prepare("SELECT number, level, state FROM look_up_segments ORDER BY number");
  return rows.all() as { number: number; level: number; state: string }[];
}

/** Waits until the log is short, no four segments have the same level, and nothing is left to be removed. */
async function settled(db: DatabaseSync): Promise<void> {
  const isSettled = () => {
    const segments = segmentsIn(db);
    const counts = segments.map(
      ({ level }) => segments.filter((other) => other.level === level).length,
    );
    const [rows] = readColumn(db, "SELECT count(*) FROM look_up_log") as [number];
    return rows <= 40 && segments.every(({ state }) => state === "live") && Math.max(...counts) < 4;
  };
  while (!isSettled()) {
    await sleep(2);
  }
}

/** How many entries of a token the log and the segments have. */
function entriesIn(db: DatabaseSync, token: number): number {
  const [inLog] = readColumn(
    db,
    `SELECT count(*) FROM look_up_log WHERE ${token} IN (email_token, phone_token, document_code_token)`,
  ) as [number];
  const chunks = readColumn(
    db,
    "SELECT entries FROM look_up_chunks WHERE segment IN (SELECT number FROM look_up_segments WHERE state = 'live')",
  ) as Uint8Array[];
  const inSegments = chunks.flatMap((chunk) => {
    const entries = Buffer.from(chunk);
    return Array.from({ length: entries.length / 22 }, (_, place) =>
      entries.readUIntBE(place * 22, 6),
    ).filter((found) => found === token);
  });
  return inLog + inSegments.length;
}
