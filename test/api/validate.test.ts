import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import t from "tap";
import {
  type Changes,
  changedBody,
  contract,
  exampleBody,
  openService,
} from "../support/service.js";

const URL = "/customers/individual/validate";

t.test("200 with the form that a creation would keep, and nothing is stored", async (t) => {
  const service = await openService(t);
  const body = changedBody({
    "/basicData/gender": "",
    "/basicData/firstName": "",
    "/basicData/hasSingleName": true,
    "/externalId": "crm/42",
  });
  const checked = await service.post(URL, body);
  t.equal(checked.status, 200);
  t.equal(service.countRows("customers"), 0);
  const { id } = (await service.post("/customers/individual", body)).body.data;
  const {
    id: _id,
    version,
    kyc,
    requirements,
    nextAction,
    createdAt,
    updatedAt,
    ...form
  } = (await service.get(`/customers/${id}?reveal=true`)).body.data;
  t.strictSame(checked.body, {
    traceId: checked.body.traceId,
    message: "The customer is valid. Nothing was stored.",
    data: form,
  });
  t.match(form, {
    phoneE164: "+447700900123",
    basicData: { gender: "O", firstName: undefined, hasSingleName: true },
    genderSource: "defaulted",
  });
});

t.test("the same refusals as a creation", async (t) => {
  const service = await openService(t);
  const cases: [changes: Changes, headers: Record<string, string>][] = [
    [{ "/nickname": "Ady", "/isPep": true }, {}],
    [{ "/phoneCountryCode": "999" }, {}],
    [{}, { authorization: "none" }],
    [{}, { "on-behalf-of": "nobody" }],
    [{}, { "on-behalf-of": "01983c5e-ffff-7fff-8fff-ffffffffffff" }],
    [{}, { "content-type": "text/plain" }],
  ];
  for (const [changes, headers] of cases) {
    const [checked, created] = [
      await service.post(URL, changedBody(changes), headers),
      await service.post("/customers/individual", changedBody(changes), headers),
    ];
    t.equal(checked.status, created.status);
    t.strictSame({ ...checked.body, traceId: "" }, { ...created.body, traceId: "" });
  }
  t.equal(service.countRows("customers"), 0);
});

t.test("an Idempotency-Key is neither asked for nor kept", async (t) => {
  const service = await openService(t);
  const key = { "idempotency-key": "k" };
  for (const body of [exampleBody(), changedBody({ "/externalId": "other" })]) {
    const { status, headers } = await service.post(URL, body, key);
    t.equal(status, 200);
    t.notOk("idempotent-replayed" in headers);
  }
  t.equal((await service.post("/customers/individual", exampleBody(), key)).status, 201);
});

t.test("the requirements are a schema that stands alone, with labels, and the rules", async (t) => {
  const service = await openService(t);
  const answer = await service.get("/customers/individual/requirements");
  t.equal(answer.status, 200);
  t.equal(answer.body.message, "These are the requirements.");
  const { schema, rules } = answer.body.data;
  t.strictSame(rules, contract.paths["/customers/individual"].post["x-rules"]);
  t.match(schema.properties.phoneCountryCode, { title: "Phone country code" });
  t.equal(schema.$defs.CountryCode.enum.length, 249);

  const ajv = new Ajv2020({ strict: true });
  addFormats.default(ajv);
  const validate = ajv.compile(schema);
  t.ok(validate(exampleBody()), "a strict validator takes it as it is");
  t.notOk(validate(changedBody({ "/isPep": true })));
});

t.test("every member of the requirements has a label, and every leaf an example", async (t) => {
  const { schema } = (await (await openService(t)).get("/customers/individual/requirements")).body
    .data;
  const walk = (part: Schema, place: string): void => {
    for (const [name, member] of Object.entries(part.properties ?? {})) {
      const target = { ...schema.$defs[String(member.$ref).split("/").at(-1) ?? ""], ...member };
      t.type(target.title, "string", `${place}/${name} has a title`);
      t.ok(target.examples?.length, `${place}/${name} has an example`);
      walk(target, `${place}/${name}`);
    }
  };
  walk(schema, "");
});

interface Schema {
  $ref?: string;
  title?: string;
  examples?: unknown[];
  properties?: Record<string, Schema>;
}
