import t from "tap";
import { type Changes, changedBody, contract, openService } from "../support/service.js";

const PATH = "/customers/individual";
const { schemas } = contract.components;

/** Every optional text of a creation, as the contract has it, by the object that holds it. */
const OPTIONAL_TEXTS = {
  "": ["pepExplanation", "externalId"],
  "/basicData": ["middleName", "birthName", "placeOfBirth", "gender"],
  "/identification": ["type", "issuingAuthority", "issuedOn", "expiresOn"],
  "/mainAddress": ["line2", "line3", "state"],
};
/** Optional under a condition, which the contract's example does not fulfil. */
const CONDITIONAL = ["firstName", "city", "zipCode"];
/** Optional and no texts. */
const OTHERS = ["hasSingleName", "additionalNationalities"];

const blanks: Changes = Object.fromEntries(
  Object.entries(OPTIONAL_TEXTS).flatMap(([place, names]) =>
    names.map((name) => [`${place}/${name}`, ""]),
  ),
);

t.test("the table here has every optional member of a creation", async (t) => {
  const objects = ["NewIndividualCustomer", "NewBasicData", "NewIdentification", "NewMainAddress"];
  const optional = objects.flatMap((name) =>
    Object.keys(schemas[name].properties).filter(
      (member) => !schemas[name].required.includes(member),
    ),
  );
  const here = [...Object.values(OPTIONAL_TEXTS).flat(), ...CONDITIONAL, ...OTHERS];
  t.strictSame(optional.sort(), here.sort());
});

t.test("a blank in an optional member means that it is not given", async (t) => {
  const service = await openService(t);
  const leftOut = changedBody({ "/basicData/gender": undefined });
  const blank = changedBody(blanks);
  const [checkedLeftOut, checkedBlank] = [
    await service.post(`${PATH}/validate`, leftOut),
    await service.post(`${PATH}/validate`, blank),
  ];
  t.equal(checkedBlank.status, 200);
  t.strictSame(checkedBlank.body.data, checkedLeftOut.body.data);

  const created = await service.post(PATH, blank, { "idempotency-key": "one" });
  t.equal(created.status, 201);
  const again = await service.post(PATH, leftOut, { "idempotency-key": "one" });
  t.strictSame(
    again.body.data,
    created.body.data,
    "for an Idempotency-Key the two are one content",
  );
  const { data } = (await service.get(`/customers/${created.body.data.id}?reveal=true`)).body;
  const { id, version, kyc, requirements, nextAction, createdAt, updatedAt, ...record } = data;
  t.strictSame(record, checkedLeftOut.body.data);
});

t.test("each of them may be blank alone, and none null or a space", async (t) => {
  const service = await openService(t);
  for (const pointer of Object.keys(blanks)) {
    t.equal((await service.post(PATH, changedBody({ [pointer]: "" }))).status, 201, pointer);
    for (const value of [null, " "]) {
      t.equal((await service.post(PATH, changedBody({ [pointer]: value }))).status, 400, pointer);
    }
  }
});

t.test("a blank in a required member is refused", async (t) => {
  const service = await openService(t);
  const notBlank = ["/basicData/lastName", "/taxInformation/number", "/identification/code"];
  for (const pointer of [...notBlank, "/mainAddress/line1"]) {
    const { body } = await service.post(PATH, changedBody({ [pointer]: "" }));
    t.strictSame(body.errors, [{ pointer, code: "too_short", message: "must not be blank" }]);
  }
});

t.test("a blank gender in a KYC result means that it is not given", async (t) => {
  const service = await openService(t);
  const { body } = await service.post(PATH, changedBody({ "/basicData/gender": "" }));
  const result = { status: "APPROVED", gender: "" };
  const recorded = await service.post(`/customers/${body.data.id}/kyc`, result);
  t.equal(recorded.status, 200);
  t.match(recorded.body.data, { basicData: { gender: "O" }, genderSource: "defaulted" });
});

t.test("a body of another shape is refused for its shape, blanks or not", async (t) => {
  const service = await openService(t);
  for (const body of ["[]", '""', "null", '{"basicData":""}', '{"basicData":[""]}']) {
    t.equal((await service.post(PATH, body)).status, 400, body);
  }
});
