import { METHODS, type OpenApiDocument } from "../../generation/contract.js";

/** Keywords below which stand names that the author chose; below each name, keywords begin again. */
export const NAME_MAPS = new Set([
  ...["paths", "webhooks", "pathItems", "callbacks", "parameters", "requestBodies", "responses"],
  ...["headers", "content", "encoding", "schemas", "securitySchemes", "variables"],
  ...["properties", "patternProperties", "dependentSchemas", "$defs"],
]);

/** Keywords that explain and change nothing that is sent. Every x- keyword is one as well. */
const ANNOTATIONS = new Set([
  ...["title", "summary", "description", "$comment", "example", "examples", "externalDocs"],
  ...["tags", "links", "contact", "license", "termsOfService"],
]);

/** Keywords whose value is data. What looks like a keyword in it is none. */
const DATA = new Set(["const", "default", "scopes"]);

/** Lists of data in which the order says nothing. */
const SETS = new Set(["enum", "required", "type"]);

/** Maps of lists and of names, in which there is no keyword either. */
const PLAIN = new Set(["security", "mapping", "dependentRequired"]);

/** Flags of which false says what their absence says. */
const FLAGS = new Set([
  ...["required", "deprecated", "readOnly", "writeOnly", "uniqueItems"],
  ...["allowReserved", "allowEmptyValue"],
]);

/** A document, taken apart into what is sent and what is said about it. */
export interface Parts {
  /** The document without its annotations, with everything spelled out that an operation inherits. */
  wire: OpenApiDocument;
  /** The annotations, by their JSON Pointer. */
  annotations: Map<string, unknown>;
  /** JSON Pointers of the objects that can carry annotations. */
  places: Set<string>;
}

export function partsOf(document: OpenApiDocument): Parts {
  const parts: Parts = { wire: {}, annotations: new Map(), places: new Set() };
  parts.wire = spelledOut(wireOf(document, "#", false, parts) as OpenApiDocument);
  return parts;
}

export function pointerTo(place: string, key: string): string {
  return `${place}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

/** The keys of a JSON Pointer of the form #/a/b. */
export function keysOf(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The part of a document to which a JSON Pointer leads. */
export function partAt(document: OpenApiDocument, pointer: string): unknown {
  return keysOf(pointer).reduce<OpenApiDocument>((part, key) => part?.[key], document);
}

function wireOf(part: unknown, place: string, isNameMap: boolean, parts: Parts): unknown {
  if (Array.isArray(part)) {
    return part.map((item, index) => wireOf(item, pointerTo(place, `${index}`), false, parts));
  }
  if (typeof part !== "object" || part === null) {
    return part;
  }
  parts.places.add(place);
  const kept: [string, unknown][] = [];
  for (const [key, value] of Object.entries(part)) {
    const at = pointerTo(place, key);
    if (isNameMap) {
      // The schema true says what {} says, and redocly compares objects.
      kept.push([key, value === true ? {} : wireOf(value, at, false, parts)]);
    } else if (key.startsWith("x-") || ANNOTATIONS.has(key)) {
      parts.annotations.set(at, value);
    } else if (value !== false || !FLAGS.has(key)) {
      kept.push([key, wireValue(key, value, at, parts)]);
    }
  }
  return Object.fromEntries(kept);
}

function wireValue(keyword: string, value: unknown, place: string, parts: Parts): unknown {
  if (SETS.has(keyword) && Array.isArray(value)) {
    return value.map(scalar).sort();
  }
  if (DATA.has(keyword) || PLAIN.has(keyword)) {
    return PLAIN.has(keyword) ? value : scalar(value);
  }
  const wire = wireOf(value, place, NAME_MAPS.has(keyword), parts);
  // redocly takes any list for one without an order. In this one the place of an item is what it says.
  return keyword === "prefixItems" && Array.isArray(wire)
    ? wire.map((item, position) => (item === false ? item : { ...item, position }))
    : wire;
}

/** redocly does not look into objects that are data. As text they are compared. */
function scalar(data: unknown): unknown {
  return typeof data === "object" ? JSON.stringify(data) : data;
}

/**
 * Writes down at each place what stands elsewhere, where redocly does not look: the security that an operation
 * inherits, and the target of a reference that has keywords beside it.
 */
function spelledOut({ security = [], ...document }: OpenApiDocument): OpenApiDocument {
  const items: OpenApiDocument[] = Object.values({
    ...document.paths,
    ...document.components?.pathItems,
  });
  for (const operation of items.flatMap((item) => METHODS.map((method) => item[method]))) {
    if (operation) {
      operation.security ??= security;
    }
  }
  // The gate rates the version itself; a patch of OpenAPI changes no meaning.
  const wire = { ...document, info: {}, openapi: document.openapi.replace(/\.\d+$/, ".0") };
  return withTargets(wire, wire) as OpenApiDocument;
}

function withTargets(part: unknown, document: OpenApiDocument): unknown {
  if (Array.isArray(part)) {
    return part.map((item) => withTargets(item, document));
  }
  if (typeof part !== "object" || part === null) {
    return part;
  }
  const whole: OpenApiDocument = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, withTargets(value, document)]),
  );
  const { $ref, ...beside } = whole;
  if (typeof $ref !== "string" || Object.keys(beside).length === 0) {
    return whole;
  }
  const target = partAt(document, $ref) as OpenApiDocument;
  const isDisjoint = Object.keys(target).every((keyword) => !(keyword in beside));
  return isDisjoint
    ? { ...target, ...beside }
    : { ...beside, allOf: [{ $ref }, ...(beside.allOf ?? [])] };
}
