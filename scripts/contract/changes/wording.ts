import { isDeepStrictEqual } from "node:util";

const QUOTE_LIMIT = 60;

/** A sentence, without its full stop, on a keyword that has another value; undefined stands for none. */
export function newValue(keyword: string, before: unknown, after: unknown): string {
  const name = keyword === "key" ? "The name" : `\`${keyword}\``;
  if (before === undefined || after === undefined) {
    return after === undefined ? `${name} was removed` : `${name} was set to ${quoted(after)}`;
  }
  if (Array.isArray(before) && Array.isArray(after)) {
    const [lost, gained] = [missing(before, after), missing(after, before)];
    const parts = [lost && `lost ${lost}`, gained && `gained ${gained}`].filter(Boolean);
    return `${name} ${parts.join(" and ") || "is in another order"}`;
  }
  return `${name} changed from ${quoted(before)} to ${quoted(after)}`;
}

function missing(values: unknown[], among: unknown[]): string {
  return values
    .filter((value) => !among.some((other) => isDeepStrictEqual(value, other)))
    .map(quoted)
    .join(", ");
}

function quoted(value: unknown): string {
  const text = JSON.stringify(value);
  return text.length > QUOTE_LIMIT ? `${text.slice(0, QUOTE_LIMIT)}…` : text;
}
