import t, { type Test } from "tap";
import type { Step } from "../../dist/changes.js";
import { endOfPeriod, isPeriod } from "../../dist/clients/retention.js";
import { eraseStored } from "../../dist/customers/erasing.js";
import { assertErasable, type Erasable } from "../../dist/customers/erasure.js";
import { afterKycResult } from "../../dist/customers/kyc-result.js";
import { createChaining } from "../../dist/journal/chain.js";
import { verifyJournal } from "../../dist/journal/verify.js";
import { journalStep } from "../../dist/storage/journal.js";
import { JOURNAL_SECRET } from "../support/keys.js";
import { changedBody, exampleBody, openService, type Service } from "../support/service.js";
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
  saveKycResult,
} from "../support/stores.js";

const PATH = "/customers/individual";
/** Those of a customer that hold something of it. */
const TABLES = ["customers", "kyc_results", "identity_claims"] as const;
const ERASED = "The customer was erased.";

interface Opened {
  service: Service;
  url: string;
  stores: Stores;
  rowsOf: (table: string) => Promise<Record<string, unknown>[]>;
}

async function open(t: Test, kind: (typeof kinds)[number]): Promise<Opened> {
  const url = await freshDatabase(t, kind);
  const stores = await openStores(t, url);
  const rowsOf = (table: string) => runSql(url, `SELECT * FROM ${table}`);
  return { service: await openService(t, { stores }), url, stores, rowsOf };
}

async function created(service: Service, headers: Record<string, string> = {}, changes = {}) {
  const { status, body } = await service.post(PATH, changedBody(changes), headers);
  if (status !== 201) {
    throw new Error(`${status}: ${JSON.stringify(body)}`);
  }
  return `/customers/${body.data.id}`;
}

