import type { Contract } from "./contract.js";

/**
 * Source of the error catalogue: for each schema that lists codes, what `x-catalogue` says of each; and of what may
 * follow each value, for each schema with `x-transitions`.
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
  const transitions = Object.entries(schemas)
    .filter(([, schema]) => schema["x-transitions"] !== undefined)
    .map(([name, schema]): [string, object] => {
      const entries = schema["x-transitions"] as Record<string, string[]>;
      const values = schema.enum as string[];
      refuseDifference(name, values, Object.keys(entries));
      refuseDifference(name, values, [...new Set([...values, ...Object.values(entries).flat()])]);
      return [name, entries];
    });
  return [
    "/** The codes of refusals and violations, each with its cause and its remedy. */",
    `export const catalogue = ${JSON.stringify(Object.fromEntries(catalogues), null, 2)} as const;`,
    "",
    "/** Which values may follow each, where a schema says so. */",
    `export const transitions = ${JSON.stringify(Object.fromEntries(transitions), null, 2)} as const;`,
    "",
  ].join("\n");
}

function refuseDifference(name: string, codes: string[], entries: string[]): void {
  const lacking = codes.filter((code) => !entries.includes(code));
  const spare = entries.filter((code) => !codes.includes(code));
  if (lacking.length + spare.length > 0) {
    throw new Error(
      `The enum of the schema ${name} and its x-catalogue or x-transitions differ in ${[...lacking, ...spare].join(", ")}. ` +
        "Give each code one entry.",
    );
  }
}
