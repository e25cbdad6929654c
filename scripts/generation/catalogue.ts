import type { Contract } from "./contract.js";

/**
 * Source of the error catalogue: for each schema that lists codes, what `x-catalogue` says of each; and of what may
 * follow each value, for each schema with `x-transitions`.
 * @throws where a value has no entry, or an entry or a follower is no value.
 */
export function catalogueSource({ schemas }: Contract): string {
  const catalogues = entriesOf(schemas, "x-catalogue");
  const transitions = entriesOf(schemas, "x-transitions");
  for (const [name, followers] of transitions) {
    const values = schemas[name]?.enum as string[];
    refuseDifference(name, "x-transitions", values, [
      ...values,
      ...Object.values(followers).flat(),
    ]);
  }
  return [
    "/** The codes of refusals and violations, each with its cause and its remedy. */",
    `export const catalogue = ${JSON.stringify(Object.fromEntries(catalogues), null, 2)} as const;`,
    "",
    "/** Which values may follow each, where a schema says so. */",
    `export const transitions = ${JSON.stringify(Object.fromEntries(transitions), null, 2)} as const;`,
    "",
  ].join("\n");
}

/** What a keyword says of each value of an enum, by the names of the schemas. */
function entriesOf(schemas: Contract["schemas"], keyword: string): [string, object][] {
  return Object.entries(schemas)
    .filter(([, schema]) => schema[keyword] !== undefined)
    .map(([name, schema]): [string, object] => {
      const entries = schema[keyword] as object;
      refuseDifference(name, keyword, schema.enum as string[], Object.keys(entries));
      return [name, entries];
    });
}

function refuseDifference(name: string, keyword: string, codes: string[], entries: string[]): void {
  const lacking = codes.filter((code) => !entries.includes(code));
  const spare = entries.filter((code) => !codes.includes(code));
  if (lacking.length + spare.length > 0) {
    throw new Error(
      `The enum of the schema ${name} and its ${keyword} differ in ${[...lacking, ...spare].join(", ")}. ` +
        "Give each value one entry.",
    );
  }
}
