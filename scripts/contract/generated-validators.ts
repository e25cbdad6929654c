import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { ErrorObject } from "ajv";
import { contractOf, type OpenApiDocument } from "../generation/contract.js";
import { answerEntries, requestEntries } from "../generation/validators.js";
import type { Oracle } from "./oracle.js";
import { fullValue, locate, type Variant, variantsOf, withSettings } from "./variants.js";

/** A value for one of the generated validators, with what the document has against it. */
export interface ExpectedValue {
  /** The name under which the validator is exported. */
  validator: string;
  kind: string;
  place: string;
  /** JSON Pointer, in the document, to the schema whose limits the value probes. */
  node: string;
  settings: Variant["settings"];
  value: unknown;
  violations: { keyword: string; place: string }[];
}

/**
 * Probes every limit of what the validators are generated for: parts of requests, and answers.
 * @param only an operation, if it is about the parts of its requests alone.
 */
export async function expectedValues(
  document: OpenApiDocument,
  oracle: Oracle,
  seed: number,
  only?: string,
): Promise<ExpectedValue[]> {
  const values: ExpectedValue[] = [];
  const contract = contractOf(document);
  const entries =
    only === undefined
      ? [...requestEntries(contract), ...answerEntries(contract)]
      : requestEntries(contract).filter(([validator]) => validator.startsWith(only));
  for (const [validator, schema] of entries) {
    const located = locate(document, { schema, node: validator });
    const full = fullValue(document, located);
    for (const { kind, node, settings } of variantsOf(document, located, seed, full)) {
      const value = withSettings(full, settings);
      const violations = await oracle.violations(schema, value);
      const place = `/${settings[0]?.path.join("/")}`;
      values.push({ validator, kind, place, node, settings, value, violations });
    }
  }
  return values;
}

/**
 * Gives the values on which the validators of a built service and the document disagree. A validator must refuse
 * what the document refuses and nothing else, and must find every violation in it, since a client is told of all at
 * once. Only formats may be read in different ways, where a pattern refuses the value too.
 * @param program the command line of the service, dist/main.js.
 */
export function* validatorDisagreements(program: string, values: ExpectedValue[]) {
  const folder = join(dirname(program), "generated");
  const validators = {
    ...loadValidators(join(folder, "validators.cjs")),
    ...loadValidators(join(folder, "answer-validators.cjs")),
  };
  for (const expected of values) {
    const found = objectionOf(validators[expected.validator], expected);
    if (found !== undefined) {
      yield { value: expected, found };
    }
  }
}

type Validators = Record<string, { (data: unknown): boolean; errors?: ErrorObject[] | null }>;

/** They are gone from the memory when nobody uses them any more, since there can be many versions of them. */
function loadValidators(file: string): Validators {
  const require = createRequire(file);
  const validators = require(file);
  delete require.cache[file];
  return validators;
}

function objectionOf(
  validate: Validators[string] | undefined,
  { value, violations }: ExpectedValue,
): string | undefined {
  const isAccepted = validate?.(structuredClone(value));
  if (isAccepted !== (violations.length === 0)) {
    return isAccepted ? "accepted" : "refused";
  }
  const found = new Set(validate?.errors?.map(placeAndKeyword));
  const isFound = (keyword: string, place: string) => found.has(`${place} ${keyword}`);
  const missed = violations.find(
    ({ keyword, place }) =>
      !isFound(keyword, place) && !(keyword === "format" && isFound("pattern", place)),
  );
  return missed && `refused, but not for ${missed.keyword} at "${missed.place}"`;
}

/** ajv points to the object that has a member too many, the oracle to the member. */
function placeAndKeyword({ instancePath, keyword, params }: ErrorObject): string {
  const member = keyword === "additionalProperties" ? `/${params.additionalProperty}` : "";
  return `${instancePath}${member} ${keyword}`;
}
