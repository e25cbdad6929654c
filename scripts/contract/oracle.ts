import type { OpenApiDocument, Schema } from "../generation/contract.js";
import { meaningOf, type Parameter } from "./parameters.js";
import { createSchemaValidator, type SchemaValidator } from "./schema-validator.js";
import { fullValue, locate } from "./variants.js";

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];
const COMPONENT_REF = /^#\/components\/(\w+)\/([\w.-]+)$/;

/** Headers that belong to HTTP and not to an operation, in small letters (RFC 9110, RFC 9112). */
const TRANSPORT_HEADERS = [
  "connection",
  "content-length",
  "content-type",
  "date",
  "keep-alive",
  "transfer-encoding",
];

/** A fault of a merge patch that fits its own schema. It depends on what is patched. */
export const UNFIT_PATCH = "what comes out of the patch is not valid";

export interface DeclaredAnswer {
  /** Names in small letters. */
  headers: Map<string, { required: boolean; schema: Schema }>;
  /** Schema by media type; none where the answer has no content. */
  content: Map<string, Schema>;
}

/** What the document says of an operation, with its references to parameters, headers and answers followed. */
export interface OperationPromise {
  id: string;
  /** In capitals. */
  method: string;
  path: string;
  parameters: Parameter[];
  body?: { required: boolean; schema: Schema; mediaTypes: string[] };
  rules: { id: string; code: string; pointer: string }[];
  /** Parameters of the query of which each needs the others (`x-sent-together`). */
  sentTogether: string[][];
  /** What a merge patch changes, and what comes out of it has to be (`x-patched-schema`). */
  patched?: Pick<OperationPromise, "rules"> & { schema: Schema };
  answers: Map<number, DeclaredAnswer>;
}

/** A request as its receiver understands it. Names of headers are in small letters. */
export interface RequestParts {
  path: Record<string, string>;
  query: Record<string, unknown>;
  headers: Record<string, string>;
  body?: unknown;
}

export interface RawAnswer {
  status: number;
  /** Names in small letters. */
  headers: Record<string, string>;
  text: string;
}

export interface Oracle extends SchemaValidator {
  operations: OperationPromise[];
  /** A valid value in which every optional member is present. */
  fullValue(schema: Schema): unknown;
  /** The operations of the path that a request line asks for; none where the document has no such path. */
  operationsAt(path: string): OperationPromise[];
  /** The operation that a request line asks for, with its path parameters, or undefined. */
  operationAt(
    method: string,
    path: string,
  ): { operation: OperationPromise; path: Record<string, string> } | undefined;
  /** What the document has against a request, in words without values; empty where it is valid. */
  requestFaults(operation: OperationPromise, parts: RequestParts): Promise<string[]>;
  /** What the document has against an answer, in words; empty where it is valid. */
  answerFaults(
    operation: OperationPromise,
    answer: RawAnswer,
    options?: { toHead?: boolean },
  ): Promise<string[]>;
}

type IsValid = SchemaValidator["isValid"];

/** Judges requests and answers by an OpenAPI 3.1 document alone. It shares no code with the service. */
export function createOracle(document: OpenApiDocument): Oracle {
  const operations = operationsOf(document);
  const validator = createSchemaValidator(document);
  return {
    ...validator,
    operations,
    fullValue: (schema) => fullValue(document, locate(document, { schema, node: "" })),
    operationsAt: (path) => operationsAt(operations, path),
    operationAt: (method, path) => operationAt(operations, method, path),
    requestFaults: createRequestJudge(document, validator.isValid),
    answerFaults: createAnswerJudge(validator.isValid),
  };
}

