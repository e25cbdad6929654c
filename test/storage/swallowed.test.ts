import t, { type Test } from "tap";
import type { Client } from "../../dist/clients/client.js";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { runSql } from "../support/postgres.js";
import { intake } from "../support/process.js";
import { seen } from "../support/seen.js";
import type { Stores } from "../support/stores.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  type Kind,
  kinds,
  migrations,
  newClient,
  newCustomer,
  newKey,
  newKycResult,
  newRecord,
  openStores,
  saveKycResult,
} from "../support/stores.js";

const AT_ONCE = 20;

/** Ways in which a database takes a row and does not keep it, without an error. */
const SWALLOWING: Record<Kind, Record<string, (table: string, change: string) => string>> = {
  sqlite: {
    "a trigger": (table, change) =>
      `CREATE TRIGGER swallow_${change} BEFORE ${change} ON ${table} BEGIN SELECT RAISE(IGNORE); END`,
  },
  postgres: {
    "a trigger": (table, change) => `
      CREATE OR REPLACE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END';
      CREATE TRIGGER swallow BEFORE ${change} ON ${table} FOR EACH ROW EXECUTE FUNCTION swallow()`,
    "a rule": (table, change) =>
      `CREATE RULE swallow AS ON ${change} TO ${table} DO INSTEAD NOTHING`,
  },
};

interface Opened {
  storage: Stores;
  sql: (text: string) => Promise<void>;
  count: (table: string) => Promise<number>;
  client: Client;
}

async function open(t: Test, kind: Kind): Promise<Opened> {
  const url = await freshDatabase(t, kind);
  const storage = await openStores(t, url);
  const client = newClient();
  await storage.clients.insertClient(client);
  return {
    storage,
    client,
    sql: (text) => runOn(url, text),
    count: (table) => countOn(url, table),
  };
}

async function runOn(url: string, text: string): Promise<void> {
  if (url.startsWith("postgres")) {
    return void (await runSql(url, text));
  }
  const db = openDatabase(url.replace("sqlite:", ""));
  db.exec(text);
  db.close();
}

async function countOn(url: string, table: string): Promise<number> {
  const text = `SELECT count(*) AS count FROM ${table}`;
  if (url.startsWith("postgres")) {
    return Number((await runSql(url, text))[0]?.count);
  }
  const db = openDatabase(url.replace("sqlite:", ""));
  const count = Number(readValue(db, text));
  db.close();
  return count;
}

/** Whether what a store says of a write is that it was done. */
async function isTold(writing: Promise<unknown>): Promise<boolean> {
  return writing.then(
    (outcome) => ![false, "kept", "stale"].includes(outcome as string | false),
    () => false,
  );
}

