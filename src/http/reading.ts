import type { RequestParts } from "./validation.js";

type Values = Readonly<Record<string, unknown>>;

/** What the table of operations says of the requests of one. */
interface RequestForm {
  uuids: { path: readonly string[]; query: readonly string[]; headers: readonly string[] };
  defaults: Values;
  /** Names of the headers that the handler gets. */
  headers: readonly string[];
}

/** A valid request as the contract means it: two that mean the same are read the same, however they are written. */
export interface Reading {
  path: Values;
  /** With the defaults of what was left out. */
  query: Values;
  /** Those that the handler gets, and On-Behalf-Of. */
  headers: Values;
  /** Without what is blank. */
  body: unknown;
  /** What the reader of the operation's rules has made of the body. */
  form?: unknown;
}

/** Makes the function that reads the valid requests of an operation. */
export function requestReader(form: RequestForm): (valid: RequestParts) => Reading {
  const { uuids } = form;
  const headerNames = [...uuids.headers, ...form.headers];
  return ({ path, query, headers, body }) => ({
    path: inSmallLetters(path as Values, uuids.path),
    query: withDefaults(inSmallLetters(query as Values, uuids.query), form.defaults),
    headers: inSmallLetters(chosen(headers as Values, headerNames), uuids.headers),
    body,
  });
}

/**
 * What a request asks for, to be compared with what another one does. What may be left out is left out, so that the
 * shortest way to write a request is as it is.
 */
export function contentOf(form: RequestForm, { path, query, headers, body }: Reading): Values {
  return {
    path,
    query: withoutDefaults(query, Object.entries(form.defaults)),
    // Only if there are some: idempotency records of operations without them must stay comparable.
    ...(form.headers.length > 0 && { headers: chosen(headers, form.headers) }),
    body,
  };
}

function chosen(values: Values, names: readonly string[]): Values {
  const some: Record<string, unknown> = {};
  for (const name of names) {
    if (values[name] !== undefined) {
      some[name] = values[name];
    }
  }
  return some;
}

/** Most requests have no query: then the defaults are all there is. */
function withDefaults(query: Values, defaults: Values): Values {
  return Object.keys(query).length === 0 ? defaults : { ...defaults, ...query };
}

function inSmallLetters(values: Values, names: readonly string[]): Values {
  let read = values;
  for (const name of names) {
    const text = inSmall(values[name]);
    read = text === values[name] ? read : { ...read, [name]: text };
  }
  return read;
}

function inSmall(value: unknown): unknown {
  return Array.isArray(value) ? value.map(inSmall) : (value as string | undefined)?.toLowerCase();
}

function withoutDefaults(values: Values, defaults: readonly [string, unknown][]): Values {
  let read = values;
  for (const [name, value] of defaults) {
    read = values[name] === value ? without(read, name) : read;
  }
  return read;
}

/** A copy that lacks a member. */
function without(values: Values, name: string): Values {
  const { [name]: _, ...others } = values;
  return others;
}
