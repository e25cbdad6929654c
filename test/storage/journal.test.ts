import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { readConfig } from "../../dist/config.js";
import { afterKycResult } from "../../dist/customers/kyc-result.js";
import { createChaining } from "../../dist/journal/chain.js";
import {
  assertGrown,
  type ChainEnds,
  checkpointOf,
  readCheckpoint,
} from "../../dist/journal/checkpoint.js";
import type { JournalEntry } from "../../dist/journal/entry.js";
import { createJournal } from "../../dist/journal/journal.js";
import { createSigning } from "../../dist/journal/signed-file.js";
import { verifyJournal } from "../../dist/journal/verify.js";
import { journalStep } from "../../dist/storage/journal.js";
import { openPostgresDatabase } from "../../dist/storage/postgres/database.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createStorage } from "../../dist/storage/storage.js";
import { JOURNAL_SECRET } from "../support/keys.js";
import { LONG_TIMEOUTS } from "../support/process.js";
import { temporaryFolder } from "../support/service.js";
import { runSql } from "../support/sql.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  kinds,
  newClient,
  newCustomer,
  newKycResult,
  openStores,
  type Stores,
  stepsOf,
} from "../support/stores.js";

const chaining = createChaining(JOURNAL_SECRET);
const CHAIN = 2 ** 32;

const entry = (subject: string, changes: Partial<JournalEntry> = {}): JournalEntry => ({
  at: instant,
  operation: "getCustomer",
  outcome: "done",
  keyId: "abcd2345",
  traceId: "0af7651916cd43dd8448eb211c80319c",
  subject,
  ...changes,
});

const faultsOf = async ({ journal }: Stores, known?: ChainEnds) =>
  (await verifyJournal(journal, chaining, known)).faults;

/** What one does to the rows of chain 1, of which there are eight; 5 and 6 are about one customer. */
const TAMPERING: { done: string; sql: string[]; found: string[] }[] = [
  ...[
    "at = at + 1",
    "client_id = NULL",
    "key_id = 'abcd2346'",
    "key_id = NULL",
    "operation = 'recordKycResult'",
    "customer_id = NULL",
    "subject = 'another'",
    "trace_id = 'another'",
    "trace_id = ''",
    "outcome = 'forbidden'",
  ].map((change) => ({
    done: change,
    sql: [`UPDATE journal SET ${change} WHERE id = ${CHAIN + 5}`],
    found: ["row 1.5 was changed, or put there"],
  })),
  {
    done: "its own link changed",
    sql: [`UPDATE journal SET mac = 'A' || substr(mac, 2) WHERE id = ${CHAIN + 5}`],
    found: ["row 1.5 was changed, or put there"],
  },
  {
    done: "said not to have been done",
    sql: [`UPDATE journal SET outcome = 'void' WHERE id = ${CHAIN + 5}`],
    found: ["row 1.5: its outcome was changed"],
  },
  {
    done: "a row removed",
    sql: [`DELETE FROM journal WHERE id = ${CHAIN + 5}`],
    found: ["row 1.5 is missing"],
  },
  {
    done: "several rows removed",
    sql: [`DELETE FROM journal WHERE id IN (${CHAIN + 5}, ${CHAIN + 6})`],
    found: ["rows 1.5 to 1.6 are missing"],
  },
  {
    done: "the first rows removed",
    sql: [`DELETE FROM journal WHERE id < ${CHAIN + 4}`],
    found: ["rows 1.1 to 1.3 are missing"],
  },
  {
    done: "two rows swapped",
    sql: [
      `UPDATE journal SET id = 1 WHERE id = ${CHAIN + 4}`,
      `UPDATE journal SET id = ${CHAIN + 4} WHERE id = ${CHAIN + 6}`,
      `UPDATE journal SET id = ${CHAIN + 6} WHERE id = 1`,
    ],
    found: [
      "row 1.4 was changed, or put there",
      "row 1.5 does not go with the row before it",
      "row 1.6 does not go with the row before it",
      "row 1.7 does not go with the row before it",
    ],
  },
  {
    done: "a row put there",
    sql: [
      `INSERT INTO journal (id, at, operation, outcome, mac)
        SELECT id + 1, at, operation, outcome, mac FROM journal WHERE id = ${CHAIN + 8}`,
    ],
    found: ["row 1.9 was changed, or put there"],
  },
  {
    done: "a chain removed",
    sql: [`DELETE FROM journal WHERE id < ${2 * CHAIN}`],
    found: ["chain 1 is missing as a whole"],
  },
  {
    done: "the last chain removed",
    sql: [`DELETE FROM journal WHERE id > ${2 * CHAIN}`],
    found: ["chain 2 is missing as a whole"],
  },
  {
    done: "all of it removed",
    sql: ["DELETE FROM journal"],
    found: ["chain 1 is missing as a whole", "chain 2 is missing as a whole"],
  },
  {
    done: "the last chain removed, and the register changed",
    sql: [`DELETE FROM journal WHERE id > ${2 * CHAIN}`, "UPDATE journal_register SET chains = 1"],
    found: ["the register of the chains was changed"],
  },
  {
    done: "the register removed",
    sql: ["DELETE FROM journal_register"],
    found: ["the register of the chains was changed: there are chains that it does not have"],
  },
];

