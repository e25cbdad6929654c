import { addressRules, ruleSources } from "#generated/country-rules.js";
import type { components } from "#generated/types.js";
import { taxNumberKindsOf, taxNumberTypesOf } from "./tax-numbers.js";

type CountryRules = components["schemas"]["CountryRules"];

/** The rules by which the open points of a record in a country are found, with their sources. */
export function countryRulesOf(country: CountryRules["country"]): CountryRules {
  const { required, postalCode } = addressRules[country];
  return {
    country,
    addressParts: required,
    ...(postalCode && { postalCode }),
    taxNumberTypes: [...taxNumberTypesOf(country)],
    taxNumbers: taxNumberKindsOf(country).map(({ type, name }) => ({ type, name })),
    sources: [ruleSources.addresses, ruleSources.taxNumbers],
  };
}