for (const kind of kinds) {
  t.test(
    `${kind}: of a customer that is erased only its id and its journal are left`,
    async (t) => {
      const { service, stores, rowsOf } = await open(t, kind);
      const { key: authorization } = await service.newClient("strict", { duplicates: "reject" });
      const as = { authorization };
      const creation = { ...as, "idempotency-key": "creation" };
      const path = await created(service, creation);
      const id = path.split("/").at(-1) as string;
      const check = { ...as, "idempotency-key": "check" };
      t.equal((await service.post(`${path}/kyc`, { status: "APPROVED" }, check)).status, 200);
      const { email } = exampleBody();
      const tokens = await rowsOf("customers");
      t.equal(tokens.length, 1);

      service.clock.now = new Date("2026-05-04T11:00:00.000Z");
      const answer = await service.delete(path, { ...as, "idempotency-key": "erasure" });
      t.equal(answer.status, 200);
      const data = { id, erasedAt: "2026-05-04T11:00:00.000Z", masterKeyVersion: 1 };
      t.match(answer.body, { message: ERASED, data });

      for (const table of TABLES) {
        t.strictSame(await rowsOf(table), [], table);
      }
      const kept = await rowsOf("idempotency_keys");
      t.equal(kept.length, 3);
      const about = kept.filter(({ key_version }) => key_version === -1);
      t.equal(about.length, 2, "the answers of the erasure itself are kept");
      t.ok(about.every(({ fingerprint, answer, sealed }) => !fingerprint && !answer && !sealed));
      t.strictSame(await stores.findByToken("email", Number(tokens[0]?.email_token)), []);

      const gone = { message: ERASED, erasedAt: "2026-05-04T11:00:00.000Z" };
      const refusals = {
        get: await service.get(path, as),
        kyc: await service.post(`${path}/kyc`, { status: "APPROVED" }, as),
        erase: await service.delete(path, as),
        "the creation again": await service.post(PATH, exampleBody(), creation),
        "another creation with its key": await service.post(
          PATH,
          changedBody({ "/email": "b@example.com" }),
          creation,
        ),
        "the result again": await service.post(`${path}/kyc`, { status: "APPROVED" }, check),
      };
      for (const [what, { status, body }] of Object.entries(refusals)) {
        t.equal(status, 410, what);
        t.match(body, gone, what);
        t.notMatch(JSON.stringify(body), email, what);
      }
      const again = await service.delete(path, { ...as, "idempotency-key": "erasure" });
      t.match(again, { status: 200, body: { data }, headers: { "idempotent-replayed": "true" } });
      const problem = await service.get(path, { ...as, accept: "application/problem+json" });
      t.match(JSON.parse(problem.body), { code: "customer_erased", erasedAt: gone.erasedAt });
      t.equal((await service.get(path)).status, 404, "another client is told nothing");
      t.equal((await service.delete(path)).status, 404);
      const { server } = service;
      const payload = "a body that nobody asked for";
      const headers = { authorization: service.key, "content-type": "text/plain" };
      const withBody = await server.inject({ method: "DELETE", url: path, headers, payload });
      t.equal(withBody.statusCode, 404, "a body is not looked at");

      t.match(await created(service, as), /^\/customers\//, "the same person can come again");
    },
  );

  t.test(`${kind}: what keeps a customer from being erased`, async (t) => {
    const { service, stores } = await open(t, kind);
    const path = await created(service);
    const id = path.split("/").at(-1) as string;
    await service.clients.setRetention("acme", "5y");
    t.match(await service.delete(path), {
      status: 409,
      body: { retainedUntil: "2031-05-04T09:30:00.000Z" },
    });
    const problem = await service.delete(path, { accept: "application/problem+json" });
    t.match(JSON.parse(problem.body), {
      code: "customer_retained",
      retainedUntil: "2031-05-04T09:30:00.000Z",
    });
    service.clock.now = new Date("2028-02-29T09:30:00.000Z");
    await service.post(`${path}/kyc`, { status: "APPROVED" });
    t.match(await service.delete(path), {
      status: 409,
      body: { retainedUntil: "2033-02-28T09:30:00.000Z" },
    });
    await service.clients.setRetention("acme", undefined);

    const hold = (heldAt: Date | undefined) => {
      const steps: Parameters<Stores["commit"]>[0][number][] = [];
      stores.customers.hold({ add: (step) => void steps.push(step) }, id, heldAt);
      return stores.commit(steps);
    };
    t.equal(await hold(new Date(0)), "written");
    const held = await service.delete(path);
    t.equal(held.status, 409);
    t.strictSame(Object.keys(held.body), ["traceId", "message"]);
    t.equal((await service.get(path)).status, 200);
    t.equal(await hold(undefined), "written");
    t.equal((await service.delete(path)).status, 200);
    t.equal(await hold(undefined), "stale", "there is nobody to hold");
  });

  t.test(`${kind}: requests for the same erasure, at once`, async (t) => {
    const { service, rowsOf } = await open(t, kind);
    const path = await created(service);
    const other = await created(service);
    const answers = await Promise.all([
      ...Array.from({ length: 10 }, () => service.delete(path)),
      service.post(`${path}/kyc`, { status: "APPROVED" }),
    ]);
    const statuses = answers.slice(0, 10).map(({ status }) => status);
    t.equal(statuses.filter((status) => status === 200).length, 1);
    t.equal(statuses.filter((status) => status === 410).length, 9);
    t.ok([200, 410].includes(answers.at(-1)?.status as number));
    t.equal((await rowsOf("erasures")).length, 1);
    t.strictSame(await rowsOf("kyc_results"), []);
    t.equal((await service.get(other)).status, 200, "nobody else is");
  });

  t.test(`${kind}: the journal shows who changed and saw a customer`, async (t) => {
    const { service, stores } = await open(t, kind);
    const path = await created(service, { traceparent: TRACE });
    await service.get(path);
    await service.get(`${path}?reveal=true`);
    const check = { "idempotency-key": "check" };
    await service.post(`${path}/kyc`, { status: "REJECTED" }, check);
    await service.post(`${path}/kyc`, { status: "REJECTED" }, check);
    const { key: reader } = await service.newClient("reader", { permissions: ["customers:read"] });
    await service.delete(path, { authorization: reader });
    await service.get(path, { authorization: reader });
    await service.get("/customers/somebody@example.com");
    await service.delete(path);
    await service.get(path);
    // The next write takes along what was only seen.
    await created(service);

    const read = () => service.get(`${path}/journal`);
    const { status } = await read();
    t.equal(status, 200);
    let { body } = await read();
    while (body.data.entries.length < 8) {
      ({ body } = await read());
    }
    const lines = body.data.entries.map(
      ({ operation, outcome, subject = "" }: Record<string, string>) =>
        `${operation} ${outcome} ${subject}`.trim(),
    );
    t.strictSame(lines.sort(), [
      "createIndividualCustomer done created",
      "eraseCustomer done erased",
      "getCustomer customer_erased",
      "getCustomer done the record, masked",
      "getCustomer done the whole record",
      "recordKycResult done KYC REJECTED",
      "recordKycResult done an answer once more",
      "recordKycResult void KYC REJECTED",
    ]);
    const [first] = body.data.entries;
    t.match(first, { at: "2026-05-04T09:30:00.000Z", traceId: TRACE.slice(3, 35) });
    t.match(first.keyId, /^[0-9A-Za-z]{8}$/);
    t.notMatch(JSON.stringify(body), exampleBody().email);
    t.equal((await service.get(`${path}/journal`, { authorization: reader })).status, 403);
    const stranger = await service.newClient("stranger");
    t.equal((await service.get(`${path}/journal`, { authorization: stranger.key })).status, 404);
    t.strictSame((await verifyJournal(stores.journal, createChaining(JOURNAL_SECRET))).faults, []);
  });
}

for (const kind of kinds) {
  t.test(`${kind}: who runs the service erases what others change meanwhile`, async (t) => {
    const stores = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    await stores.clients.insertClient(client);
    const customer = newCustomer(client.id);
    await insertCustomer(stores, customer);
    const { customers: store, commit } = stores;
    const found = (await store.findErasable(customer.id)) as Erasable;
    const result = newKycResult(customer.id);
    await saveKycResult(stores, afterKycResult(customer, result), result);
    const checked: number[] = [];
    const options = {
      store,
      commit,
      erasedAt: instant,
      entry: () => journalStep({ at: instant, operation: "erase", outcome: "done" }),
      check: ({ version }: Erasable) => void checked.push(version),
    };
    t.match(await eraseStored(found, options), { id: customer.id, erasedAt: instant });
    t.strictSame(checked, [1, 2], "it is looked at again");
    t.equal(await eraseStored(found, options), undefined, "another one was faster");
  });

  t.test(`${kind}: what is decided while an erasure is on its way holds`, async (t) => {
    const stores = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    await stores.clients.insertClient(client);
    const customer = newCustomer(client.id);
    await insertCustomer(stores, customer);
    const { customers: store, commit, clients } = stores;
    const read = async () => (await store.findErasable(customer.id)) as Erasable;
    const hold = (heldAt: Date | undefined) => {
      const steps: Step[] = [];
      store.hold({ add: (step) => void steps.push(step) }, customer.id, heldAt);
      return commit(steps);
    };
    /** Erases what was read before something was decided. */
    const eraseAfter = async (decide: () => Promise<unknown>) => {
      const found = await read();
      await decide();
      let looks = 0;
      return eraseStored(found, {
        store,
        commit,
        erasedAt: instant,
        entry: () => journalStep({ at: instant, operation: "erase", outcome: "done" }),
        check(current) {
          looks += 1;
          if (looks > 1) {
            assertErasable(current, instant);
          }
        },
      });
    };
    await t.rejects(
      eraseAfter(() => hold(instant)),
      { code: "customer_held" },
    );
    await hold(undefined);
    await t.rejects(
      eraseAfter(() => clients.setRetention(client.id, "5y")),
      {
        code: "customer_retained",
      },
    );
    await clients.setRetention(client.id, undefined);
    const [first] = await stores.keyVersions.list();
    const second = { version: 2, canary: first?.canary as Uint8Array, createdAt: instant };
    const erasure = await eraseAfter(() => stores.keyVersions.insert(second));
    t.equal(erasure?.masterKeyVersion, 2, "copies may be under the key that came into use");
  });

  t.test(`${kind}: all erasures are listed`, async (t) => {
    const stores = await openStores(t, await freshDatabase(t, kind));
    const erasures = Array.from({ length: 1_001 }, () => {
      const { id, clientId } = newCustomer(newClient().id);
      return { id, clientId, erasedAt: instant, masterKeyVersion: 1 };
    });
    await Promise.all(
      erasures.map((erasure) => {
        const steps: Step[] = [];
        stores.customers.insertErasure({ add: (step) => void steps.push(step) }, erasure);
        return stores.commit(steps);
      }),
    );
    const listed = await stores.customers.listErasures();
    t.strictSame(
      listed,
      erasures.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    );
  });
}

const TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

t.test("periods end by the calendar", async (t) => {
  for (const [start, period, end] of [
    ["2026-05-04T09:30:00.000Z", "5y", "2031-05-04T09:30:00.000Z"],
    ["2028-02-29T00:00:00.000Z", "1y", "2029-02-28T00:00:00.000Z"],
    ["2026-01-31T12:00:00.000Z", "1m", "2026-02-28T12:00:00.000Z"],
    ["2026-11-30T12:00:00.000Z", "3m", "2027-02-28T12:00:00.000Z"],
    ["2026-12-31T12:00:00.000Z", "18m", "2028-06-30T12:00:00.000Z"],
    ["2026-02-28T12:00:00.000Z", "90d", "2026-05-29T12:00:00.000Z"],
  ] as const) {
    t.equal(endOfPeriod(new Date(start), period).toISOString(), end, `${start} ${period}`);
  }
  for (const text of ["", "0y", "5", "y", "5w", "5Y", "-1y", "1.5y", "00001d"]) {
    t.notOk(isPeriod(text), text);
  }
});