function createRequestJudge(document: OpenApiDocument, isValid: IsValid): Oracle["requestFaults"] {
  return async ({ parameters, body, sentTogether, patched }, parts) => {
    const faults = [
      ...(await parameterFaults(parameters, parts)),
      ...unknownQueryFaults(parameters, parts),
      ...separatedFaults(sentTogether, parts),
    ];
    if (body && parts.body === undefined) {
      faults.push(...(body.required ? ["the body is missing"] : []));
    } else if (body && !(await isValid(body.schema, parts.body))) {
      faults.push("the body is not valid");
    } else if (patched && !(await isValid(patched.schema, patchedValue(patched, parts)))) {
      faults.push(UNFIT_PATCH);
    }
    return faults;
  };

  /** Of a resource with every optional member. */
  function patchedValue({ schema }: { schema: Schema }, { body }: RequestParts): unknown {
    return mergePatched(fullValue(document, locate(document, { schema, node: "" })), body);
  }

  async function parameterFaults(parameters: Parameter[], parts: RequestParts): Promise<string[]> {
    const faults: string[] = [];
    for (const parameter of parameters) {
      const { name, in: place, required, schema } = parameter;
      const key = place === "header" ? name.toLowerCase() : name;
      const value = placeOf(parts, place)[key];
      if (value === undefined) {
        faults.push(...(required ? [`${place} ${name} is missing`] : []));
      } else if (!(await isValid(schema, meaningOf(document, parameter, value)))) {
        faults.push(`${place} ${name} is not valid`);
      }
    }
    return faults;
  }
}

/** JSON Merge Patch (RFC 7396). */
function mergePatched(target: unknown, patch: unknown): unknown {
  const isObject = typeof patch === "object" && patch !== null && !Array.isArray(patch);
  if (!isObject) {
    return patch;
  }
  const members = new Map(Object.entries(Object(target)));
  for (const [name, value] of Object.entries(patch)) {
    members.set(name, mergePatched(members.get(name), value));
  }
  return Object.fromEntries([...members].filter(([name]) => Object(patch)[name] !== null));
}

function unknownQueryFaults(parameters: Parameter[], { query }: RequestParts): string[] {
  const known = parameters.filter((parameter) => parameter.in === "query");
  const strangers = Object.keys(query).filter((key) => !known.some(({ name }) => name === key));
  return strangers.map(() => "a query parameter is unknown");
}

function separatedFaults(sentTogether: string[][], { query }: RequestParts): string[] {
  return sentTogether.flatMap((names) => {
    const sent = names.filter((name) => query[name] !== undefined);
    return sent.length === 0 || sent.length === names.length
      ? []
      : [`of the parameters ${names.join(", ")} only some are sent`];
  });
}

function createAnswerJudge(isValid: IsValid): Oracle["answerFaults"] {
  return async ({ answers }, answer, { toHead = false } = {}) => {
    const declared = answers.get(answer.status);
    if (!declared) {
      return [`the status ${answer.status} is not declared`];
    }
    return [
      ...(await headerFaults(declared.headers, answer.headers)),
      ...(toHead ? [] : await contentFaults(declared.content, answer)),
    ];
  };

  async function headerFaults(
    declared: DeclaredAnswer["headers"],
    headers: Record<string, string>,
  ): Promise<string[]> {
    const faults = Object.keys(headers)
      .filter((name) => !declared.has(name) && !TRANSPORT_HEADERS.includes(name))
      .map((name) => `the header ${name} is not declared`);
    for (const [name, { required, schema }] of declared) {
      const value = headers[name];
      if (value === undefined) {
        faults.push(...(required ? [`the header ${name} is missing`] : []));
      } else if (!(await isValid(schema, value))) {
        faults.push(`the header ${name} is not valid`);
      }
    }
    return faults;
  }

  async function contentFaults(
    declared: DeclaredAnswer["content"],
    { headers, text }: RawAnswer,
  ): Promise<string[]> {
    if (declared.size === 0) {
      const isEmpty = text === "" && headers["content-type"] === undefined;
      return isEmpty ? [] : ["it has content, and none is declared"];
    }
    const mediaType = String(headers["content-type"]).split(";")[0] ?? "";
    const schema = declared.get(mediaType);
    if (!schema) {
      return [`the content type ${mediaType} is not declared`];
    }
    const value = parsed(text);
    if (value === undefined) {
      return ["the body is not JSON"];
    }
    return (await isValid(schema, value)) ? [] : [`the body is not of the schema for ${mediaType}`];
  }
}

