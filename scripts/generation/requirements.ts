import { isDeepStrictEqual } from "node:util";
import { type Contract, componentName, type Operation, type Schema } from "./contract.js";

const DIALECT = "https://json-schema.org/draft/2020-12/schema";
const COMPONENTS = "#/components/schemas/";
const DEFINITIONS = "#/$defs/";

/**
 * Source of what a body has to be: a JSON Schema that stands alone, and the rules beside it, under the name of the first
 * operation that takes the body.
 */
export function requirementsSource(contract: Contract): string {
  const withBody = contract.operations.filter(
    ({ body }, index, all) =>
      body !== undefined && all.findIndex((other) => isDeepStrictEqual(other.body, body)) === index,
  );
  const entries = withBody.map((operation) => [operation.id, requirementsOf(contract, operation)]);
  const names = withBody.map(({ id }) => JSON.stringify(id)).join(" | ");
  return [
    'import type { components } from "./types.js";',
    "",
    `export const requirements: Record<${names}, components["schemas"]["Requirements"]> = `,
    `${JSON.stringify(Object.fromEntries(entries), null, 2)};`,
    "",
  ].join("\n");
}

function requirementsOf(contract: Contract, { body = {}, rules }: Operation) {
  const definitions: Record<string, Schema> = {};
  collect(contract, body, definitions);
  const { [componentName(body)]: root, ...others } = definitions;
  return {
    schema: plain({ $schema: DIALECT, ...(root ?? body), $defs: others }),
    rules: rules.map(({ id, pointer, code, description }) => ({ id, pointer, code, description })),
  };
}

/** Gathers every schema that a part of the contract refers to, at any distance. */
function collect(contract: Contract, part: unknown, found: Record<string, Schema>): void {
  if (typeof part !== "object" || part === null) {
    return;
  }
  const name = componentName(part as Schema);
  const target = contract.schemas[name];
  if (target && !found[name]) {
    found[name] = target;
    collect(contract, target, found);
  }
  for (const inner of Object.values(part)) {
    collect(contract, inner, found);
  }
}

/** Without the contract's own annotations, which a strict validator would refuse. */
function plain(schema: Schema): Schema {
  const text = JSON.stringify(schema, (keyword, value) =>
    keyword.startsWith("x-") ? undefined : value,
  );
  return JSON.parse(text.replaceAll(`"${COMPONENTS}`, `"${DEFINITIONS}`));
}
