import { isUtf8 } from "node:buffer";
import { AppError, type Violation, type ViolationCode } from "../errors.js";
import { pointerTo, violationsRefusal } from "./violations.js";

/** The deepest nesting of objects and arrays. The body itself is level 1. */
export const MAX_DEPTH = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const COLON = 0x3a;
const COMMA = 0x2c;
const LEFT_BRACE = 0x7b;
const RIGHT_BRACE = 0x7d;
const LEFT_BRACKET = 0x5b;
const RIGHT_BRACKET = 0x5d;

/** An object or array that the scan is inside of. */
interface Container {
  /** The names so far, if the container is an object. */
  names?: Set<string>;
  /** The name or index of the current member. */
  at: string | number;
  /** Whether the next string is a name. */
  nameFollows: boolean;
}

/**
 * Parses a request body as JSON (RFC 8259). Refuses what JSON.parse would accept or silently change: bytes that are not
 * UTF-8, duplicate members, U+0000, unpaired surrogates, and nesting beyond MAX_DEPTH.
 * @returns undefined without a body.
 * @throws AppError bad_request
 */
export function parseJsonBody(bytes: Buffer | undefined): unknown {
  if (bytes === undefined || bytes.length === 0) {
    return undefined;
  }
  if (!isUtf8(bytes)) {
    throw refusal(["", "not_utf8", "must be encoded in UTF-8"]);
  }
  const text = bytes.toString("utf8");
  const { depth, members } = outlineOf(bytes);
  if (depth > MAX_DEPTH) {
    scan(bytes);
  }
  const value = parse(text);
  // JSON.parse keeps one of two duplicate members.
  if (members !== keptMembers(value)) {
    throw violationsRefusal(scan(bytes));
  }
  // UTF-8 and JSON forbid these characters. Only an escape can write them.
  const badText = text.includes("\\u") ? unstorableText(value, []) : undefined;
  if (badText) {
    throw refusal([
      pointerTo(badText),
      "invalid_text",
      "must hold neither U+0000 nor an unpaired surrogate",
    ]);
  }
  return value;
}

/**
 * Counts the depth and the members of a body before it is parsed, without the grammar: each member has one colon. In
 * UTF-8, an ASCII byte is never part of another character.
 */
function outlineOf(bytes: Buffer): { depth: number; members: number } {
  let depth = 0;
  let deepest = 0;
  let members = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    switch (bytes[index]) {
      case QUOTE:
        index = endOfString(bytes, index);
        break;
      case COLON:
        members += 1;
        break;
      case LEFT_BRACE:
      case LEFT_BRACKET:
        depth += 1;
        deepest = Math.max(deepest, depth);
        break;
      case RIGHT_BRACE:
      case RIGHT_BRACKET:
        depth -= 1;
        break;
    }
  }
  return { depth: deepest, members };
}

/** The index of the closing quote. */
function endOfString(bytes: Buffer, start: number): number {
  let index = start + 1;
  while (index < bytes.length && bytes[index] !== QUOTE) {
    index += bytes[index] === BACKSLASH ? 2 : 1;
  }
  return index;
}

/** Counts the members of all objects in a value. */
function keptMembers(value: unknown): number {
  if (typeof value !== "object" || value === null) {
    return 0;
  }
  let count = 0;
  for (const name in value) {
    count += 1 + keptMembers((value as Record<string, unknown>)[name]);
  }
  return Array.isArray(value) ? count - value.length : count;
}

/**
 * Locates the fault of a body: nesting or duplicate members.
 * @returns the duplicate members.
 * @throws AppError if the nesting is too deep.
 */
function scan(bytes: Buffer): Violation[] {
  const duplicates: Violation[] = [];
  const containers: Container[] = [];
  for (let index = 0; index < bytes.length; index += 1) {
    const container = containers.at(-1);
    switch (bytes[index]) {
      case QUOTE: {
        const end = endOfString(bytes, index);
        if (container?.names && container.nameFollows) {
          const name = decodeName(bytes.toString("utf8", index, end + 1));
          container.at = name;
          container.nameFollows = false;
          if (container.names.has(name)) {
            duplicates.push({
              pointer: pointerTo(containers.map(({ at }) => at)),
              code: "duplicate_member",
              message: "must not stand twice",
            });
          }
          container.names.add(name);
        }
        index = end;
        break;
      }
      case LEFT_BRACE:
        enter(containers, { names: new Set(), at: "", nameFollows: true });
        break;
      case LEFT_BRACKET:
        enter(containers, { at: 0, nameFollows: false });
        break;
      case RIGHT_BRACE:
      case RIGHT_BRACKET:
        containers.pop();
        break;
      case COMMA:
        nextMember(container);
        break;
    }
  }
  return duplicates;
}

function enter(containers: Container[], container: Container): void {
  if (containers.length === MAX_DEPTH) {
    const place = containers.map(({ at }) => at);
    throw refusal([pointerTo(place), "too_deep", `must not be nested deeper than ${MAX_DEPTH}`]);
  }
  containers.push(container);
}

function nextMember(container: Container | undefined): void {
  if (typeof container?.at === "number") {
    container.at += 1;
  } else if (container) {
    container.nameFollows = true;
  }
}

/** "a" and "\u0061" are the same name. */
function decodeName(quoted: string): string {
  return quoted.includes("\\") ? String(parse(quoted)) : quoted.slice(1, -1);
}

/** The error of JSON.parse quotes the text, so it is not passed on. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(["", "malformed_json", "must be JSON"]);
  }
}

/** The path to the first string or name with U+0000 or an unpaired surrogate. */
function unstorableText(value: unknown, path: string[]): string[] | undefined {
  if (typeof value === "string") {
    return isStorable(value) ? undefined : path;
  }
  if (typeof value !== "object" || value === null) {
    return undefined;
  }
  for (const [name, member] of Object.entries(value)) {
    const memberPath = [...path, name];
    const found = isStorable(name) ? unstorableText(member, memberPath) : memberPath;
    if (found) {
      return found;
    }
  }
  return undefined;
}

function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes("\0");
}

function refusal([pointer, code, message]: [string, ViolationCode, string]): AppError {
  return new AppError("bad_request", { violations: [{ pointer, code, message }] });
}
