import type { RequestParts } from "./validation.js";

/** A deprecated part of the contract. `path` is its place within the part that `of` names. */
export interface Deprecation {
  of: "operation" | "query" | "headers" | "body" | "answer";
  path: readonly string[];
  /** "@" and seconds since 1970. */
  deprecation: string;
  /** An HTTP date. */
  sunset?: string;
}

const NONE = {};

/**
 * The headers Deprecation (RFC 9745) and Sunset (RFC 8594) of an answer. They hold the earliest dates of the
 * deprecations that the operation, the request or the answer meets.
 * @param declared the deprecations of the operation.
 * @param status of the answer, since each answer has members of its own.
 */
export function deprecationHeaders(
  declared: readonly Deprecation[],
  parts: RequestParts,
  status: number,
): Record<string, string> {
  if (declared.length === 0) {
    return NONE;
  }
  const met = declared.filter((one) => isMet(one, parts, status));
  const [deprecation] = met
    .map((one) => one.deprecation)
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
  const [sunset] = met
    .flatMap((one) => one.sunset ?? [])
    .sort((a, b) => Date.parse(a) - Date.parse(b));
  return { ...(deprecation && { deprecation }), ...(sunset && { sunset }) };
}

function isMet({ of, path }: Deprecation, parts: RequestParts, status: number): boolean {
  switch (of) {
    case "operation":
      return true;
    case "answer":
      return path[0] === String(status);
    default:
      return isThere(parts[of], path);
  }
}

function isThere(part: unknown, path: readonly string[]): boolean {
  let value = part;
  for (const name of path) {
    value = (value as Record<string, unknown> | undefined)?.[name];
  }
  return value !== undefined;
}
