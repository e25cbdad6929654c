import pg from "pg";
import t, { type Test } from "tap";
import { v7 as uuidV7 } from "uuid";
import type { Changes } from "../../dist/changes.js";
import { afterKycResult } from "../../dist/customers/kyc-result.js";
import { createCursors } from "../../dist/events/cursor.js";
import { PUBLISHED_AT_ONCE } from "../../dist/events/event.js";
import { createEventFeed } from "../../dist/events/feed.js";
import { createEventWatch, publishAll } from "../../dist/events/watch.js";
import { journalStep } from "../../dist/storage/journal.js";
import { eventMessage } from "../../dist/webhooks/message.js";
import { CHANGES, changeOf, isSeenBy, judge } from "../../scripts/drills/events/judgement.js";
import type { SeenEvent } from "../../scripts/drills/events/reader.js";
import { runScript } from "../support/script.js";
import { runSql } from "../support/sql.js";
import {
  freshDatabase,
  instant,
  newClient,
  newCustomer,
  newKycResult,
  openStores,
  type Stores,
  stepsOf,
} from "../support/stores.js";

const CUSTOMERS = 100;
const IN_TIME_MS = 20_000;
const CLOCK_SKEW_MS = 3_000;
/** Behind all chains of the test. */
const HELD_CHAIN = 999 * 2 ** 32;

/** A database, and a client in it. */
async function openDatabase(t: Test) {
  const url = await freshDatabase(t, "postgres");
  const stores = await openStores(t, url);
  const client = newClient();
  await stores.clients.insertClient(client);
  return { url, stores, clientId: client.id };
}

/** A session in which a test holds transactions open. */
async function openSession(t: Test, url: string): Promise<pg.Client> {
  const session = new pg.Client({ connectionString: url });
  await session.connect();
  t.teardown(() => session.end());
  return session;
}

interface Entry {
  clientId: string;
  customerId: string;
  subject: string;
  version: number;
  at: Date;
}

/** Puts a change into the journal by hand, in the transaction of the session. */
function insertEntry(session: pg.Client, place: number, entry: Entry) {
  const { clientId, customerId, subject, version, at } = entry;
  const operation = subject === "created" ? "createIndividualCustomer" : "recordKycResult";
  return session.query(
    `INSERT INTO journal (id, at, client_id, operation, customer_id, outcome, subject, version, mac)
      VALUES ($1, $2, $3, $4, $5, 'done', $6, $7, $8)`,
    [
      ...[HELD_CHAIN + place, at.getTime(), clientId, operation, customerId, subject, version],
      String(place).repeat(43),
    ],
  );
}

async function commit(stores: Stores, entry: Entry, add: (changes: Changes) => void) {
  const operation = entry.subject === "created" ? "createIndividualCustomer" : "recordKycResult";
  const steps = stepsOf(stores, undefined, add);
  steps.push(journalStep({ ...entry, operation, outcome: "done" }));
  return stores.commit(steps);
}

/** Creates a customer through one process, and checks it through another one whose clock is behind. */
async function changeCustomer(first: Stores, second: Stores, clientId: string): Promise<void> {
  const customer = newCustomer(clientId);
  const entry = { clientId, customerId: customer.id };
  const created = { ...entry, subject: "created", version: 1, at: instant };
  await commit(first, created, (changes) => first.customers.insert(changes, customer, {}));
  const result = newKycResult(customer.id);
  const checked = afterKycResult(customer, result);
  const at = new Date(instant.getTime() - CLOCK_SKEW_MS);
  await commit(second, { ...entry, subject: "KYC APPROVED", version: 2, at }, (changes) =>
    second.customers.saveKycResult(changes, checked, result),
  );
}

/** A process that gives numbers and whose reader follows the feed. */
function openProcess(t: Test, stores: Stores, clientId: string) {
  const faults: unknown[] = [];
  const watch = createEventWatch({
    store: stores.events,
    onFailure: (error) => faults.push(error),
    lookEveryMs: 5,
  });
  t.teardown(() => watch.stop());
  const feed = createEventFeed({
    store: stores.events,
    watch,
    cursors: createCursors(Buffer.alloc(32, 4)),
    whileWaiting: (wait) => wait(),
  });
  const seen: SeenEvent[] = [];
  let after: string | undefined;
  const look = async (wait: number) => {
    const query = { limit: 7, wait, ...(after !== undefined && { after }) };
    const page = await feed.listEvents({ clientId }, query);
    seen.push(...page.events.map((event) => ({ event: eventMessage(event), atMs: 0 })));
    after = page.cursor;
  };
  return {
    seen,
    faults,
    /** Reads until so many are seen. */
    async readTo(count: number): Promise<void> {
      const deadline = performance.now() + IN_TIME_MS;
      while (seen.length < count && performance.now() < deadline) {
        await look(1);
      }
    },
    look,
  };
}

