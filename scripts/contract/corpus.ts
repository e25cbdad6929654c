import fc from "fast-check";
import type { OpenApiDocument } from "../generation/contract.js";
import type { OperationPromise, RequestParts } from "./oracle.js";
import { type Parameter, textOf } from "./parameters.js";
import { type Probe, probesOf } from "./probes.js";
import {
  ABSENT,
  fullValue,
  type Located,
  locate,
  type Variant,
  variantsOf,
  withSettings,
} from "./variants.js";

/** A request that differs from a valid one in one place or in two. */
export interface Case {
  operation: OperationPromise;
  /** Where it differs, as JSON Pointers: "/body/basicData/gender", "/path/id". */
  places: string[];
  kind: string;
  /** The schemas, by JSON Pointer in the document, whose limits it probes. */
  nodes: string[];
  settings: Variant["settings"];
  parts: RequestParts;
}

export interface Corpus {
  /**
   * Valid requests with every optional member in the body: for each operation one without optional parameters, and
   * one for each optional query parameter.
   */
  whole: Case[];
  /** One place of a whole request changed. */
  singles: Case[];
  /** Two places changed, chosen by the seed. */
  pairs: Case[];
}

/** Values of path parameters that exist in the service, by the kind of resource and the name. */
export type KnownPaths = Record<string, string>;

/** "customers id" for the id in /customers/{id}. */
export function knownName({ path }: Pick<OperationPromise, "path">, name: string): string {
  return `${path.split("/")[1]} ${name}`;
}

/** What can be sent in a header and arrives as it was sent (RFC 9110, 5.5). */
const HEADER_VALUE = /^(?:[!-~\x80-\xff](?:[ !-~\x80-\xff]*[!-~\x80-\xff])?)?$/;

/** The requests that probe every limit of a document, derived from it and the seed alone. */
export function createCorpus(
  document: OpenApiDocument,
  operations: OperationPromise[],
  { seed, cases }: { seed: number; cases: number },
): Corpus {
  const plain = wholeRequests(document, operations);
  const whole = plain.flatMap((request) => [request, ...withOptionalQuery(document, request)]);
  const singles = plain.flatMap((request) =>
    requestVariants(document, request, seed).map((variant) => changed(request, variant)),
  );
  const pairCount = Math.max(0, cases - whole.length - singles.length);
  const pairs = pairsOf(singles, pairCount, seed).map(([one, other]) => together(one, other));
  return { whole, singles, pairs };
}

/** For each operation a valid request without optional parameters, with every optional member in the body. */
export function wholeRequests(document: OpenApiDocument, operations: OperationPromise[]): Case[] {
  return operations.map((operation) => wholeRequest(document, operation));
}

/** The request of a case to a service in which some resources are known: what the case does not change is real. */
export function requestOf({ operation, parts, settings }: Case, known: KnownPaths): RequestParts {
  const isChanged = (name: string) =>
    settings.some(({ path }) => path[0] === "path" && path[1] === name);
  const path = Object.entries(parts.path).map(([name, value]) => [
    name,
    isChanged(name) ? value : (known[knownName(operation, name)] ?? value),
  ]);
  return { ...parts, path: Object.fromEntries(path) };
}

function wholeRequest(document: OpenApiDocument, operation: OperationPromise): Case {
  const { parameters, body } = operation;
  const required = (place: Parameter["in"]) =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place && parameter.required)
        .map((parameter) => [keyOf(place, parameter.name), exampleText(document, parameter)]),
    );
  const parts: RequestParts = {
    path: required("path") as Record<string, string>,
    query: required("query"),
    headers: required("header") as Record<string, string>,
    ...(body && { body: fullValue(document, bodySchema(document, operation)) }),
  };
  return { operation, places: [], kind: "a whole request", nodes: [], settings: [], parts };
}

function withOptionalQuery(document: OpenApiDocument, request: Case): Case[] {
  return request.operation.parameters
    .filter((parameter) => parameter.in === "query" && !parameter.required)
    .map((parameter) => {
      const value = exampleText(document, parameter);
      const one = variant(request.kind, ["query", parameter.name], value);
      return changed(request, withCompanions(document, request.operation, parameter.name, one));
    });
}

/** With the parameters that have to be sent together with one. */
function withCompanions(
  document: OpenApiDocument,
  { parameters, sentTogether }: OperationPromise,
  name: string,
  one: Variant,
): Variant {
  const companions = parameters.filter(
    (other) =>
      other.name !== name &&
      sentTogether.some((names) => names.includes(name) && names.includes(other.name)),
  );
  const settings = companions.map((other) => ({
    path: ["query", other.name],
    value: exampleText(document, other),
  }));
  return { ...one, settings: [...one.settings, ...settings] };
}

