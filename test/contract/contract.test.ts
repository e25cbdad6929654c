import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import t from "tap";
import {
  type Changes,
  changedBody,
  contract,
  exampleBody,
  openService,
  permissions,
} from "../support/service.js";

type Schema = Record<string, unknown> & { properties?: Record<string, Schema>; items?: Schema };

const components: Record<string, Schema> = contract.components.schemas;
const operations = Object.values<Record<string, Operation>>(contract.paths).flatMap((path) =>
  Object.values(path),
);

interface Operation {
  operationId: string;
  "x-permission": string;
  description: string;
  requestBody?: Content;
  "x-rules"?: { id: string; code: string; pointer: string; description: string }[];
  responses: Record<string, Content>;
}

interface Content {
  content?: Record<string, { examples?: object }>;
}

/** Every schema that is written out in the contract, with the place where it stands. */
const schemas = [...Object.entries(components), ...headerAndParameterSchemas()].flatMap(
  ([name, schema]) => within(name, schema),
);

/** An importer would send the one example with several contents, which are refused. */
const EXAMPLE_FREE = ["IdempotencyKey"];

t.test("every schema has a description and examples that are valid", async (t) => {
  const ajv = new Ajv2020({ strict: false });
  addFormats.default(ajv);
  ajv.addSchema({ $id: "contract", components: { schemas: components } });
  for (const [place, schema] of schemas) {
    t.type(schema.description, "string", `${place} has a description`);
    const examples = schema.examples as unknown[] | undefined;
    t.equal((examples ?? []).length > 0, !EXAMPLE_FREE.includes(place), `${place} has an example`);
    const resolved = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"contract#/'));
    const validate = ajv.compile(resolved);
    for (const example of examples ?? []) {
      t.ok(validate(example), `${place}: ${JSON.stringify(validate.errors)}`);
    }
  }
});

/** A JSON Schema is an object of keywords, and its own dialect says which. */
const OPEN = ["JsonSchema"];

t.test(
  "every string, list and number has limits or a list of values, and no object is open",
  async (t) => {
    for (const [place, schema] of schemas) {
      const limits: Record<string, string[]> = {
        string: ["maxLength"],
        array: ["maxItems"],
        number: ["minimum", "maximum"],
        integer: ["minimum", "maximum"],
        object: ["additionalProperties"],
      };
      const isLimited = schema.enum || isBounded(schema.pattern);
      for (const limit of isLimited ? [] : (limits[String(schema.type)] ?? [])) {
        t.not(schema[limit], undefined, `${place} has ${limit}`);
      }
      const isOpen = schema.additionalProperties === true;
      t.equal(isOpen, OPEN.includes(place), `${place} is closed, unless it is named here`);
    }
  },
);

/** A pattern without open repetitions limits the length by itself. */
function isBounded(pattern: unknown): boolean {
  return (
    typeof pattern === "string" && !/[*+]|,\}/.test(pattern.replaceAll(/\[(?:\\.|[^\]])*\]/g, ""))
  );
}

t.test("every member says where its name comes from", async (t) => {
  const fromSeed = new Set<string>();
  for (const [place, { properties = {} }] of schemas) {
    for (const [name, member] of Object.entries(properties)) {
      const origin = member["x-name-origin"];
      t.ok(origin === "seed" || origin === "inferred", `${place}.${name}`);
      if (origin === "seed") {
        fromSeed.add(name);
      }
    }
  }
  t.strictSame([...fromSeed].sort(), [
    "basicData",
    "data",
    "id",
    "identification",
    "mainAddress",
    "message",
    "phoneCountryCode",
    "taxInformation",
    "traceId",
  ]);
});

t.test("every personal member is marked", async (t) => {
  t.strictSame(
    personalMembers("NewIndividualCustomer"),
    [
      ...["email", "externalId", "isPep", "pepExplanation", "phone", "phoneCountryCode"],
      ...members("NewBasicData"),
      ...members("NewTaxInformation"),
      ...members("NewIdentification"),
      ...members("NewMainAddress"),
    ].sort(),
  );
  t.strictSame(
    personalMembers("NormalisedIndividualCustomer"),
    [...personalMembers("NewIndividualCustomer"), "phoneE164"].sort(),
  );
  t.strictSame(
    personalMembers("IndividualCustomer"),
    [...personalMembers("NormalisedIndividualCustomer"), "requirements"].sort(),
  );
  t.strictSame(personalMembers("NewKycResult"), ["findings", "gender", "reference"]);
});

t.test("the list of countries stands once", async (t) => {
  const sources = readdirSync("openapi", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && !name.endsWith("address-formats.yaml"))
    .map((name) => readFileSync(join("openapi", name), "utf8"));
  t.equal(sources.join("").match(/\bAF\b/g)?.length, 1);
});

