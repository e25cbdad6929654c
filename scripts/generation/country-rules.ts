import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AddressData, addressDataOf, addressPackage } from "./address-data.js";
import type { Contract } from "./contract.js";

/** The members of an address by the letters of libaddressinput, in the order of the contract. */
const PARTS: Record<string, string> = { A: "line1", C: "city", S: "state", Z: "zipCode" };

/** What the data lacks: postal codes that the country's post gives out as well. */
const OTHER_POSTAL_CODES: Record<string, { zip: string; why: string }> = {
  KZ: { zip: "[A-Z]\\d{2}[A-Z]\\d[A-Z]\\d", why: "Kazpost's new codes" },
  MM: { zip: "\\d{7}", why: "Myanma Posts' new codes" },
  SA: { zip: "\\d{5}-\\d{4}", why: "Saudi Post's code with the additional number" },
};

/**
 * Signs that people write before a postal code, beside the country's own two letters: those of cars, which posts asked
 * for until the nineties.
 */
const SIGNS: Record<string, string> = {
  AT: "A",
  BE: "B",
  DE: "D",
  ES: "E",
  FI: "FIN",
  FR: "F",
  HU: "H",
  IT: "I",
  LI: "FL",
  LU: "L",
  NO: "N",
  PT: "P",
  SE: "S",
  SI: "SLO",
  SM: "RSM",
  VA: "V",
};

/** Source of the rules of each country about addresses, with the packages from which rules come. */
export function countryRulesSource({ schemas }: Contract): string {
  const { folder, name, version } = addressPackage();
  const countries = (schemas.CountryCode?.enum ?? []) as string[];
  const rules = countries.map((country) => [
    country,
    ruleOf(country, addressDataOf(folder, country)),
  ]);
  const sources = {
    addresses: { name, version, origin: "Google's address data (libaddressinput)" },
    taxNumbers: { name: "stdnum", version: taxNumbersVersion(), origin: "python-stdnum" },
  };
  return [
    `// From ${name}@${version} (Google's address data).`,
    'import type { components } from "./types.js";',
    "",
    "/** What a country's addresses look like. */",
    "export interface AddressRule {",
    "  /** The members that an address needs. */",
    '  required: components["schemas"]["AddressPart"][];',
    "  /** As the data has it. */",
    "  postalCode?: { pattern: string; examples: string[] };",
    "  /** The same for a postal code in capitals without what stands between letters and digits. */",
    "  compactPattern?: string;",
    "}",
    "",
    `export const ruleSources = ${JSON.stringify(sources, null, 2)};`,
    "",
    'export const addressRules: Record<components["schemas"]["CountryCode"], AddressRule> = {',
    ...rules.map(([country, rule]) => `  ${country}: ${JSON.stringify(rule)},`),
    "};",
    "",
  ].join("\n");
}

/** It is what the service runs on, so its version is that of the project's own dependency. */
function taxNumbersVersion(): string {
  const manifest = join(import.meta.dirname, "../../package.json");
  return JSON.parse(readFileSync(manifest, "utf8")).dependencies.stdnum;
}

function ruleOf(country: string, { require, zip, zipex = "" }: AddressData) {
  const required = Object.entries(PARTS)
    .filter(([letter]) => require.includes(letter))
    .map(([, member]) => member);
  if (!zip) {
    return { required };
  }
  const forms = [zip, OTHER_POSTAL_CODES[country]?.zip].filter((form) => form !== undefined);
  const pattern = forms.join("|");
  return {
    required,
    postalCode: { pattern, examples: zipex.split(",").slice(0, 3) },
    compactPattern: compact(country, pattern),
  };
}

/** Letters in front that are the same in every code of a country are left out as well. */
function compact(country: string, pattern: string): string {
  const [, letters = "", rest = pattern] =
    /^([A-Z]{2,4})(?=[^A-Z|]*$)(.*)$/.exec(withoutSeparators(pattern)) ?? [];
  const signs = [letters, country, SIGNS[country]].filter((sign) => sign);
  const forms = letters ? rest : withoutSeparators(pattern);
  return `^(?:${[...new Set(signs)].join("|")})?(?:${forms})$`;
}

/** A pattern without its spaces and hyphens, be they asked for or only taken. */
function withoutSeparators(pattern: string): string {
  return pattern.replace(/(\[(?:\\.|[^\]])+\]|\\.|[^[\\])(\?)?/g, (whole, token: string) =>
    /^(?:\[(?: |\\?-)+\]|\\?[ -])$/.test(token) ? "" : whole,
  );
}
