import { randomInt } from "node:crypto";
import fc from "fast-check";
import {
  type CountryCode,
  getCountryCallingCode,
  type MetadataJson,
  default as parsePhoneNumber,
} from "libphonenumber-js/core";
import metadataJson from "libphonenumber-js/max/metadata";
import mobileExamples from "libphonenumber-js/mobile/examples";
import t from "tap";
import { readPhone } from "../../dist/customers/phone.js";
import { judgementsOf } from "../../scripts/phones/judgement.js";
import { samplesOf } from "../../scripts/phones/numbers.js";
import { changedBody, openService } from "../support/service.js";

const metadata = metadataJson as unknown as MetadataJson;
const CODES = [metadata.country_calling_codes, metadata.nonGeographic].flatMap(Object.keys);

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
  // Not in use, but of a possible length: reserved for drama by Ofcom, for fiction by NANPA.
  ["44", "020 7946 0123", "+44", "+442079460123"],
  ["1", "(555) 010-0123", "+1", "+15550100123"],
  // 00 is dialled nowhere in North America and Japan, and matches the prefix of New Zealand as a regular expression:
  // IDDPrefix() of libphonenumber-js@1.13.16.
  ["64", "0064 21 123 4567", "+64", "+64211234567"],
  ["1", "001 201 555 0123", "+1", "+12015550123"],
  ["81", "0081 90 1234 5678", "+81", "+819012345678"],
  ["7", "007 916 123 45 67", "+7", "+79161234567"],
  ["52", "0052 55 1234 5678", "+52", "+525512345678"],
  ["44", "00 44 (0)7700 900123", "+44", "+447700900123"],
  // What the country itself dials, by the same function.
  ["1", "011 1 201 555 0123", "+1", "+12015550123"],
  ["7", "8 10 7 916 123-45-67", "+7", "+79161234567"],
  ["375", "8 10 375 29 491 19 11", "+375", "+375294911911"],
  ["81", "010 81 90 1234 5678", "+81", "+819012345678"],
  ["61", "0011 61 412 345 678", "+61", "+61412345678"],
  ["55", "0015 55 11 96123-4567", "+55", "+5511961234567"],
  ["238", "0 238 991 12 34", "+238", "+2389911234"],
  // National numbers that begin with 00, by libphonenumber-js@1.13.16.
  ["81", "0077 7123", "+81", "+8100777123"],
  ["992", "00 290 8401", "+992", "+992002908401"],
  ["598", "0004 123 4567", "+598", "+59800041234567"],
  // Whole numbers without their plus sign. The last ones are of these threads:
  // https://github.com/google/libphonenumber/issues/750, https://github.com/grantila/awesome-phonenumber/issues/101
  ["44", "447700900123", "+44", "+447700900123"],
  ["44", "44 (0)7700 900123", "+44", "+447700900123"],
  ["49", "4915123456789", "+49", "+4915123456789"],
  ["62", "62812345678", "+62", "+62812345678"],
  ["383", "38343201234", "+383", "+38343201234"],
  ["49", "498990990000", "+49", "+498990990000"],
  ["49", "496128966000", "+49", "+496128966000"],
  ["49", "491773333333", "+49", "+491773333333"],
  // A trunk zero says that they are none: Leer in East Frisia has 0491.
  ["49", "0491 773333333", "+49", "+49491773333333"],
  // Mobile phones whose own digits begin like the country code. Vietnam and India are of
  // https://github.com/PhoneNumberKit/PhoneNumberKit/pull/4
  ["84", "848043333", "+84", "+84848043333"],
  ["91", "9115192229", "+91", "+919115192229"],
  ["91", "919115192229", "+91", "+919115192229"],
  ["39", "392 123 4567", "+39", "+393921234567"],
  ["39", "390 648 0522", "+39", "+393906480522"],
  ["53", "5332 2796", "+53", "+5353322796"],
  // A country code that was written twice without a plus sign.
  ["44", "44 44 7700 900123", "+44", "+447700900123"],
  ["49", "49 49 1512 3456789", "+49", "+4915123456789"],
  // Prefixes that Mexico dropped in 2019:
  // https://www.commsupdate.com/articles/2019/07/18/mexico-to-introduce-10-digit-phone-numbers-on-3-august/
  ["52", "01 55 1234 5678", "+52", "+525512345678"],
  ["52", "1 55 1234 5678", "+52", "+525512345678"],
  ["52", "044 55 1234 5678", "+52", "+525512345678"],
  ["52", "045 55 1234 5678", "+52", "+525512345678"],
  ["52", "+52 1 55 1234 5678", "+52", "+525512345678"],
  ["52", "5215512345678", "+52", "+525512345678"],
  // Argentina's 15 and Brazil's carriers, by libphonenumber-js@1.13.16.
  ["54", "011 15-2345-6789", "+54", "+5491123456789"],
  ["54", "+54 9 11 2345-6789", "+54", "+5491123456789"],
  ["55", "0 15 11 96123-4567", "+55", "+5511961234567"],
  ["55", "(011) 96123-4567", "+55", "+5511961234567"],
  // Canada alone has numbers of seven digits: the example of google-libphonenumber@3.2.47.
  ["1", "310-1234", "+1", "+13101234"],
  // Codes that belong to no country.
  ["800", "1234 5678", "+800", "+80012345678"],
  ["870", "773 111 632", "+870", "+870773111632"],
  ["800", "00 800 1234 5678", "+800", "+80012345678"],
  // North American territories, by country and area code.
  ["1876", "555-1234", "+1", "+18765551234"],
  ["1876", "(876) 555-1234", "+1", "+18765551234"],
  ["1876", "1 876 555 1234", "+1", "+18765551234"],
  ["1876", "001 876 555 1234", "+1", "+18765551234"],
  ["1876", "011 1 876 555 1234", "+1", "+18765551234"],
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
  ["1876", "00 1 658 555 1234", "phoneAgreesWithCountryCode"],
  // 00 and other prefixes for calls abroad, with the code of another country.
  ["1", "0044 20 7946 0000", "phoneAgreesWithCountryCode"],
  ["1", "011 44 20 7946 0000", "phoneAgreesWithCountryCode"],
  ["7", "8 10 44 20 7946 0000", "phoneAgreesWithCountryCode"],
  ["64", "00 61 412 345 678", "phoneAgreesWithCountryCode"],
  ["81", "0049 1512 3456789", "phoneAgreesWithCountryCode"],
  ["800", "0049 1512 3456789", "phoneAgreesWithCountryCode"],
  // They could be numbers for calls free of charge within the country, but are mobile phones of Armenia and Hong Kong.
  ["81", "00374 77 123456", "phoneAgreesWithCountryCode"],
  ["7", "8 10 852 5123 4567", "phoneAgreesWithCountryCode"],
  // Thailand's 009 66 501234567 and Singapore's 001 65 02530000 would be possible, but are not in use.
  ["66", "00966 50 123 4567", "phoneAgreesWithCountryCode"],
  ["65", "001 650 253 0000", "phoneAgreesWithCountryCode"],
  ["44", "123456789012345678", "phoneFitsE164"],
  ["44", "12345678901234", "phoneFitsE164"],
  ["1876", "1234567890123456789", "phoneFitsE164"],
  // Lengths of libphonenumber-js@1.13.16.
  ["1", "123 4567", "phoneIsPossible"],
  ["1", "555-0123", "phoneIsPossible"],
  ["44", "1234", "phoneIsPossible"],
  ["44", "+44 44 7700 900123", "phoneIsPossible"],
  ["44", "0044 7700", "phoneIsPossible"],
  ["52", "55 1234 567", "phoneIsPossible"],
  ["229", "97 12 34 56", "phoneIsPossible"],
  ["800", "1234 567", "phoneIsPossible"],
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

