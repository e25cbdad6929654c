import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import t from "tap";
import { readConfig } from "../../dist/config.js";
import type { PostgresDatabase } from "../../dist/database-url.js";
import { OutcomeUnknown } from "../../dist/errors.js";
import { toAppError } from "../../dist/http/errors.js";
import { journalStep } from "../../dist/storage/journal.js";
import { batchQueries } from "../../dist/storage/postgres/batch-query.js";
import { leftUntil } from "../../dist/storage/postgres/checkout.js";
import type { Connections } from "../../dist/storage/postgres/connections.js";
import { ConnectionFault } from "../../dist/storage/postgres/errors.js";
import { openPostgres } from "../../dist/storage/postgres/open.js";
import { createWriter } from "../../dist/storage/postgres/writer.js";
import { LONG_TIMEOUTS } from "../../scripts/bench/long-timeouts.js";
import { runSql } from "../support/postgres.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  newClient,
  newCustomer,
  newKycResult,
  newRecord,
  openStores,
  saveKycResult,
  stepsOf,
} from "../support/stores.js";

/** Three tries take some milliseconds of these, also where they wait for a busy machine. */
const LIMITS = { connectTimeoutMs: 60_000, queryTimeoutMs: 60_000 };

const ENTRY = journalStep({ at: instant, operation: "getCustomer", outcome: "done" });

/** Connections of a database in which nobody has begun a chain of the journal, and this is what becomes of one. */
function beginning(begin: () => object) {
  const tries: string[] = [];
  const run = async ({ text }: { text: string }) => {
    if (text.startsWith("SELECT")) {
      return { rows: [], count: 0 };
    }
    tries.push(text);
    return begin();
  };
  const writer = createWriter({ run } as unknown as Connections, LIMITS);
  writer.startJournal({ secret: Buffer.alloc(32), writer: "test" });
  return { tries, write: () => writer.write([ENTRY]).catch((error: unknown) => error) };
}

t.test("a chain that others always begin first is given up, which is a 503", async (t) => {
  const { tries, write } = beginning(() => {
    throw Object.assign(new Error("it is there"), { code: "23505", severity: "ERROR" });
  });
  const error = await write();
  t.match(error, { name: "ConnectionFault", code: "no_turn" });
  t.equal(tries.length, 50);
  t.equal(toAppError(error).code, "unavailable");
});

t.test("a chain whose first row is not there has not begun", async (t) => {
  const { tries, write } = beginning(() => ({
    rows: [{ number: 0, step: 0, written: 0 }],
    count: 1,
  }));
  t.match(await write(), { name: "OutcomeUnknown", cause: { code: "rows_missing" } });
  t.equal(tries.length, 1);
});

/** Connections on which the first queries fail. */
function failing(...errors: Error[]) {
  const tries: number[] = [];
  const run = async () => {
    tries.push(tries.length + 1);
    const error = errors.shift();
    if (error) {
      throw error;
    }
    return { rows: [{ number: 0, step: 0, written: 1 }], count: 1 };
  };
  return { tries, ...createWriter({ run } as unknown as Connections, LIMITS) };
}

function insertion(id: string) {
  return [
    {
      statement: "insertClient" as const,
      row: { id, name: id, parent_id: null, created_at: 0, duplicates: "allow", retain_for: null },
    },
  ];
}

function conflict(): Error {
  return Object.assign(new Error("could not serialize access"), {
    code: "40001",
    severity: "ERROR",
  });
}

t.test("a batch that collides with other transactions is tried again, twice", async (t) => {
  const { write, tries } = failing(conflict(), conflict());
  t.equal(await write(insertion("a")), "written");
  t.equal(tries.length, 3);
});

t.test("a batch that always collides is given up, which is a 503", async (t) => {
  const last = conflict();
  const { write, tries } = failing(conflict(), conflict(), last);
  t.equal(await write(insertion("a")).catch((error) => error), last);
  t.equal(tries.length, 3);
  t.equal(toAppError(last).code, "unavailable");
});

t.test("a batch is not tried again when its time is over", async (t) => {
  const tries: number[] = [];
  const run: Connections["run"] = async (_statement, _values, { dueAt } = {}) => {
    leftUntil(dueAt);
    tries.push(tries.length + 1);
    await new Promise((resolve) => setTimeout(resolve, 60));
    throw conflict();
  };
  const { write } = createWriter({ run } as unknown as Connections, {
    connectTimeoutMs: 10,
    queryTimeoutMs: 40,
  });
  const error = await write(insertion("a")).catch((error) => error);
  t.match(error, { name: "ConnectionFault", code: "no_turn" });
  t.equal(tries.length, 1);
  t.equal(toAppError(error).code, "unavailable");
});