t.test(
  "readers beside racing processes have each change once, one that commits late too",
  async (t) => {
    const { url, stores, clientId } = await openDatabase(t);
    const all = [stores, await openStores(t, url), await openStores(t, url)] as const;
    const processes = all.map((one) => openProcess(t, one, clientId));
    const session = await openSession(t, url);
    await session.query("BEGIN");
    const held = { clientId, customerId: uuidV7(), subject: "created", version: 1, at: instant };
    await insertEntry(session, 1, held);

    const changes = Array.from({ length: CUSTOMERS }, (_, number) => {
      const [first, second] = [all[number % 3], all[(number + 1) % 3]] as [Stores, Stores];
      return changeCustomer(first, second, clientId);
    });
    const reads = Promise.all(processes.map(({ readTo }) => readTo(2 * CUSTOMERS)));
    await Promise.all(changes);
    await reads;
    await session.query("COMMIT");
    await Promise.all(processes.map(({ readTo }) => readTo(2 * CUSTOMERS + 1)));
    await Promise.all(processes.map(({ look }) => look(0)));

    const journal = (await runSql(url, CHANGES)).map(changeOf).filter(isSeenBy(clientId));
    t.equal(journal.length, 2 * CUSTOMERS + 1);
    for (const { seen, faults } of processes) {
      t.strictSame(judge(journal, seen), SOUND);
      t.equal(seen.at(-1)?.event.data.customerId, held.customerId);
      t.strictSame(faults, []);
    }
    const [numbers] = await runSql(url, "SELECT count(*)::int, max(number)::int FROM events");
    t.strictSame(numbers, { count: journal.length, max: journal.length }, "without a gap");
  },
);

t.test("changes have the order of their transactions, not of clocks or chains", async (t) => {
  const { url, stores, clientId } = await openDatabase(t);
  const session = await openSession(t, url);
  const customerId = uuidV7();
  const subjects = ["created", "KYC APPROVED", "KYC REJECTED"];
  for (const [index, subject] of subjects.entries()) {
    const at = new Date(instant.getTime() - index * CLOCK_SKEW_MS);
    const entry = { clientId, customerId, subject, version: index + 1, at };
    await insertEntry(session, subjects.length - index, entry);
  }
  t.equal(await stores.events.publish?.(), 3);
  const events = await stores.events.listFrom(clientId, 1, 10);
  t.strictSame(
    events.map(({ number, version }) => [number, version]),
    [
      [1, 1],
      [2, 2],
      [3, 3],
    ],
  );
});

t.test("while one process gives numbers, another one does not", async (t) => {
  const { url, stores, clientId } = await openDatabase(t);
  const session = await openSession(t, url);
  const entry = { clientId, customerId: uuidV7(), subject: "created", version: 1, at: instant };
  await insertEntry(session, 1, entry);
  await session.query("BEGIN");
  const { rows } = await session.query("SELECT published FROM publish_events(10, '0')");
  t.equal(rows[0].published, 1);
  t.equal(await stores.events.publish?.(), 0);
  t.equal(await stores.events.latestNumber(), 0, "a reader sees none before the commit");
  await session.query("COMMIT");
  t.equal(await stores.events.publish?.(), 0);
  t.equal(await stores.events.latestNumber(), 1);
});

t.test(
  "all changes that wait get their numbers, also more than one transaction takes",
  async (t) => {
    const { url, stores, clientId } = await openDatabase(t);
    const count = 2 * PUBLISHED_AT_ONCE + 1;
    await runSql(
      url,
      `INSERT INTO journal (id, at, client_id, operation, customer_id, outcome, subject, version, mac)
      SELECT ${HELD_CHAIN} + place, 0, '${clientId}', 'createIndividualCustomer', '${uuidV7()}', 'done',
        'created', 1, '' FROM generate_series(1, ${count}) AS place`,
    );
    await publishAll(stores.events);
    t.equal(await stores.events.latestNumber(), count);
  },
);

const SOUND = { missed: [], doubled: [], wrong: [], misplaced: [] };

t.test("the drill notices events that are missed, doubled, wrong or misplaced", async (t) => {
  const customerId = uuidV7();
  const changes = [
    ["created", "createIndividualCustomer", 1],
    ["KYC APPROVED", "recordKycResult", 2],
    ["erased", "eraseCustomer", null],
  ].map(([, operation, version], place) =>
    changeOf({
      ...{ at: 0, client_id: "client", owner_id: "client", customer_id: customerId },
      ...{ operation, version, mac: String(place).repeat(43) },
    }),
  );
  const seen = changes.map(({ event }) => ({ event, atMs: 0 }));
  const [created, checked, erased] = seen as [SeenEvent, SeenEvent, SeenEvent];
  const counts = (events: SeenEvent[]) =>
    Object.values(judge(changes, events)).map((some: string[]) => some.length);
  t.strictSame(judge(changes, seen), SOUND);
  t.strictSame(counts([created, checked]), [1, 0, 0, 0], "missed");
  t.strictSame(counts([created, checked, checked, erased]), [0, 1, 0, 0], "doubled");
  t.strictSame(counts([created, erased, checked]), [0, 0, 0, 1], "misplaced");
  t.strictSame(counts([checked, created, erased]), [0, 0, 0, 2], "before the creation");
  const other = { ...created, event: { ...created.event, id: "evt_other" } };
  t.strictSame(counts([other, checked, erased]), [1, 0, 1, 0], "wrong");
});

t.test("exit 64 with the usage for a sabotage that the database does not know", async (t) => {
  const args = ["--database", "sqlite", "--sabotage", "late"];
  const { code, stderr } = await runScript("scripts/drills/events.ts", args);
  t.equal(code, 64);
  t.match(stderr, /takes --database postgres[\s\S]*Usage: npm run test:events/);
});
