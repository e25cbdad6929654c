import { randomInt } from "node:crypto";
import fc from "fast-check";
import { type MetadataJson, parsePhoneNumberWithError } from "libphonenumber-js/core";
import metadataJson from "libphonenumber-js/min/metadata";
import t from "tap";
import { nationalNumber, planOf } from "../../dist/customers/numbering-plan.js";
import { readPhone } from "../../dist/customers/phone.js";
import { changedBody, openService } from "../support/service.js";

/** Country code and phone as they are sent, and the number that they make. */
const READ: [code: string, phone: string, countryCode: string, e164: string][] = [
  // A trunk zero goes where the country has one and stays where it belongs to the number.
  ["44", "07700 900123", "+44", "+447700900123"],
  ["44", "7700 900123", "+44", "+447700900123"],
  ["39", "06 12345678", "+39", "+390612345678"],
  ["49", "(0151) 2345-6789", "+49", "+4915123456789"],
  ["7", "8 916 123-45-67", "+7", "+79161234567"],
  // The country code may stand before the number.
  ["44", "+44 7700 900123", "+44", "+447700900123"],
  ["44", "(+44) (0)7700 900123", "+44", "+447700900123"],
  ["44", "0044 7700 900123", "+44", "+447700900123"],
  // A number that nobody has, or that is short, is read all the same.
  ["1", "(555) 010-0123", "+1", "+15550100123"],
  ["44", "1234", "+44", "+441234"],
  // Codes that belong to no country.
  ["800", "1234 5678", "+800", "+80012345678"],
  ["870", "773 111 632", "+870", "+870773111632"],
  // North American territories, by country and area code.
  ["1876", "555-1234", "+1", "+18765551234"],
  ["1876", "(876) 555-1234", "+1", "+18765551234"],
  ["1876", "1 876 555 1234", "+1", "+18765551234"],
  ["1876", "+1 876 555 1234", "+1", "+18765551234"],
  ["1809", "555 1234", "+1", "+18095551234"],
  ["1242", "555 1234", "+1", "+12425551234"],
];

for (const [code, phone, countryCode, e164] of READ) {
  t.test(`${code} with ${phone} is ${e164}`, async (t) => {
    t.strictSame(readPhone(code, phone), { countryCode, e164 });
  });
}

const REFUSED: [code: string, phone: string, rule: string][] = [
  ["999", "12345678", "countryCodeIsAssigned"],
  ["0", "12345678", "countryCodeIsAssigned"],
  ["0044", "12345678", "countryCodeIsAssigned"],
  ["1212", "555 1234", "countryCodeIsAssigned"],
  ["2876", "555 1234", "countryCodeIsAssigned"],
  ["44", "+49 1512 3456789", "phoneAgreesWithCountryCode"],
  ["44", "0049 1512 3456789", "phoneAgreesWithCountryCode"],
  ["44", "+999 1234", "phoneAgreesWithCountryCode"],
  ["1876", "(658) 555-1234", "phoneAgreesWithCountryCode"],
  ["1876", "+1 658 555 1234", "phoneAgreesWithCountryCode"],
  ["44", "123456789012345678", "phoneFitsE164"],
  ["44", "12345678901234", "phoneFitsE164"],
  ["1876", "1234567890123456789", "phoneFitsE164"],
];

for (const [code, phone, rule] of REFUSED) {
  t.test(`${code} with ${phone} breaks ${rule}`, async (t) => {
    t.equal(readPhone(code, phone), rule);
  });
}

t.test("the record shows the phone as sent, the code with its plus, and both as one", async (t) => {
  const service = await openService(t);
  const body = changedBody({ "/phoneCountryCode": "1876", "/phone": "555-1234" });
  const created = await service.post("/customers/individual", body);
  const { data } = (await service.get(`/customers/${created.body.data.id}`)).body;
  t.equal(data.phone, "555-1234");
  t.equal(data.phoneCountryCode, "+1");
  t.equal(data.phoneE164, "+18765551234");
});

t.test("whatever phone the contract accepts makes a record that the contract allows", async (t) => {
  const digits = ["0000", "0001", "1111", "9999", "00000000", "0044", "000000000000000"];
  for (const code of ["1", "7", "39", "44", "49", "86", "225", "800", "1876", "1684"]) {
    for (const phone of digits) {
      const reading = readPhone(code, phone);
      if (typeof reading === "object") {
        t.match(reading.e164, /^\+[1-9][0-9]{2,14}$/, `${code} with ${phone}`);
        t.match(reading.countryCode, /^\+[1-9][0-9]{0,2}$/);
      }
    }
  }
});

const metadata = metadataJson as unknown as MetadataJson;

/** The national number as libphonenumber finds it. */
function asLibraryFinds(code: string, digits: string, isInternational: boolean) {
  try {
    return parsePhoneNumberWithError(
      isInternational ? `+${code}${digits}` : digits,
      { defaultCallingCode: code, extract: false },
      metadata,
    ).nationalNumber;
  } catch {
    return undefined;
  }
}

/** Numbers for which it matters to which of several countries they belong, and one that is whole with its prefix. */
const ODD_ONES: [code: string, digits: string][] = [
  ["44", "01624123456"],
  ["44", "0162412345"],
  ["44", "01624123"],
  ["44", "075241234"],
  ["44", "01481123456"],
  ["1", "13101234"],
  ["1", "16001234567"],
  ["61", "012345"],
  ["61", "089162"],
  ["375", "8108932250"],
];

t.test("a number is read as libphonenumber reads it", async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  const codes = [metadata.country_calling_codes, metadata.nonGeographic].flatMap(Object.keys);
  const digit = fc.constantFrom(..."0123456789");
  const numbers = fc
    .tuple(
      fc.constantFrom(...codes),
      fc.constantFrom("", "0", "1", "8", "00", "CODE", "0CODE"),
      fc.string({ unit: digit, minLength: 1, maxLength: 17, size: "max" }),
    )
    .map(([code, start, rest]): [string, string] => [code, start.replace("CODE", code) + rest]);
  const differing = [...ODD_ONES, ...fc.sample(numbers, { seed, numRuns: 20_000 })].filter(
    ([code, digits]) =>
      [true, false].some(
        (isInternational) =>
          nationalNumber(planOf(code), digits, isInternational) !==
          asLibraryFinds(code, digits, isInternational),
      ),
  );
  t.strictSame(differing.slice(0, 5), [], `seed ${seed}`);
});
