import type { OpenApiDocument } from "../../generation/contract.js";
import type { OperationPromise, Oracle, RawAnswer, RequestParts } from "../oracle.js";
import { meaningOf } from "../parameters.js";
import { errorsOf, type Verdict } from "./judgement.js";
import { listOf, type Place, placesOf, pointerOf, requestPlaces, valuesAt } from "./places.js";

export const POINT_KINDS = ["status", "media type", "header", "value", "branch", "rule"] as const;
export type PointKind = (typeof POINT_KINDS)[number];

/** Owner of the values that answers show, which count whichever operation shows them. */
export const ANSWERS = "answers";

/** Something that the contract promises and an exchange can show. */
export interface Point {
  /** The operation, or ANSWERS. */
  owner: string;
  kind: PointKind;
  /** What it is one of several of: the status, the list of values, the schema with the branches. */
  group: string;
  name: string;
}

/** All that the contract promises of an operation. */
export function pointsOf(document: OpenApiDocument, operation: OperationPromise): Point[] {
  const { id: owner, answers, rules } = operation;
  const places = requestPlaces(document, operation);
  return [
    ...[...answers].flatMap(([status, { headers, content }]) => [
      ...pointsIn(owner, "status", String(status), [String(status)]),
      ...pointsIn(owner, "media type", String(status), [...content.keys()]),
      ...pointsIn(owner, "header", String(status), [...headers.keys()]),
      ...[...headers].flatMap(([name, { schema }]) =>
        pointsIn(ANSWERS, "value", `header ${name}`, listOf(schema).map(written)),
      ),
      ...[...content.values()]
        .flatMap((schema) => placesOf(document, schema))
        .flatMap(({ name, schema }) =>
          pointsIn(ANSWERS, "value", name, listOf(schema).map(written)),
        ),
    ]),
    ...places.flatMap((place) =>
      pointsIn(owner, "value", pointerOf(place), listOf(place.schema).map(written)),
    ),
    ...places.flatMap(({ name, schema }) => pointsIn(owner, "branch", name, branchesOf(schema))),
    ...pointsIn(
      owner,
      "rule",
      "x-rules",
      rules.map(({ id }) => id),
    ),
  ];
}

/** What an exchange that the contract allows shows; among it can be what is no point of the contract. */
export async function pointsSeen(
  document: OpenApiDocument,
  oracle: Oracle,
  { operations, likeOf, parts }: Verdict,
  answer: RawAnswer,
): Promise<Point[]> {
  const [operation] = operations;
  return [
    ...operations.flatMap((each) => answerPoints(each, answer)),
    ...[likeOf ?? operation].flatMap((each) => (each ? valuesShown(document, each, answer) : [])),
    ...(operation && parts
      ? await requestPoints(document, oracle, operation, parts, answer.status)
      : []),
    ...(operation && answer.status === 400 ? brokenRules(operation, answer.text) : []),
  ];
}

function answerPoints({ id: owner }: OperationPromise, { status, headers }: RawAnswer): Point[] {
  const group = String(status);
  return [
    ...pointsIn(owner, "status", group, [group]),
    ...pointsIn(owner, "media type", group, [mediaTypeOf(headers)]),
    ...pointsIn(owner, "header", group, Object.keys(headers)),
  ];
}

function valuesShown(
  document: OpenApiDocument,
  { answers }: OperationPromise,
  { status, headers, text }: RawAnswer,
): Point[] {
  const schema = answers.get(status)?.content.get(mediaTypeOf(headers));
  const body: unknown = text === "" ? undefined : JSON.parse(text);
  return [
    ...Object.entries(headers).flatMap(([name, value]) =>
      pointsIn(ANSWERS, "value", `header ${name}`, [written(value)]),
    ),
    ...(schema ? placesOf(document, schema) : [])
      .filter((place) => listOf(place.schema).length > 0)
      .flatMap(({ path, name }) =>
        pointsIn(ANSWERS, "value", name, valuesAt(body, path).map(written)),
      ),
  ];
}

function mediaTypeOf(headers: RawAnswer["headers"]): string {
  return headers["content-type"]?.split(";")[0] ?? "";
}

/** Values and branches count where the request was accepted, and what breaks a branch where it was not. */
async function requestPoints(
  document: OpenApiDocument,
  oracle: Oracle,
  operation: OperationPromise,
  parts: RequestParts,
  status: number,
): Promise<Point[]> {
  const isAccepted = status < 300;
  if (!isAccepted && status !== 400) {
    return [];
  }
  const places = requestPlaces(document, operation);
  const read = { ...parts, query: queryRead(document, operation, parts.query) };
  const values = places
    .filter(({ schema }) => isAccepted && listOf(schema).length > 0)
    .flatMap((place) =>
      pointsIn(operation.id, "value", pointerOf(place), valuesAt(read, place.path).map(written)),
    );
  const branches = await Promise.all(
    places
      .filter(({ schema }) => branchesOf(schema).length > 0)
      .map(async (place) =>
        pointsIn(
          operation.id,
          "branch",
          place.name,
          await (isAccepted ? branchesTaken : branchesBroken)(oracle, place, parts),
        ),
      ),
  );
  return [...values, ...branches.flat()];
}

function queryRead(
  document: OpenApiDocument,
  { parameters }: OperationPromise,
  query: RequestParts["query"],
) {
  const sent = parameters.filter(({ in: place, name }) => place === "query" && name in query);
  return Object.fromEntries(
    sent.map((parameter) => [
      parameter.name,
      meaningOf(document, parameter, query[parameter.name]),
    ]),
  );
}

/** The two ways of an "if", and the consequences that a request can break. */
function branchesOf(schema: OpenApiDocument): string[] {
  const consequences = ["then", "else"].filter((keyword) => schema[keyword] !== undefined);
  return schema.if === undefined
    ? []
    : ["if true", "if false", ...consequences.map((keyword) => `${keyword} broken`)];
}

async function branchesTaken(oracle: Oracle, { schema, path }: Place, parts: RequestParts) {
  return Promise.all(
    valuesAt(parts, path).map(async (value) => `if ${await oracle.isValid(schema.if, value)}`),
  );
}

async function branchesBroken(oracle: Oracle, { schema, path }: Place, parts: RequestParts) {
  const broken = await Promise.all(
    valuesAt(parts, path).map(async (value) => {
      const keyword = (await oracle.isValid(schema.if, value)) ? "then" : "else";
      const isBroken = schema[keyword] && !(await oracle.isValid(schema[keyword], value));
      return isBroken ? [`${keyword} broken`] : [];
    }),
  );
  return broken.flat();
}

function brokenRules({ id, rules }: OperationPromise, text: string): Point[] {
  const errors = errorsOf(text);
  const broken = rules.filter(({ pointer, code }) =>
    errors.some((error) => error.pointer === pointer && error.code === code),
  );
  return pointsIn(
    id,
    "rule",
    "x-rules",
    broken.map((rule) => rule.id),
  );
}

function pointsIn(owner: string, kind: PointKind, group: string, names: string[]): Point[] {
  return names.map((name) => ({ owner, kind, group, name }));
}

function written(value: unknown): string {
  return JSON.stringify(value);
}
