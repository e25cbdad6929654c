import type { OpenApiDocument, Schema } from "../generation/contract.js";
import { exampleOf, type Probe, probesOf, typeProbes } from "./probes.js";

/** Takes a member away. */
export const ABSENT = Symbol("absent");

/** A way from a value to one of its members. */
export type Path = (string | number)[];

/** What makes a valid value another one, which may be valid or not. */
export interface Variant {
  /** New values by the place where they go, relative to the whole value. */
  settings: { path: Path; value: unknown }[];
  kind: string;
  /** JSON Pointer, in the document, to the schema whose limits this probes. */
  node: string;
}

/** A schema of the document, references followed, with the pointer to where it is written. */
export interface Located {
  schema: Schema;
  node: string;
}

/** What a schema says, found through its references. Examples beside a reference go before those behind it. */
export function locate(document: OpenApiDocument, { schema, node }: Located): Located {
  const { $ref } = schema;
  if (typeof $ref !== "string") {
    return { schema, node };
  }
  const target = $ref
    .slice(2)
    .split("/")
    .reduce<OpenApiDocument>((part, name) => part[name], document);
  const found = locate(document, { schema: target, node: $ref });
  const { examples } = schema;
  return examples === undefined ? found : { ...found, schema: { ...found.schema, examples } };
}

/** The members that an object schema names, each with its schema. */
export function membersOf(
  document: OpenApiDocument,
  { schema, node }: Located,
): [string, Located][] {
  return Object.entries((schema.properties ?? {}) as Record<string, Schema>).map(
    ([name, member]) => [
      name,
      locate(document, { schema: member, node: `${node}/properties/${name}` }),
    ],
  );
}

/** A valid value in which every optional member is present, made of the examples in the document. */
export function fullValue(document: OpenApiDocument, located: Located, given?: unknown): unknown {
  const value = given ?? exampleOf(located.schema);
  if (located.schema.type === "array") {
    const schema = located.schema.items as Schema;
    const items = locate(document, { schema, node: `${located.node}/items` });
    return (value as unknown[]).map((item) => fullValue(document, items, item));
  }
  if (located.schema.type !== "object") {
    return value;
  }
  const own = Object(value);
  const members = membersOf(document, located).map(([name, member]) => [
    name,
    fullValue(document, member, own[name]),
  ]);
  return { ...own, ...Object.fromEntries(members) };
}

/** Everything that one place of a full value can be changed into to find the limits of its schema. */
export function variantsOf(
  document: OpenApiDocument,
  located: Located,
  seed: number,
  value = fullValue(document, located),
  path: Path = [],
): Variant[] {
  const { schema, node } = located;
  const asVariant = ({ kind, value }: Probe): Variant => ({
    kind,
    node,
    settings: [{ path, value }],
  });
  const into = (step: string | number, member: Located) =>
    variantsOf(document, member, seed, Object(value)[step], [...path, step]);
  if (schema.type === "object") {
    const members = membersOf(document, located);
    return [
      ...typeProbes(value).map(asVariant),
      ...extraMembers(members).map((name) => withMember(node, [...path, name])),
      ...members.map(([name]) => without(node, [...path, name])),
      ...branches(members, located, path, seed),
      ...members.flatMap(([name, member]) => into(name, member)),
    ];
  }
  if (schema.type === "array") {
    const items = locate(document, { schema: schema.items as Schema, node: `${node}/items` });
    return [
      ...typeProbes(value).map(asVariant),
      ...itemCounts(schema, (items.schema.enum ?? value) as unknown[]).map(asVariant),
      ...into(0, items),
    ];
  }
  return probesOf(schema, seed).map(asVariant);
}

/** The value with the changes of a variant, or of several. */
export function withSettings<T>(value: T, settings: Variant["settings"]): T {
  const holder = { value: structuredClone(value) };
  for (const { path, value: member } of settings) {
    const steps = ["value", ...path];
    const last = steps.pop() as string;
    const parent = steps.reduce<OpenApiDocument>((part, step) => part[step], holder);
    if (member === ABSENT) {
      delete parent[last];
    } else {
      parent[last] = member;
    }
  }
  return holder.value;
}

function without(node: string, path: Path): Variant {
  return { kind: "a missing member", node, settings: [{ path, value: ABSENT }] };
}

function withMember(node: string, path: Path): Variant {
  return { kind: "an extra member", node, settings: [{ path, value: 1 }] };
}

/** Names that an object does not have: one that nobody has, one that every object inherits, one that looks alike. */
function extraMembers(members: [string, Located][]): string[] {
  return ["stranger", "constructor", String(members[0]?.[0]).toUpperCase()];
}

/** What a condition looks at, and what its consequences say of other members. */
interface Condition {
  asked: string[];
  consequences: Record<string, Schema>[];
}

/** The conditions of an object, and those within their consequences. */
function conditionsOf(schema: Schema): Condition[] {
  const branches = [schema.then, schema.else].filter((branch) => branch !== undefined) as Schema[];
  const condition = {
    asked: Object.keys(Object(Object(schema.if).properties)),
    consequences: branches.map(({ properties }) => Object(properties)),
  };
  return [...(schema.if ? [condition] : []), ...branches.flatMap(conditionsOf)];
}

/** What to make of each member in the consequences: gone, null, blank, and short where it has a greatest length. */
function changesOf(consequences: Record<string, Schema>[]): [name: string, value: unknown][] {
  const names = new Set(consequences.flatMap(Object.keys));
  return [...names].flatMap((name) => {
    const isLimited = consequences.some((members) => members[name]?.maxLength !== undefined);
    const values = [ABSENT, null, "", ...(isLimited ? [SHORTEST] : [])];
    return values.map((value): [string, unknown] => [name, value]);
  });
}

/** A text of one character, to be beside a length of none. */
const SHORTEST = "A";

/** Every value that a condition may look at, alone and with each change of what the condition is about. */
function branches(
  members: [string, Located][],
  { schema, node }: Located,
  path: Path,
  seed: number,
): Variant[] {
  const conditions = conditionsOf(schema);
  return members.flatMap(([name, member]) => {
    const about = conditions.filter(({ asked }) => asked.includes(name));
    const changes = changesOf(about.flatMap(({ consequences }) => consequences));
    const values = [...probesOf(member.schema, seed).map(({ value }) => value), ABSENT];
    return (about.length === 0 ? [] : values).flatMap((value) => {
      const setting = { path: [...path, name], value };
      const changed = changes.map(([other, value]) => ({ path: [...path, other], value }));
      return [[setting], ...changed.map((change) => [setting, change])].map(
        (settings): Variant => ({ kind: "a branch of if", node, settings }),
      );
    });
  });
}

/** Lists of that many items, different ones where the contract lists some, and one with an item twice. */
function itemCounts({ minItems, maxItems, uniqueItems }: Schema, items: unknown[]): Probe[] {
  const counts = [Number(minItems) - 1, Number(minItems), Number(maxItems), Number(maxItems) + 1];
  const lists = counts
    .filter((count) => count >= 0)
    .map((count) => ({
      kind: "a number of items",
      value: Array.from({ length: count }, (_, index) => items[index % items.length]),
    }));
  return uniqueItems ? [...lists, { kind: "an item twice", value: [items[0], items[0]] }] : lists;
}