t.test("a batch whose outcome is not known is not tried again", async (t) => {
  const fault = new ConnectionFault("query_timeout", "it gave no answer");
  const { write, tries } = failing(fault);
  const outcomes = await Promise.allSettled([write(insertion("a")), write(insertion("b"))]);
  t.strictSame(
    outcomes.map((outcome) => outcome.status === "rejected" && outcome.reason),
    [new OutcomeUnknown(fault), new OutcomeUnknown(fault)],
  );
  t.equal(tries.length, 1);
  t.equal(toAppError(new OutcomeUnknown(fault)).code, "outcome_unknown");
  t.equal(toAppError(fault).code, "unavailable", "which it is for who only reads");
});

t.test("a write that is due while its batch is on its way may be done", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const { clients } = await openStores(t, url);
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const connections = await openPostgres(database as PostgresDatabase, () => instant);
  t.teardown(() => connections.close());
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query("BEGIN; LOCK TABLE clients");
  // A tenth of it passes from one look for late writes to the next.
  const { write, drained } = createWriter(connections, { ...LIMITS, connectTimeoutMs: 10_000 });
  const { id } = newClient();
  const error = await write(insertion(id), performance.now() + 10).catch((error) => error);
  t.match(error, { name: "OutcomeUnknown", cause: { code: "query_timeout" } });
  t.equal(toAppError(error).code, "outcome_unknown");
  await other.query("COMMIT");
  await other.end();
  await drained();
  t.match(await clients.findClientByName(id), { id }, "and this one is");
});

t.test("each step of a write can be the one that is refused", async (t) => {
  const storage = await openStores(t, await freshDatabase(t, "postgres"));
  const { clients, customers, idempotencyRecords: records } = storage;
  const client = newClient();
  const customer = newCustomer(client.id);
  await clients.insertClient(client);
  await insertCustomer(storage, customer);
  const first = newKycResult(customer.id);
  const second = { ...newKycResult(customer.id), id: first.id };
  t.equal(
    await saveKycResult(storage, { ...customer, version: 2 }, first, newRecord("a")),
    "written",
  );
  await t.rejects(saveKycResult(storage, { ...customer, version: 3 }, second, newRecord("b")), {
    message: "insertKycResult was refused: its id is taken",
  });
  t.equal(await records.find("b"), undefined);
  t.equal((await customers.find(customer.id, client.id))?.version, 2);
});

t.test("a value that is none of its type refuses its own write alone", async (t) => {
  const storage = await openStores(t, await freshDatabase(t, "postgres"));
  const { clients } = storage;
  const client = newClient();
  await clients.insertClient(client);
  const broken = [{ id: "no uuid" }, { version: 2 ** 40 }].map((changes) =>
    newCustomer(client.id, changes),
  );
  const outcomes = await Promise.allSettled(
    [newCustomer(client.id), ...broken, newCustomer(client.id)].map((one) =>
      insertCustomer(storage, one),
    ),
  );
  t.strictSame(
    outcomes.map(({ status }) => status),
    ["fulfilled", "rejected", "rejected", "fulfilled"],
  );
});

t.test("of changes to the same version of a row the first alone is sent", async (t) => {
  const sent: unknown[][] = [];
  const run = async (_statement: unknown, values: { elements: unknown[] }[]) => {
    const elements = values[0]?.elements ?? [];
    sent.push(elements);
    return { rows: [{ number: 0, step: 0, written: elements.length }], count: 1 };
  };
  const { write } = createWriter({ run } as unknown as Connections, LIMITS);
  const change = (id: string, version: number) => [
    { statement: "changeCustomer", row: { id, version } },
  ];
  const outcomes = [change("a", 2), change("a", 2), change("b", 2), change("a", 3)].map(write);
  t.strictSame(await Promise.all(outcomes), ["written", "changeCustomer", "written", "written"]);
  t.strictSame(sent, [["a", "b"], ["a"]], "another version has its turn later");
});

t.test("a change of a row that is not as it was does not fail those beside it", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const storage = await openStores(t, url);
  const { clients } = storage;
  const client = newClient();
  await clients.insertClient(client);
  const all = Array.from({ length: 3 }, () => newCustomer(client.id));
  await Promise.all(all.map((customer) => insertCustomer(storage, customer)));
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
  const connections = await openPostgres(database as PostgresDatabase, () => instant);
  t.teardown(() => connections.close());
  let queries = 0;
  const run: Connections["run"] = (...args) => {
    queries += 1;
    return connections.run(...args);
  };
  const { write } = createWriter({ ...connections, run }, LIMITS);
  const outcomes = all.map((customer, place) => {
    const changed = { ...customer, version: 2 + (place % 2) };
    const result = newKycResult(customer.id);
    return write(
      stepsOf(storage, newRecord(`k${place}`), (changes) =>
        storage.customers.saveKycResult(changes, changed, result),
      ),
    );
  });
  t.strictSame(await Promise.all(outcomes), ["written", "changeCustomer", "written"]);
  t.equal(queries, 1, "they share a statement");
});

