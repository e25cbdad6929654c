import type { Oas3Rule, UserContext } from "../packages/load.js";
import { isObject } from "./place.js";

const NO_CALLS = "What the service sends stands under webhooks. Leave it out.";
const ONE_SERVER = "Every path is on every server. Name the servers at the root of the contract.";
const METHODS = "Write get, put, post, patch or delete.";
export const ONE_TEXT =
  "A parameter is one text in the style that is usual at its place. Leave it out.";
const SCHEMA = "Write a schema in its place.";

/** What OpenAPI knows and the generator passes over, by the kind of object, with the remedy. */
const LEFT_OUT: Record<string, Record<string, string>> = {
  Root: { jsonSchemaDialect: "Leave it out: schemas are JSON Schema 2020-12." },
  PathItem: {
    parameters: "Write them under each operation.",
    servers: ONE_SERVER,
    head: METHODS,
    options: METHODS,
    trace: METHODS,
  },
  Operation: { callbacks: NO_CALLS, servers: ONE_SERVER },
  Parameter: {
    content: SCHEMA,
    allowReserved: ONE_TEXT,
    allowEmptyValue: ONE_TEXT,
  },
  Header: { content: SCHEMA, style: ONE_TEXT, explode: ONE_TEXT },
  MediaType: { encoding: "Leave it out: a body is JSON." },
  Example: { externalValue: "Write the value itself, so that it can be checked." },
};

/** The extensions of an operation that mean something here. A slip in one would drop a rule or a permission. */
const OPERATION_EXTENSIONS = [
  ...["x-permission", "x-rules", "x-sent-together", "x-patched-schema"],
  ...["x-deprecated-at", "x-sunset"],
];

/** Nothing stands in the contract that the generator would pass over in silence. */
export const leftOut: Oas3Rule = () => ({
  any(node: unknown, { type, location, report }: UserContext) {
    for (const name of isObject(node) ? Object.keys(node) : []) {
      const remedy = LEFT_OUT[type.name]?.[name] ?? extensionRemedy(type.name, name);
      if (remedy) {
        report({
          message: `The generator passes over ${name}. ${remedy}`,
          location: location.child(name).key(),
        });
      }
    }
  },
  ref(node, { type, location, report }) {
    const beside = type.name === "Schema" ? [] : Object.keys(node);
    for (const name of beside.filter((key) => !["$ref", "summary", "description"].includes(key))) {
      report({
        message: `The generator passes over ${name} beside a $ref. Write it where the $ref leads.`,
        location: location.child(name).key(),
      });
    }
  },
});

function extensionRemedy(typeName: string, name: string): string | undefined {
  const isUnknown = name.startsWith("x-") && !OPERATION_EXTENSIONS.includes(name);
  return typeName === "Operation" && isUnknown
    ? `Write one of ${OPERATION_EXTENSIONS.join(", ")}, or leave it out.`
    : undefined;
}
