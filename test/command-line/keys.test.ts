import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { crc32 } from "node:zlib";
import t from "tap";
import { apiKeyIdOf, newApiKey } from "../../dist/clients/api-key.js";
import { createAuthentication } from "../../dist/clients/authentication.js";
import { createClientRegistry } from "../../dist/clients/registry.js";
import { openSqlite } from "../../dist/storage/sqlite/open.js";
import { createStorage } from "../../dist/storage/storage.js";
import { openService, permissions, temporaryFolder } from "../support/service.js";

t.test("a key has its mode, its id, a secret and a checksum", async (t) => {
  for (const mode of ["live", "test"] as const) {
    const { id, key, digest } = newApiKey(mode);
    t.match(key, new RegExp(`^ck_${mode}_${id}_[0-9A-Za-z]{38}$`));
    t.match(id, /^[0-9A-Za-z]{8}$/);
    t.equal(digest.length, 32);
    t.equal(apiKeyIdOf(key), id);
  }
});

t.test("no typo passes for a key, nor is it looked up", async (t) => {
  const service = await openService(t);
  let lookUps = 0;
  const { acceptApiKey } = createAuthentication({
    store: {
      ...service.storage.clients,
      findApiKey: async (id) => {
        lookUps += 1;
        return service.storage.clients.findApiKey(id);
      },
    },
    now: () => service.clock.now,
  });
  t.equal((await acceptApiKey(service.key)).caller.clientId, service.client.id);
  t.equal(lookUps, 1);
  for (let place = 0; place < service.key.length; place += 1) {
    const typo = `${service.key.slice(0, place)}${service.key[place] === "x" ? "y" : "x"}${service.key.slice(place + 1)}`;
    t.equal(apiKeyIdOf(typo), undefined, `a typo at ${place}`);
    await t.rejects(acceptApiKey(typo), { code: "forbidden" });
  }
  t.equal(lookUps, 1);
});

t.test("a revoked key is taken for less than a second more", async (t) => {
  const service = await openService(t);
  let elapsedMs = 0;
  const { acceptApiKey, isStillAccepted } = createAuthentication({
    store: service.storage.clients,
    now: () => service.clock.now,
    elapsedMs: () => elapsedMs,
  });
  const accepted = await acceptApiKey(service.key);
  await service.clients.revokeApiKey(service.key.slice(8, 16));
  elapsedMs = 999;
  t.equal((await acceptApiKey(service.key)).caller.clientId, service.client.id);
  t.equal(isStillAccepted(accepted, service.key), true);
  elapsedMs = 1000;
  t.equal(isStillAccepted(accepted, service.key), false);
  await t.rejects(acceptApiKey(service.key), { code: "forbidden" });
});

t.test("a key that is remembered expires at its instant, and only as a whole", async (t) => {
  const service = await openService(t);
  const { acceptApiKey, isStillAccepted } = createAuthentication({
    store: service.storage.clients,
    now: () => service.clock.now,
    elapsedMs: () => 0,
  });
  const { key, id } = await service.clients.createApiKey(service.client, {
    mode: "test",
    permissions,
    lifetimeMs: 100,
  });
  const expiresAt = service.clock.now.getTime() + 100;
  service.clock.now = new Date(expiresAt - 1);
  const accepted = await acceptApiKey(key);
  t.equal(accepted.caller.apiKeyId, id);
  t.equal(isStillAccepted(accepted, key), true);
  t.equal(isStillAccepted(accepted, withOtherSecret(key)), false);
  t.equal(isStillAccepted(accepted, key.slice(0, -1)), false);
  await t.rejects(acceptApiKey(withOtherSecret(key)), { message: "the key is unknown" });
  service.clock.now = new Date(expiresAt);
  t.equal(isStillAccepted(accepted, key), false);
  await t.rejects(acceptApiKey(key), { message: `the key has expired (${id})` });
});

/** A key of the same id with a checksum that is right. */
function withOtherSecret(key: string): string {
  const body = key.slice(0, 17) + "x".repeat(32);
  const digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
  let checksum = "";
  for (let rest = crc32(body); checksum.length < 6; rest = Math.floor(rest / 62)) {
    checksum = digits[rest % 62] + checksum;
  }
  return body + checksum;
}

t.test("the key is nowhere in the files of the database", async (t) => {
  const folder = temporaryFolder(t);
  const now = () => new Date();
  const databaseFile = join(folder, "intake.db");
  const storage = createStorage(await openSqlite({ databaseFile, asServer: true, now }));
  const clients = createClientRegistry({ store: storage.clients, now, newId: () => "client-1" });
  const client = await clients.createClient("acme");
  const { id, key, digest } = await clients.createApiKey(client, { mode: "live", permissions });
  const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)));
  const holds = (text: string | Buffer) => files().some((bytes) => bytes.includes(text));
  for (const state of ["open", "closed"]) {
    t.ok(holds(id), `${state}: the id is there`);
    t.ok(holds(digest), `${state}: the digest is there`);
    t.notOk(holds(key.slice(17, 49)), `${state}: the secret is not`);
    if (state === "open") {
      await storage.close();
    }
  }
});
