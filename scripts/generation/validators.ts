import type { Options } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import addFormats from "ajv-formats";
import { type Contract, IF_MATCH, type Operation, type Schema } from "./contract.js";
import { useQuickKeywords } from "./quick-keywords.js";

/** Annotations of the contract that say nothing about validity. */
export const VOCABULARY = [
  "x-canonical-form",
  "x-catalogue",
  "x-deprecated-at",
  "x-enum-varnames",
  "x-mask",
  "x-message",
  "x-name-origin",
  "x-pii",
  "x-remedy",
  "x-sunset",
  "x-transitions",
];
/** The formats that the contract may use. */
export const FORMATS = ["date", "date-time", "email", "uuid"] as const;
const REF_PREFIX = "#/components/schemas/";

/** The name under which a validator is exported, and what it validates. */
type Entry = [name: string, schema: Schema];

/** Code of the ajv validators, a function for each entry. */
export function validatorsSource(
  contract: Contract,
  entries: Entry[],
  options: Options = {},
): { code: string; types: string } {
  const names = entries.map(([name]) => name);
  return { code: compile(contract, entries, options), types: declarations(names) };
}

/** One for each part of each request: those that the server needs. */
export function requestEntries(contract: Contract): Entry[] {
  return contract.operations.flatMap(requestParts);
}

/** One for each answer: for those who judge the server. */
export function answerEntries(contract: Contract): Entry[] {
  return answerNames(contract).map((name) => [`answer${name}`, answerSchema(name)]);
}

/** Names of the schemas of all that the server sends, each once. */
export function answerNames({ operations, messages }: Contract): string[] {
  const names = operations.flatMap((operation) =>
    [...operation.answers.values()].flatMap(Object.values<string>),
  );
  return [...new Set([...names, ...Object.values(messages)])].sort();
}

function requestParts(operation: Operation): Entry[] {
  const parts: Entry[] = [
    [`${operation.id}Path`, parametersSchema(operation, "path")],
    [`${operation.id}Query`, parametersSchema(operation, "query")],
    [`${operation.id}Headers`, parametersSchema(operation, "header")],
  ];
  if (operation.body) {
    parts.push([`${operation.id}Body`, operation.body]);
  }
  return parts;
}

/** Headers have lower-case names in Node, and every request carries some that the contract does not name. */
function parametersSchema(operation: Operation, place: "path" | "query" | "header"): Schema {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  const nameOf = (name: string) => (place === "header" ? name.toLowerCase() : name);
  return {
    type: "object",
    additionalProperties: place === "header",
    required: parameters
      .filter((p) => p.required && p.name !== IF_MATCH)
      .map((p) => nameOf(p.name)),
    properties: Object.fromEntries(parameters.map((p) => [nameOf(p.name), p.schema])),
    ...(place === "query" && { dependentRequired: dependenciesOf(operation) }),
  };
}

function dependenciesOf({ sentTogether }: Operation): Record<string, string[]> {
  return Object.fromEntries(
    sentTogether.flatMap((names) =>
      names.map((name) => [name, names.filter((other) => other !== name)]),
    ),
  );
}

function answerSchema(name: string): Schema {
  return { $ref: `${REF_PREFIX}${name}` };
}

function compile(contract: Contract, entries: Entry[], options: Options): string {
  const ajv = new Ajv2020({
    strict: true,
    allErrors: true,
    code: { source: true, lines: true, optimize: 2 },
    ...options,
  });
  useQuickKeywords(ajv);
  addFormats.default(ajv, [...FORMATS]);
  ajv.addVocabulary(VOCABULARY);
  ajv.addSchema({
    $id: "contract",
    $defs: {
      ...localRefs(contract.schemas),
      ...Object.fromEntries(entries.map(([name, schema]) => [name, localRefs(schema)])),
    },
  });
  const originals = originalsOf(entries);
  const exported = [...new Set(originals.values())].map((name) => [
    name,
    `contract#/$defs/${name}`,
  ]);
  const aliases = [...originals]
    .filter(([name, original]) => name !== original)
    .map(([name, original]) => `exports.${name} = exports.${original};\n`);
  return standalone.default(ajv, Object.fromEntries(exported)) + aliases.join("");
}

/** By the name of each entry, the first one with the same schema. That one is compiled for all of them. */
function originalsOf(entries: Entry[]): Map<string, string> {
  const firsts = new Map<string, string>();
  for (const [name, schema] of entries.toReversed()) {
    firsts.set(JSON.stringify(schema), name);
  }
  return new Map(
    entries.map(([name, schema]) => [name, String(firsts.get(JSON.stringify(schema)))]),
  );
}

function localRefs<T>(schema: T): T {
  return JSON.parse(JSON.stringify(schema).replaceAll(REF_PREFIX, "contract#/$defs/"));
}

function declarations(names: string[]): string {
  return [
    'import type { ErrorObject } from "ajv";',
    "",
    "/** Says whether the data is valid; where it is not, `errors` holds every violation. */",
    "export interface Validate {",
    "  (data: unknown): boolean;",
    "  errors?: ErrorObject[] | null;",
    "}",
    "",
    ...names.map((name) => `export declare const ${name}: Validate;`),
    "",
  ].join("\n");
}