function requestVariants(document: OpenApiDocument, { operation, parts }: Case, seed: number) {
  const variants = [
    ...operation.parameters.flatMap((parameter) => {
      const { name } = parameter;
      const variants = parameterVariants(document, parameter, seed);
      return variants.map((one) => withCompanions(document, operation, name, one));
    }),
    variant("an extra parameter", ["query", "stranger"], "1"),
  ];
  if (operation.body) {
    const located = bodySchema(document, operation);
    const inBody = variantsOf(document, located, seed, parts.body, ["body"]);
    variants.push(variant("a missing body", ["body"], ABSENT), ...inBody);
  }
  return variants;
}

function parameterVariants(
  document: OpenApiDocument,
  parameter: Parameter,
  seed: number,
): Variant[] {
  const { name, in: place, schema } = parameter;
  const { schema: limits, node } = locate(document, { schema, node: `parameter ${name}` });
  const path = [place === "header" ? "headers" : place, keyOf(place, name)];
  if (limits.type === "array") {
    return listVariants(document, parameter, { schema: limits, node }, seed);
  }
  const probes: Probe[] = textProbes(probesOf(limits, seed), place);
  if (place === "query") {
    const [first] = probes;
    probes.push({ kind: "a parameter twice", value: [first?.value, first?.value] });
  }
  if (place !== "path") {
    probes.push({ kind: "a missing parameter", value: ABSENT });
  }
  return probes.map(({ kind, value }) => variant(kind, path, value, node));
}

/** Every change of a list that a query can say; an empty one can be said with commas alone, and has one empty item. */
function listVariants(
  document: OpenApiDocument,
  parameter: Parameter,
  located: Located,
  seed: number,
): Variant[] {
  const path = ["query", parameter.name];
  const full = fullValue(document, located);
  const lists = variantsOf(document, located, seed, full)
    .map((one) => ({ ...one, value: textOf(parameter, withSettings(full, one.settings)) }))
    .filter(({ value }) => value.length > 0)
    .map(({ kind, node, value }) => variant(kind, path, value, node));
  return [
    ...lists,
    variant("an empty text", path, "", located.node),
    variant("a parameter twice", path, ["", ""], located.node),
    variant("a missing parameter", path, ABSENT, located.node),
  ];
}

/** Parameters are text, so of the other types there is only what they look like. */
function textProbes(probes: Probe[], place: Parameter["in"]): Probe[] {
  const texts = probes
    .filter(({ value }) => typeof value !== "object" || value === null)
    .map(({ kind, value }) => ({ kind, value: String(value) }))
    .filter(({ value }) => place !== "header" || HEADER_VALUE.test(value));
  return [...new Map(texts.map((probe) => [probe.value, probe])).values()];
}

function variant(kind: string, path: string[], value: unknown, node = path.join("/")): Variant {
  return { kind, node, settings: [{ path, value }] };
}

/** Pairs of places that are not inside of one another. All are alike likely, however many values a place has. */
function pairsOf(singles: Case[], count: number, seed: number): [Case, Case][] {
  const byPlace = new Map<string, Case[]>();
  for (const single of singles) {
    const place = `${single.operation.id} ${single.places}/`;
    byPlace.set(place, [...(byPlace.get(place) ?? []), single]);
  }
  const places = [...byPlace];
  const choices = places.flatMap(([place, some], index) =>
    places
      .slice(index + 1)
      .filter(([other]) => !other.startsWith(place) && !place.startsWith(other))
      .map(([, others]): [Case[], Case[]] => [some, others])
      .filter(([[one], [other]]) => one?.operation === other?.operation),
  );
  const pair = fc
    .constantFrom(...choices)
    .chain(([some, others]) => fc.tuple(fc.constantFrom(...some), fc.constantFrom(...others)));
  return fc.sample(pair, { seed, numRuns: count });
}

function changed(request: Case, { kind, node, settings }: Variant): Case {
  return {
    operation: request.operation,
    places: [`/${settings[0]?.path.join("/")}`],
    kind,
    nodes: [node],
    settings,
    parts: withSettings(request.parts, settings),
  };
}

function together(one: Case, other: Case): Case {
  return {
    operation: one.operation,
    places: [...one.places, ...other.places],
    kind: `${one.kind} and ${other.kind}`,
    nodes: [...one.nodes, ...other.nodes],
    settings: [...one.settings, ...other.settings],
    parts: withSettings(one.parts, other.settings),
  };
}

function exampleText(document: OpenApiDocument, parameter: Parameter): string | string[] {
  const { schema } = parameter;
  return textOf(parameter, fullValue(document, locate(document, { schema, node: "" })));
}

function bodySchema(document: OpenApiDocument, { id, body }: OperationPromise) {
  return locate(document, { schema: body?.schema ?? {}, node: `body of ${id}` });
}

function keyOf(place: Parameter["in"], name: string): string {
  return place === "header" ? name.toLowerCase() : name;
}
