import {
  type Contract,
  deref,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from "./contract.js";
import { deprecationsOf } from "./deprecations.js";

/** Source of the operations table: all that the server needs to know of the contract to route. */
export function operationsSource(contract: Contract): string {
  return [
    'import type { operations as Wire } from "./types.js";',
    "",
    `export const contractVersion = ${JSON.stringify(contract.document.info.version)};`,
    "",
    "export const operations = {",
    ...contract.operations.map((o) => `  ${o.id}: ${JSON.stringify(row(contract, o), null, 2)},`),
    "} as const;",
    "",
    "/** What a text that does not match a pattern is told, by the pattern. */",
    `export const patternMessages: Record<string, string> = ${JSON.stringify(patternMessages(contract), null, 2)};`,
    "",
    TYPES,
  ].join("\n");
}

function row({ document }: Contract, operation: Operation) {
  const isBoolean = ({ in: place, schema }: Parameter) =>
    place === "query" && deref(document, schema).type === "boolean";
  const uuidsIn = (place: Parameter["in"]) =>
    operation.parameters
      .filter((p) => p.in === place && deref(document, p.schema).format === "uuid")
      .map(({ name }) => (place === "header" ? name.toLowerCase() : name));
  return {
    method: operation.method,
    path: operation.path,
    permission: operation.permission,
    takesBody: operation.body !== undefined,
    /** Whether a request may carry an Idempotency-Key. */
    takesKey: operation.parameters.some(({ name }) => name === "Idempotency-Key"),
    /** Query parameters that are written true or false. */
    booleans: operation.parameters.filter(isBoolean).map(({ name }) => name),
    /** Parameters in which capitals and small letters mean the same. */
    uuids: { path: uuidsIn("path"), query: uuidsIn("query"), headers: uuidsIn("header") },
    /** What a query parameter means where it is left out. */
    defaults: defaultsOf(document, operation),
    /** Members of the body in which "" means that they are left out, each by the names on the way to it. */
    blanks: operation.body ? blanksIn(document, operation.body) : [],
    answers: Object.fromEntries(
      [...operation.answers].map(([status, names]) => [status, names["application/json"]]),
    ),
    rules: operation.rules,
    deprecations: deprecationsOf(document, operation),
  };
}

function defaultsOf(document: OpenApiDocument, { parameters }: Operation) {
  const queryDefaults = parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema }) => [name, deref(document, schema).default]);
  return Object.fromEntries(queryDefaults.filter(([, value]) => value !== undefined));
}

/** The optional members of a schema, and of those within it, that may be blank. */
function blanksIn(document: OpenApiDocument, schema: Schema, path: string[] = []): string[][] {
  const { properties = {}, required = [] } = deref(document, schema);
  return Object.entries<Schema>(properties).flatMap(([name, member]) => {
    const place = [...path, name];
    const isBlank = !required.includes(name) && takesBlank(deref(document, member));
    return [...(isBlank ? [place] : []), ...blanksIn(document, member, place)];
  });
}

function takesBlank({ type, enum: values, minLength = 0, format, pattern }: OpenApiDocument) {
  const isListed = values === undefined || values.includes("");
  const isMatched = pattern === undefined || new RegExp(pattern, "u").test("");
  return type === "string" && isListed && isMatched && minLength === 0 && format === undefined;
}

/** The messages of the patterns, wherever in a schema they stand. An example can look like a schema. */
function patternMessages({ schemas, operations }: Contract): Record<string, string> {
  const messages: Record<string, string> = {};
  JSON.stringify([schemas, operations.map(({ parameters }) => parameters)], (_, part) => {
    if (typeof part?.pattern === "string" && typeof part["x-message"] === "string") {
      messages[part.pattern] = part["x-message"];
    }
    return part;
  });
  return messages;
}

const TYPES = `export type OperationId = keyof typeof operations;
export type Permission = Exclude<(typeof operations)[OperationId]["permission"], "none">;

type Body<Id extends OperationId> = Wire[Id] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : undefined;
type Success<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], 200 | 201>;
type DeclaredAnswer<Id extends OperationId, Status> = Status extends keyof Wire[Id]["responses"]
  ? Wire[Id]["responses"][Status] extends { content: { "application/json": infer A } }
    ? { status: Status } & Omit<A, "traceId">
    : never
  : never;

/** A request after validation. */
export interface ValidRequest<Id extends OperationId> {
  path: Wire[Id]["parameters"] extends { path: infer P } ? P : Record<string, never>;
  query: Wire[Id]["parameters"] extends { query?: infer Q } ? NonNullable<Q> : Record<string, never>;
  body: Body<Id>;
}

/**
 * One function for each operation: it takes a valid request and gives the successful answer, or throws.
 * An operation without permission has no context, since nobody knows who asks.
 */
export type Handlers<Context> = {
  [Id in OperationId]: (
    request: ValidRequest<Id>,
    context: (typeof operations)[Id]["permission"] extends "none" ? undefined : Context,
  ) => Promise<DeclaredAnswer<Id, Success<Id>>>;
};
`;
