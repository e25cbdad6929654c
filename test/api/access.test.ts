import t from "tap";
import { creation, listen, openConnection } from "../support/connection.js";
import {
  type Answer,
  contract,
  exampleBody,
  openService,
  permissions,
  type Service,
} from "../support/service.js";

const FORBIDDEN = "The API key is not valid or lacks the permission for this operation.";
const UNKNOWN_CLIENT = "01983c5e-ffff-7fff-8fff-ffffffffffff";

t.test("the key is taken as it is and behind Bearer", async (t) => {
  const service = await openService(t);
  for (const authorization of [service.key, `Bearer ${service.key}`, `bearer  ${service.key}`]) {
    const answer = await service.post("/customers/individual", exampleBody(), { authorization });
    t.equal(answer.status, 201);
  }
});

t.test("each request on a connection is checked by the key that it brings", async (t) => {
  const service = await openService(t);
  const connection = await openConnection(t, await listen(service));
  const other = await service.newClient("other");
  const reader = await service.newClient("reader", { permissions: ["customers:read"] });
  const keys: [key: string, status: number, clientId?: string][] = [
    [service.key, 201, service.client.id],
    [service.key, 201, service.client.id],
    [typo(service.key), 403],
    [service.key, 201, service.client.id],
    [other.key, 201, other.client.id],
    [reader.key, 403, reader.client.id],
    [reader.key, 403, reader.client.id],
    [service.key, 201, service.client.id],
  ];
  for (const [key] of keys) {
    connection.send(creation(key, JSON.stringify(exampleBody())));
    await connection.answer();
  }
  const lines = await service.requestLines(keys.length);
  t.strictSame(
    lines.map(({ status, clientId }) => [status, clientId]),
    keys.map(([, status, clientId]) => [status, clientId]),
  );
});

t.test("403, the same for every reason, which only the log tells", async (t) => {
  const service = await openService(t);
  const { client } = service;
  const revoked = await service.clients.createApiKey(client, { mode: "live", permissions });
  await service.clients.revokeApiKey(revoked.id);
  const expired = await service.clients.createApiKey(client, {
    mode: "live",
    permissions,
    lifetimeMs: 1000,
  });
  service.clock.now = new Date(service.clock.now.getTime() + 1000);
  const lesser = await service.newClient("reader", { permissions: ["customers:read"] });
  const stranger = await (await openService(t)).key;
  const reasons: [key: string, reason: string][] = [
    ["", "the key is malformed"],
    ["Basic YWRhOmFkYQ==", "the key is malformed"],
    [`${service.key}x`, "the key is malformed"],
    [typo(service.key), "the key is malformed"],
    [stranger, "the key is unknown"],
    [revoked.key, `the key was revoked (${revoked.id})`],
    [expired.key, `the key has expired (${expired.id})`],
    [lesser.key, `the key ${lesser.key.slice(8, 16)} lacks the permission customers:create`],
  ];
  for (const [authorization, reason] of reasons) {
    const answer = await service.post("/customers/individual", exampleBody(), { authorization });
    isForbidden(t, answer);
    t.equal(service.log().at(-1)?.reason, reason);
  }
  const answer = await service.server.inject({ method: "POST", url: "/customers/individual" });
  t.equal(answer.statusCode, 403);
  t.equal(service.log().at(-1)?.reason, "there is no key");
  t.equal(service.countRows("customers"), 0);
});

t.test(
  "each operation asks for the permission that the contract names, and no other",
  async (t) => {
    const service = await openService(t);
    const id = (await service.post("/customers/individual", exampleBody())).body.data.id;
    const requests: Record<string, (headers: Record<string, string>) => Promise<Answer>> = {
      createIndividualCustomer: (h) => service.post("/customers/individual", exampleBody(), h),
      validateIndividualCustomer: (h) =>
        service.post("/customers/individual/validate", exampleBody(), h),
      getIndividualCustomerRequirements: (h) =>
        service.get("/customers/individual/requirements", h),
      getCustomer: (h) => service.get(`/customers/${id}`, h),
      recordKycResult: (h) => service.post(`/customers/${id}/kyc`, { status: "APPROVED" }, h),
    };
    for (const permission of permissions) {
      const { key } = await service.clients.createApiKey(service.client, {
        mode: "test",
        permissions: [permission],
      });
      for (const [operationId, send] of Object.entries(requests)) {
        const isAsked = permissionOf(operationId) === permission;
        const { status } = await send({ authorization: key });
        t.equal(status !== 403, isAsked, `${operationId} with ${permission}`);
      }
    }
  },
);

