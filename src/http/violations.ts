import type { ErrorObject } from "ajv";
import type { Violation, ViolationCode } from "../errors.js";

/** An answer names at most this many violations. */
export const MAX_VIOLATIONS = 20;
/** A name that a client made up can be long; the contract limits what an answer repeats of it. */
const MAX_POINTER_LENGTH = 1024;

/** What each keyword of the contract's schemas means to the caller. No message repeats a value. */
const KEYWORDS: Record<string, { code: ViolationCode; message: (params: Params) => string }> = {
  required: { code: "required", message: () => "is required" },
  additionalProperties: { code: "unknown_member", message: () => "is not known here" },
  type: { code: "wrong_type", message: ({ type }) => `must be of type ${type}` },
  enum: { code: "not_in_enum", message: () => "must be one of the values that the contract lists" },
  format: { code: "bad_format", message: ({ format }) => `must match the format ${format}` },
  pattern: { code: "bad_pattern", message: ({ pattern }) => `must match the pattern ${pattern}` },
  minLength: {
    code: "too_short",
    message: ({ limit }) => `must have at least ${characters(limit)}`,
  },
  maxLength: { code: "too_long", message: ({ limit }) => `must have at most ${characters(limit)}` },
};

type Params = ErrorObject["params"];

/**
 * The violations that a generated validator found.
 * @param base where the validated part lies: "" for the body, "/path", "/query" or "/headers".
 */
export function violationsOf(errors: readonly ErrorObject[], base: string): Violation[] {
  const mistyped = new Set(
    errors.filter(({ keyword }) => keyword === "type").map(({ instancePath }) => instancePath),
  );
  // "if" only says that "then" failed, and "enum" that what has the wrong type is not in the list either.
  return errors
    .filter(({ keyword }) => keyword !== "if")
    .filter(({ keyword, instancePath }) => keyword !== "enum" || !mistyped.has(instancePath))
    .map((error) => {
      const meaning = KEYWORDS[error.keyword];
      if (!meaning) {
        throw new Error(`no violation code for the keyword ${error.keyword}`);
      }
      return {
        pointer: limited(base + error.instancePath + memberOf(error.params)),
        code: meaning.code,
        message: meaning.message(error.params),
      };
    });
}

/** A JSON Pointer (RFC 6901). */
export function pointerTo(path: readonly (string | number)[]): string {
  return limited(path.map((part) => `/${escaped(String(part))}`).join(""));
}

/** A missing member and one too many are pointed to themselves, not through the object that they belong to. */
function memberOf({ missingProperty, additionalProperty }: Params): string {
  const name = missingProperty ?? additionalProperty;
  return name === undefined ? "" : `/${escaped(name)}`;
}

function escaped(name: string): string {
  return name.replaceAll("~", "~0").replaceAll("/", "~1");
}

function limited(pointer: string): string {
  return pointer.slice(0, MAX_POINTER_LENGTH).toWellFormed();
}

function characters(count: number): string {
  return count === 1 ? "1 character" : `${count} characters`;
}
