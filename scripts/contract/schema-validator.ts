import "@hyperjump/json-schema/formats";
import {
  registerSchema,
  setShouldValidateFormat,
  type Validator,
  validate,
} from "@hyperjump/json-schema/draft-2020-12";
import type { OpenApiDocument, Schema } from "../generation/contract.js";

setShouldValidateFormat(true);

const DIALECT = "https://json-schema.org/draft/2020-12/schema";

export interface SchemaValidator {
  /** Whether a value is valid against a schema of the document. */
  isValid(schema: Schema, value: unknown): Promise<boolean>;
  /** The keywords of a schema that a value breaks, each with a JSON Pointer to where it breaks it. */
  violations(schema: Schema, value: unknown): Promise<{ keyword: string; place: string }[]>;
}

let validatorCount = 0;

/** Validates by the schemas of an OpenAPI 3.1 document. The validator is hyperjump's, where the service uses ajv. */
export function createSchemaValidator(document: OpenApiDocument): SchemaValidator {
  validatorCount += 1;
  const base = `https://contract.invalid/${validatorCount}`;
  registerSchema({ $schema: DIALECT, $id: base, components: document.components }, base);
  const validators = new Map<string, Promise<Validator>>();

  function validatorOf(schema: Schema): Promise<Validator> {
    const text = JSON.stringify(schema).replaceAll('"#/components/', `"${base}#/components/`);
    let validator = validators.get(text);
    if (!validator) {
      const id = `${base}/${validators.size}`;
      registerSchema({ ...JSON.parse(text), $schema: DIALECT, $id: id }, id);
      validator = validate(id);
      validators.set(text, validator);
    }
    return validator;
  }

  return {
    async isValid(schema, value) {
      return (await validatorOf(schema))(value as never).valid;
    },
    async violations(schema, value) {
      const result = (await validatorOf(schema))(value as never, "BASIC");
      return (result.valid ? [] : (result.errors ?? [])).map((error) => ({
        keyword: error.absoluteKeywordLocation.split("/").at(-1) ?? "",
        place: decodeURIComponent(error.instanceLocation.slice(1)),
      }));
    },
  };
}
