import type { Contract } from "./contract.js";

/**
 * Source of the error catalogue: for each schema that lists codes, what `x-catalogue` says of each.
 * @throws where a code has no entry, or an entry no code.
 */
export function catalogueSource({ schemas }: Contract): string {
  const catalogues = Object.entries(schemas)
    .filter(([, schema]) => schema["x-catalogue"] !== undefined)
    .map(([name, schema]): [string, object] => {
      const entries = schema["x-catalogue"] as object;
      refuseDifference(name, schema.enum as string[], Object.keys(entries));
      return [name, entries];
    });
  return [
    "/** The codes of refusals and violations, each with its cause and its remedy. */",
    `export const catalogue = ${JSON.stringify(Object.fromEntries(catalogues), null, 2)} as const;`,
    "",
  ].join("\n");
}

function refuseDifference(name: string, codes: string[], entries: string[]): void {
  const lacking = codes.filter((code) => !entries.includes(code));
  const spare = entries.filter((code) => !codes.includes(code));
  if (lacking.length + spare.length > 0) {
    throw new Error(
      `The enum of the schema ${name} and its x-catalogue differ in ${[...lacking, ...spare].join(", ")}. ` +
        "Give each code one entry.",
    );
  }
}
