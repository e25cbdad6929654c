import type { Schema } from "../contract.js";
import { CODE_LIST, KEYWORD_CODES } from "../keyword-codes.js";
import { isRef, type Location, type Oas3Rule } from "../packages/load.js";
import { FORMATS, VOCABULARY } from "../validators.js";
import { eachSchema, type SchemaUse } from "./schemas.js";

const CONDITION = ["if", "then", "else"];

/**
 * The keywords that validators, serialisers, types and violations all understand, by the type to which they belong.
 * The other types of JSON Schema are not supported.
 */
export const BY_TYPE: Record<string, string[]> = {
  string: ["minLength", "maxLength", "pattern", "format", ...CONDITION],
  boolean: [],
  integer: ["minimum", "maximum"],
  number: ["minimum", "maximum"],
  array: ["items", "minItems", "maxItems", "uniqueItems"],
  object: ["properties", "required", "additionalProperties", ...CONDITION],
};
const TYPES = Object.keys(BY_TYPE);
/** These say nothing about validity, so they may stand beside a $ref as well. */
const NOTES = [
  ...["title", "description", "examples", "deprecated"],
  ...VOCABULARY.filter(
    (name) => !["x-message", "x-remedy", "x-catalogue", "x-canonical-form"].includes(name),
  ),
];
/**
 * A member can ask for more than its schema, such as not to be blank where it is required. A strict validator wants the
 * type beside it.
 */
const BESIDE_REF = ["$ref", "type", "minLength", "pattern", "x-message", "default", ...NOTES];
const OF_ANY_TYPE = ["type", "enum", "const", "default", ...NOTES, ...VOCABULARY];

/** Every schema keeps to what the generator supports, and every violation of a request has a code. */
export const keywords: Oas3Rule = () => {
  const codes = new Set<unknown>();
  const demanded: { keyword: string; location: Location }[] = [];
  return [
    eachSchema((use, report) => {
      const { node: schema, location } = use;
      for (const keyword of Object.keys(schema)) {
        const message = isRef(schema) ? besideRef(keyword, use) : placeFault(keyword, use);
        if (message) {
          report({ message, location: location.child(keyword).key() });
        } else if (needsCode(keyword, use)) {
          demanded.push({ keyword, location: location.child(keyword).key() });
        }
      }
      if (isOfUnknownMembers(use)) {
        const message = "The object does not say whether it takes more members than it names.";
        report({
          message: `${message} Write additionalProperties: false.`,
          location: location.key(),
        });
      }
      for (const code of codesIn(use)) {
        codes.add(code);
      }
    }),
    {
      Root: {
        // The codes may stand behind the schemas that need them.
        leave(_root, { report }) {
          for (const { keyword, location } of demanded) {
            const code = KEYWORD_CODES[keyword];
            if (!codes.has(code)) {
              report({
                message: `A violation of ${keyword} has the code ${code}, which the contract lacks. Add it to the enum and the x-catalogue of ${CODE_LIST}.`,
                location,
              });
            }
          }
        },
      },
    },
  ];
};

/** What fails within an "if" is no violation. */
function needsCode(keyword: string, { side, branch }: SchemaUse): boolean {
  return side === "request" && branch !== "if" && keyword in KEYWORD_CODES;
}

function isOfUnknownMembers({ node: schema, branch }: SchemaUse): boolean {
  return schema.type === "object" && !branch && schema.additionalProperties === undefined;
}

/** The codes that the contract has, where the schema is the list of them. */
function codesIn({ node: schema, location }: SchemaUse): unknown[] {
  const isList = location.pointer.endsWith(`/${CODE_LIST}`) && Array.isArray(schema.enum);
  return isList ? (schema.enum as unknown[]) : [];
}

function besideRef(keyword: string, use: SchemaUse): string | undefined {
  return BESIDE_REF.includes(keyword)
    ? VALUE_FAULTS[keyword]?.(use.node[keyword], use)
    : `${keyword} has no effect beside a $ref. Write it in the schema that $ref names.`;
}

