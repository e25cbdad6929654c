import type { ErrorObject } from "ajv";
import { keywordCodes, type TextMessage, textMessages } from "#generated/operations.js";
import { AppError, type Violation, type ViolationCode } from "../errors.js";
import { textMessage } from "./text-message.js";

/** An answer names at most this many violations. */
const MAX_VIOLATIONS = 20;
/** A name that a client made up can be long; the contract limits what an answer repeats of it. */
const MAX_POINTER_LENGTH = 1024;

/** What the contract says of violations. */
interface Wording {
  /** By keyword, the more basic fault first. */
  codes: Readonly<Record<string, ViolationCode>>;
  /** By pattern, and by format. */
  texts: Readonly<Record<string, TextMessage>>;
}

const WORDING: Wording = { codes: keywordCodes, texts: textMessages };

/** What the caller is told of each keyword of the contract's schemas. No message repeats a value. */
const MESSAGES: Record<string, (params: Params) => string> = {
  type: ({ type }) => `must be of type ${[type].flat().join(" or ")}`,
  required: () => "is required",
  dependentRequired: ({ property }) => `is required beside ${property}`,
  additionalProperties: () => "is not known here",
  enum: () => "must be one of the values that the contract lists",
  minimum: ({ limit }) => `must be at least ${limit}`,
  maximum: ({ limit }) => `must be at most ${limit}`,
  minItems: ({ limit }) => `must have at least ${limit} items`,
  maxItems: ({ limit }) => `must have at most ${limit} items`,
  uniqueItems: () => "must not hold the same item twice",
  minLength: ({ limit }) =>
    limit === 1 ? "must not be blank" : `must have at least ${limit} characters`,
  maxLength: ({ limit }) =>
    limit === 0 ? "must be left out" : `must have at most ${limit} characters`,
};

type Params = ErrorObject["params"];

/** The refusal of a request for its violations: those of known members first, at most MAX_VIOLATIONS. */
export function violationsRefusal(violations: readonly Violation[]): AppError {
  const isUnknown = ({ code }: Violation) => code === "unknown_member";
  const ordered = [...violations.filter((one) => !isUnknown(one)), ...violations.filter(isUnknown)];
  return new AppError("bad_request", {
    violations: ordered.slice(0, MAX_VIOLATIONS),
    violationCount: violations.length,
  });
}

/**
 * The violations that a generated validator found: for each member the most basic one, since a text that is too
 * long, say, need not be told that it does not match a pattern either.
 * @param data what was validated.
 * @param base where the validated part lies: "" for the body, "/path", "/query" or "/headers".
 * @param wording that of the contract, unless a test has another.
 */
export function schemaViolations(
  errors: readonly ErrorObject[],
  data: unknown,
  base: string,
  wording = WORDING,
): Violation[] {
  const basicFirst = Object.keys(wording.codes);
  const rankOf = ({ keyword }: ErrorObject) => basicFirst.indexOf(keyword);
  const byPointer = new Map<string, ErrorObject>();
  // "if" only says that "then" or "else" failed, which has an error of its own.
  for (const error of errors.filter(({ keyword }) => keyword !== "if")) {
    const pointer = limited(base + error.instancePath + memberOf(error.params));
    const other = byPointer.get(pointer);
    if (!other || rankOf(error) < rankOf(other)) {
      byPointer.set(pointer, error);
    }
  }
  return [...byPointer].map(([pointer, error]) => ({
    pointer,
    ...meaningOf(error, data, wording),
  }));
}

function meaningOf(
  { keyword, params, instancePath }: ErrorObject,
  data: unknown,
  { codes, texts }: Wording,
): Pick<Violation, "code" | "message"> {
  const code = codes[keyword];
  const message = MESSAGES[keyword];
  const text = texts[params.pattern ?? params.format];
  if (code && message) {
    return { code, message: message(params) };
  }
  if (code && text) {
    return { code, message: textMessage(text, valueAt(data, instancePath)) };
  }
  throw new Error(`no violation code for the keyword ${keyword}`);
}

/** @param pointer of ajv, which leads to a value. */
function valueAt(data: unknown, pointer: string): string {
  const path = pointer.split("/").slice(1).map(unescaped);
  return path.reduce((part, name) => (part as Record<string, unknown>)[name], data) as string;
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

function unescaped(name: string): string {
  return name.replaceAll("~1", "/").replaceAll("~0", "~");
}

function limited(pointer: string): string {
  return pointer.slice(0, MAX_POINTER_LENGTH).toWellFormed();
}