for (const kind of kinds) {
  t.test(`${kind}: what is done to the journal is found, and the row is named`, async (t) => {
    const url = await freshDatabase(t, kind);
    const stores = await openStores(t, url);
    await writeEightRows(stores);
    const other = await openStores(t, url);
    await other.journal.write([entry("of another process")]);
    t.strictSame(await faultsOf(stores), []);
    const { rows, chains } = await verifyJournal(stores.journal, chaining);
    t.strictSame({ rows, chains }, { rows: 10, chains: 2 });

    await runSql(
      url,
      "CREATE TABLE kept_rows AS SELECT * FROM journal",
      "CREATE TABLE kept_register AS SELECT * FROM journal_register",
    );
    for (const { done, sql, found } of TAMPERING) {
      await runSql(url, ...sql);
      t.strictSame(await faultsOf(stores), found, done);
      await runSql(
        url,
        "DELETE FROM journal",
        "INSERT INTO journal SELECT * FROM kept_rows",
        "DELETE FROM journal_register",
        "INSERT INTO journal_register SELECT * FROM kept_register",
      );
    }
    t.strictSame(await faultsOf(stores), []);
  });

  t.test(`${kind}: with a checkpoint the loss of the last rows is found`, async (t) => {
    const url = await freshDatabase(t, kind);
    const stores = await openStores(t, url);
    const { journal } = stores;
    await writeEightRows(stores);
    const signing = createSigning(Buffer.alloc(32, 4));
    const { text, rows } = checkpointOf(await journal.chainEnds(), signing, instant);
    t.equal(rows, 8);
    const file = join(temporaryFolder(t), "checkpoint");
    const ends = (content: string) => {
      writeFileSync(file, content);
      return readCheckpoint(file, signing);
    };
    const known = ends(text);
    await journal.write([entry("later")]);
    t.strictSame(await faultsOf(stores, known), [], "it may go on");

    await runSql(url, `DELETE FROM journal WHERE id >= ${CHAIN + 7}`);
    t.strictSame(await faultsOf(stores), [], "which nobody could tell without it");
    const lost = ["rows 1.7 to 1.8 are missing, which the checkpoint has"];
    t.strictSame(await faultsOf(stores, known), lost);
    await runSql(url, "DELETE FROM journal", "DELETE FROM journal_register");
    t.strictSame(await faultsOf(stores, known), [
      "rows 1.1 to 1.8 are missing, which the checkpoint has",
    ]);

    const refused = (content: string, message: RegExp) =>
      t.throws(() => ends(content), { message, exitCode: 1 });
    refused(
      text.slice(0, -10),
      /checkpoint is not a checkpoint of the journal, or not all of one\.$/,
    );
    refused("{}", /is not a checkpoint/);
    refused(text.replace('"rows":8', '"rows":7'), /checkpoint was changed: its signature/);
    refused(text.replace(/"database":"./, '"database":"'), /was changed/);
    const another = createSigning(Buffer.alloc(32, 5));
    refused(checkpointOf(new Map(), another, instant).text, /of another database\.$/);
    t.throws(() => readCheckpoint(`${file}s`, signing), { message: /cannot be read: ENOENT/ });

    const [[chain, { place, link }]] = [...known] as [[number, { place: number; link: string }]];
    const replacing = (...ends: [number, { place: number; link: string }][]) => {
      writeFileSync(file, text);
      assertGrown(file, new Map(ends), signing);
    };
    replacing([chain, { place, link }]);
    replacing([chain, { place: place + 1, link: "later" }]);
    for (const ends of [
      [],
      [[chain, { place: place - 1, link }]],
      [[chain, { place, link: "other" }]],
    ]) {
      t.throws(() => replacing(...(ends as [number, { place: number; link: string }][])), {
        message: /has rows of chain 1 that the journal lacks/,
      });
    }
  });

  t.test(`${kind}: a write that another one was faster than is void in the journal`, async (t) => {
    const url = await freshDatabase(t, kind);
    const stores = await openStores(t, url);
    const client = newClient();
    await stores.clients.insertClient(client);
    const customer = newCustomer(client.id);
    await insertCustomer(stores, customer);
    const result = newKycResult(customer.id);
    const record = (subject: string) =>
      stores.commit([
        ...stepsOf(stores, undefined, (changes) =>
          stores.customers.saveKycResult(changes, afterKycResult(customer, result), {
            ...result,
            id: newCustomer(client.id).id,
          }),
        ),
        journalStep(entry(subject, { customerId: customer.id })),
      ]);
    t.equal(await record("first"), "written");
    t.equal(await record("second"), "stale");
    const both = await Promise.all([record("third"), record("fourth")]);
    t.strictSame(both, ["stale", "stale"]);
    const entries = await stores.journal.listOfCustomer(customer.id);
    const outcomes = entries.map(({ subject, outcome }) => `${subject} ${outcome}`);
    t.equal(outcomes.filter((one) => one === "first done").length, 1);
    t.ok(outcomes.includes("second void"));
    t.strictSame(await faultsOf(stores), []);
    await runSql(url, "UPDATE journal SET outcome = 'done' WHERE subject = 'second'");
    t.match(await faultsOf(stores), [/^row \d+\.\d+: its outcome was changed$/]);
  });
}

for (const kind of kinds) {
  t.test(`${kind}: without its secret nothing is journalled`, async (t) => {
    const url = await freshDatabase(t, kind);
    const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS });
    const now = () => instant;
    const storage = createStorage(
      database.kind === "sqlite"
        ? await openSqlite({ databaseFile: database.file, asServer: false, now })
        : await openPostgresDatabase(database, now),
    );
    t.teardown(() => storage.close());
    await t.rejects(storage.journal.write([entry("one")]), /the journal has not been started/);
  });

  t.test(`${kind}: an entry comes back as it was written`, async (t) => {
    const stores = await openStores(t, await freshDatabase(t, kind));
    const { id: customerId } = newCustomer(newClient().id);
    const bare = { at: instant, operation: "erase", outcome: "done", customerId } as const;
    await stores.journal.write([bare]);
    t.match(await stores.journal.listOfCustomer(customerId), [{ ...bare, position: "1.2" }]);
    const [{ id: mine }, { id: theirs }] = [newClient(), newClient()];
    await stores.journal.write([entry("asked", { customerId, clientId: theirs })]);
    t.equal((await stores.journal.listOfCustomer(customerId)).length, 2);
    const shown = await stores.journal.listForClients(customerId, [mine, mine]);
    t.strictSame(shown.length, 1, "what others have asked for is not shown");
  });
}

