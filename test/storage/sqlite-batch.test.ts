import { join } from "node:path";
import t, { type Test } from "tap";
import type { Value } from "../../dist/changes.js";
import { type BareStep, pack, unpack } from "../../dist/storage/packed-writes.js";
import { type BatchParts, createBatchWriter } from "../../dist/storage/sqlite/batch.js";
import { connect } from "../../dist/storage/sqlite/connection.js";
import { type DatabaseSync, readColumn, readValue } from "../../dist/storage/sqlite/driver.js";
import { createJournalWriter } from "../../dist/storage/sqlite/journal-writer.js";
import { WRITTEN } from "../../dist/storage/sqlite/message.js";
import { migrate } from "../../dist/storage/sqlite/migrate.js";
import { writeNamed } from "../../dist/storage/statements.js";
import { temporaryFolder } from "../support/service.js";

function migratedDatabase(t: Test): DatabaseSync {
  const db = connect(join(temporaryFolder(t), "intake.db"));
  t.teardown(() => db.close());
  migrate(db, () => new Date(0));
  return db;
}

/** A database with one client and no room for further pages, until that is lifted. */
function fullDatabase(t: Test) {
  const db = migratedDatabase(t);
  const write = createBatchWriter(db, partsOf(db));
  write([[client("a")]]);
  db.exec(`PRAGMA max_page_count = ${readValue(db, "PRAGMA page_count")}`);
  return { db, write, lift: () => db.exec("PRAGMA max_page_count = 1000000") };
}

function partsOf(db: DatabaseSync): BatchParts {
  return { journal: createJournalWriter(db), beforeErasure: () => () => {} };
}

function client(id: string, name = id): BareStep {
  return ["insertClient", [id, name, null, 0, "allow"]];
}

function customer(id: string, client_id: string): BareStep {
  return bare("insertCustomer", { ...CUSTOMER, id, client_id });
}

const CUSTOMER = { version: 1, kyc_status: "PENDING", record: "{}", created_at: 0, updated_at: 0 };

/** The customer as of a version, after a KYC result. */
function change(id: string, version: number): BareStep {
  return bare("changeCustomer", { ...CUSTOMER, id, version, kyc_status: "APPROVED" });
}

function kycResult(id: string, customer_id: string): BareStep {
  const row = { id, customer_id, status: "APPROVED", recorded_at: 1, changed_status: 1 };
  return bare("insertKycResult", row);
}

/** A step whose row lies open, as all did before there were master keys. */
function bare(statement: string, row: Record<string, Value>): BareStep {
  const cells = { key_version: 0, ...row };
  const columns = Object.keys(writeNamed(statement).columns);
  return [statement, columns.map((column) => cells[column as keyof typeof cells] ?? null)];
}

const idsOf = (db: DatabaseSync, table: string) =>
  readColumn(db, `SELECT id FROM ${table} ORDER BY id`);

t.test("each write of a batch stands or falls alone, with all of its rows", async (t) => {
  const db = migratedDatabase(t);
  const write = createBatchWriter(db, partsOf(db));
  t.strictSame(write([[client("a")], [customer("c1", "a")]]), [WRITTEN, WRITTEN]);
  const outcomes = write([
    [client("b")],
    [client("c", "a")],
    [change("c1", 2), kycResult("k1", "c1")],
    [change("c1", 2), kycResult("k2", "c1")],
    [customer("c2", "a"), change("c2", 5), kycResult("k3", "c2")],
    [customer("c3", "a"), customer("c4", "nobody")],
    [customer("c5", "a")],
    [client("d"), client("d")],
  ]);
  t.strictSame(outcomes, [
    WRITTEN,
    0,
    WRITTEN,
    0,
    1,
    { code: "SQLITE_CONSTRAINT_FOREIGNKEY", message: "FOREIGN KEY constraint failed" },
    WRITTEN,
    1,
  ]);
  t.strictSame(idsOf(db, "clients"), ["a", "b"]);
  t.strictSame(idsOf(db, "customers"), ["c1", "c5"]);
  t.strictSame(idsOf(db, "kyc_results"), ["k1"]);
});

t.test(
  "a batch that there is no room for fails as a whole, and the next one is written",
  async (t) => {
    const { db, write, lift } = fullDatabase(t);
    const many = Array.from({ length: 1_000 }, (_, index) => [client(`c${index}`)]);
    t.throws(() => write(many), { code: "SQLITE_FULL" });
    t.strictSame(idsOf(db, "clients"), ["a"]);
    lift();
    t.strictSame(write([[client("b")]]), [WRITTEN]);
  },
);

t.test(
  "a customer that there is no room for fails alone, since its table has a trigger",
  async (t) => {
    const { db, write, lift } = fullDatabase(t);
    const many = Array.from({ length: 1_000 }, (_, index) => [customer(`c${index}`, "a")]);
    const outcomes = write(many);
    const written = outcomes.filter((outcome) => outcome === WRITTEN);
    t.match(outcomes.at(-1), { code: "SQLITE_FULL" });
    t.equal(idsOf(db, "customers").length, written.length);
    lift();
    t.strictSame(write([[customer("d", "a")]]), [WRITTEN]);
  },
);

t.test("a write that is refused at its first step touches none beside it", async (t) => {
  const db = migratedDatabase(t);
  const write = createBatchWriter(db, partsOf(db));
  t.strictSame(
    write([
      [client("a"), customer("c1", "a")],
      [client("a"), customer("c2", "a")],
      [client("b"), customer("c3", "b")],
    ]),
    [WRITTEN, 0, WRITTEN],
  );
  t.strictSame(idsOf(db, "customers"), ["c1", "c3"]);
});

t.test("a lock that does not go away fails the batch, and nothing stays open", async (t) => {
  const db = migratedDatabase(t);
  db.exec("PRAGMA busy_timeout = 10");
  const write = createBatchWriter(db, partsOf(db));
  const other = connect(String(db.location()));
  t.teardown(() => other.close());
  other.exec("BEGIN IMMEDIATE");
  t.throws(() => write([[client("a")]]), { code: "SQLITE_BUSY" });
  t.equal(db.isTransaction, false);
  other.exec("COMMIT");
  t.strictSame(write([[client("a")]]), [WRITTEN]);
});

t.test("a commit that fails fails the batch, and nothing stays open", async (t) => {
  const db = migratedDatabase(t);
  db.exec(`
    CREATE TABLE debts (id TEXT REFERENCES clients (id) DEFERRABLE INITIALLY DEFERRED);
    CREATE TRIGGER debt AFTER INSERT ON clients WHEN new.name = 'in debt'
      BEGIN INSERT INTO debts VALUES ('nobody'); END;
  `);
  const write = createBatchWriter(db, partsOf(db));
  t.throws(() => write([[client("a")], [client("b", "in debt")]]), {
    code: "SQLITE_CONSTRAINT_FOREIGNKEY",
  });
  t.equal(db.isTransaction, false);
  t.strictSame(write([[client("a")]]), [WRITTEN]);
  t.strictSame(idsOf(db, "clients"), ["a"]);
});

t.test("a batch comes out of its message as it went in", (t) => {
  const names = Object.keys(writeNamed("insertSecret").columns);
  const rows = [
    { id: "one", sealed: Buffer.from([0, 128, 255]), key_version: 1 },
    { id: "two", sealed: null as unknown as Uint8Array, key_version: 2 },
  ];
  const batch = rows.map((row) => [{ statement: "insertSecret", row }]);
  t.strictSame(
    unpack(pack(batch)),
    rows.map((row) => [["insertSecret", names.map((name) => row[name as keyof typeof row])]]),
  );
  t.end();
});
