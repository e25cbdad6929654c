import type { CountryCode, MetadataJson, NumberingPlan } from "libphonenumber-js/core";
import { Metadata, parsePhoneNumberWithError, phoneMetadata } from "../dependencies.js";

export const metadata = phoneMetadata as unknown as MetadataJson;

/** The library accepts no longer national number. */
const NATIONAL_MAX_DIGITS = 17;
const NATIONAL_MIN_DIGITS = 2;

/** Members that the library's types lack. */
interface FullPlan extends NumberingPlan {
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
}

/** Separates the trunk prefix from the national numbers of a calling code. */
export interface CallingCodePlan {
  code: string;
  /** Whether 00 is the international prefix. */
  dials00: boolean;
  trunkPrefix: RegExp;
  wholeNumber: RegExp;
  /** By the length of a number: whether it is too short without the trunk prefix. */
  isTooShort: boolean[];
  /** By the length of a number: whether the countries of the code agree on isTooShort. */
  isAgreed: boolean[];
  /** Whether the plan replaces digits behind the trunk prefix. */
  rewrites: boolean;
}

const plans = new Map<string, CallingCodePlan>();

/** @param code an assigned calling code. */
export function planOf(code: string): CallingCodePlan {
  const known = plans.get(code);
  const plan = known ?? readPlan(code);
  if (!known) {
    plans.set(code, plan);
  }
  return plan;
}

/** The plan of the code's main country, which is listed first, or of the code itself if it has no country. */
function readPlan(code: string): CallingCodePlan {
  const countries = metadata.country_calling_codes[code] ?? [];
  const main = numberingPlan(code);
  const lengths = Array.from({ length: NATIONAL_MAX_DIGITS + 1 }, (_, length) => length);
  const tooShort = (plan: NumberingPlan) => lengths.map((length) => isTooShort(length, plan));
  const everyCountry = countries.map((country) => tooShort(numberingPlan(country)));
  const isTooShortInMain = tooShort(main);
  return {
    code,
    dials00: countries.length > 0 && main.IDDPrefix().startsWith("00"),
    trunkPrefix: new RegExp(`^(?:${main.nationalPrefixForParsing() || "(?!)"})`),
    wholeNumber: new RegExp(`^(?:${main.nationalNumberPattern()})$`),
    isTooShort: isTooShortInMain,
    isAgreed: lengths.map((length) =>
      everyCountry.every((country) => country[length] === isTooShortInMain[length]),
    ),
    rewrites: Boolean(main.nationalPrefixTransformRule()),
  };
}

/** A number longer than all possible ones is not too short. */
function isTooShort(length: number, plan: NumberingPlan): boolean {
  const lengths = plan.possibleLengths();
  return !lengths.includes(length) && length <= Math.max(...lengths);
}

/** @param place a country or a calling code. */
export function numberingPlan(place: string): FullPlan {
  const all = new Metadata(metadata);
  all.selectNumberingPlan(place as CountryCode);
  return all.numberingPlan as FullPlan;
}

/**
 * Finds the national number as parsePhoneNumber of libphonenumber does, or undefined if there is none. The library
 * takes many times as long, most of it to find the country of the number. It is called only if the country, or a
 * replacement of digits, can make a difference.
 * @param digits the digits behind the calling code, or those dialled within the country, trunk prefix included.
 */
export function nationalNumber(
  plan: CallingCodePlan,
  digits: string,
  isInternational: boolean,
): string | undefined {
  const [prefix = ""] = plan.trunkPrefix.exec(digits) ?? [];
  const rest = digits.slice(prefix.length);
  // Digits that begin with the calling code may be an international number without its plus sign.
  const isClear = isInternational || !digits.startsWith(plan.code);
  if (!isClear || (prefix !== "" && (plan.rewrites || !plan.isAgreed[rest.length]))) {
    return byLibrary(plan.code, digits, isInternational);
  }
  const isPartOfNumber =
    prefix !== "" &&
    (plan.isTooShort[rest.length] ||
      (plan.wholeNumber.test(digits) && !plan.wholeNumber.test(rest)));
  const national = isPartOfNumber ? digits : rest;
  return national.length >= NATIONAL_MIN_DIGITS && national.length <= NATIONAL_MAX_DIGITS
    ? national
    : undefined;
}

/** The library gets digits alone, so that it does not interpret other characters. */
function byLibrary(code: string, digits: string, isInternational: boolean): string | undefined {
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
