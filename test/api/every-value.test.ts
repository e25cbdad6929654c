import t from "tap";
import {
  listOf,
  type Place,
  placesOf,
  pointerOf,
  valuesAt,
} from "../../scripts/contract/coverage/places.js";
import { type Changes, changedBody, contract, openService } from "../support/service.js";

const newCustomerLists = listsOf("NewIndividualCustomer");
const patchLists = listsOf("IndividualCustomerPatch");
const newResultLists = listsOf("NewKycResult");

t.test("every value of every list is taken in every place of a customer, and shown", async (t) => {
  const service = await openService(t);
  const count = Math.max(...newCustomerLists.map(({ schema }) => listOf(schema).length));
  for (let turn = 0; turn < count; turn += 1) {
    const chosen = chooseValues(newCustomerLists, turn);
    const created = await service.post("/customers/individual", changedBody(withLists(chosen)));
    t.equal(created.status, 201);
    const { data } = (await service.get(`/customers/${created.body.data.id}`)).body;
    t.strictSame(valuesIn(data, newCustomerLists), withoutBlanks(chosen));
  }
});

t.test(
  "every value of every list is taken in every place of a KYC result, and shown",
  async (t) => {
    const service = await openService(t);
    const count = Math.max(...newResultLists.map(({ schema }) => listOf(schema).length));
    for (let turn = 0; turn < count; turn += 1) {
      const blank = changedBody({ "/basicData/gender": "" });
      const created = await service.post("/customers/individual", blank);
      const url = `/customers/${created.body.data.id}`;
      const chosen = chooseValues(newResultLists, turn);
      const { "/status": status, "/gender": gender } = chosen;
      const findings = [
        { pointer: chosen["/findings/*/pointer"], outcome: chosen["/findings/*/outcome"] },
      ];
      // From this status each other one may follow.
      await service.post(`${url}/kyc`, { status: "IN_REVIEW" });
      const result = await service.post(`${url}/kyc`, { status, gender, findings });
      t.equal(result.status, 200);
      t.match(result.body.data, {
        kyc: { status },
        basicData: { gender: gender || "O" },
        genderSource: gender ? "kyc" : "defaulted",
      });
      t.strictSame((await service.get(url)).body.data, result.body.data);
      const { results } = (await service.get(`${url}/kyc`)).body.data;
      t.match(results[0], { status, findings, ...(gender ? { gender } : {}) });
    }
  },
);

t.test(
  "every value of every list is taken in every place of a correction, and shown",
  async (t) => {
    const service = await openService(t);
    const created = await service.post("/customers/individual", changedBody({}));
    const url = `/customers/${created.body.data.id}`;
    const count = Math.max(...patchLists.map(({ schema }) => listOf(schema).length));
    for (let turn = 0; turn < count; turn += 1) {
      const chosen = chooseValues(patchLists, turn);
      const answer = await service.patch(url, patchOf(withLists(chosen)), { "if-match": "*" });
      t.equal(answer.status, 200);
      t.strictSame(valuesIn(answer.body.data, patchLists), chosen);
    }
  },
);

t.test("every value of every list is taken in every parameter of a list", async (t) => {
  const service = await openService(t);
  const { parameters } = contract.paths["/customers"].get;
  const countries: string[] = contract.components.schemas.CountryCode.enum;
  t.ok(parameters.length > 10);
  for (const [index, country] of countries.entries()) {
    const type = contract.components.schemas.TaxNumberType.enum[index % 2];
    for (const query of [
      `taxNumber=a&taxNumberType=${type}&taxCountry=${country}`,
      `documentCode=a&documentCountry=${country}`,
    ]) {
      t.equal((await service.get(`/customers?${query}`)).status, 200, query);
    }
  }
  for (const status of contract.components.schemas.KycStatus.enum) {
    t.equal((await service.get(`/customers?status=${status}`)).status, 200, status);
  }
});

t.test("a webhook takes every type of event, and shows it", async (t) => {
  const service = await openService(t);
  const types: string[] = contract.components.schemas.EventType.enum;
  for (const type of types) {
    const answer = await service.post("/webhooks", { url: "https://example.com/", types: [type] });
    t.equal(answer.status, 201);
  }
  const { webhooks } = (await service.get("/webhooks")).body.data;
  const shown = webhooks.map((webhook: { types: string[] }) => webhook.types[0]);
  t.strictSame(shown.toSorted(), types.toSorted());
});

/** A merge patch of values by their pointers. */
function patchOf(values: Changes): Record<string, unknown> {
  const patch: Record<string, unknown> = {};
  for (const [pointer, value] of Object.entries(values)) {
    const [, first = "", second] = pointer.split("/");
    patch[first] = second ? { ...(patch[first] as object), [second]: value } : value;
  }
  return patch;
}

/** The places of a request body whose values the contract lists. */
function listsOf(name: string): Place[] {
  const places = placesOf(contract, { $ref: `#/components/schemas/${name}` });
  return places.filter(({ schema }) => listOf(schema).length > 0);
}

/** A value that is an item makes a list of one. */
function withLists(chosen: Changes): Changes {
  return Object.fromEntries(
    Object.entries(chosen).map(([pointer, value]) =>
      pointer.endsWith("/*") ? [pointer.slice(0, -2), [value]] : [pointer, value],
    ),
  );
}

/** What is left blank is not shown, and the gender is shown as O then. */
function withoutBlanks(chosen: Changes): Changes {
  const shown = Object.entries(chosen).map(([pointer, value]) => [pointer, value || undefined]);
  const gender = chosen["/basicData/gender"] || "O";
  return { ...Object.fromEntries(shown), "/basicData/gender": gender };
}

/** In each turn another value of each list, from the beginning again where one has no more. */
function chooseValues(places: Place[], turn: number): Changes {
  return Object.fromEntries(
    places.map((place) => [
      pointerOf(place),
      listOf(place.schema)[turn % listOf(place.schema).length],
    ]),
  );
}

function valuesIn(value: unknown, places: Place[]): Changes {
  return Object.fromEntries(
    places.map((place) => [pointerOf(place), valuesAt(value, place.path)[0]]),
  );
}
