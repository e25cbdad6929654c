import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { type DuplicatePolicy, permissions } from "../../dist/clients/client.js";
import { createClientRegistry } from "../../dist/clients/registry.js";
import { createDuplicates } from "../../dist/customers/duplicates.js";
import { NotOpened } from "../../dist/sealing/sealer.js";
import { newUuid } from "../../dist/uuid.js";
import { creation, openConnection } from "../support/connection.js";
import { startServer } from "../support/process.js";
import {
  type Answer,
  changedBody,
  exampleBody,
  openService,
  type Service,
} from "../support/service.js";
import {
  exampleForm,
  freshDatabase,
  kinds,
  lookUps,
  openStores,
  type Stores,
} from "../support/stores.js";

const PATH = "/customers/individual";
const POLICIES = ["allow", "flag", "reject"] as const;
const TAX = "/taxInformation/number";
const DOCUMENT = "/identification/code";
const REFUSAL = "A customer with this tax number or this document is there already.";

let made = 0;

/** A body with numbers that no other has. */
function person(changes: Record<string, unknown> = {}) {
  made += 1;
  return changedBody({ [TAX]: `tax${made}`, [DOCUMENT]: `document${made}`, ...changes });
}

/** Bodies that are duplicates of a person, and others that have as much of it as is not enough. */
function relatives(body: ReturnType<typeof person>) {
  const tax = { [TAX]: body.taxInformation.number };
  const document = { [DOCUMENT]: body.identification.code };
  return {
    duplicates: {
      "the same": body,
      "the same tax number": person(tax),
      "the same document": person(document),
      "the tax number in another form": person({
        [TAX]: `-${body.taxInformation.number.toUpperCase().replace("X", "_X-")}`,
      }),
      "the document in another form": person({
        [DOCUMENT]: body.identification.code.replace("o", "O-"),
      }),
    },
    others: {
      "the tax number of another country": person({ ...tax, "/taxInformation/country": "IE" }),
      "the tax number of another kind": person({ ...tax, "/taxInformation/type": "TAX_CODE" }),
      "the document of another country": person({ ...document, "/identification/country": "IE" }),
      "the tax number as that of a document": person({ [DOCUMENT]: body.taxInformation.number }),
    },
  };
}

async function openOn(t: Test, kind: (typeof kinds)[number]): Promise<Service> {
  return openService(t, { stores: await openStores(t, await freshDatabase(t, kind)) });
}

/** How many customers a database has. */
async function countCustomers({ sealedRows }: Stores): Promise<number> {
  const counts = await sealedRows.countVersions();
  return counts
    .filter(({ table }) => table === "customers")
    .reduce((sum, { rows }) => sum + rows, 0);
}

