import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { addressDataOf, addressPackage } from "./address-data.js";
import { parseYaml } from "./packages/load.js";

/** Where the lists stand in the folder of the contract. */
const ADDRESS_FORMATS_FILE = "schemas/address-formats.yaml";
const COUNTRIES_FILE = "schemas/country-code.yaml";

/** The letters of libaddressinput. */
const CITY = "C";
const POSTAL_CODE = "Z";

/** The lists, by name, with what the addresses of their countries need. */
const LISTS: Record<string, { words: string; needs: string[] }> = {
  CountryWithCityAndPostalCode: { words: "a city and a postal code", needs: [CITY, POSTAL_CODE] },
  CountryWithCity: { words: "a city and no postal code", needs: [CITY] },
  CountryWithPostalCode: { words: "a postal code and no city", needs: [POSTAL_CODE] },
};

/**
 * The part of the contract with the countries whose addresses need a city, a postal code, or both: its content by its
 * path in the folder of the contract. A contract without countries has no such part.
 */
export function addressFormats(contractFolder: string): Map<string, string> {
  const file = join(contractFolder, COUNTRIES_FILE);
  return new Map(existsSync(file) ? [[ADDRESS_FORMATS_FILE, listsOf(countriesIn(file))]] : []);
}

function countriesIn(file: string): string[] {
  const { CountryCode } = parseYaml(readFileSync(file, "utf8")) as {
    CountryCode: { enum: string[] };
  };
  return CountryCode.enum;
}

function listsOf(countries: string[]): string {
  const { folder, name: packageName, version } = addressPackage();
  const needed = new Map(
    countries.map((country) => [country, addressDataOf(folder, country).require]),
  );
  const isListed = (country: string, needs: string[]) =>
    [CITY, POSTAL_CODE].every(
      (part) => needed.get(country)?.includes(part) === needs.includes(part),
    );
  const lists = Object.entries(LISTS).map(([name, { words, needs }]) =>
    listYaml(
      name,
      words,
      countries.filter((country) => isListed(country, needs)),
    ),
  );
  return [
    `# Generated from ${packageName}@${version} (Google's address data) by \`npm run generate\`. Do not edit.`,
    ...lists,
  ].join("\n");
}

function listYaml(name: string, words: string, countries: string[]): string {
  return `${name}:
  type: string
  description: A country whose addresses need ${words}.
  enum:
${countries.map((country) => `    - "${country}"\n`).join("")}  examples:
    - "${countries[0]}"
`;
}
