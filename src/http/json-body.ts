import { isUtf8 } from "node:buffer";
import { AppError, type Violation, type ViolationCode } from "../errors.js";
import { MAX_VIOLATIONS, pointerTo } from "./violations.js";

/** How deep objects and arrays may lie in one another; the body itself is the first. */
export const MAX_DEPTH = 16;

const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** An object or array that the scan is inside of. */
interface Container {
  /** The names so far, where it is an object. */
  names?: Set<string>;
  /** The name or index of the member at which the scan is. */
  at: string | number;
  /** Whether the next string is a name. */
  nameFollows: boolean;
}

/**
 * Reads a request body as JSON (RFC 8259) and refuses what JSON.parse would let pass or silently change: bytes
 * that are not UTF-8, a member that stands twice, U+0000, unpaired surrogates, and nesting beyond MAX_DEPTH.
 * @returns undefined where there is no body.
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
  const duplicates = scan(text);
  const value = parse(text);
  if (duplicates.length > 0) {
    throw new AppError("bad_request", { violations: duplicates.slice(0, MAX_VIOLATIONS) });
  }
  // Only an escape can smuggle in what UTF-8 and JSON themselves forbid.
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
 * Walks over the tokens, without checking the grammar, which is JSON.parse's part.
 * @returns the members that stand twice.
 * @throws AppError where the nesting is too deep, before anything is built from it.
 */
function scan(text: string): Violation[] {
  const duplicates: Violation[] = [];
  const containers: Container[] = [];
  for (let index = 0; index < text.length; index += 1) {
    const container = containers.at(-1);
    switch (text.charCodeAt(index)) {
      case QUOTE: {
        const end = endOfString(text, index);
        if (container?.names && container.nameFollows) {
          const name = decodeName(text.slice(index, end + 1));
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
      case 0x7b: // {
        enter(containers, { names: new Set(), at: "", nameFollows: true });
        break;
      case 0x5b: // [
        enter(containers, { at: 0, nameFollows: false });
        break;
      case 0x7d: // }
      case 0x5d: // ]
        containers.pop();
        break;
      case 0x2c: // ,
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

/** The index of the closing quote. */
function endOfString(text: string, start: number): number {
  let index = start + 1;
  for (; index < text.length && text.charCodeAt(index) !== QUOTE; index += 1) {
    if (text.charCodeAt(index) === BACKSLASH) {
      index += 1;
    }
  }
  return index;
}

/** "a" and "\u0061" are the same name. */
function decodeName(quoted: string): string {
  return quoted.includes("\\") ? String(parse(quoted)) : quoted.slice(1, -1);
}

/** The error of JSON.parse quotes the text, so nothing of it is passed on. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw refusal(["", "malformed_json", "must be JSON"]);
  }
}

/** The path to the first string or name that cannot be kept as it is. */
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
