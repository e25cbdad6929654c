import type { CountryCode, MetadataJson, NumberingPlan } from "libphonenumber-js/core";
import { Metadata, parsePhoneNumberWithError, phoneMetadata } from "../dependencies.js";

export const metadata = phoneMetadata as unknown as MetadataJson;

/** The library takes no longer number for a national one. */
const NATIONAL_MAX_DIGITS = 17;
const NATIONAL_MIN_DIGITS = 2;

/** What the library's types leave out. */
interface FullPlan extends NumberingPlan {
  nationalNumberPattern(): string;
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
}

/** How the numbers behind a calling code are told from the trunk prefix before them. */
export interface CallingCodePlan {
  code: string;
  /** Whether 00 is what one dials to call abroad. */
  dials00: boolean;
  trunkPrefix: RegExp;
  wholeNumber: RegExp;
  /** By the length of a number: whether it is too short to have had a trunk prefix taken off. */
  isTooShort: boolean[];
  /** By the length of a number: whether the countries that share the code agree on the above. */
  isAgreed: boolean[];
  /** Whether digits behind the trunk prefix are written anew. */
  rewrites: boolean;
}

const plans = new Map<string, CallingCodePlan>();

/** @param code one that is assigned. */
export function planOf(code: string): CallingCodePlan {
  const known = plans.get(code);
  const plan = known ?? readPlan(code);
  if (!known) {
    plans.set(code, plan);
  }
  return plan;
}

/** The plan of a code is that of its main country, the first one, where it has countries. */
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

/** Too much is not asked for. */
function isTooShort(length: number, plan: NumberingPlan): boolean {
  const lengths = plan.possibleLengths();
  return !lengths.includes(length) && length <= Math.max(...lengths);
}

/** @param place a country, or a calling code. */
export function numberingPlan(place: string): FullPlan {
  const all = new Metadata(metadata);
  all.selectNumberingPlan(place as CountryCode);
  return all.numberingPlan as FullPlan;
}

/**
 * The national number in digits as they are dialled, trunk prefix and all, the way libphonenumber finds it
 * (parsePhoneNumber), or undefined where there is none. The library itself takes many times as long, most of it to
 * find out the country of the number, so it is asked only where that, or a rewriting, can make a difference.
 * @param digits those behind the plus sign and the calling code, or those that one dials within the country.
 */
export function nationalNumber(
  plan: CallingCodePlan,
  digits: string,
  isInternational: boolean,
): string | undefined {
  const [prefix = ""] = plan.trunkPrefix.exec(digits) ?? [];
  const rest = digits.slice(prefix.length);
  // Digits that begin with the calling code may stand behind a plus sign that was left out.
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

/** Handing over digits alone keeps the library from guessing what other characters could mean. */
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
