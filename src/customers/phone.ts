import {
  type CallingCodePlan,
  countryPlansOf,
  E164_MAX_DIGITS,
  isAssigned,
  planOf,
} from "./calling-code.js";
import { isInUse, isMobile, likeliestNumber, shortestLength } from "./national-number.js";

const NORTH_AMERICA = "1";
/** A North American number without its area code. */
const LOCAL_DIGITS = 7;

export interface PhoneReading {
  /** With its plus sign, "+44". */
  countryCode: string;
  e164: string;
}

export type PhoneFault =
  | "countryCodeIsAssigned"
  | "phoneAgreesWithCountryCode"
  | "phoneFitsE164"
  | "phoneIsPossible";

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
  if (isAssigned(digits)) {
    return { code: digits, areaCode: "" };
  }
  const areaCode = digits.slice(NORTH_AMERICA.length);
  return digits.startsWith(NORTH_AMERICA) && NORTH_AMERICAN_AREA_CODES.test(areaCode)
    ? { code: NORTH_AMERICA, areaCode }
    : undefined;
}

/** Area codes by which a country can be told: those of the islands, not those of Canada and the United States. */
const NORTH_AMERICAN_AREA_CODES = new RegExp(
  `^(?:${countryPlansOf(NORTH_AMERICA)
    .map((country) => country.leadingDigits())
    .filter(Boolean)
    .join("|")})$`,
);

/**
 * Makes one E.164 number of a country code and a phone as a person writes it, or names the rule of the contract
 * that they break. A number of a possible length that is not in use, such as those reserved for fiction, is read
 * like any other.
 */
export function readPhone(countryCode: string, phone: string): PhoneReading | PhoneFault {
  const callingCode = readCallingCode(countryCode);
  if (!callingCode) {
    return "countryCodeIsAssigned";
  }
  const { code, areaCode } = callingCode;
  const plan = planOf(code);
  const readings = readingsOf(plan, areaCode, phone);
  if (readings.length === 0) {
    return "phoneAgreesWithCountryCode";
  }
  const national = likeliestNumber(plan, readings);
  if (national === undefined) {
    const isTooLong = code.length + shortestLength(plan, readings) > E164_MAX_DIGITS;
    return isTooLong ? "phoneFitsE164" : "phoneIsPossible";
  }
  return national.startsWith(areaCode)
    ? { countryCode: `+${code}`, e164: `+${code}${national}` }
    : "phoneAgreesWithCountryCode";
}

/**
 * What a phone can mean as digits behind the calling code, the likelier first. There is nothing if it names another
 * code.
 */
function readingsOf(plan: CallingCodePlan, areaCode: string, phone: string): string[] {
  const digits = phone.replace(/\D/g, "");
  if (phone.includes("+")) {
    return behindCode(plan, [digits]);
  }
  const fromAbroad = behindExitCodes(plan, digits);
  if (fromAbroad.length === 0) {
    return nationalReadings(plan.code, areaCode, digits);
  }
  return dialledReadings(plan, digits, fromAbroad);
}

/**
 * Prefixes for calls abroad run into calling codes and numbers: Thailand's 009 66 begins like 00 966, and numbers of
 * Japan begin with 0077. A number that is in use with the code that was sent comes first, then a mobile phone of
 * another country.
 */
function dialledReadings(plan: CallingCodePlan, digits: string, fromAbroad: string[]): string[] {
  const readings = behindCode(plan, fromAbroad);
  if (isInUse(plan, readings)) {
    return readings;
  }
  if (fromAbroad.some(isMobile)) {
    return [];
  }
  return isInUse(plan, [digits]) ? [digits] : readings;
}

function behindCode({ code }: CallingCodePlan, fromAbroad: string[]): string[] {
  return fromAbroad
    .filter((digits) => digits.startsWith(code))
    .map((digits) => digits.slice(code.length));
}

/** What follows 00, and what follows the prefix that the country itself has. Australia's 0011 is both. */
function behindExitCodes(plan: CallingCodePlan, digits: string): string[] {
  const [exitCode = ""] = plan.exitCode.exec(digits) ?? [];
  return [...new Set(["00", exitCode])]
    .filter((it) => it !== "" && digits.startsWith(it))
    .map((it) => digits.slice(it.length));
}

/** The digits without the calling code, with it, and without it where it was written twice. */
function nationalReadings(code: string, areaCode: string, digits: string): string[] {
  // A local number gets the area code that came as part of the country code.
  const whole = digits.length <= LOCAL_DIGITS ? areaCode + digits : digits;
  if (!digits.startsWith(code)) {
    return [whole];
  }
  const rest = digits.slice(code.length);
  return rest.startsWith(code) ? [rest, whole, rest.slice(code.length)] : [rest, whole];
}
