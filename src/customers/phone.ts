import {
  type CountryCode,
  getCountries,
  getCountryCallingCode,
  Metadata,
  type MetadataJson,
  type NumberingPlan,
  parsePhoneNumberWithError,
} from "libphonenumber-js/core";
import metadataJson from "libphonenumber-js/min/metadata";

const metadata = metadataJson as unknown as MetadataJson;
/** As if each calling code belonged to its main country alone. */
const mainCountries: MetadataJson = {
  ...metadata,
  country_calling_codes: Object.fromEntries(
    Object.entries(metadata.country_calling_codes).map(([code, [main]]) => [code, [main]]),
  ) as typeof metadata.country_calling_codes,
};

/** ITU-T E.164: a number has at most 15 digits, country code included. */
const E164_MAX_DIGITS = 15;
/** What the library takes for a national number has at most this many. */
const NATIONAL_MAX_DIGITS = 17;
const NORTH_AMERICA = "1";

export interface PhoneReading {
  /** With its plus sign, "+44". */
  countryCode: string;
  e164: string;
}

export type PhoneFault = "countryCodeIsAssigned" | "phoneAgreesWithCountryCode" | "phoneFitsE164";

/** A calling code that is assigned, with the area code that was given as part of it. */
interface CallingCode {
  code: string;
  areaCode: string;
}

/**
 * Reads a country code of digits, "44" or "1876", or gives undefined where it is not assigned.
 * The codes are those of ITU-T E.164 in libphonenumber's metadata; North American territories are also known
 * by country and area code together.
 */
export function readCallingCode(digits: string): CallingCode | undefined {
  if (digits in metadata.country_calling_codes || digits in metadata.nonGeographic) {
    return { code: digits, areaCode: "" };
  }
  const areaCode = digits.slice(NORTH_AMERICA.length);
  return digits.startsWith(NORTH_AMERICA) && NORTH_AMERICAN_AREA_CODES.test(areaCode)
    ? { code: NORTH_AMERICA, areaCode }
    : undefined;
}

/** Area codes by which a country can be told: those of the islands, not those of Canada and the United States. */
const NORTH_AMERICAN_AREA_CODES = new RegExp(
  `^(?:${getCountries(metadata)
    .filter((country) => getCountryCallingCode(country, metadata) === NORTH_AMERICA)
    .map((country) => numberingPlan(country).leadingDigits())
    .filter(Boolean)
    .join("|")})$`,
);

/**
 * Makes one E.164 number of a country code and a phone as a person writes it, or names the rule of the contract
 * that they break. A number that is not in use, such as those reserved for fiction, is read like any other.
 */
export function readPhone(countryCode: string, phone: string): PhoneReading | PhoneFault {
  const callingCode = readCallingCode(countryCode);
  if (!callingCode) {
    return "countryCodeIsAssigned";
  }
  const { code, areaCode } = callingCode;
  const international = internationalDigits(code, phone);
  if (international !== undefined && !international.startsWith(code + areaCode)) {
    return "phoneAgreesWithCountryCode";
  }
  const e164 =
    international === undefined
      ? parse(withAreaCode(areaCode, digitsOf(phone)), code)
      : parse(`+${international}`, code);
  if (e164 === undefined) {
    return "phoneFitsE164";
  }
  return e164.startsWith(`+${code}${areaCode}`)
    ? { countryCode: `+${code}`, e164 }
    : "phoneAgreesWithCountryCode";
}

/** The digits behind a leading + or, where the country dials 00 to call abroad, behind a leading 00. */
function internationalDigits(code: string, phone: string): string | undefined {
  const digits = digitsOf(phone);
  if (/^[ ()-]*\+/.test(phone)) {
    return digits;
  }
  const [country] = metadata.country_calling_codes[code] ?? [];
  const dials00 = country !== undefined && numberingPlan(country).IDDPrefix().startsWith("00");
  return dials00 && digits.startsWith("00") ? digits.slice(2) : undefined;
}

/** A local number of seven digits gets the area code that came as part of the country code. */
function withAreaCode(areaCode: string, digits: string): string {
  return digits.length <= 7 ? areaCode + digits : digits;
}

/** Handing over digits alone keeps the library from guessing what other characters could mean. */
function parse(digits: string, defaultCallingCode: string): string | undefined {
  try {
    const { number } = parsePhoneNumberWithError(
      digits,
      { defaultCallingCode, extract: false },
      dependsOnCountry(digits, defaultCallingCode) ? metadata : mainCountries,
    );
    return number.length <= 1 + E164_MAX_DIGITS ? number : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Whether the reading of a number depends on which of the countries with one calling code it belongs to. To find
 * that country out takes the library several times as long as all the rest, and only the length of what follows a
 * trunk prefix is judged by it.
 */
function dependsOnCountry(digits: string, code: string): boolean {
  const dispute = lengthDisputes.get(code);
  if (!dispute) {
    return false;
  }
  const isInternational = digits.startsWith("+");
  if (!isInternational && digits.startsWith(code)) {
    // Whether this is the calling code without its plus sign is a question of its own.
    return true;
  }
  const national = isInternational ? digits.slice(1 + code.length) : digits;
  const [prefix] = dispute.trunkPrefix.exec(national) ?? [];
  return prefix !== undefined && dispute.lengths.includes(national.length - prefix.length);
}

/** By calling code: lengths that some of its countries use for their numbers and others do not. */
const lengthDisputes = new Map(
  Object.entries(metadata.country_calling_codes).flatMap(([code, countries]) => {
    const plans = countries.map(numberingPlan);
    const lengths = Array.from({ length: NATIONAL_MAX_DIGITS + 1 }, (_, length) => length).filter(
      (length) => new Set(plans.map((plan) => isTooShort(length, plan))).size > 1,
    );
    const trunkPrefix = new RegExp(`^(?:${plans[0]?.nationalPrefixForParsing()})`);
    return lengths.length > 0 ? [[code, { lengths, trunkPrefix }]] : [];
  }),
);

/** Whether too little would be left behind a trunk prefix for one to be there. Too much is not asked for. */
function isTooShort(length: number, plan: NumberingPlan): boolean {
  const lengths = plan.possibleLengths();
  return !lengths.includes(length) && length <= Math.max(...lengths);
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "");
}

/** The library's types leave out what it reads a trunk prefix by. */
type FullNumberingPlan = NumberingPlan & { nationalPrefixForParsing(): string | undefined };

function numberingPlan(country: CountryCode): FullNumberingPlan {
  const plans = new Metadata(metadata);
  plans.selectNumberingPlan(country);
  return plans.numberingPlan as FullNumberingPlan;
}
