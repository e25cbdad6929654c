import type { OpenApiDocument } from "../../generation/contract.js";
import { createOracle, type OperationPromise } from "../oracle.js";
import { judge } from "./judgement.js";
import {
  ANSWERS,
  POINT_KINDS,
  type Point,
  type PointKind,
  pointsOf,
  pointsSeen,
} from "./points.js";
import type { Exchange, Recording } from "./recording.js";

export interface Coverage {
  operations: OperationPromise[];
  /** Every point of the contract, and how often it was seen. */
  points: (Point & { seen: number })[];
  /** What must not be, in words without values, each with how often it was. */
  faults: Map<string, number>;
  exchangeCount: number;
  testCount: number;
}

/** Judges each exchange by the contract, and counts what those that it allows show of it. */
export async function evaluate(
  document: OpenApiDocument,
  { exchanges, unrecorded }: Recording,
): Promise<Coverage> {
  const oracle = createOracle(document);
  const faults = new Map<string, number>();
  const points = new Map(
    oracle.operations
      .flatMap((operation) => pointsOf(document, operation))
      .map((point) => [keyOf(point), { ...point, seen: 0 }]),
  );
  for (const exchange of exchanges) {
    const verdict = await judge(oracle, exchange);
    for (const fault of verdict.faults) {
      count(faults, `${titleOf(exchange, verdict.operations)}: ${fault}`);
    }
    const seen =
      verdict.faults.length === 0
        ? await pointsSeen(document, oracle, verdict, exchange.answer)
        : [];
    for (const point of seen) {
      const promised = points.get(keyOf(point));
      if (promised) {
        promised.seen += 1;
      }
    }
  }
  for (const {
    test,
    unrecorded: { operation = "no operation", status },
  } of unrecorded) {
    count(faults, `${test}: ${operation} ${status}: it was answered, and not recorded`);
  }
  return {
    operations: oracle.operations,
    points: [...points.values()],
    faults,
    exchangeCount: exchanges.length,
    testCount: new Set(exchanges.map(({ test }) => test)).size,
  };
}

/** Points of one group that no exchange has shown. */
export interface UnseenGroup {
  owner: string;
  kind: PointKind;
  group: string;
  names: string[];
}

/** What no exchange has shown. Of a status that was never answered its headers are not missed one by one. */
export function unseenGroupsOf({ points }: Coverage): UnseenGroup[] {
  const unseen = points.filter(({ seen }) => seen === 0);
  const groups = new Map<string, UnseenGroup>();
  for (const { owner, kind, group, name } of unseen) {
    const key = JSON.stringify([owner, kind, group]);
    const known = groups.get(key) ?? { owner, kind, group, names: [] };
    groups.set(key, { ...known, names: [...known.names, name] });
  }
  const isMissedAnyway = ({ owner, kind, group }: UnseenGroup) =>
    kind !== "status" && groups.has(JSON.stringify([owner, "status", group]));
  return [...groups.values()].filter((group) => !isMissedAnyway(group));
}

/** For each owner of points, how many of each kind were seen, in the order of POINT_KINDS. */
export function rowsOf({ points }: Coverage) {
  const owners = new Set(points.map(({ owner }) => owner).filter((owner) => owner !== ANSWERS));
  return [...owners, ANSWERS].map((owner) => ({
    owner,
    counts: POINT_KINDS.map((kind) => {
      const some = points.filter((point) => point.owner === owner && point.kind === kind);
      return { seen: some.filter(({ seen }) => seen > 0).length, all: some.length };
    }),
  }));
}

function keyOf({ owner, kind, group, name }: Point): string {
  return JSON.stringify([owner, kind, group, name]);
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The file, the operation and the status; a path that the contract does not know may hold anything. */
function titleOf({ test, request, answer }: Exchange, operations: OperationPromise[]): string {
  const ids = operations.map(({ id }) => id).join(", ");
  const what = ids || (request.method ? `${request.method} of no operation` : "no request");
  return `${test}: ${what} ${answer.status}`;
}
