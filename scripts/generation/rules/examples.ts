import { readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";
import { Ajv2020, MissingRefError, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import {
  type Location,
  type Oas3Rule,
  parseYaml,
  type UserContext,
  unescapePointerFragment,
} from "../packages/load.js";
import { FORMATS } from "../validators.js";
import { follow, membersOf, type Place, type Report, type Resolve } from "./place.js";
import { eachSchema } from "./schemas.js";

/** Every example and default fits its schema, wherever OpenAPI lets one stand. */
export const examples: Oas3Rule = () => {
  const check = exampleCheck();
  const visit = (node: unknown, { location, resolve, report }: UserContext) => {
    for (const example of valuesOf({ node, location }, resolve)) {
      check("example", example, location.child("schema"), report);
    }
  };
  return [
    { MediaType: visitMediaType },
    eachSchema(({ node: schema, location }, report) => {
      for (const [index, node] of listOf(schema.examples).entries()) {
        check("example", { node, location: location.child(["examples", index]) }, location, report);
      }
      if (schema.default !== undefined) {
        const place = { node: schema.default, location: location.child("default") };
        check("default", place, location, report);
      }
    }),
    { Parameter: visit, Header: visit, MediaType: visit },
  ];
};

/** Importers and mocks send and answer what stands here. */
function visitMediaType(node: unknown, { location, resolve, report }: UserContext): void {
  const members = membersOf({ node, location });
  const schema = members.get("schema");
  const hasExample =
    valuesOf({ node, location }, resolve).length > 0 ||
    (schema && membersOf(follow(schema, resolve)).has("examples"));
  if (schema && !hasExample) {
    report({
      message: "There is no example. Write one here, or under examples of the schema.",
      location: location.key(),
    });
  }
}

function listOf(examples: unknown): unknown[] {
  return Array.isArray(examples) ? examples : [];
}

/** The value under `example`, and those of the objects under `examples`. */
function valuesOf(place: Place, resolve: Resolve): Place[] {
  const members = membersOf(place);
  const named = [...membersOf(members.get("examples")).values()].map((example) =>
    membersOf(follow(example, resolve)).get("value"),
  );
  return [members.get("example"), ...named].filter((value) => value !== undefined);
}

/** A check that keeps the files of the contract which it has read. */
function exampleCheck() {
  // Without inlineRefs a part is compiled once, and not again wherever it is referred to.
  const ajv = new Ajv2020({
    strict: false,
    validateSchema: false,
    allErrors: true,
    logger: false,
    inlineRefs: false,
  });
  addFormats.default(ajv, [...FORMATS]);
  return (kind: string, { node, location }: Place, schemaLocation: Location, report: Report) => {
    const validate = validatorAt(ajv, schemaLocation);
    if (!validate || validate(node)) {
      return;
    }
    // "if" only says that "then" failed, which has an error of its own.
    for (const error of (validate.errors ?? []).filter(({ keyword }) => keyword !== "if")) {
      const path = error.instancePath.split("/").slice(1).map(unescapePointerFragment);
      const { additionalProperty: extra } = error.params;
      report({
        message: `The ${kind} does not fit its schema: it ${error.message}. Correct it, or the schema.`,
        location:
          extra === undefined ? location.child(path) : location.child([...path, extra]).key(),
      });
    }
  };
}

/** @returns undefined where the schema cannot be compiled; what is wrong with it is for other rules to say. */
function validatorAt(ajv: Ajv2020, { source, pointer }: Location): ValidateFunction | undefined {
  const file = pathToFileURL(source.absoluteRef).href;
  try {
    return compile(ajv, { $ref: `${file}${pointer === "#/" ? "" : encodeURI(pointer)}` });
  } catch {
    return undefined;
  }
}

/** To ajv each file of the contract is a schema whose parts refer to each other, as they do for OpenAPI. */
function compile(ajv: Ajv2020, schema: { $ref: string }): ValidateFunction {
  try {
    return ajv.compile(schema);
  } catch (error) {
    if (!(error instanceof MissingRefError) || ajv.schemas[error.missingSchema]) {
      throw error;
    }
    const text = readFileSync(fileURLToPath(error.missingSchema), "utf8");
    ajv.addSchema(parseYaml(text) as object, error.missingSchema);
    return compile(ajv, schema);
  }
}
