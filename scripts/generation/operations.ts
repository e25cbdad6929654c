import {
  type AnswerHeader,
  type Contract,
  deref,
  IF_MATCH,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type Schema,
} from "./contract.js";
import { deprecationsOf } from "./deprecations.js";
import { HANDLER_TYPES } from "./handler-types.js";
import { CODE_LIST, KEYWORD_CODES } from "./keyword-codes.js";
import { MERGE_PATCH_TYPE } from "./media-types.js";
import { TEXT_MESSAGE_TYPE, textMessages } from "./text-messages.js";

/** Header parameters that the server reads for itself, in small letters. All others are for the handler. */
const SERVER_PARAMETERS = ["authorization", "idempotency-key", "on-behalf-of"];
/** Headers of answers that the server gives by itself, in small letters. All others come from the handler. */
const SERVER_HEADERS = [
  ...["allow", "cache-control", "deprecation", "idempotent-replayed", "retry-after"],
  ...["sunset", "traceparent"],
];

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
    "/** What a text that breaks a pattern or a format is told, by the pattern or the format. */",
    `export const textMessages: Record<string, TextMessage> = ${JSON.stringify(textMessages(contract), null, 2)};`,
    "",
    "/** The code of a violation by the keyword that is broken, the more basic fault first. */",
    `export const keywordCodes = ${JSON.stringify(keywordCodes(contract), null, 2)} as const;`,
    "",
    TEXT_MESSAGE_TYPE,
    HANDLER_TYPES,
  ].join("\n");
}

function row({ document }: Contract, operation: Operation) {
  return {
    method: operation.method,
    path: operation.path,
    permission: operation.permission,
    /** Whether only a sandbox has it (x-sandbox-only). */
    isSandboxOnly: operation.isSandboxOnly,
    /** Permissions that a parameter of the query needs where it does not have its default. */
    queryPermissions: queryPermissionsOf(operation),
    /** In which media types the body may be sent. Empty if the operation takes no body. */
    mediaTypes: operation.mediaTypes,
    /** Whether a request may carry an Idempotency-Key. */
    takesKey: operation.parameters.some(({ name }) => name === "Idempotency-Key"),
    /** Whether a request must say which state it is about (If-Match). */
    needsState: operation.parameters.some(({ name, required }) => name === IF_MATCH && required),
    /** How each parameter of the query is written. */
    query: queryForms(document, operation),
    /** Names of the headers that the handler gets. */
    headers: operation.parameters
      .filter((parameter) => parameter.in === "header")
      .map(({ name }) => name.toLowerCase())
      .filter((name) => !SERVER_PARAMETERS.includes(name)),
    /** Parameters in which capitals and small letters mean the same. */
    uuids: {
      path: uuidsIn(document, operation, "path"),
      query: uuidsIn(document, operation, "query"),
      headers: uuidsIn(document, operation, "header"),
    },
    /** What a query parameter means where it is left out. */
    defaults: defaultsOf(document, operation),
    /** Members of the body in which "" means that they are left out, each by the names on the way to it. A patch says what
     * they are changed to. */
    blanks: operation.body && !isMergePatch(operation) ? blanksIn(document, operation.body) : [],
    /** Names of schemas by status; null for an answer without content. */
    answers: Object.fromEntries(
      [...operation.answers].map(([status, names]) => [status, names["application/json"] ?? null]),
    ),
    /** Names of the headers that the handler gives, by status. */
    answerHeaders: answerHeadersOf(operation),
    /** Members of the data of a successful answer that are masked, each by the names on the way to it. */
    masks: masksOf(document, operation),
    rules: operation.rules,
    deprecations: deprecationsOf(document, operation),
  };
}

function isMergePatch({ mediaTypes }: Operation): boolean {
  return mediaTypes.includes(MERGE_PATCH_TYPE);
}

function queryPermissionsOf({ parameters }: Operation) {
  const guarded = parameters.filter((parameter) => parameter["x-permission"] !== undefined);
  return Object.fromEntries(
    guarded.map((parameter) => [parameter.name, parameter["x-permission"]]),
  );
}

function masksOf(document: OpenApiDocument, { answers }: Operation): string[][] {
  const successes = [...answers].filter(([status]) => status < 300);
  return successes.flatMap(([, { "application/json": name }]) => {
    const { properties } = document.components.schemas[name ?? ""] ?? {};
    return properties?.data ? maskedIn(document, properties.data) : [];
  });
}

/** A list has the names on the way to its items. */
function maskedIn(document: OpenApiDocument, schema: Schema, path: string[] = []): string[][] {
  const { properties = {}, items, ...target } = deref(document, schema);
  const isMasked = (schema["x-mask"] ?? target["x-mask"]) !== undefined;
  return [
    ...(isMasked ? [path] : []),
    ...(items ? maskedIn(document, items, path) : []),
    ...Object.entries<Schema>(properties).flatMap(([name, member]) =>
      maskedIn(document, member, [...path, name]),
    ),
  ];
}

function queryForms(document: OpenApiDocument, { parameters }: Operation) {
  const forms = parameters
    .filter((parameter) => parameter.in === "query")
    .map(({ name, schema, explode = true }) => {
      const { type, items } = deref(document, schema);
      return type === "array"
        ? [name, { type: deref(document, items).type, list: explode ? "repeated" : "commas" }]
        : [name, { type }];
    });
  return Object.fromEntries(forms);
}

function uuidsIn(document: OpenApiDocument, { parameters }: Operation, place: Parameter["in"]) {
  const isUuid = (schema: Schema) => {
    const { format, items } = deref(document, schema);
    return (items ? deref(document, items).format : format) === "uuid";
  };
  return parameters
    .filter((parameter) => parameter.in === place && isUuid(parameter.schema))
    .map(({ name }) => (place === "header" ? name.toLowerCase() : name));
}

/** Only those of success: a refusal does not come from the handler. */
function answerHeadersOf({ answerHeaders }: Operation) {
  const ofHandler = [...answerHeaders]
    .filter(([status]) => status < 400)
    .map(([status, headers]): [number, AnswerHeader[]] => [
      status,
      headers.filter(({ name }) => !SERVER_HEADERS.includes(name)),
    ])
    .filter(([, headers]) => headers.length > 0);
  return Object.fromEntries(
    ofHandler.map(([status, headers]) => [
      status,
      {
        required: headers.filter(({ required }) => required).map(({ name }) => name),
        optional: headers.filter(({ required }) => !required).map(({ name }) => name),
      },
    ]),
  );
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
    const isBlank =
      !required.includes(name) && takesBlank({ ...deref(document, member), ...member });
    return [...(isBlank ? [place] : []), ...blanksIn(document, member, place)];
  });
}

function takesBlank({ type, enum: values, minLength = 0, format, pattern }: OpenApiDocument) {
  const isListed = values === undefined || values.includes("");
  const isMatched = pattern === undefined || new RegExp(pattern, "u").test("");
  return type === "string" && isListed && isMatched && minLength === 0 && format === undefined;
}

/** Only codes that the contract lists, since an answer can hold no other. */
function keywordCodes({ schemas }: Contract): Record<string, string> {
  const listed = (schemas[CODE_LIST]?.enum ?? []) as unknown[];
  return Object.fromEntries(
    Object.entries(KEYWORD_CODES).filter(([, code]) => listed.includes(code)),
  );
}
