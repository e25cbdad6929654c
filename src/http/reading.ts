import { type OperationId, operations } from "#generated/operations.js";
import type { RequestParts } from "./validation.js";

type Values = Readonly<Record<string, unknown>>;

/** A valid request as the contract means it: two that mean the same are read the same, however they are written. */
export interface Reading {
  path: Values;
  query: Values;
  headers: Values;
  /** As it was sent. */
  body: unknown;
  /** What the reader of the operation's rules has made of the body. */
  form?: unknown;
}

/** Makes the function that reads the valid requests of an operation. */
export function requestReader(id: OperationId): (valid: RequestParts) => Reading {
  const { uuids } = operations[id];
  const defaults = Object.entries<unknown>(operations[id].defaults);
  return ({ path, query, headers, body }) => ({
    path: inSmallLetters(path as Values, uuids.path),
    query: withoutDefaults(inSmallLetters(query as Values, uuids.query), defaults),
    headers: inSmallLetters(headers as Values, uuids.headers),
    body,
  });
}

/**
 * What a request asks for, to be compared with what another one does. What may be left out is left out, so that the
 * shortest way to write a request is as it is.
 */
export function contentOf(id: OperationId, { path, query, body }: Reading): Values {
  return { path, query, body: operations[id].blanks.reduce(withoutBlank, body) };
}

function inSmallLetters(values: Values, names: readonly string[]): Values {
  let read = values;
  for (const name of names) {
    const text = (values[name] as string | undefined)?.toLowerCase();
    read = text === values[name] ? read : { ...read, [name]: text };
  }
  return read;
}

function withoutDefaults(values: Values, defaults: readonly [string, unknown][]): Values {
  let read = values;
  for (const [name, value] of defaults) {
    read = values[name] === value ? without(read, [name]) : read;
  }
  return read;
}

function withoutBlank(body: unknown, path: readonly string[]): unknown {
  const value = path.reduce((part, name) => (part as Values | undefined)?.[name], body);
  return value === "" ? without(body as Values, path) : body;
}

/** A copy that lacks a member. */
function without(values: Values, [name = "", ...rest]: readonly string[]): Values {
  const { [name]: member, ...others } = values;
  return rest.length === 0 ? others : { ...others, [name]: without(member as Values, rest) };
}