/** What is wrong with a keyword at its place, or with its value. */
function placeFault(keyword: string, use: SchemaUse): string | undefined {
  const owners = TYPES.filter((name) => BY_TYPE[name]?.includes(keyword));
  if (owners.length === 0 && !OF_ANY_TYPE.includes(keyword)) {
    return `The generator does not support the keyword ${keyword}. Say it with those in scripts/generation/rules/keywords.ts, or leave it out.`;
  }
  const type = valueType(use);
  // A type that is not supported has a message of its own.
  if (owners.length > 0 && !owners.includes(type) && (!use.type || TYPES.includes(type))) {
    return `${keyword} is for the type ${owners.join(" or ")}. Write that type, or leave ${keyword} out.`;
  }
  if ((keyword === "then" || keyword === "else") && !("if" in use.node)) {
    return `${keyword} has no if beside it. Add the if, or leave ${keyword} out.`;
  }
  return VALUE_FAULTS[keyword]?.(use.node[keyword], use);
}

/** The type of a value that is there: in a request, null can be another one, with which a merge patch removes a member. */
function valueType({ type, side }: Pick<SchemaUse, "type" | "side">): string {
  const [name, or, ...more] = [type].flat();
  const isNullable = side === "request" && or === "null" && more.length === 0;
  return String(isNullable ? name : type);
}

/** A name of what other languages list. */
const NAME = /^[A-Za-z_]\w*$/;

/** What is wrong with the values of some keywords, with the remedy. */
const VALUE_FAULTS: Record<string, (value: unknown, use: SchemaUse) => string | undefined> = {
  enum: (values, { node: schema }) => {
    const nameless = [values].flat().find((value) => !/\w/.test(String(value)));
    return nameless === undefined || "x-enum-varnames" in schema
      ? undefined
      : `Generators of code can make no name of the value "${nameless}". Name each value under x-enum-varnames.`;
  },
  "x-enum-varnames": (names, { node: schema }) => {
    const wanted = [schema.enum].flat().length;
    const given = new Set([names].flat().filter((name) => NAME.test(String(name))));
    return given.size === wanted && [names].flat().length === wanted
      ? undefined
      : "The names do not fit the enum beside them. Write one of letters for each value, each another one.";
  },
  type: (value, { side }) =>
    TYPES.includes(valueType({ type: value, side }))
      ? undefined
      : `The generator does not support the type ${value}. Write one of ${TYPES.join(", ")}.`,
  format: (value) =>
    (FORMATS as readonly unknown[]).includes(value)
      ? undefined
      : `The generator does not support the format ${value}. Write one of ${FORMATS.join(", ")}, or a pattern.`,
  const: (_, { branch }) =>
    branch === "if"
      ? undefined
      : "The generator supports const within an if only. Write an enum of one value.",
  default: (_, { side }) =>
    side === "request"
      ? undefined
      : "A default in an answer would be sent where the member is missing. Leave it out.",
  additionalProperties: (value) =>
    typeof value === "boolean"
      ? undefined
      : "The generator supports no schema for additionalProperties. Name the members, or write false or true.",
  required: (value, { node: schema }) => {
    const names = Array.isArray(value) ? value : [];
    const missing = names.find((name) => !Object.hasOwn(Object(schema.properties), name));
    return (
      missing &&
      `${missing} is required and not among the properties beside it. Name it there as well, in a then as ${missing}: {}.`
    );
  },
  properties: (members) => {
    const name = Object.keys(Object(members)).find(
      (one) => typeof Object(members)[one] === "boolean",
    );
    return (
      name &&
      `Some generators take no true or false for a schema, as ${name} has it. Write {} for true, and leave out what is false.`
    );
  },
  if: (_, { node: schema }) =>
    "then" in schema || "else" in schema
      ? titleFault(schema)
      : "The if has no consequence. Add then or else, or leave it out.",
};

function titleFault(schema: Schema): string | undefined {
  const untitled = ["if", "then", "else"].find(
    (branch) => branch in schema && Object(schema[branch]).title === undefined,
  );
  return (
    untitled &&
    `The ${untitled} has no title, which documentation shows for it. Say in words what it asks.`
  );
}