for (const kind of kinds) {
  t.test(`${kind}: a row in the place of the next one stops no more than one write`, async (t) => {
    const url = await freshDatabase(t, kind);
    const stores = await openStores(t, url);
    await writeEightRows(stores);
    await runSql(
      url,
      `INSERT INTO journal (id, at, operation, outcome, mac)
        SELECT id + 1, at, operation, outcome, mac FROM journal WHERE id = ${CHAIN + 8}`,
      "INSERT INTO journal (id, at, operation, outcome, mac) VALUES (7, 0, 'a', 'done', '')",
    );
    await t.rejects(stores.journal.write([entry("refused")]));
    await stores.journal.write([entry("taken")]);
    t.strictSame(await faultsOf(stores), [
      "row 7 was put there: it is of no chain",
      "row 1.9 was changed, or put there",
    ]);
  });
}

t.test("a row that is not the one of the checkpoint", async (t) => {
  const stores = await openStores(t, await freshDatabase(t, "sqlite"));
  await writeEightRows(stores);
  const known = new Map([[1, { place: 2, link: "another" }]]);
  t.strictSame(await faultsOf(stores, known), ["row 1.2 is not the one that the checkpoint has"]);
});

/** With the first row of the chain, which says who writes it. */
async function writeEightRows({ journal }: Stores): Promise<void> {
  const { id: clientId } = newClient();
  const about = { clientId, customerId: newCustomer(clientId).id };
  // Each has to be in the same chain, however many share a commit.
  await journal.write([entry("one")]);
  await journal.write([entry("two"), entry("three")]);
  await journal.write([
    entry("four", { ...about, traceId: undefined }),
    entry("five", about),
    entry("six"),
  ]);
  await journal.write([entry("seven")]);
}

t.test("what was only seen is written soon, and kept while it cannot be", async (t) => {
  const written: JournalEntry[][] = [];
  const failures: unknown[] = [];
  let fault: Error | undefined = new Error("full");
  const journal = createJournal({
    store: {
      append() {},
      async write(entries) {
        if (fault) {
          throw fault;
        }
        written.push([...entries]);
      },
    },
    onFailure: (error) => failures.push(error),
  });
  journal.note(entry("one"));
  await journal.stop();
  journal.note(entry("two"));
  await journal.stop();
  t.strictSame(failures, [fault], "the first failure is told");
  for (let count = 2; count < 10_000; count += 1) {
    t.doesNotThrow(journal.assertRoom);
    journal.note(entry("more"));
  }
  t.throws(journal.assertRoom, { code: "unavailable" }, "nothing more is shown");
  journal.note(entry("one too many"));
  fault = undefined;
  await journal.stop();
  t.strictSame(
    written
      .flat()
      .map(({ subject }) => subject)
      .slice(0, 3),
    ["one", "two", "more"],
    "nothing is lost, and all is in its order",
  );
  t.equal(written.flat().length, 10_000);
  t.doesNotThrow(journal.assertRoom);
  journal.note(entry("last"));
  while (written.length < 2) {
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  t.equal(written.at(-1)?.[0]?.subject, "last", "without anything else");
  for (let count = 0; count < 128; count += 1) {
    journal.note(entry("many"));
  }
  await Promise.resolve();
  t.equal(written.at(-1)?.length, 128, "many do not wait");
});