t.test("transactions that really collide are all done in the end", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const name = new URL(url).pathname.slice(1);
  await runSql(url, `ALTER DATABASE ${name} SET default_transaction_isolation = 'serializable'`);
  const first = await openStores(t, url);
  const stores = [first, await openStores(t, url)];
  const client = newClient();
  const customers = Array.from({ length: 20 }, () => newCustomer(client.id));
  await first.clients.insertClient(client);
  await Promise.all(customers.map((customer) => insertCustomer(first, customer)));
  const changes = stores.flatMap((storage) =>
    customers.map((customer) =>
      saveKycResult(
        storage,
        { ...customer, version: 2, updatedAt: instant },
        newKycResult(customer.id),
      ),
    ),
  );
  const outcomes = await Promise.all(changes);
  const written = outcomes.filter((outcome) => outcome === "written");
  t.equal(written.length, customers.length, "one change of each customer");
});

t.test("a customer is written while another transaction has its client's row", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const storage = await openStores(t, url);
  const { clients } = storage;
  const client = newClient();
  await clients.insertClient(client);
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  await other.query("BEGIN");
  await other.query("SELECT id FROM clients FOR UPDATE");
  const many = Array.from({ length: 3 }, () => insertCustomer(storage, newCustomer(client.id)));
  await t.resolves(Promise.all(many));
  await t.resolves(insertCustomer(storage, newCustomer(client.id)), "also where it comes alone");
  await other.end();
});

t.test("a write of five steps that is refused at any of them writes nothing", async (t) => {
  const storage = await openStores(t, await freshDatabase(t, "postgres"));
  const taken = newClient();
  await storage.clients.insertClient(taken);
  for (let place = 0; place < 5; place += 1) {
    const clients = Array.from({ length: 5 }, (_, step) => (step === place ? taken : newClient()));
    const steps = clients.map(({ id, name }) => ({
      statement: "insertClient",
      row: { id, name, parent_id: null, created_at: 0, duplicates: "allow", retain_for: null },
    }));
    await t.rejects(storage.commit(steps), { message: /^insertClient was refused/ }, `${place}`);
    t.equal((await storage.clients.listClients()).length, 1);
  }
});

t.test("a statement has a name that PostgreSQL does not cut, and a refusal at each step", (t) => {
  const { statement } = batchQueries(Array(4).fill("insertIdempotencyRecord"))([]);
  t.match(statement.name, /^[\w-]{43}$/);
  t.throws(() => batchQueries(Array(7).fill("insertClient")), {
    message: "a write of 7 steps: a refusal of the last could not be told",
  });
  t.end();
});

t.test("servers that claim the same in other orders do not wait for each other", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const { pathname } = new URL(url);
  // Whoever waits in a ring waits for so long.
  await runSql(url, `ALTER DATABASE ${pathname.slice(1)} SET deadlock_timeout = '10s'`);
  const servers = [await openStores(t, url), await openStores(t, url)] as const;
  const client = newClient();
  await servers[0].clients.insertClient(client);
  const claim = (server: (typeof servers)[number], id: string) => {
    const customer = newCustomer(client.id);
    const steps = stepsOf(server, undefined, (changes) => {
      server.customers.claim(changes, id, customer.id);
      server.customers.insert(changes, customer, {});
    });
    return server.commit(steps);
  };
  const other = new pg.Client({ connectionString: url });
  await other.connect();
  t.teardown(() => other.end());
  await other.query("BEGIN");
  await other.query("INSERT INTO identity_claims VALUES ('b', gen_random_uuid())");

  // What comes during the first commit shares the second one.
  const outcomes = servers.map((server, number) =>
    Promise.all(
      [`first ${number}`, ...(number === 0 ? ["a", "b", "c"] : ["c", "b", "a"])].map((id) =>
        claim(server, id),
      ),
    ),
  );
  await waitingFor(other, 2);
  const startedAt = performance.now();
  await other.query("ROLLBACK");
  const all = await Promise.all(outcomes);
  t.ok(performance.now() - startedAt < 9_000);
  t.strictSame(all.flat().sort(), [...Array(3).fill("duplicate"), ...Array(5).fill("written")]);
});

/** Waits until so many statements wait for locks. */
async function waitingFor(client: pg.Client, count: number): Promise<void> {
  const sql = `SELECT count(*)::int AS count FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  while ((await client.query(sql)).rows[0].count < count) {
    await sleep(5);
  }
}
