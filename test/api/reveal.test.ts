import t from "tap";
import { changedBody, contract, openService, type Service } from "../support/service.js";

const WHOLE = {
  "/taxInformation/number": "MASKED-TAX-1234",
  "/identification/code": "MASKED-DOC-5678",
};

t.test("tax number and document code are masked, and whole with reveal=true", async (t) => {
  const service = await openService(t);
  const url = await created(service, WHOLE);
  t.strictSame(await shown(service, url), ["1234", "5678"]);
  t.strictSame(await shown(service, `${url}?reveal=false`), ["1234", "5678"]);
  t.strictSame(await shown(service, `${url}?reveal=true`), Object.values(WHOLE));
  const { body } = await service.post(`${url}/kyc`, { status: "APPROVED" });
  t.strictSame(partsOf(body.data), ["1234", "5678"]);
});

t.test("a short number is never shown whole, but for its last character", async (t) => {
  const service = await openService(t);
  for (const [number, code, masks] of [
    ["12345", "1234", ["2345", "4"]],
    ["A-1", "7", ["1", ""]],
  ] as const) {
    const changes = { "/taxInformation/number": number, "/identification/code": code };
    t.strictSame(await shown(service, await created(service, changes)), masks);
  }
});

t.test("403 for reveal=true without the permission, and nothing is shown", async (t) => {
  const service = await openService(t);
  const url = await created(service, WHOLE);
  const { key: authorization } = await service.newClient("reader", {
    permissions: ["customers:read"],
  });
  const refused = await service.get(`${url}?reveal=true`, { authorization });
  t.equal(refused.status, 403);
  t.strictSame(Object.keys(refused.body), ["traceId", "message"]);
  t.match(service.rawLog(), /lacks the permission customers:reveal/);
  t.equal((await service.get(url, { authorization })).status, 404, "the default needs no more");
  t.equal((await service.get(`${url}?reveal=false`, { authorization })).status, 404);
});

t.test("400 for a reveal that is neither true nor false", async (t) => {
  const service = await openService(t);
  const { status, body } = await service.get(`${await created(service, {})}?reveal=yes`);
  t.equal(status, 400);
  t.match(body.errors, [{ pointer: "/query/reveal", code: "wrong_type" }]);
});

t.test("the contract says what is masked, and what shows it", async (t) => {
  const { ShownTaxNumber, ShownIdentificationCode } = contract.components.schemas;
  for (const schema of [ShownTaxNumber, ShownIdentificationCode]) {
    t.equal(schema["x-mask"], "last4");
    t.match(schema.description, "reveal=true");
  }
  t.match(contract.components.parameters.RevealInQuery.description, "customers:reveal");
  t.match(contract.paths["/customers/{id}"].get.description, "customers:reveal");
});

async function created(service: Service, changes: Record<string, string>): Promise<string> {
  const { body } = await service.post("/customers/individual", changedBody(changes));
  return `/customers/${body.data.id}`;
}

async function shown(service: Service, url: string): Promise<string[]> {
  return partsOf((await service.get(url)).body.data);
}

function partsOf({
  taxInformation,
  identification,
}: {
  taxInformation: { number: string };
  identification: { code: string };
}): string[] {
  return [taxInformation.number, identification.code];
}
