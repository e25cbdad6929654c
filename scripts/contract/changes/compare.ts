import { isDeepStrictEqual } from "node:util";
import type { OpenApiDocument } from "../../generation/contract.js";
import { annotationChanges } from "./annotations.js";
import { partsOf } from "./parts.js";
import { type ListedChange, redoclyDiff } from "./redocly.js";
import { verdictOn } from "./rules.js";
import { type Direction, type Use, usesIn } from "./uses.js";
import { LEVELS, type Level, type Verdict } from "./verdict.js";

export interface Change extends Verdict {
  /** JSON Pointer into the new document, or into the old one where the part is gone. */
  pointer: string;
  /** Which ways the part is sent; none where it is not sent, as a path or a text. */
  directions: Direction[];
}

/** Every change from one OpenAPI document to another, the greatest first. */
export async function changesBetween(
  base: OpenApiDocument,
  revision: OpenApiDocument,
): Promise<Change[]> {
  const [before, after] = [partsOf(base), partsOf(revision)];
  const changes = [
    ...(await wireChanges(before.wire, after.wire)),
    ...annotationChanges(before, after).map((change) => ({ ...change, directions: [] })),
  ];
  return changes.sort((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level));
}

/** The greatest level among changes; undefined where there is none. */
export function greatestLevel(changes: Change[]): Level | undefined {
  return LEVELS.find((level) => changes.some((change) => change.level === level));
}

async function wireChanges(base: OpenApiDocument, revision: OpenApiDocument): Promise<Change[]> {
  if (isDeepStrictEqual(base, revision)) {
    return [];
  }
  const [before, after] = [usesIn(base), usesIn(revision)];
  const listed = await redoclyDiff(base, revision);
  return listed.map((change) => {
    const uses = usesOf(change, before, after);
    return {
      ...verdictOn(change, uses),
      pointer: (change.revision ?? change.base)?.pointer ?? change.path,
      directions: (["request", "answer"] as const).filter((direction) => uses.has(direction)),
    };
  });
}

/** A change touches only the uses that both documents make of the part. */
function usesOf(
  { base, revision }: ListedChange,
  before: Map<string, Set<Use>>,
  after: Map<string, Set<Use>>,
): Set<Use> {
  const old = base && [...(before.get(base.pointer) ?? [])];
  const young = revision && [...(after.get(revision.pointer) ?? [])];
  return new Set(old && young ? old.filter((use) => young.includes(use)) : (old ?? young));
}
