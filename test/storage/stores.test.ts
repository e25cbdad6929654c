import t from "tap";
import type { IndividualCustomer } from "../../dist/customers/individual-customer.js";
import { createCustomerService } from "../../dist/customers/service.js";
import { serializeWrites } from "../../dist/storage/packed-writes.js";
import { writeNamed } from "../../dist/storage/statements.js";
import { createTransactions } from "../../dist/transactions.js";
import { withJournal } from "../support/keys.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  kinds,
  lookUps,
  newClient,
  newCustomer,
  newKey,
  newKycResult,
  newRecord,
  openStores,
  readForm,
  saveKycResult,
  stepsOf,
} from "../support/stores.js";

for (const kind of kinds) {
  t.test(`${kind}: of many writes each stands or falls alone`, async (t) => {
    const stores = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers } = stores;
    const client = newClient();
    await clients.insertClient(client);
    const commit = (...all: IndividualCustomer[]) =>
      stores.commitMany(
        serializeWrites(
          all.map((customer) =>
            stepsOf(stores, undefined, (changes) => customers.insertOnce(changes, customer, {})),
          ),
        ),
      );
    const [one, two, stranger] = [client.id, client.id, newClient().id].map((id) =>
      newCustomer(id),
    ) as [IndividualCustomer, IndividualCustomer, IndividualCustomer];
    t.strictSame(await commit(one), ["written"]);
    t.strictSame(await commit(one), ["kept"]);
    const both = commit(two, stranger);
    // PostgreSQL looks for the client beforehand, and SQLite fails.
    await (kind === "sqlite" ? t.rejects(both) : t.resolveMatch(both, ["written", "kept"]));
    t.strictSame(await customers.find(two.id, client.id), two, "the other one is there");
  });

  t.test(`${kind}: clients and keys come back as they were stored`, async (t) => {
    const { clients } = await openStores(t, await freshDatabase(t, kind));
    const parent = newClient({ name: "parent 'a' \\ \u{1f600}" });
    const child = newClient({ parentId: parent.id });
    const key = newKey(child.id, {
      mode: "test",
      digest: Buffer.from([...Array(32).keys()]),
      permissions: ["customers:read", "customers:create"],
      expiresAt: new Date("2026-06-01T00:00:00.000Z"),
      revokedAt: new Date("2026-05-05T00:00:00.001Z"),
    });
    for (const client of [parent, child]) {
      t.equal(await clients.insertClient(client), true);
      t.strictSame(await clients.findClientByName(client.name), client);
    }
    t.equal(await clients.insertClient({ ...newClient(), name: child.name }), false, "it is taken");
    t.equal(await clients.findClientByName("nobody"), undefined);
    t.strictSame(await clients.listClients(), [parent, child]);
    t.strictSame(await clients.findSubClient(child.id, parent.id), child);
    t.equal(await clients.findSubClient(parent.id, child.id), undefined);

    await clients.setDuplicates(child.id, "reject");
    t.equal((await clients.findClientByName(child.name))?.duplicates, "reject");
    t.equal((await clients.findClientByName(parent.name))?.duplicates, "allow");
    await clients.setDuplicates(child.id, "allow");
    await t.rejects(clients.setDuplicates(newClient().id, "flag"), {
      message: "setDuplicates was refused: there is no such client",
    });

    const later = newKey(parent.id, { createdAt: new Date(instant.getTime() + 1) });
    await clients.insertApiKey(later);
    await clients.insertApiKey(key);
    t.strictSame(await clients.findApiKey(key.id), { ...key, duplicates: "allow" });
    await t.rejects(clients.setRetention(newClient().id, "5y"), /setRetention was refused/);
    t.strictSame(await clients.listApiKeys(), [key, later], "in the order of creation");
    t.strictSame(await clients.listApiKeys(parent.id), [later]);
    t.equal(await clients.findApiKey("nothing1"), undefined);
    await t.rejects(clients.insertApiKey(key), {
      message: "insertApiKey was refused: its id is taken",
    });
  });

  t.test(`${kind}: a key that was revoked keeps its first time`, async (t) => {
    const { clients } = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    const key = newKey(client.id);
    await clients.insertClient(client);
    await clients.insertApiKey(key);
    const [first, second] = [new Date(instant.getTime() + 1), new Date(instant.getTime() + 2)];
    t.equal(await clients.revokeApiKey(key.id, first), true);
    t.equal(await clients.revokeApiKey(key.id, second), true);
    t.match(await clients.findApiKey(key.id), { ...key, revokedAt: first });
    t.equal(await clients.revokeApiKey("nothing1", first), false);
  });

  t.test(`${kind}: a customer is seen by its client and by that one's parent`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers } = storage;
    const parent = newClient();
    const child = newClient({ parentId: parent.id });
    const stranger = newClient();
    for (const client of [parent, child, stranger]) {
      await clients.insertClient(client);
    }
    const customer = newCustomer(child.id);
    await insertCustomer(storage, customer);
    t.strictSame(await customers.find(customer.id, child.id), customer);
    t.strictSame(await customers.find(customer.id, parent.id), customer);
    t.equal(await customers.find(customer.id, stranger.id), undefined);
    t.equal(await customers.find(newCustomer(child.id).id, child.id), undefined);
    await t.rejects(insertCustomer(storage, customer), {
      message: "insertCustomer was refused: its id is taken",
    });
    const orphan = newCustomer(newClient().id);
    await t.rejects(
      insertCustomer(storage, orphan),
      { message: kind === "postgres" ? /^insertCustomer was refused/ : /^FOREIGN KEY/ },
      "without a client there is no customer, and no error of the server that would show the row",
    );
  });

  t.test(
    `${kind}: of two changes at once one is kept, whole, and the other not at all`,
    async (t) => {
      const url = await freshDatabase(t, kind);
      const storage = await openStores(t, url);
      const { clients, customers } = storage;
      const client = newClient();
      const customer = newCustomer(client.id);
      await clients.insertClient(client);
      await insertCustomer(storage, customer);
      const results = [newKycResult(customer.id), newKycResult(customer.id)];
      const changed = {
        ...customer,
        version: 2,
        gender: "F" as const,
        genderSource: "kyc" as const,
      };
      const outcomes = await Promise.all(
        results.map((result) => saveKycResult(storage, changed, result)),
      );
      t.strictSame(outcomes, ["written", "stale"]);
      t.strictSame(await customers.find(customer.id, client.id), changed);
      t.equal(await saveKycResult(storage, changed, newKycResult(customer.id)), "stale");
      const next = { ...changed, version: 3 };
      const [result] = results;
      await t.rejects(
        saveKycResult(storage, next, { ...newKycResult(customer.id), id: result?.id ?? "" }),
        { message: "insertKycResult was refused: its id is taken" },
        "so the customer stays as well",
      );
      t.strictSame(await customers.find(customer.id, client.id), changed);
    },
  );

  t.test(`${kind}: KYC results that arrive at once are all kept`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers: store } = storage;
    const client = newClient();
    const customer = newCustomer(client.id);
    await clients.insertClient(client);
    await insertCustomer(storage, customer);
    const service = createCustomerService({
      ...storage,
      lookUps,
      store,
      now: () => instant,
      listSubClientIds: storage.clients.listSubClientIds,
      readForm,
      findSubClient: async () => undefined,
      newId: () => newKycResult(customer.id).id,
    });
    let commits = 0;
    const transactions = createTransactions({
      ...storage,
      ...withJournal(storage),
      commit: (...given) => {
        commits += 1;
        return storage.commit(...given);
      },
    });
    const origin = {
      clientId: client.id,
      operationId: "recordKycResult",
      keyId: "k",
      traceId: "t",
    };
    await Promise.all(
      Array.from({ length: 20 }, () =>
        transactions.run(origin, (changes) =>
          service.recordKycResult({ clientId: client.id, changes }, customer.id, {
            status: "APPROVED",
            checkedAt: instant,
          }),
        ),
      ),
    );
    t.equal((await store.find(customer.id, client.id))?.version, 21);
    t.equal(commits, 20, "under the lock none makes another one stale");
  });

  t.test(`${kind}: what is kept of a request stands or falls with what it does`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers, idempotencyRecords: records } = storage;
    const client = newClient();
    await clients.insertClient(client);
    const [first, second] = [newCustomer(client.id), newCustomer(client.id)];
    await insertCustomer(storage, first, newRecord("a"));
    t.strictSame(await records.find("a"), newRecord("a"));
    t.equal(await insertCustomer(storage, second, newRecord("a", { answer: "{}" })), "kept");
    t.equal(await customers.find(second.id, client.id), undefined);
    t.strictSame(await records.find("a"), newRecord("a"), "the first one stays");

    const stranger = newCustomer(newClient().id);
    const outcome = (writing: Promise<unknown>) => writing.catch(() => "failed");
    const atOnce = await Promise.all([
      outcome(insertCustomer(storage, second, newRecord("b"))),
      outcome(insertCustomer(storage, stranger, newRecord("c"))),
      outcome(insertCustomer(storage, newCustomer(client.id), newRecord("b"))),
      outcome(insertCustomer(storage, newCustomer(client.id), newRecord("d"))),
    ]);
    t.strictSame(atOnce, ["written", "failed", "kept", "written"]);
    t.equal(await records.find("c"), undefined, "its customer was refused");
    t.strictSame(await records.listAfter("a", 10), [
      { id: "b", keptAt: 3 },
      { id: "d", keptAt: 3 },
    ]);

    const changed = { ...first, version: 2 };
    const result = newKycResult(first.id);
    t.equal(
      await saveKycResult(storage, { ...first, version: 5 }, result, newRecord("e")),
      "stale",
    );
    t.equal(await records.find("e"), undefined, "the customer had another version");
    t.equal(await saveKycResult(storage, changed, result, newRecord("e")), "written");
    const third = { ...first, version: 3 };
    t.equal(await saveKycResult(storage, third, newKycResult(first.id), newRecord("e")), "kept");
    t.equal((await customers.find(first.id, client.id))?.version, 2);

    await records.remove(["a", "b", "nothing"]);
    const removal = { statement: "deleteIdempotencyRecord", row: { id: "nothing" } };
    await t.rejects(storage.commit([removal]), {
      message: "deleteIdempotencyRecord was refused: there is no such row",
    });
    t.strictSame(
      (await records.listAfter("", 1)).map(({ id }) => id),
      ["d"],
    );
    await t.resolves(
      insertCustomer(storage, newCustomer(client.id), newRecord("a")),
      "it is free again",
    );
  });

  t.test(`${kind}: service time goes on by one, whoever moves it`, async (t) => {
    const { idempotencyRecords: records } = await openStores(t, await freshDatabase(t, kind));
    t.equal(await records.serviceMinutes(), 0);
    const outcomes = await Promise.all([
      records.advanceTo(1),
      records.advanceTo(1),
      records.advanceTo(3),
    ]);
    t.strictSame(outcomes, [true, false, false]);
    t.equal(await records.serviceMinutes(), 1);
  });

  t.test(`${kind}: what is wrong with one write does not touch those beside it`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers } = storage;
    const client = newClient();
    await clients.insertClient(client);
    const good = Array.from({ length: 50 }, () => newCustomer(client.id));
    const bad = newCustomer(newClient().id);
    const taken = newCustomer(client.id);
    await insertCustomer(storage, taken);
    const [first, ...rest] = good;
    const all = [first, bad, first, taken, ...rest].map((customer) =>
      insertCustomer(storage, customer ?? bad).then(
        () => "written",
        () => "refused",
      ),
    );
    t.strictSame(await Promise.all(all), [
      "written",
      "refused",
      "refused",
      "refused",
      ...rest.map(() => "written"),
    ]);
    for (const customer of good) {
      t.strictSame(await customers.find(customer.id, client.id), customer);
    }
    t.equal(await customers.find(bad.id, bad.clientId), undefined);
  });

  t.test(`${kind}: more writes at once than one commit takes`, async (t) => {
    const storage = await openStores(t, await freshDatabase(t, kind));
    const { clients, customers, close } = storage;
    const client = newClient();
    await clients.insertClient(client);
    const many = Array.from({ length: 700 }, () => newCustomer(client.id));
    await Promise.all(many.map((customer) => insertCustomer(storage, customer)));
    t.ok(await customers.find(many.at(-1)?.id ?? "", client.id));
    const late = Promise.all(
      many.map(({ clientId }) => insertCustomer(storage, newCustomer(clientId))),
    );
    await close();
    await t.resolves(late, "closing waits for them");
  });
}

t.test("a write has one of the statements that there are", async (t) => {
  t.throws(() => writeNamed("dropCustomers"), { message: "no statement is named dropCustomers" });
});
