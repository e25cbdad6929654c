import { readFileSync } from "node:fs";

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));

/** Stands in every text, and nowhere else in the world. */
export const MARK = "XQCANARYQX";

/**
 * By the name of a personal member, a value that the contract takes. Those that are too short to be looked for by
 * themselves have none of the marks: they lie in the same text as the others.
 */
export const CANARIES: Record<string, unknown> = {
  email: `${MARK}.mail@example.com`,
  phone: "(07700) 900-987",
  phoneCountryCode: "44",
  isPep: true,
  pepExplanation: `${MARK} explanation`,
  externalId: `${MARK}-external`,
  "basicData/firstName": `${MARK} First`,
  "basicData/middleName": `${MARK} Middle`,
  "basicData/lastName": `${MARK} Last`,
  "basicData/hasSingleName": false,
  "basicData/birthName": `${MARK} Born`,
  "basicData/dateOfBirth": "1977-07-17",
  "basicData/placeOfBirth": `${MARK} Place`,
  "basicData/gender": "",
  "basicData/nationality": "ZW",
  "basicData/additionalNationalities": ["WS", "WF"],
  "basicData/occupation": "RETIRED",
  "taxInformation/number": `${MARK}-TAX-1234`,
  "taxInformation/type": "NATIONAL_INSURANCE_NUMBER",
  "taxInformation/country": "ZM",
  "identification/type": "RESIDENCE_PERMIT",
  "identification/code": `${MARK}-DOC-5678`,
  "identification/country": "ZA",
  "identification/issuingAuthority": `${MARK} Authority`,
  "identification/issuedOn": "2017-03-19",
  "identification/expiresOn": "2037-03-18",
  "mainAddress/line1": `${MARK} Line 1`,
  "mainAddress/line2": `${MARK} Line 2`,
  "mainAddress/line3": `${MARK} Line 3`,
  "mainAddress/city": `${MARK} City`,
  "mainAddress/state": `${MARK} State`,
  "mainAddress/zipCode": `${MARK}`,
  "mainAddress/country": "YT",
};

/** What is looked for besides the mark: other forms of the values, and members by which short values would show. */
export const TRACES = [
  ...["7700900987", "900-987", "1977-07-17", "2017-03-19", "2037-03-18"],
  ...['"isPep":', '"gender":', '"nationality":', '"occupation":', '"lastName":'],
];

/** A body with all canaries, some members changed. */
export function bodyOf(changes: Record<string, unknown> = {}): Record<string, unknown> {
  const body: Record<string, unknown> = {};
  for (const [name, value] of Object.entries({ ...CANARIES, ...changes })) {
    const [first = "", second] = name.split("/");
    if (second === undefined) {
      body[first] = value;
    } else {
      body[first] = { ...(body[first] as object), [second]: value };
    }
  }
  return body;
}

/** @throws where the contract has a personal member that has no canary. */
export function assertComplete(): void {
  const missing = personalMembers("NewIndividualCustomer").filter((name) => !(name in CANARIES));
  if (missing.length > 0) {
    throw new Error(`no canary for ${missing.join(", ")}`);
  }
}

function personalMembers(schemaName: string): string[] {
  const properties: Record<string, { $ref?: string; "x-pii"?: boolean }> =
    components.schemas[schemaName]?.properties ?? {};
  return Object.entries(properties).flatMap(([name, { $ref, "x-pii": isPersonal }]) =>
    isPersonal
      ? [name]
      : personalMembers($ref?.split("/").at(-1) ?? "").map((inner) => `${name}/${inner}`),
  );
}
