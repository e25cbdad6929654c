import t from "tap";
import { createCustomerService } from "../dist/customers/service.js";
import { AlreadyKept } from "../dist/idempotency/store.js";
import {
  freshDatabase,
  instant,
  kinds,
  newClient,
  newCustomer,
  newKept,
  newKey,
  newKycResult,
  openStores,
} from "./stores.js";

for (const kind of kinds) {
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
    t.equal(await clients.isSubClient(child.id, parent.id), true);
    t.equal(await clients.isSubClient(parent.id, child.id), false);

    const later = newKey(parent.id, { createdAt: new Date(instant.getTime() + 1) });
    await clients.insertApiKey(later);
    await clients.insertApiKey(key);
    t.strictSame(await clients.findApiKey(key.id), key);
    t.strictSame(await clients.listApiKeys(), [key, later], "in the order of creation");
    t.strictSame(await clients.listApiKeys(parent.id), [later]);
    t.equal(await clients.findApiKey("nothing1"), undefined);
    await t.rejects(clients.insertApiKey(key), {
      message: "insertKey was refused: its id is taken",
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
    t.strictSame(await clients.findApiKey(key.id), { ...key, revokedAt: first });
    t.equal(await clients.revokeApiKey("nothing1", first), false);
  });

  t.test(`${kind}: a customer is seen by its client and by that one's parent`, async (t) => {
    const { clients, customers } = await openStores(t, await freshDatabase(t, kind));
    const parent = newClient();
    const child = newClient({ parentId: parent.id });
    const stranger = newClient();
    for (const client of [parent, child, stranger]) {
      await clients.insertClient(client);
    }
    const customer = newCustomer(child.id);
    await customers.insert(customer);
    t.strictSame(await customers.find(customer.id, child.id), customer);
    t.strictSame(await customers.find(customer.id, parent.id), customer);
    t.equal(await customers.find(customer.id, stranger.id), undefined);
    t.equal(await customers.find(newCustomer(child.id).id, child.id), undefined);
    await t.rejects(customers.insert(customer), {
      message: "insertCustomer was refused: its id is taken",
    });
    const orphan = newCustomer(newClient().id);
    await t.rejects(
      customers.insert(orphan),
      { message: kind === "postgres" ? /^insertCustomer was refused/ : /^FOREIGN KEY/ },
      "without a client there is no customer, and no error of the server that would show the row",
    );
  });

  t.test(
    `${kind}: of two changes at once one is kept, whole, and the other not at all`,
    async (t) => {
      const url = await freshDatabase(t, kind);
      const { clients, customers } = await openStores(t, url);
      const client = newClient();
      const customer = newCustomer(client.id);
      await clients.insertClient(client);
      await customers.insert(customer);
      const results = [newKycResult(customer.id), newKycResult(customer.id)];
      const changed = {
        ...customer,
        version: 2,
        gender: "F" as const,
        genderSource: "kyc" as const,
      };
      const outcomes = await Promise.all(
        results.map((result) => customers.saveKycResult(changed, result)),
      );
      t.strictSame(outcomes, [true, false]);
      t.strictSame(await customers.find(customer.id, client.id), changed);
      t.equal(await customers.saveKycResult(changed, newKycResult(customer.id)), false);
      const next = { ...changed, version: 3 };
      const [result] = results;
      t.equal(
        await customers.saveKycResult(next, { ...newKycResult(customer.id), id: result?.id ?? "" }),
        false,
        "the result's id is taken, so the customer stays as well",
      );
      t.strictSame(await customers.find(customer.id, client.id), changed);
    },
  );

  t.test(`${kind}: KYC results that arrive at once are all kept`, async (t) => {
    const { clients, customers: store } = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    const customer = newCustomer(client.id);
    await clients.insertClient(client);
    await store.insert(customer);
    const service = createCustomerService({
      store,
      now: () => instant,
      newId: () => newKycResult(customer.id).id,
    });
    await Promise.all(
      Array.from({ length: 20 }, () =>
        service.recordKycResult({ clientId: client.id }, customer.id, { status: "APPROVED" }),
      ),
    );
    t.equal((await store.find(customer.id, client.id))?.version, 21);
  });

  t.test(`${kind}: what is kept of a request stands or falls with what it does`, async (t) => {
    const { clients, customers, keys } = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    await clients.insertClient(client);
    const [first, second] = [newCustomer(client.id), newCustomer(client.id)];
    await customers.insert(first, { kept: newKept("a") });
    t.strictSame(await keys.find("a"), newKept("a"));
    await t.rejects(
      customers.insert(second, { kept: newKept("a", { answer: "{}" }) }),
      AlreadyKept,
    );
    t.equal(await customers.find(second.id, client.id), undefined);
    t.strictSame(await keys.find("a"), newKept("a"), "the first one stays");

    const stranger = newCustomer(newClient().id);
    const atOnce = await Promise.allSettled([
      customers.insert(second, { kept: newKept("b") }),
      customers.insert(stranger, { kept: newKept("c") }),
      customers.insert(newCustomer(client.id), { kept: newKept("b") }),
      customers.insert(newCustomer(client.id), { kept: newKept("d") }),
    ]);
    t.strictSame(
      atOnce.map(({ status }) => status),
      ["fulfilled", "rejected", "rejected", "fulfilled"],
    );
    t.equal(await keys.find("c"), undefined, "its customer was refused");
    t.strictSame(await keys.listAfter("a", 10), [
      { id: "b", keptAt: 3 },
      { id: "d", keptAt: 3 },
    ]);

    const changed = { ...first, version: 2 };
    const result = newKycResult(first.id);
    t.equal(
      await customers.saveKycResult({ ...first, version: 5 }, result, { kept: newKept("e") }),
      false,
    );
    t.equal(await keys.find("e"), undefined, "the customer had another version");
    t.equal(await customers.saveKycResult(changed, result, { kept: newKept("e") }), true);
    await t.rejects(
      customers.saveKycResult({ ...first, version: 3 }, newKycResult(first.id), {
        kept: newKept("e"),
      }),
      AlreadyKept,
    );
    t.equal((await customers.find(first.id, client.id))?.version, 2);

    await keys.remove(["a", "b", "nothing"]);
    t.strictSame(
      (await keys.listAfter("", 1)).map(({ id }) => id),
      ["d"],
    );
    await t.resolves(
      customers.insert(newCustomer(client.id), { kept: newKept("a") }),
      "it is free again",
    );
  });

  t.test(`${kind}: service time goes on by one, whoever moves it`, async (t) => {
    const { keys } = await openStores(t, await freshDatabase(t, kind));
    t.equal(await keys.serviceMinutes(), 0);
    const outcomes = await Promise.all([keys.advanceTo(1), keys.advanceTo(1), keys.advanceTo(3)]);
    t.strictSame(outcomes, [true, false, false]);
    t.equal(await keys.serviceMinutes(), 1);
  });

  t.test(`${kind}: what is wrong with one write does not touch those beside it`, async (t) => {
    const { clients, customers } = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    await clients.insertClient(client);
    const good = Array.from({ length: 50 }, () => newCustomer(client.id));
    const bad = newCustomer(newClient().id);
    const taken = newCustomer(client.id);
    await customers.insert(taken);
    const [first, ...rest] = good;
    const all = [first, bad, first, taken, ...rest].map((customer) =>
      customers.insert(customer ?? bad).then(
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
    const { clients, customers, close } = await openStores(t, await freshDatabase(t, kind));
    const client = newClient();
    await clients.insertClient(client);
    const many = Array.from({ length: 700 }, () => newCustomer(client.id));
    await Promise.all(many.map((customer) => customers.insert(customer)));
    t.ok(await customers.find(many.at(-1)?.id ?? "", client.id));
    const late = Promise.all(many.map(({ clientId }) => customers.insert(newCustomer(clientId))));
    await close();
    await t.resolves(late, "closing waits for them");
  });
}
