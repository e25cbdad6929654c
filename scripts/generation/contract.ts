export interface Schema {
  readonly [keyword: string]: unknown;
}

export interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  /** Whether a list stands as one parameter for each item, which it does where nothing else is said. */
  explode?: boolean;
  /** What a key needs besides the permission of the operation to send another value than the default. */
  "x-permission"?: string;
  schema: Schema;
}

/** A header of an answer, its name in small letters. */
export interface AnswerHeader {
  name: string;
  required: boolean;
}

export interface Rule {
  id: string;
  description: string;
  code: string;
  pointer: string;
}

export interface Operation {
  id: string;
  method: string;
  path: string;
  permission: string;
  /** The schema of the JSON body, where the operation takes one. */
  body?: Schema;
  /** The media types in which the body may be sent; none where the operation takes none. */
  mediaTypes: string[];
  parameters: Parameter[];
  rules: Rule[];
  /** Parameters of the query of which each needs the others: lists of their names (`x-sent-together`). */
  sentTogether: string[][];
  /** Names of the answer's schemas by media type, by status. An answer without content has none. */
  answers: Map<number, Record<string, string>>;
  /** All headers that are declared, by status. */
  answerHeaders: Map<number, AnswerHeader[]>;
}

/** A bundled OpenAPI document, which redocly has read without a complaint. */
// biome-ignore lint/suspicious/noExplicitAny: its parts are as various as OpenAPI allows.
export type OpenApiDocument = Record<string, any>;

export interface Contract {
  /** The whole document with every part inside it, component names in alphabetical order. */
  document: OpenApiDocument;
  schemas: Record<string, Schema>;
  operations: Operation[];
  /** Names of the schemas of what the server sends by itself, by the names of its webhooks. */
  messages: Record<string, string>;
}

/** The header that has a status of its own, 428, where it is required and missing (RFC 6585). */
export const IF_MATCH = "If-Match";

export const METHODS = ["get", "put", "post", "patch", "delete", "options", "head", "trace"];
const COMPONENT_REF = /^#\/components\/(\w+)\/([\w.-]+)$/;

/** What a bundled document says, as the generators want it. */
export function contractOf(document: OpenApiDocument): Contract {
  return {
    document,
    schemas: document.components.schemas,
    operations: operationsOf(document),
    messages: messagesOf(document),
  };
}

function messagesOf(document: OpenApiDocument): Record<string, string> {
  const items = Object.entries<OpenApiDocument>(document.webhooks ?? {});
  return Object.fromEntries(
    items.map(([name, { post }]) => [
      name,
      componentName(deref(document, post.requestBody).content["application/json"].schema),
    ]),
  );
}

function operationsOf(document: OpenApiDocument): Operation[] {
  return Object.entries<OpenApiDocument>(document.paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => {
      const operation = item[method];
      const content = operation.requestBody && deref(document, operation.requestBody).content;
      return {
        id: operation.operationId,
        method: method.toUpperCase(),
        path,
        permission: operation["x-permission"],
        body: content?.["application/json"].schema,
        mediaTypes: Object.keys(content ?? {}),
        parameters: (operation.parameters ?? []).map(
          (p: Schema) => deref(document, p) as Parameter,
        ),
        rules: operation["x-rules"] ?? [],
        sentTogether: operation["x-sent-together"] ?? [],
        answers: answersOf(document, operation.responses),
        answerHeaders: answerHeadersOf(document, operation.responses),
      };
    }),
  );
}

function answersOf(document: OpenApiDocument, responses: Record<string, Schema>) {
  return new Map(
    Object.entries(responses).map(([status, response]): [number, Record<string, string>] => {
      const content: Record<string, { schema: Schema }> = deref(document, response).content ?? {};
      const names = Object.entries(content).map(([mediaType, { schema }]) => [
        mediaType,
        componentName(schema),
      ]);
      return [Number(status), Object.fromEntries(names)];
    }),
  );
}

function answerHeadersOf(document: OpenApiDocument, responses: Record<string, Schema>) {
  return new Map(
    Object.entries(responses).map(([status, response]): [number, AnswerHeader[]] => {
      const headers = Object.entries<Schema>(deref(document, response).headers ?? {});
      return [
        Number(status),
        headers.map(([name, header]) => ({
          name: name.toLowerCase(),
          required: deref(document, header).required === true,
        })),
      ];
    }),
  );
}

export function componentName(schema: Schema): string {
  return COMPONENT_REF.exec(String(schema.$ref))?.[2] ?? "";
}

export function deref(document: OpenApiDocument, part: Schema): OpenApiDocument {
  const [, kind, name] = COMPONENT_REF.exec(String(part.$ref)) ?? [];
  return kind && name ? deref(document, document.components[kind][name]) : part;
}
