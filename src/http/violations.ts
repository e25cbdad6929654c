import type { ErrorObject } from "ajv";
import { keywordCodes, patternMessages } from "#generated/operations.js";
import type { Violation, ViolationCode } from "../errors.js";

/** An answer names at most this many violations. */
export const MAX_VIOLATIONS = 20;
/** A name that a client made up can be long; the contract limits what an answer repeats of it. */
const MAX_POINTER_LENGTH = 1024;

/** By keyword, the more basic fault first. */
type Codes = Readonly<Record<string, ViolationCode>>;

/** What the caller is told of each keyword of the contract's schemas. No message repeats a value. */
const MESSAGES: Record<string, (params: Params) => string> = {
  type: ({ type }) => `must be of type ${[type].flat().join(" or ")}`,
  required: () => "is required",
  additionalProperties: () => "is not known here",
  enum: () => "must be one of the values that the contract lists",
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minItems: ({ limit }) => `must have at least ${limit} items`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  uniqueItems: () => "must not hold the same item twice",
  minLength: ({ limit }) => `must have at least ${limit} characters`,
  maxLength: ({ limit }) => `must have at most ${limit} characters`,
  format: ({ format }) => `must be of the format ${format}`,
  pattern: ({ pattern }) => String(patternMessages[pattern]),
};

type Params = ErrorObject["params"];

/**
 * The violations that a generated validator found: for each member the most basic one, since a text that is too
 * long, say, need not be told that it does not match a pattern either.
 * @param base where the validated part lies: "" for the body, "/path", "/query" or "/headers".
 * @param codes those of the contract, unless a test has others.
 */
export function schemaViolations(
  errors: readonly ErrorObject[],
  base: string,
  codes: Codes = keywordCodes,
): Violation[] {
  const basicFirst = Object.keys(codes);
  const rankOf = ({ keyword }: ErrorObject) => basicFirst.indexOf(keyword);
  const byPointer = new Map<string, ErrorObject>();
  // "if" only says that "then" failed, which has an error of its own.
  for (const error of errors.filter(({ keyword }) => keyword !== "if")) {
    const pointer = limited(base + error.instancePath + memberOf(error.params));
    const other = byPointer.get(pointer);
    if (!other || rankOf(error) < rankOf(other)) {
      byPointer.set(pointer, error);
    }
  }
  return [...byPointer].map(([pointer, error]) => ({ pointer, ...meaningOf(error, codes) }));
}

function meaningOf(
  { keyword, params }: ErrorObject,
  codes: Codes,
): Pick<Violation, "code" | "message"> {
  const code = codes[keyword];
  const message = MESSAGES[keyword];
  if (!code || !message) {
    throw new Error(`no violation code for the keyword ${keyword}`);
  }
  return { code, message: message(params) };
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
