import type { OpenApiDocument, Schema } from "../generation/contract.js";
import type { OperationPromise } from "./oracle.js";
import { type Located, locate } from "./variants.js";

/** The contract with one thing changed that its tests must notice. */
export interface Mutant {
  kind: string;
  /** JSON Pointer, in the document, to the part that is changed. */
  node: string;
  /** Which of several members or values; empty where there is one. */
  detail: string;
  /** The part as it is in the true document. */
  schema: Schema;
  /** The whole document, changed. */
  document: () => OpenApiDocument;
}

/** What can be done to a part of the document. */
interface Change {
  kind: string;
  detail?: string;
  changed: Schema;
}

const LEAST = ["minLength", "minItems", "minimum"];
const GREATEST = ["maxLength", "maxItems", "maximum"];

/**
 * All mutants of a document: each constraint of a request or an answer loosened, each value of an enum and each
 * member of an answer taken away. Headers and statuses of answers are left as they are, since the service sets them
 * without looking at the document.
 */
export function mutantsOf(document: OpenApiDocument, operations: OperationPromise[]): Mutant[] {
  const parts = operations.map((operation) => partsOf(document, operation));
  const demanding = new Map(
    parts.flatMap(({ takes }) => takes.map(({ node, schema }) => [node, schema] as const)),
  );
  const inRequests = schemasOf(
    document,
    parts.flatMap(({ asks }) => asks),
  );
  const inAnswers = schemasOf(
    document,
    parts.flatMap(({ answers }) => answers),
  );
  const answersOnly = new Map([...inAnswers].filter(([node]) => !inRequests.has(node)));
  const mutants = (
    found: Map<string, Schema>,
    changesOf: (schema: Schema, node: string, found: Map<string, Schema>) => Change[],
  ) =>
    [...found].flatMap(([node, schema]) =>
      changesOf(schema, node, found).map(
        ({ kind, detail = "", changed }): Mutant => ({
          kind,
          node,
          detail,
          schema,
          document: () => replaced(document, node, changed),
        }),
      ),
    );
  return [
    ...mutants(demanding, madeOptional),
    ...mutants(inRequests, loosened),
    ...mutants(answersOnly, loosened),
    ...mutants(answersOnly, withoutMembers),
  ];
}

/** What an operation takes (parameters and body, which are no schemas), and the schemas of that and of its answers. */
function partsOf(document: OpenApiDocument, { method, path }: OperationPromise) {
  const verb = method.toLowerCase();
  const { parameters = [], requestBody, responses } = document.paths[path][verb];
  const node = `#/paths/${path.replaceAll("/", "~1")}/${verb}`;
  const inContent = ({ node, schema }: Located) =>
    Object.entries((schema.content ?? {}) as Record<string, { schema: Schema }>).map(
      ([type, { schema }]): Located => ({
        node: `${node}/content/${type.replaceAll("/", "~1")}/schema`,
        schema,
      }),
    );
  const found: Located[] = parameters.map((schema: Schema, index: number) =>
    locate(document, { node: `${node}/parameters/${index}`, schema }),
  );
  const body =
    requestBody && locate(document, { node: `${node}/requestBody`, schema: requestBody });
  return {
    takes: [...found.filter(({ schema }) => schema.in !== "path"), ...(body ? [body] : [])],
    asks: [
      ...found.map(({ node, schema }) => ({
        node: `${node}/schema`,
        schema: schema.schema as Schema,
      })),
      ...(body ? inContent(body) : []),
    ],
    answers: Object.entries<Schema>(responses).flatMap(([status, schema]) =>
      inContent(locate(document, { node: `${node}/responses/${status}`, schema })),
    ),
  };
}

/** The schemas that are written in these places, and in the members, items and conditions of those. */
function schemasOf(
  document: OpenApiDocument,
  places: Located[],
  found = new Map<string, Schema>(),
): Map<string, Schema> {
  for (const place of places) {
    const { node, schema } = place;
    if (!found.has(node)) {
      found.set(node, schema);
      schemasOf(document, partsWithin(document, place), found);
    }
  }
  return found;
}

/** What a schema refers to; else its members and items, and the parts of its condition. */
function partsWithin(document: OpenApiDocument, place: Located): Located[] {
  const { node, schema } = place;
  if (schema.$ref !== undefined) {
    return [locate(document, place)];
  }
  const part = (name: string) =>
    schema[name] ? [{ node: `${node}/${name}`, schema: schema[name] as Schema }] : [];
  const asked = part("if").flatMap((condition) => membersIn(condition));
  return [
    ...membersIn(place),
    ...part("items"),
    // Of what a condition looks at, only the lists: the rest of it is no limit.
    ...asked.map((member) => locate(document, member)).filter((member) => member.schema.enum),
    ...part("then"),
    ...part("else"),
  ];
}

