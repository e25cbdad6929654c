import type { CountryCode, MetadataJson, NumberingPlan } from "libphonenumber-js/core";
import { Metadata, phoneMetadata } from "../dependencies.js";

const metadata = phoneMetadata as unknown as MetadataJson;

/** ITU-T E.164: a number has at most 15 digits, country code included. */
export const E164_MAX_DIGITS = 15;

/**
 * Trunk prefixes that people still write and the metadata no longer has. Mexico's ended on 3 August 2019:
 * https://www.commsupdate.com/articles/2019/07/18/mexico-to-introduce-10-digit-phone-numbers-on-3-august/
 */
const FORMER_TRUNK_PREFIXES: Record<string, string> = { "52": "01|04[45]|1" };

const NEVER = "(?!)";

/** The types of libphonenumber. */
const TYPES = [
  "FIXED_LINE",
  "MOBILE",
  "TOLL_FREE",
  "PREMIUM_RATE",
  "PERSONAL_NUMBER",
  "VOICEMAIL",
  "UAN",
  "PAGER",
  "VOIP",
  "SHARED_COST",
] as const;

/** Members that the library's types lack. */
interface FullPlan extends NumberingPlan {
  nationalPrefixForParsing(): string | undefined;
  nationalPrefixTransformRule(): string | undefined;
  nationalNumberPattern(): string;
  type(name: string): { pattern(): string } | undefined;
}

/** The numbers behind a calling code, as libphonenumber's metadata has them. */
export interface CallingCodePlan {
  code: string;
  /** What is dialled, beside 00, before a calling code. */
  exitCode: RegExp;
  trunkPrefix: RegExp;
  /** What stands in place of a trunk prefix, where it is not just left out: "9$1". */
  trunkReplacement: string | undefined;
  /** By the length of a number: whether the main country of the code has such numbers, as far as E.164 goes. */
  hasLength: boolean[];
  /** The same for other countries of the code: Canada has numbers of seven digits. */
  hasLengthElsewhere: boolean[];
}

/** Whole national numbers. */
interface Ranges {
  mobile: RegExp;
  inUse: RegExp;
}

const plans = new Map<string, CallingCodePlan>();
const ranges = new Map<string, Ranges>();

/** Whether ITU-T E.164 assigns a calling code, as far as the metadata knows. */
export function isAssigned(code: string): boolean {
  return code in metadata.country_calling_codes || code in metadata.nonGeographic;
}

/** The calling code that the digits begin with. No code is the beginning of another one. */
export function callingCodeOf(digits: string): string | undefined {
  return [1, 2, 3].map((length) => digits.slice(0, length)).find(isAssigned);
}

/** @param code an assigned calling code. */
export function planOf(code: string): CallingCodePlan {
  return plans.get(code) ?? keep(plans, code, readPlan(code));
}

/** Their patterns are long, so they are compiled only if a length alone does not tell how to read a number. */
export function rangesOf(code: string): Ranges {
  return ranges.get(code) ?? keep(ranges, code, readRanges(code));
}

/** The plans of its countries, the main one first. A code that belongs to no country has one plan. */
export function countryPlansOf(code: string): [FullPlan, ...FullPlan[]] {
  return (metadata.country_calling_codes[code] ?? [code]).map((place) => {
    const all = new Metadata(metadata);
    all.selectNumberingPlan(place as CountryCode);
    return all.numberingPlan as FullPlan;
  }) as [FullPlan, ...FullPlan[]];
}

function keep<T>(map: Map<string, T>, code: string, value: T): T {
  map.set(code, value);
  return value;
}

/** Prefixes are those of the main country: the others have the same. */
function readPlan(code: string): CallingCodePlan {
  const [main, ...others] = countryPlansOf(code);
  return {
    code,
    exitCode: new RegExp(`^(?:${main.IDDPrefix() || NEVER})`),
    trunkPrefix: new RegExp(
      `^(?:${FORMER_TRUNK_PREFIXES[code] || main.nationalPrefixForParsing() || NEVER})`,
    ),
    trunkReplacement: main.nationalPrefixTransformRule() || undefined,
    hasLength: lengthsOf(code, [main]),
    hasLengthElsewhere: lengthsOf(code, others),
  };
}

/** As far as E.164 goes. */
function lengthsOf(code: string, countries: FullPlan[]): boolean[] {
  const lengths = countries.flatMap((country) => country.possibleLengths());
  return Array.from({ length: E164_MAX_DIGITS + 1 - code.length }, (_, length) =>
    lengths.includes(length),
  );
}

/** Those of every country of the code. */
function readRanges(code: string): Ranges {
  const countries = countryPlansOf(code);
  return {
    mobile: wholeNumber(countries, mobilePatterns),
    inUse: wholeNumber(countries, (plan) => TYPES.map((type) => plan.type(type)?.pattern())),
  };
}

/** Where mobile phones have the numbers of fixed lines, their own pattern is empty. */
function mobilePatterns(plan: FullPlan): (string | undefined)[] {
  const pattern = plan.type("MOBILE")?.pattern();
  return [pattern === "" ? plan.type("FIXED_LINE")?.pattern() : pattern];
}

/** A number of a type has to match the pattern of its country as well. */
function wholeNumber(
  countries: FullPlan[],
  patternsOf: (plan: FullPlan) => (string | undefined)[],
): RegExp {
  const alternatives = countries.map(
    (plan) =>
      `(?=(?:${plan.nationalNumberPattern()})$)(?:${patternsOf(plan).filter(Boolean).join("|") || NEVER})`,
  );
  return new RegExp(`^(?:${alternatives.join("|")})$`);
}