for (const kind of kinds) {
  t.test(`${kind}: what becomes of a duplicate`, async (t) => {
    const service = await openOn(t, kind);
    const other = await service.newClient("other");
    await t.test("identical creations at once store one, others are stored", async (t) => {
      const { key } = await service.newClient("racing", { duplicates: "reject" });
      const before = await countCustomers(service.storage);
      const [body, keyed] = [person(), person()];
      const twin = (turn: number) =>
        person({ [TAX]: `${body.taxInformation.number}${turn}`, "/externalId": "distinct" });
      const send = (sent: unknown, headers = {}) =>
        service.post(PATH, sent, { authorization: key, ...headers });
      const identical = Array.from({ length: 50 }, () => send(body));
      const withKeys = Array.from({ length: 20 }, (_, turn) =>
        send(keyed, { "idempotency-key": `racing-${turn}` }),
      );
      const distinct = Array.from({ length: 10 }, (_, turn) => send(twin(turn)));
      const statusesOf = async (answers: Promise<Answer>[]) =>
        (await Promise.all(answers)).map(({ status }) => status).sort();
      t.strictSame(await statusesOf(identical), [201, ...Array(49).fill(409)]);
      t.strictSame(await statusesOf(withKeys), [201, ...Array(19).fill(409)]);
      t.strictSame(await statusesOf(distinct), Array(10).fill(201));
      t.equal((await countCustomers(service.storage)) - before, 12);
    });

    // A change of a policy takes a second, so they wait together.
    t.jobs = 8;

    for (const policy of POLICIES) {
      t.test(
        `${policy}: of the same client, of others and of sub-clients`,
        { buffered: true },
        async (t) => {
          const { client, key } = await service.newClient(policy, { duplicates: policy });
          const branch = await service.newClient(`${policy}-branch`, { parent: policy });
          const post = (body: unknown, headers = {}) =>
            service.post(PATH, body, { authorization: key, ...headers });
          const ofBranch = { "on-behalf-of": branch.client.id };

          const body = person();
          const { id } = (await post(body)).body.data;
          const { duplicates, others } = relatives(body);
          const ids = [id];
          for (const [name, duplicate] of Object.entries(duplicates)) {
            const expected = [...ids];
            const answer = await post(duplicate);
            checkDuplicate(t, answer, policy, name);
            if (policy === "flag") {
              t.equal(answer.body.data.duplicateOf[0], id, "the oldest is the first");
              t.ok(expected.includes(answer.body.data.duplicateOf.at(-1)));
            }
            ids.push(answer.body.data?.id);
          }
          for (const [name, stranger] of Object.entries(others)) {
            t.strictSame(Object.keys((await post(stranger)).body.data), ["id"], name);
          }

          t.equal((await post(body, { authorization: other.key })).status, 201, "another client");
          const branched = await post(body, ofBranch);
          t.strictSame(
            Object.keys(branched.body.data),
            ["id"],
            "its sub-client, which allows them",
          );
          t.equal((await post(body, ofBranch)).status, 201);
          await service.clients.setDuplicates(branch.client.name, policy);
          await sleep(1_000);
          checkDuplicate(t, await post(body, ofBranch), policy, "the sub-client, with the policy");
          const own = person();
          t.strictSame(Object.keys((await post(own, ofBranch)).body.data), ["id"]);
          t.strictSame(Object.keys((await post(own)).body.data), ["id"], "that of a sub-client");

          const check = await post(body).then(() =>
            service.post(`${PATH}/validate`, body, { authorization: key }),
          );
          t.equal(check.status, 200, "a check looks for none");
          const read = await service.get(`/customers/${id}`, { authorization: key });
          t.equal(read.body.data.duplicateOf, undefined);
          t.equal(client.duplicates, policy);
        },
      );
    }

    t.test("at most ten are told of, the oldest", { buffered: true }, async (t) => {
      const { key } = await service.newClient("many", { duplicates: "flag" });
      const body = person();
      const ids: string[] = [];
      for (let count = 0; count < 13; count += 1) {
        const { data } = (await service.post(PATH, body, { authorization: key })).body;
        t.strictSame(data.duplicateOf, count === 0 ? undefined : ids.slice(0, 10));
        ids.push(data.id);
      }
    });

    t.test(
      "a policy that becomes stricter finds the customers of before",
      { buffered: true },
      async (t) => {
        const { key } = await service.newClient("stricter");
        const body = person();
        const send = () => service.post(PATH, body, { authorization: key });
        const { id } = (await send()).body.data;
        t.equal((await send()).status, 201);
        await service.clients.setDuplicates("stricter", "reject");
        await sleep(1_000);
        t.equal((await send()).status, 409);
        t.match(service.rawLog(), `it is there as ${id}`, "the log says which");
        await service.clients.setDuplicates("stricter", "flag");
        await sleep(1_000);
        t.equal((await send()).body.data.duplicateOf.length, 2);
      },
    );

    t.test(
      "a retry with its Idempotency-Key gets the first answer",
      { buffered: true },
      async (t) => {
        const { key } = await service.newClient("retrying", { duplicates: "flag" });
        const [body, first] = [person(), { authorization: key, "idempotency-key": "first" }];
        const second = { ...first, "idempotency-key": "second" };
        const created = await service.post(PATH, body, first);
        const flagged = await service.post(PATH, body, second);
        t.strictSame(flagged.body.data.duplicateOf, [created.body.data.id]);
        await service.clients.setDuplicates("retrying", "reject");
        await sleep(1_000);
        for (const [headers, before] of [
          [first, created],
          [second, flagged],
        ] as const) {
          const again = await service.post(PATH, body, headers);
          t.equal(again.headers["idempotent-replayed"], "true");
          t.strictSame(again.body.data, before.body.data);
        }
        const third = { ...first, "idempotency-key": "third" };
        t.equal((await service.post(PATH, body, third)).status, 409);
        t.equal(
          (await service.post(PATH, person(), third)).status,
          201,
          "a refusal keeps no record",
        );
      },
    );
  });
}