t.test("health is open to everyone", async (t) => {
  const service = await openService(t);
  const live = await service.get("/livez", { authorization: "none" });
  t.equal(live.status, 200);
  t.strictSame(live.body, {
    traceId: live.body.traceId,
    message: "The process is live.",
    data: { status: "live" },
  });
  const ready = await service.get("/readyz", { authorization: "none" });
  t.equal(ready.status, 200);
  t.strictSame(ready.body, {
    traceId: ready.body.traceId,
    message: "The service is ready.",
    data: { status: "ready" },
  });
});

t.test("another client's customer is 404, to read and to change", async (t) => {
  const service = await openService(t);
  const url = await createdBy(service, {});
  const other = { authorization: (await service.newClient("other")).key };
  isNotFound(t, await service.get(url, other));
  isNotFound(t, await service.post(`${url}/kyc`, { status: "APPROVED" }, other));
  t.equal(service.countRows("kyc_results"), 0);
});

t.test("a customer created for a sub-client is seen by both, and by nobody else", async (t) => {
  const service = await openService(t);
  const sub = await service.newClient("sub", { parent: "acme" });
  const sibling = await service.newClient("sibling", { parent: "acme" });
  const actingForSub = { "on-behalf-of": sub.client.id };
  const url = await createdBy(service, actingForSub);
  const seenBy = async (headers: Record<string, string>) =>
    (await service.get(url, headers)).status;
  t.equal(await seenBy({}), 200, "by the parent");
  t.equal(await seenBy(actingForSub), 200, "by the parent that acts for the sub-client");
  t.equal(await seenBy({ authorization: sub.key }), 200, "by the sub-client");
  t.equal(await seenBy({ authorization: sibling.key }), 404, "by a sibling");
  t.equal(await seenBy({ "on-behalf-of": sibling.client.id }), 404, "on behalf of a sibling");
  const result = { status: "APPROVED" };
  t.equal((await service.post(`${url}/kyc`, result, actingForSub)).status, 200);
  const own = await createdBy(service, {});
  t.equal((await service.get(own, { authorization: sub.key })).status, 404, "upwards");
  t.equal(
    (await service.get(own, actingForSub)).status,
    404,
    "the parent's own, as the sub-client",
  );
});

t.test("404, the same for a client that is unknown and one that is not the caller's", async (t) => {
  const service = await openService(t);
  const other = await service.newClient("other");
  const nephew = await service.newClient("nephew", { parent: "other" });
  const answers = await Promise.all(
    [UNKNOWN_CLIENT, other.client.id, nephew.client.id, service.client.id].map((id) =>
      service.post("/customers/individual", exampleBody(), { "on-behalf-of": id }),
    ),
  );
  for (const answer of answers) {
    isNotFound(t, answer);
  }
  t.equal(service.countRows("customers"), 0);
});

function isForbidden(t: Tap, { status, body }: Answer): void {
  t.equal(status, 403);
  t.strictSame(body, { traceId: body.traceId, message: FORBIDDEN });
}

function isNotFound(t: Tap, { status, body }: Answer): void {
  t.equal(status, 404);
  t.strictSame(body, { traceId: body.traceId, message: "No such resource." });
}

type Tap = Pick<typeof t, "equal" | "strictSame">;

async function createdBy(service: Service, headers: Record<string, string>): Promise<string> {
  const answer = await service.post("/customers/individual", exampleBody(), headers);
  return `/customers/${answer.body.data.id}`;
}

/** The key with its last letter but one changed. */
function typo(key: string): string {
  return `${key.slice(0, -2)}${key.at(-2) === "a" ? "b" : "a"}${key.at(-1)}`;
}

function permissionOf(operationId: string): string {
  const operations = Object.values<Record<string, Record<string, string>>>(contract.paths).flatMap(
    (path) => Object.values(path),
  );
  return (
    operations.find((operation) => operation.operationId === operationId)?.["x-permission"] ?? ""
  );
}