function operationsOf(document: OpenApiDocument): OperationPromise[] {
  const operations = Object.entries<OpenApiDocument>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) =>
      operationOf(document, path, method, item[method]),
    ),
  );
  return operations.map((operation) => {
    const name = patchedName(document, operation);
    const schema = { $ref: `#/components/schemas/${name}` };
    const { rules = [] } = operations.find(({ body }) => body?.schema.$ref === schema.$ref) ?? {};
    return name === undefined ? operation : { ...operation, patched: { schema, rules } };
  });
}

function patchedName(document: OpenApiDocument, { method, path }: OperationPromise) {
  return document.paths[path][method.toLowerCase()]["x-patched-schema"] as string | undefined;
}

function operationOf(
  document: OpenApiDocument,
  path: string,
  method: string,
  { operationId, parameters = [], requestBody, responses, ...rest }: OpenApiDocument,
): OperationPromise {
  const answers = Object.entries<Schema>(responses).map(([status, response]) => [
    Number(status),
    answerOf(document, follow(document, response)),
  ]) as [number, DeclaredAnswer][];
  return {
    id: operationId,
    method: method.toUpperCase(),
    path,
    parameters: parameters.map((parameter: Schema) => follow(document, parameter)),
    ...(requestBody && {
      body: {
        required: follow(document, requestBody).required === true,
        schema: follow(document, requestBody).content["application/json"].schema,
        mediaTypes: Object.keys(follow(document, requestBody).content),
      },
    }),
    rules: rest["x-rules"] ?? [],
    sentTogether: rest["x-sent-together"] ?? [],
    answers: new Map(answers),
  };
}

function answerOf(document: OpenApiDocument, response: OpenApiDocument): DeclaredAnswer {
  return {
    headers: new Map(
      Object.entries<Schema>(response.headers ?? {}).map(([name, header]) => {
        const { required = false, schema } = follow(document, header);
        return [name.toLowerCase(), { required, schema }];
      }),
    ),
    content: new Map(
      Object.entries<OpenApiDocument>(response.content ?? {}).map(([type, { schema }]) => [
        type,
        schema,
      ]),
    ),
  };
}

/** A part of the document, or what it refers to. */
export function follow(document: OpenApiDocument, part: Schema): OpenApiDocument {
  const [, kind, name] = COMPONENT_REF.exec(String(part.$ref)) ?? [];
  return kind && name ? follow(document, document.components[kind][name]) : part;
}

/** A path without parameters goes before one with some, whatever its methods (OpenAPI, Paths Object). */
function operationsAt(operations: OperationPromise[], path: string): OperationPromise[] {
  const concrete = operations.filter((operation) => operation.path === path);
  return concrete.length > 0
    ? concrete
    : operations.filter((operation) => matched(operation.path, path));
}

function operationAt(operations: OperationPromise[], method: string, path: string) {
  const operation = operationsAt(operations, path).find((other) => other.method === method);
  return operation && { operation, path: matched(operation.path, path) ?? {} };
}

function matched(template: string, path: string): Record<string, string> | undefined {
  const pattern = template.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]*)");
  const match = new RegExp(`^${pattern}$`).exec(path);
  return match ? Object.fromEntries(Object.entries(match.groups ?? {}).map(decoded)) : undefined;
}

function decoded([name, text]: [string, string]): [string, string] {
  try {
    return [name, decodeURIComponent(text)];
  } catch {
    return [name, text];
  }
}

function placeOf(parts: RequestParts, place: Parameter["in"]): Record<string, unknown> {
  return { path: parts.path, query: parts.query, header: parts.headers }[place];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