function checkDuplicate(t: Test, answer: Answer, policy: DuplicatePolicy, name: string): void {
  if (policy === "reject") {
    t.equal(answer.status, 409, name);
    t.strictSame(Object.keys(answer.body), ["traceId", "message"]);
    t.equal(answer.body.message, REFUSAL);
    t.equal(answer.headers["retry-after"], undefined);
  } else {
    t.equal(answer.status, 201, name);
    t.equal("duplicateOf" in answer.body.data, policy === "flag", name);
  }
}

t.test("postgres, 2 processes: 50 identical creations at once store one", async (t) => {
  const url = await freshDatabase(t, "postgres");
  const stores = await openStores(t, url);
  const now = () => new Date();
  const registry = createClientRegistry({ store: stores.clients, now, newId: newUuid });
  const client = await registry.createClient("racing", { duplicates: "reject" });
  const { key } = await registry.createApiKey(client, { mode: "test", permissions });
  const env = { DATABASE_URL: url };
  const servers = [await startServer(t, env), await startServer(t, env)];
  const connections = await Promise.all(
    Array.from({ length: 50 }, (_, turn) => openConnection(t, Number(servers[turn % 2]?.port))),
  );
  const shared = person();
  const sendAll = async (bodyOf: (turn: number) => unknown) => {
    const answers = await Promise.all(
      connections.map((connection, turn) => {
        connection.send(creation(key, JSON.stringify(bodyOf(turn))));
        return connection.answer();
      }),
    );
    return answers.map(({ status }) => status);
  };

  const statuses = await sendAll(() => shared);
  t.strictSame(statuses.sort(), [201, ...Array(49).fill(409)]);
  t.equal(await countCustomers(stores), 1);

  // In opposite orders, so that the servers could wait for each other.
  const people = Array.from({ length: 25 }, () => person());
  const crossed = await sendAll((turn) => {
    const place = Math.floor(turn / 2);
    return people[turn % 2 === 0 ? place : people.length - 1 - place];
  });
  t.strictSame(crossed.sort(), [...Array(25).fill(201), ...Array(25).fill(409)]);
  t.equal(await countCustomers(stores), 26);
});

t.test("a customer of another client is no duplicate, whatever its token", async (t) => {
  const service = await openService(t);
  const branch = await service.newClient("branch", { parent: "acme" });
  const ofBranch = { "on-behalf-of": branch.client.id };
  const { id } = (await service.post(PATH, exampleBody(), ofBranch)).body.data;
  const candidates = [newUuid(), id];
  const { find } = createDuplicates({
    store: service.storage.customers,
    lookUps,
    findByToken: async () => [...candidates],
  });
  t.strictSame(await find(service.client.id, exampleForm()), []);
  const { data } = (await service.post(PATH, exampleBody())).body;
  candidates.push(data.id);
  t.strictSame(await find(service.client.id, exampleForm()), [data.id]);
});

t.test("500 where a record that may be the same person does not open", async (t) => {
  const place = { table: "customers", id: "x", clientId: "" };
  const find = () => Promise.reject(new NotOpened("changed_or_moved", place, 1));
  const service = await openService(t, {
    storage: (real) => ({ ...real, customers: { ...real.customers, find } }),
  });
  const { key } = await service.newClient("careful", { duplicates: "flag" });
  const body = person();
  const send = (sent: unknown) => service.post(PATH, sent, { authorization: key });
  t.equal((await send(body)).status, 201, "no one has its tokens");
  t.equal((await send(body)).status, 500);
  t.match(service.rawLog(), "the row x of customers does not open");
  t.equal((await send(person())).status, 201, "it stops no one else");
});

t.test("503 where the server does not keep what duplicates are found by", async (t) => {
  const service = await openService(t, { lookUps: ["email", "taxNumber"] });
  t.equal((await service.post(PATH, person())).status, 201, "nothing is looked up");
  const { key } = await service.newClient("strict", { duplicates: "reject" });
  const answer = await service.post(PATH, person(), { authorization: key });
  t.equal(answer.status, 503);
  t.match(service.log().at(-1), {
    reason: "the policy for duplicates needs taxNumber and documentCode among LOOK_UPS",
  });
});