function membersIn({ node, schema }: Located): Located[] {
  return Object.entries(Object(schema.properties) as Record<string, Schema>).map(
    ([name, member]) => ({ node: `${node}/properties/${name}`, schema: member }),
  );
}

function madeOptional(part: Schema): Change[] {
  return part.required === true
    ? [{ kind: "parameter or body made optional", changed: { ...part, required: false } }]
    : [];
}

/** What only adds to another schema: a consequence, and what stands beside a reference. That one says the type as well. */
const ADDITION = /\/(?:then|else)\//;

function loosened(schema: Schema, node: string, found: Map<string, Schema>): Change[] {
  const isAddition = schema.$ref !== undefined || ADDITION.test(node);
  const isTyped = isAddition || isTypedByReferences(node, found);
  const { type, required, additionalProperties } = schema;
  const values = schema.enum as unknown[] | undefined;
  return [
    ...["pattern", "format", "uniqueItems", ...LEAST, ...GREATEST].flatMap((name) =>
      dropped(schema, name),
    ),
    ...LEAST.flatMap((name) => widened(schema, name, -1)),
    ...GREATEST.flatMap((name) => widened(schema, name, 1)),
    ...(values ? enumChanges(schema, values) : isTyped ? [] : nullAllowed(schema, type)),
    ...((required ?? []) as string[]).map((name) => ({
      kind: "member no longer required",
      detail: name,
      changed: { ...schema, required: (required as string[]).filter((other) => other !== name) },
    })),
    ...(schema.if
      ? [{ kind: "if and then dropped", changed: without(schema, "if", "then", "else") }]
      : []),
    ...(additionalProperties === false
      ? [{ kind: "extra members allowed", changed: without(schema, "additionalProperties") }]
      : []),
  ];
}

/** Whether all that refer to a schema say its type as well, so that without it null is refused all the same. */
function isTypedByReferences(node: string, found: Map<string, Schema>): boolean {
  const references = [...found.values()].filter(({ $ref }) => $ref === node);
  return references.length > 0 && references.every(({ type }) => type !== undefined);
}

function dropped(schema: Schema, keyword: string): Change[] {
  return keyword in schema
    ? [{ kind: `${keyword} dropped`, changed: without(schema, keyword) }]
    : [];
}

/** A least length of 0 would be no limit. */
function widened(schema: Schema, keyword: string, by: number): Change[] {
  const limit = Number(schema[keyword]) + by;
  const isLimit = keyword === "minimum" ? !Number.isNaN(limit) : limit > 0;
  return isLimit ? [{ kind: `${keyword} widened`, changed: { ...schema, [keyword]: limit } }] : [];
}

/** A list of one value would be empty, which no schema may be. A catalogue and transitions go with their list. */
function enumChanges(schema: Schema, values: unknown[]): Change[] {
  const removals = values.length > 1 ? values : [];
  const catalogue = schema["x-catalogue"] as Schema | undefined;
  const transitions = schema["x-transitions"] as Record<string, unknown[]> | undefined;
  return [
    { kind: "enum dropped", changed: without(schema, "enum", "x-catalogue", "x-transitions") },
    ...removals.map((value) => ({
      kind: "enum value removed",
      detail: String(value),
      changed: {
        ...schema,
        enum: values.filter((other) => other !== value),
        ...(catalogue && { "x-catalogue": without(catalogue, String(value)) }),
        ...(transitions && { "x-transitions": transitionsWithout(transitions, value) }),
      },
    })),
  ];
}

function transitionsWithout(transitions: Record<string, unknown[]>, value: unknown): object {
  const others = Object.entries(transitions).filter(([from]) => from !== value);
  return Object.fromEntries(others.map(([from, to]) => [from, to.filter((one) => one !== value)]));
}

function nullAllowed(schema: Schema, type: unknown): Change[] {
  return typeof type === "string"
    ? [{ kind: "null allowed", changed: { ...schema, type: [type, "null"] } }]
    : [];
}

function withoutMembers(schema: Schema): Change[] {
  const properties = Object(schema.properties) as Schema;
  const required = (schema.required ?? []) as string[];
  return Object.keys(properties).map((name) => ({
    kind: "member of an answer dropped",
    detail: name,
    changed: {
      ...schema,
      properties: without(properties, name),
      required: required.filter((other) => other !== name),
    },
  }));
}

function without(schema: Schema, ...keywords: string[]): Schema {
  return Object.fromEntries(Object.entries(schema).filter(([name]) => !keywords.includes(name)));
}

function replaced(document: OpenApiDocument, node: string, changed: Schema): OpenApiDocument {
  const copy = structuredClone(document);
  const steps = node
    .slice(2)
    .split("/")
    .map((step) => step.replaceAll("~1", "/"));
  const last = steps.pop() as string;
  const parent = steps.reduce<OpenApiDocument>((part, step) => part[step], copy);
  parent[last] = changed;
  return copy;
}
