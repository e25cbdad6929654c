import type { OpenApiDocument, Schema } from "../../generation/contract.js";
import { follow, type OperationPromise, type RequestParts } from "../oracle.js";

/** A schema within a larger one, and where the values are that it is about. */
export interface Place {
  /** Names of members from the outermost value on; "*" stands for each item of a list. */
  path: string[];
  /** Where the schema is written: the component and the members in it. */
  name: string;
  /** With its reference followed. */
  schema: OpenApiDocument;
}

const ITEMS = "*";

/** Every schema within a schema, itself first, references followed. */
export function placesOf(
  document: OpenApiDocument,
  schema: Schema,
  path: string[] = [],
  name = "",
  outer: string[] = [],
): Place[] {
  const { $ref, ...beside } = schema;
  if (outer.includes(String($ref))) {
    return [];
  }
  const whole = { ...follow(document, schema), ...beside };
  const ownName = String($ref ?? name)
    .split("/schemas/")
    .at(-1) as string;
  const within = $ref === undefined ? outer : [...outer, String($ref)];
  return [
    { path, name: ownName, schema: whole },
    ...partsOf(whole).flatMap(([keyword, part, step]) =>
      placesOf(document, part, [...path, ...step], `${ownName}/${keyword}`, within),
    ),
  ];
}

/** The schemas directly in a schema: what they are called, and the step to their values. */
function partsOf(schema: OpenApiDocument): [name: string, part: Schema, step: string[]][] {
  const members = Object.entries<Schema>(schema.properties ?? {});
  const alternatives = ["allOf", "anyOf", "oneOf"].flatMap((keyword) =>
    Object.entries<Schema>(schema[keyword] ?? []).map(([index, part]) => [
      `${keyword}/${index}`,
      part,
    ]),
  ) as [string, Schema][];
  const consequences = ["then", "else"].map((keyword) => [keyword, schema[keyword]]);
  const parts = [
    ...members.map(([member, part]) => [member, part, [member]]),
    [ITEMS, schema.items, [ITEMS]],
    ...[...alternatives, ...consequences].map(([keyword, part]) => [keyword, part, []]),
  ] as [string, Schema | boolean | undefined, string[]][];
  return parts.filter((part): part is [string, Schema, string[]] => typeof part[1] === "object");
}

/** Every schema of a request. A path begins with the part of the request: body, path, query or headers. */
export function requestPlaces(document: OpenApiDocument, operation: OperationPromise): Place[] {
  const { parameters, body } = operation;
  return [
    ...parameters.flatMap(({ name, in: place, schema }) =>
      placesOf(
        document,
        schema,
        place === "header" ? ["headers", name.toLowerCase()] : [place, name],
      ),
    ),
    ...(body ? placesOf(document, body.schema, ["body"]) : []),
  ];
}

/** The values of a request or an answer at a place. */
export function valuesAt(value: RequestParts | unknown, path: string[]): unknown[] {
  const [step, ...rest] = path;
  if (step === undefined) {
    return [value];
  }
  if (step === ITEMS) {
    return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : [];
  }
  const isMember = typeof value === "object" && value !== null && Object.hasOwn(value, step);
  return isMember ? valuesAt((value as Record<string, unknown>)[step], rest) : [];
}

/** The values to which a schema restricts its place, if it lists them. */
export function listOf(schema: OpenApiDocument): unknown[] {
  return schema.enum ?? ("const" in schema ? [schema.const] : []);
}

/** The place as the service's answers point to it: a member of the body needs no "body" before it. */
export function pointerOf({ path }: Place): string {
  return path.map((name, index) => (index === 0 && name === "body" ? "" : `/${name}`)).join("");
}
