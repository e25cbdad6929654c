import t from "tap";
import { type Changes, changedBody, type NewCustomer, openService } from "../support/service.js";

const PATH = "/customers/individual";

/** The members that the seed does not have, with values that people have. */
const GIVEN: Changes = {
  "/basicData/birthName": "Byron",
  "/basicData/placeOfBirth": "London",
  "/basicData/additionalNationalities": ["IE", "FR"],
  "/identification/type": "PASSPORT",
  "/identification/issuingAuthority": "HM Passport Office",
  "/identification/issuedOn": "2020-02-29",
  "/identification/expiresOn": "2030-02-28",
  "/mainAddress/line3": "Building C",
};

t.test("what integrators have is taken, checked and shown", async (t) => {
  const service = await openService(t);
  const body: NewCustomer = changedBody(GIVEN);
  const checked = await service.post(`${PATH}/validate`, body);
  const created = await service.post(PATH, body);
  const found = await service.get(`/customers/${created.body.data.id}?reveal=true`);
  for (const { data } of [checked.body, found.body]) {
    t.strictSame(data.basicData, body.basicData);
    t.strictSame(data.identification, body.identification);
    t.strictSame(data.mainAddress, body.mainAddress);
  }
  const { schema } = (await service.get(`${PATH}/requirements`)).body.data;
  t.match(schema.$defs, {
    NewBasicData: { properties: { birthName: {}, additionalNationalities: {} } },
    NewIdentification: { properties: { type: {}, issuedOn: {}, expiresOn: {} } },
    NewMainAddress: { properties: { line3: {} } },
  });
});

const nationalities = "/basicData/additionalNationalities";
const MANY = ["AT", "BE", "CH", "CZ", "DE", "DK", "EE", "ES", "FI", "FR"];

t.test("additional nationalities are ten at most, each once", async (t) => {
  const service = await openService(t);
  for (const values of [[], MANY.slice(0, 1), MANY]) {
    const { status } = await service.post(PATH, changedBody({ [nationalities]: values }));
    t.equal(status, 201, values.join());
  }
  for (const [values, pointer, code, message] of [
    [[...MANY, "GB"], nationalities, "too_many_items", "must have at most 10 items"],
    [["FR", "FR"], nationalities, "duplicate_item", "must not hold the same item twice"],
    [
      ["France"],
      `${nationalities}/0`,
      "not_in_enum",
      "must be one of the values that the contract lists",
    ],
    [
      [""],
      `${nationalities}/0`,
      "not_in_enum",
      "must be one of the values that the contract lists",
    ],
    ["FR", nationalities, "wrong_type", "must be of type array"],
  ]) {
    const { body } = await service.post(PATH, changedBody({ [nationalities]: values }));
    t.strictSame(body.errors, [{ pointer, code, message }]);
  }
});

const OUT_OF_ORDER = [
  {
    pointer: "/identification/issuedOn",
    code: "document_dates_out_of_order",
    message: "must not lie after today (UTC), nor after expiresOn",
  },
];

/** The clock of the service shows 2026-05-04. */
const DATES: [issuedOn: string | undefined, expiresOn: string | undefined, isInOrder: boolean][] = [
  ["2026-05-04", undefined, true],
  ["2026-05-05", undefined, false],
  ["2026-05-04", "2026-05-04", true],
  ["2026-05-04", "2026-05-03", false],
  ["1950-01-01", "1960-01-01", true],
  ["2026-05-05", "2036-05-05", false],
  [undefined, "1960-01-01", true],
  ["", "1960-01-01", true],
  ["2020-01-01", "", true],
];

t.test("a document is issued today at the latest, and not after it expires", async (t) => {
  const service = await openService(t);
  for (const [issuedOn, expiresOn, isInOrder] of DATES) {
    const answer = await service.post(
      PATH,
      changedBody({
        "/identification/issuedOn": issuedOn,
        "/identification/expiresOn": expiresOn,
      }),
    );
    t.equal(answer.status, isInOrder ? 201 : 400, `${issuedOn} to ${expiresOn}`);
    t.strictSame(answer.body.errors, isInOrder ? undefined : OUT_OF_ORDER);
  }
});

t.test("the order is judged by the dates that are right", async (t) => {
  const service = await openService(t);
  const pointersOf = async (issuedOn: unknown, expiresOn: unknown) => {
    const dates = {
      "/identification/issuedOn": issuedOn,
      "/identification/expiresOn": expiresOn,
    };
    const { body } = await service.post(PATH, changedBody(dates));
    return body.errors.map(({ code }: { code: string }) => code);
  };
  t.strictSame(await pointersOf("2027-01-01", "never"), [
    "bad_format",
    "document_dates_out_of_order",
  ]);
  t.strictSame(await pointersOf("2020-01-01", "0000"), ["bad_format"]);
  t.strictSame(await pointersOf("99/99/9999", "2020-01-01"), ["bad_format"]);
  t.strictSame(await pointersOf(2027, 2020), ["wrong_type", "wrong_type"]);
});

/** Characters of real numbers that are not taken, each as the refusal names it. */
const NUMBERS: [number: string, character: string][] = [
  ["XEÑV850101ABC", '"Ñ" (U+00D1)'],
  ["12 345 678 903", "a space (U+0020)"],
  ["123.456.789-09", '"." (U+002E)'],
  ["93/815/08152", '"/" (U+002F)'],
  ["QQ12\u00ad3456C", "U+00AD"],
  ["QQ\u00a0123456C", "U+00A0"],
  ["АВ123456", '"А" (U+0410)'],
  ["QQ\u200b123456", "U+200B"],
];

t.test("the refusal of a number names the first character that is not taken", async (t) => {
  const service = await openService(t);
  const must =
    "must be letters A to Z, digits, hyphens and underscores, with at least one letter or digit";
  for (const [number, character] of NUMBERS) {
    const pointers = ["/taxInformation/number", "/identification/code"];
    const changes = Object.fromEntries(pointers.map((pointer) => [pointer, number]));
    const message = `${must}; ${character} is not taken here: leave out printed spaces, dots and slashes`;
    t.strictSame(
      (await service.post(PATH, changedBody(changes))).body.errors,
      pointers.map((pointer) => ({ pointer, code: "bad_pattern", message })),
    );
  }
});
