import { getCountries, getCountryCallingCode } from "../dependencies.js";
import {
  type CallingCodePlan,
  metadata,
  nationalNumber,
  numberingPlan,
  planOf,
} from "./numbering-plan.js";

/** ITU-T E.164: a number has at most 15 digits, country code included. */
const E164_MAX_DIGITS = 15;
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
  const plan = planOf(code);
  const international = internationalDigits(plan, phone);
  if (international !== undefined && !international.startsWith(code + areaCode)) {
    return "phoneAgreesWithCountryCode";
  }
  const national =
    international === undefined
      ? nationalNumber(plan, withAreaCode(areaCode, digitsOf(phone)), false)
      : nationalNumber(plan, international.slice(code.length), true);
  if (national === undefined || code.length + national.length > E164_MAX_DIGITS) {
    return "phoneFitsE164";
  }
  return national.startsWith(areaCode)
    ? { countryCode: `+${code}`, e164: `+${code}${national}` }
    : "phoneAgreesWithCountryCode";
}

/** The digits behind a leading + or, where the country dials 00 to call abroad, behind a leading 00. */
function internationalDigits(plan: CallingCodePlan, phone: string): string | undefined {
  const digits = digitsOf(phone);
  if (/^[ ()-]*\+/.test(phone)) {
    return digits;
  }
  return plan.dials00 && digits.startsWith("00") ? digits.slice(2) : undefined;
}

/** A local number of seven digits gets the area code that came as part of the country code. */
function withAreaCode(areaCode: string, digits: string): string {
  return digits.length <= 7 ? areaCode + digits : digits;
}

function digitsOf(phone: string): string {
  return phone.replace(/\D/g, "");
}
