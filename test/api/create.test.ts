import t from "tap";
import {
  changedBody,
  contract,
  exampleBody,
  type NewCustomer,
  openService,
  postAll,
} from "../support/service.js";

const { CountryCode, Gender, Occupation, TaxNumberType } = contract.components.schemas;

t.test("201 with the id of a customer that can be read back", async (t) => {
  const service = await openService(t);
  const created = await service.post("/customers/individual", exampleBody());
  t.equal(created.status, 201);
  const { id } = created.body.data;
  t.strictSame(created.body, {
    traceId: created.body.traceId,
    message: "The customer was created.",
    data: { id },
  });
  const found = await service.get(`/customers/${id}?reveal=true`);
  t.equal(found.status, 200);
  t.strictSame(found.body, {
    traceId: found.body.traceId,
    message: "The customer was found.",
    data: {
      ...exampleBody(),
      id,
      version: 1,
      type: "INDIVIDUAL",
      phoneCountryCode: "+44",
      phoneE164: "+447700900123",
      genderSource: "declared",
      kyc: { status: "PENDING" },
      // The example has a tax number and a postal code that nobody is given.
      requirements: contract.components.schemas.IndividualCustomer.examples[0].requirements,
      nextAction: "START_CHECK",
      createdAt: "2026-05-04T09:30:00.000Z",
      updatedAt: "2026-05-04T09:30:00.000Z",
    },
  });
  t.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  const inCapitals = await service.get(`/customers/${id.toUpperCase()}?reveal=true`);
  t.strictSame(inCapitals.body.data, found.body.data);
});

t.test("every optional member comes back as it was sent", async (t) => {
  const service = await openService(t);
  const body: NewCustomer = {
    ...exampleBody(),
    basicData: { ...exampleBody().basicData, middleName: "Beatrice Claire" },
    mainAddress: { ...exampleBody().mainAddress, line2: "Flat 2", state: "Sampleshire" },
    isPep: true,
    pepExplanation: "Mayor of Sampleton",
    externalId: "crm/42",
  };
  const { data } = await created(service, body);
  for (const name of [
    "basicData",
    "mainAddress",
    "isPep",
    "pepExplanation",
    "externalId",
  ] as const) {
    t.strictSame(data[name], body[name], name);
  }
});

t.test("the contract lists what was asked for", async (t) => {
  t.equal(CountryCode.enum.length, 249);
  t.equal(Occupation.enum.length, 28);
  t.equal(TaxNumberType.enum.length, 2);
  t.strictSame(Gender.enum, ["M", "F", "O"]);
});

const COUNTRY_POINTERS = [
  "/basicData/nationality",
  "/taxInformation/country",
  "/identification/country",
  "/mainAddress/country",
];

for (const pointer of COUNTRY_POINTERS) {
  t.test(`${pointer} takes each of the 249 countries and no other`, async (t) => {
    const service = await openService(t);
    const answers = await postAll(
      service,
      "/customers/individual",
      [...CountryCode.enum, "XX", "gb"].map((code) => changedBody({ [pointer]: code })),
    );
    t.strictSame(
      answers.map(({ status }) => status),
      [...Array(249).fill(201), 400, 400],
    );
    t.strictSame(answers.at(-2)?.body.errors, [notInEnum(pointer)]);
  });
}

t.test("each occupation, tax number type and gender is taken, and no other", async (t) => {
  const service = await openService(t);
  const valuesOf: [pointer: string, values: string[]][] = [
    ["/basicData/occupation", Occupation.enum],
    ["/taxInformation/type", TaxNumberType.enum],
    ["/basicData/gender", [...Gender.enum, ""]],
  ];
  for (const [pointer, values] of valuesOf) {
    for (const value of values) {
      const { status } = await service.post(
        "/customers/individual",
        changedBody({ [pointer]: value }),
      );
      t.equal(status, 201, `${pointer} ${value}`);
    }
    const answer = await service.post("/customers/individual", changedBody({ [pointer]: "X" }));
    t.equal(answer.status, 400);
    t.strictSame(answer.body.errors, [notInEnum(pointer)]);
  }
});

t.test("a gender that is left out or blank is O until KYC", async (t) => {
  const service = await openService(t);
  const leftOut = exampleBody();
  delete leftOut.basicData.gender;
  const blank = exampleBody();
  blank.basicData.gender = "";
  for (const body of [leftOut, blank]) {
    const { data } = await created(service, body);
    t.equal(data.basicData.gender, "O");
    t.equal(data.genderSource, "defaulted");
  }
});

t.test("names and addresses in any script are kept to the character", async (t) => {
  const service = await openService(t);
  const names = [
    "Zoë",
    "Ng",
    "محمد",
    "王小明",
    "Ольга",
    "Ó Súilleabháin-O'Neill",
    "𠮷田",
    " Ada ",
    "अदा",
  ];
  for (const name of names) {
    const body = exampleBody();
    body.basicData.firstName = name;
    body.mainAddress.city = name;
    const { data } = await created(service, body);
    t.equal(data.basicData.firstName, name);
    t.equal(data.mainAddress.city, name);
  }
});

t.test("JSON that is written in another way says the same, before KYC and after", async (t) => {
  const service = await openService(t);
  const plain = { ...exampleBody(), isPep: true, pepExplanation: 'Is "mayor" of Sélé / 𠮷' };
  const written = JSON.stringify(plain, undefined, "\t")
    .replaceAll("/", "\\/")
    .replaceAll("é", "\\u00e9")
    .replaceAll("𠮷", "\\ud842\\udfb7");
  const { data: expected } = await created(service, plain);
  const { data } = await created(service, `\r\n ${written} \n`);
  t.strictSame({ ...data, id: expected.id }, expected);
  await service.post(`/customers/${data.id}/kyc`, { status: "APPROVED" });
  const { kyc, nextAction, version, updatedAt, ...after } = (
    await service.get(`/customers/${data.id}`)
  ).body.data;
  t.match(data, after);
});

t.test("a member that a handler adds to an answer does not leave the server", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        find: async (id, clientId) => {
          const customer = await real.customers.find(id, clientId);
          // biome-ignore lint/style/noNonNullAssertion: the test reads a customer that is there.
          return { ...customer!, sent: Object.assign({ secret: 1 }, customer!.sent) };
        },
      },
    }),
  });
  const { data } = await created(service, exampleBody());
  t.notOk("secret" in data);
});

async function created(
  service: Awaited<ReturnType<typeof openService>>,
  body: NewCustomer | string,
) {
  const answer = await service.post("/customers/individual", body);
  return (await service.get(`/customers/${answer.body.data.id}?reveal=true`)).body;
}

function notInEnum(pointer: string) {
  const message = "must be one of the values that the contract lists";
  return { pointer, code: "not_in_enum", message };
}