t.test("an example behind + or 00 is refused with the code of another country", async (t) => {
  const accepted = Object.entries(mobileExamples).flatMap(([country, national]) => {
    const other = getCountryCallingCode(country as CountryCode, metadata);
    return CODES.filter((code) => code !== other)
      .flatMap((code) => [
        [code, `+${other}${national}`],
        [code, `00${other}${national}`],
      ])
      .filter(([code = "", phone = ""]) => typeof readPhone(code, phone) === "object");
  });
  t.strictSame(accepted, [
    // Thailand's 001 66 44 92 34 56 has the digits of Montserrat's 00 1 664 492 3456.
    ["66", "0016644923456"],
    // Phones of Tajikistan and of satellites have those of a fixed line on Tristan da Cunha.
    ["992", "002908999"],
    ["881", "002908999"],
  ]);
});

t.test("examples and random mobiles are read in every form", async (t) => {
  const seed = randomInt(2 ** 31);
  const judgements = samplesOf({ seed, mobilesPerTerritory: 2 }).flatMap(judgementsOf);
  const faults = judgements.filter(({ verdict }) => /wrong/.test(verdict));
  t.strictSame(faults.slice(0, 5), [], `seed ${seed}`);
});

t.test("a number in use is read behind + as libphonenumber reads it", async (t) => {
  const seed = randomInt(2 ** 31);
  const digit = fc.constantFrom(..."0123456789");
  const numbers = fc
    .tuple(
      fc.constantFrom(...CODES),
      fc.constantFrom("", "0", "1", "8", "00"),
      fc.string({ unit: digit, minLength: 3, maxLength: 14, size: "max" }),
    )
    .map(([code, start, rest]): [string, string] => [code, `+${code}${start}${rest}`]);
  const inUse = fc.sample(numbers, { seed, numRuns: 30_000 }).flatMap(([code, phone]) => {
    const number = parsePhoneNumber(phone, { extract: false }, metadata);
    return number?.isValid() ? [{ code, phone, e164: number.number }] : [];
  });
  const differing = inUse.filter(({ code, phone, e164 }) => {
    const reading = readPhone(code, phone);
    return typeof reading === "string" ? e164.length <= 16 : reading.e164 !== e164;
  });
  t.ok(inUse.length > 500, `only ${inUse.length} are in use`);
  t.strictSame(differing.slice(0, 5), [], `seed ${seed}`);
});
