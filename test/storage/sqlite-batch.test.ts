import { join } from "node:path";
import t, { type Test } from "tap";
import { createBatchWriter } from "../../dist/storage/sqlite/batch.js";
import { connect } from "../../dist/storage/sqlite/connection.js";
import { type DatabaseSync, readColumn, readValue } from "../../dist/storage/sqlite/driver.js";
import { type BareStep, WRITTEN } from "../../dist/storage/sqlite/message.js";
import { migrate } from "../../dist/storage/sqlite/migrate.js";
import { temporaryFolder } from "../support/service.js";

function migratedDatabase(t: Test): DatabaseSync {
  const db = connect(join(temporaryFolder(t), "intake.db"));
  t.teardown(() => db.close());
  migrate(db, () => new Date(0));
  return db;
}

function client(id: string, name = id): BareStep {
  return ["insertClient", [id, name, null, 0]];
}

function customer(id: string, clientId: string): BareStep {
  return ["insertCustomer", [id, clientId, 1, "PENDING", null, "{}", 0, 0]];
}

/** The customer as of a version, after a KYC result. */
function change(id: string, version: number): BareStep {
  return ["changeCustomer", [id, version, "APPROVED", 1, "{}", 1]];
}

function kycResult(id: string, customerId: string): BareStep {
  return ["insertKycResult", [id, customerId, "APPROVED", null, 1]];
}

const idsOf = (db: DatabaseSync, table: string) =>
  readColumn(db, `SELECT id FROM ${table} ORDER BY id`);

t.test("each write of a batch stands or falls alone, with all of its rows", async (t) => {
  const db = migratedDatabase(t);
  const write = createBatchWriter(db);
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
  "a batch that the disk has no room for fails as a whole, and the next one is written",
  async (t) => {
    const db = migratedDatabase(t);
    const write = createBatchWriter(db);
    write([[client("a")]]);
    const pages = readValue(db, "PRAGMA page_count");
    db.exec(`PRAGMA max_page_count = ${pages}`);
    const many = Array.from({ length: 200 }, (_, index) => [customer(`c${index}`, "a")]);
    t.throws(() => write(many), { code: "SQLITE_FULL" });
    t.strictSame(idsOf(db, "customers"), []);
    db.exec("PRAGMA max_page_count = 1000000");
    t.strictSame(write([[customer("c1", "a")]]), [WRITTEN]);
  },
);

t.test("a write that is refused at its first step touches none beside it", async (t) => {
  const db = migratedDatabase(t);
  const write = createBatchWriter(db);
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
  const write = createBatchWriter(db);
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
  const write = createBatchWriter(db);
  t.throws(() => write([[client("a")], [client("b", "in debt")]]), {
    code: "SQLITE_CONSTRAINT_FOREIGNKEY",
  });
  t.equal(db.isTransaction, false);
  t.strictSame(write([[client("a")]]), [WRITTEN]);
  t.strictSame(idsOf(db, "clients"), ["a"]);
});