for (const kind of kinds) {
  for (const [name, swallowing] of Object.entries(SWALLOWING[kind])) {
    t.test(`${kind}: rows that ${name} swallows are not acknowledged`, async (t) => {
      const { storage, client, sql, count } = await open(t, kind);
      const { clients, idempotencyRecords: records } = storage;
      const customer = newCustomer(client.id);
      const key = newKey(client.id);
      await insertCustomer(storage, customer);
      await clients.insertApiKey(key);
      const changed = { ...customer, version: 2 };
      const result = () => newKycResult(customer.id);
      const writes: Record<string, [table: string, change: string, write: () => Promise<unknown>]> =
        {
          "a customer": [
            "customers",
            "INSERT",
            () => insertCustomer(storage, newCustomer(client.id)),
          ],
          "a customer with a key": [
            "customers",
            "INSERT",
            () =>
              insertCustomer(storage, newCustomer(client.id), newRecord(newCustomer(client.id).id)),
          ],
          "what is kept for a key": [
            "idempotency_keys",
            "INSERT",
            () =>
              insertCustomer(storage, newCustomer(client.id), newRecord(newCustomer(client.id).id)),
          ],
          "a change": ["customers", "UPDATE", () => saveKycResult(storage, changed, result())],
          "a result": ["kyc_results", "INSERT", () => saveKycResult(storage, changed, result())],
          "a client": ["clients", "INSERT", () => clients.insertClient(newClient())],
          "a key": ["api_keys", "INSERT", () => clients.insertApiKey(newKey(client.id))],
          "a revocation": ["api_keys", "UPDATE", () => clients.revokeApiKey(key.id, instant)],
          "what was seen": [
            "journal",
            "INSERT",
            () =>
              storage.journal.write([{ at: instant, operation: "getCustomer", outcome: "done" }]),
          ],
          "the time": ["service_time", "UPDATE", () => records.advanceTo(1)],
        };
      for (const [what, [table, change, write]] of Object.entries(writes)) {
        await sql(swallowing(table, change));
        const before = await count("customers");
        const told = await Promise.all(Array.from({ length: AT_ONCE }, () => isTold(write())));
        t.strictSame([...told, await isTold(write())], Array(AT_ONCE + 1).fill(false), what);
        t.equal(await count("customers"), before, `${what}: nothing beside it is there`);
        await sql(
          name === "a rule"
            ? `DROP RULE swallow ON ${table}`
            : kind === "sqlite"
              ? `DROP TRIGGER swallow_${change}`
              : `DROP TRIGGER swallow ON ${table}`,
        );
      }
      seen(
        t,
        "trigger or rule that swallows rows",
        `${kind}, ${name}: ${Object.keys(writes).length} kinds of writes, ${AT_ONCE} at once and one alone, none acknowledged`,
      );
      t.equal(
        await isTold(insertCustomer(storage, newCustomer(client.id))),
        true,
        "without it all is well",
      );
    });
  }

  t.test(
    `${kind}: of rows of which some are swallowed, none is told to be there and is not`,
    async (t) => {
      const { storage, client, sql, count } = await open(t, kind);
      const many = Array.from({ length: AT_ONCE }, (_, turn) =>
        newCustomer(client.id, { version: 1 + (turn % 2) }),
      );
      await sql(
        kind === "sqlite"
          ? "CREATE TRIGGER swallow BEFORE INSERT ON customers WHEN new.version = 2 BEGIN SELECT RAISE(IGNORE); END"
          : `CREATE FUNCTION swallow() RETURNS trigger LANGUAGE plpgsql
            AS 'BEGIN RETURN CASE WHEN new.version = 1 THEN new END; END';
          CREATE TRIGGER swallow BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION swallow()`,
      );
      const outcomes = await Promise.allSettled(many.map((one) => insertCustomer(storage, one)));
      t.equal(await count("customers"), AT_ONCE / 2);
      const told = outcomes.map(({ status }) => status === "fulfilled");
      if (kind === "sqlite") {
        t.strictSame(
          told,
          many.map(({ version }) => version === 1),
        );
      } else {
        t.notOk(told.includes(true));
        t.match(outcomes[0], {
          reason: {
            name: "OutcomeUnknown",
            cause: {
              code: "rows_missing",
              message: `it was sent ${AT_ONCE} rows and says that it wrote ${AT_ONCE / 2}. Look for triggers and rules on its tables: each row has to be written as it is sent.`,
            },
          },
        });
      }
    },
  );

  t.test(
    `${kind}: a step of the schema whose row is swallowed is not taken for done`,
    async (t) => {
      const url = await freshDatabase(t, kind);
      const env = { DATABASE_URL: url };
      await intake(["migrate"], env);
      await runOn(url, `DELETE FROM schema_migrations WHERE version = ${migrations.length}`);
      await runOn(url, SWALLOWING[kind]["a trigger"]?.("schema_migrations", "INSERT") ?? "");
      const { code, stdout, stderr } = await intake(["migrate"], env);
      t.strictSame([code, stdout], [1, ""]);
      const [before, after] = [migrations.length - 1, migrations.length];
      t.match(
        stderr,
        `has schema version ${before} after all steps, and not ${after}. Look for triggers and rules on schema_migrations.\n`,
      );
    },
  );
}
