import { type AddressRule, addressRules } from "#generated/country-rules.js";
import type { components } from "#generated/types.js";

type CountryCode = components["schemas"]["CountryCode"];
type AddressPart = AddressRule["required"][number];

/** The members that an address in a country needs, as Google's address data has it. */
export function addressPartsOf(country: CountryCode): readonly AddressPart[] {
  return addressRules[country].required;
}

/** Whether a postal code can be one of a country. Where none are known, each can. */
export function isUsualPostalCode(country: CountryCode, sent: string): boolean {
  return patternOf(country).test(
    COMPACT.test(sent) ? sent : sent.toUpperCase().replace(NEITHER_LETTER_NOR_DIGIT, ""),
  );
}

const COMPACT = /^[A-Z0-9]+$/;
const NEITHER_LETTER_NOR_DIGIT = /[^A-Z0-9]/g;
const ANY = /^/;

/** Compiled when the first address of the country is seen: a process sees few of the 249. */
function patternOf(country: CountryCode): RegExp {
  let pattern = patterns.get(country);
  if (!pattern) {
    const { compactPattern } = addressRules[country];
    pattern = compactPattern === undefined ? ANY : new RegExp(compactPattern);
    patterns.set(country, pattern);
  }
  return pattern;
}

const patterns = new Map<CountryCode, RegExp>();
