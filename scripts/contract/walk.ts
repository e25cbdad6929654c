import type { OpenApiDocument } from "../generation/contract.js";
import { type Case, type KnownPaths, knownName, requestOf } from "./corpus.js";
import type { OperationPromise, Oracle, RawAnswer, RequestParts } from "./oracle.js";
import type { RunningService } from "./running-service.js";
import { type Located, locate, membersOf } from "./variants.js";
import { isRemoval } from "./verdicts.js";

/** What a walk through a fresh service has found. */
export interface Walk {
  /** Values of path parameters that exist from now on. */
  known: KnownPaths;
  /** Where the answers and the document differ, in words. */
  faults: string[];
}

/**
 * Sends whole requests, which must succeed, those that need a resource after those that may make it, and all of them
 * twice, so that the second round sees what the first has changed; those that remove one last, and once. Their answers
 * must be valid, must have all the statuses of success that the document declares, and together hold every member that
 * it names in them.
 */
export async function walk(
  document: OpenApiDocument,
  oracle: Oracle,
  service: RunningService,
  whole: Case[],
): Promise<Walk> {
  const known: KnownPaths = {};
  const newest: KnownPaths = {};
  const faults = new Set<string>();
  const promised = new Map(
    whole.flatMap(({ operation }) => successesOf(operation).map((place) => [place, false])),
  );
  const ordered = whole.toSorted((one, other) => rankOf(one) - rankOf(other));
  const [lasting, removing] = [false, true].map((removes) =>
    ordered.filter(({ operation }) => isRemoval(operation) === removes),
  ) as [Case[], Case[]];
  for (const request of [...lasting, ...lasting, ...removing]) {
    const { operation } = request;
    if (isAboutDeliveries(operation)) {
      await service.hasSentEvent();
    }
    // What is removed is one that nobody asks for later.
    const paths = isRemoval(operation) ? newest : known;
    const parts = requestOf(request, paths);
    const answer = await service.send(operation, withReceiver(parts, service));
    for (const fault of await oracle.answerFaults(operation, answer)) {
      faults.add(`${operation.id} ${answer.status}: ${fault}`);
    }
    learn(known, newest, operation, answer);
    for (const [place, isThere] of membersOfAnswer(document, operation, answer)) {
      promised.set(place, isThere || promised.get(place) === true);
    }
  }
  service.allowDuplicates();
  const missing = [...promised].filter(([, isThere]) => !isThere).map(([place]) => place);
  return { known, faults: [...faults, ...missing.map((place) => `${place} is never there`)] };
}

function successesOf({ id, answers }: OperationPromise): string[] {
  return [...answers.keys()].filter(isSuccess).map((status) => `${id} ${status}`);
}

function isSuccess(status: number): boolean {
  return status >= 200 && status < 300;
}

/**
 * By how many resources a request names in its path. What is corrected makes outdated what others say of it, and what is
 * about deliveries asks for what the service has done by itself.
 */
export function rankOf({ parts, operation }: Case): number {
  const named = Object.keys(parts.path).length + (operation.patched ? 0.5 : 0);
  return named + (isAboutDeliveries(operation) ? LAST : 0);
}

/** More than any request names. */
const LAST = 10;

function isAboutDeliveries({ path }: OperationPromise): boolean {
  return path.includes("/deliveries");
}

const CREATED = 201;

/** What the service is told to send goes to the receiver. */
function withReceiver(parts: RequestParts, { receiver: { url } }: RunningService): RequestParts {
  const isUrl = typeof Object(parts.body).url === "string";
  return isUrl ? { ...parts, body: { ...Object(parts.body), url } } : parts;
}

/** What a successful answer, or the first item of a list in it, calls "id", say, goes into paths where they say {id}. */
function learn(
  known: KnownPaths,
  newest: KnownPaths,
  operation: OperationPromise,
  { status, text }: RawAnswer,
): void {
  const data = isSuccess(status) && text !== "" ? Object(JSON.parse(text).data) : {};
  const items = Object.values(data).flatMap((value) => (Array.isArray(value) ? [value[0]] : []));
  for (const [name, value] of [data, ...items].flatMap((one) => Object.entries(Object(one)))) {
    known[knownName(operation, name)] ??= String(value);
    if (status === CREATED) {
      newest[knownName(operation, name)] = String(value);
    }
  }
}

/** The places that the document names in an answer, and whether something is there. */
function membersOfAnswer(
  document: OpenApiDocument,
  operation: OperationPromise,
  { status, headers, text }: RawAnswer,
): [place: string, isThere: boolean][] {
  const mediaType = String(headers["content-type"]).split(";")[0] ?? "";
  const schema = operation.answers.get(status)?.content.get(mediaType);
  const places = schema ? membersIn(document, { schema, node: "" }, JSON.parse(text)) : [];
  const prefix = `${operation.id} ${status}`;
  return [["", isSuccess(status)] as const, ...places].map(([place, isThere]) => [
    prefix + place,
    isThere,
  ]);
}

function membersIn(
  document: OpenApiDocument,
  reference: Located,
  value: unknown,
  place = "",
): [place: string, isThere: boolean][] {
  const located = locate(document, reference);
  if (Array.isArray(value)) {
    const items = { schema: Object(located.schema.items), node: "" };
    return value.flatMap((item) => membersIn(document, items, item, `${place}/*`));
  }
  return membersOf(document, located).flatMap(([name, member]) => {
    const inner = Object(value)[name];
    const innerPlace = `${place}/${name}`;
    return inner === undefined
      ? [[innerPlace, false]]
      : [[innerPlace, true], ...membersIn(document, member, inner, innerPlace)];
  });
}