t.test("every operation has an id, a permission and the answers of its layers", async (t) => {
  t.strictSame(
    operations.map(({ operationId, "x-permission": permission }) => [operationId, permission]),
    [
      ["listCustomers", "customers:read"],
      ["createIndividualCustomer", "customers:create"],
      ["validateIndividualCustomer", "customers:create"],
      ["getIndividualCustomerRequirements", "customers:create"],
      ["getCustomer", "customers:read"],
      ["correctCustomer", "customers:write"],
      ["eraseCustomer", "customers:erase"],
      ["listKycResults", "customers:read"],
      ["recordKycResult", "customers:verify"],
      ["listCustomerVersions", "customers:read"],
      ["getCustomerJournal", "journal:read"],
      ["listEvents", "events:read"],
      ["listWebhooks", "webhooks:manage"],
      ["createWebhook", "webhooks:manage"],
      ["deleteWebhook", "webhooks:manage"],
      ["rotateWebhookSecret", "webhooks:manage"],
      ["testWebhook", "webhooks:manage"],
      ["listWebhookDeliveries", "webhooks:manage"],
      ["resendWebhookDelivery", "webhooks:manage"],
      ["getLiveness", "none"],
      ["getReadiness", "none"],
    ],
  );
  t.strictSame(permissions, [
    "customers:read",
    "customers:create",
    "customers:reveal",
    "customers:write",
    "customers:erase",
    "customers:verify",
    "journal:read",
    "events:read",
    "webhooks:manage",
  ]);
  for (const { operationId, responses } of operations) {
    for (const status of ["400", "405", "408", "414", "417", "431"]) {
      t.ok(status in responses, `${operationId} declares ${status}`);
    }
  }
});

t.test("every operation names its permission, and has examples where importers look", async (t) => {
  for (const { operationId, "x-permission": permission, description, ...parts } of operations) {
    const note = permission === "none" ? "No key is needed." : `the permission \`${permission}\`.`;
    t.ok(description.endsWith(note), `${operationId}: ${description}`);
    const successes = Object.entries(parts.responses).filter(([status]) => status < "300");
    const bodies = [parts.requestBody ?? [], ...successes.map(([, response]) => response)].flat();
    for (const { content } of bodies) {
      t.strictSame(Object.keys(content?.["application/json"]?.examples ?? {}), [operationId]);
    }
  }
});

/** How to break each rule that a schema cannot say, in a creation or in another body. */
const BREAKING_OTHERS: Record<string, object> = {
  urlIsAllowed: { url: "https://10.0.0.1/" },
  checkedAtIsPast: { status: "APPROVED", checkedAt: "2026-05-04T10:00:00Z" },
  expiresAfterCheck: { status: "APPROVED", expiresAt: "2026-05-04T09:30:00Z" },
};
const BREAKING: Record<string, Changes> = {
  countryCodeIsAssigned: { "/phoneCountryCode": "999" },
  phoneAgreesWithCountryCode: { "/phone": "+1 555 010 0123" },
  phoneFitsE164: { "/phone": "1234567890123456" },
  phoneIsPossible: { "/phone": "900123" },
  dateOfBirthIsPlausible: { "/basicData/dateOfBirth": "1896-05-03" },
  documentDatesAreInOrder: { "/identification/issuedOn": "2026-05-05" },
};

t.test("each rule of x-rules is kept, with the code and the place that it names", async (t) => {
  const service = await openService(t);
  const ruled = Object.entries<{ post?: Operation }>(contract.paths).flatMap(([path, { post }]) =>
    (post?.["x-rules"] ?? []).map((rule) => ({ path, ...rule })),
  );
  const ids = new Set(ruled.map(({ id }) => id));
  t.strictSame([...ids].sort(), Object.keys({ ...BREAKING, ...BREAKING_OTHERS }).sort());
  const { data } = (await service.post("/customers/individual", exampleBody())).body;
  for (const { path, id, code, pointer, description } of ruled) {
    const body = BREAKING_OTHERS[id] ?? changedBody(BREAKING[id] ?? {});
    const answer = await service.post(path.replace("{id}", data.id), body);
    t.equal(answer.status, 400, `${id} at ${path}`);
    t.strictSame(answer.body.errors, [{ pointer, code, message: description }]);
  }
});

t.test("a date of birth is taken from yesterday back to 130 years ago", async (t) => {
  const service = await openService(t);
  const statuses = await Promise.all(
    ["2026-05-05", "2026-05-04", "2026-05-03", "1896-05-04", "1896-05-03"].map(async (date) => {
      const body = changedBody({ "/basicData/dateOfBirth": date });
      return (await service.post("/customers/individual", body)).status;
    }),
  );
  t.strictSame(statuses, [400, 400, 201, 201, 400]);
  const born = changedBody({ "/basicData/dateOfBirth": "2026-05-04" });
  const statusAt = async (instant: string) => {
    service.clock.now = new Date(instant);
    return (await service.post("/customers/individual", born)).status;
  };
  t.equal(await statusAt("2026-05-04T23:59:59.999Z"), 400);
  t.equal(await statusAt("2026-05-05T00:00:00.000Z"), 201, "the next day has begun");
});

function within(place: string, schema: Schema): [string, Schema][] {
  const parts = [
    ...Object.entries(schema.properties ?? {}),
    ...(schema.items ? [["items", schema.items] as const] : []),
  ];
  const inline = parts.filter(([, part]) => part.$ref === undefined);
  return [[place, schema], ...inline.flatMap(([name, part]) => within(`${place}.${name}`, part))];
}

function headerAndParameterSchemas(): [string, Schema][] {
  const { headers, parameters } = contract.components;
  return Object.entries<{ schema: Schema }>({ ...headers, ...parameters })
    .map(([name, { schema }]): [string, Schema] => [name, schema])
    .filter(([, schema]) => schema.$ref === undefined);
}

/** The names of the marked members of a schema and of the objects in it, in alphabetical order. */
function personalMembers(name: string): string[] {
  return Object.entries(components[name]?.properties ?? {})
    .flatMap(([member, schema]) => {
      const target = String(schema.$ref).replace("#/components/schemas/", "");
      const isObject = components[target]?.properties !== undefined;
      return isObject ? personalMembers(target) : schema["x-pii"] === true ? [member] : [];
    })
    .sort();
}

function members(name: string): string[] {
  return Object.keys(components[name]?.properties ?? {});
}
