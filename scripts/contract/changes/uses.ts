import type { OpenApiDocument } from "../../generation/contract.js";
import { NAME_MAPS, partAt, pointerTo } from "./parts.js";

/** Which way a part of a document is sent. */
export type Direction = "request" | "answer";

/**
 * What a part of a document is used for. A condition stands below `if` or `not`, where refusing less can mean
 * refusing more; a branch stands below `then` or `else`, where a member is named that the object has already.
 */
export type Use = Direction | "condition" | "branch";

/** How a part was reached. */
interface Way {
  direction?: Direction;
  /** Below callbacks and webhooks it is the service that sends the request. */
  isReversed?: boolean;
  within?: "condition" | "branch";
}

/** The uses of each part by its JSON Pointer. A part that nothing uses is not among them. */
export function usesIn(document: OpenApiDocument): Map<string, Set<Use>> {
  const uses = new Map<string, Set<Use>>();
  const seen = new Set<string>();

  function visit(part: unknown, place: string, isNameMap: boolean, way: Way): void {
    const visitId = `${place} ${way.direction} ${way.isReversed} ${way.within}`;
    if (seen.has(visitId)) {
      return;
    }
    seen.add(visitId);
    if (way.direction) {
      const found = uses.get(place) ?? new Set();
      uses.set(place, found.add(way.direction));
      if (way.within) {
        found.add(way.within);
      }
    }
    if (typeof part !== "object" || part === null) {
      return;
    }
    for (const [key, value] of Object.entries(part)) {
      if (key === "$ref" && typeof value === "string" && !isNameMap) {
        visit(partAt(document, value), value, false, way);
      }
      const below = isNameMap ? way : wayBelow(key, way);
      visit(value, pointerTo(place, key), !isNameMap && NAME_MAPS.has(key), below);
    }
  }

  visit(document.paths, "#/paths", true, {});
  visit(document.webhooks, "#/webhooks", true, { isReversed: true });
  return uses;
}

function wayBelow(keyword: string, way: Way): Way {
  if (way.direction) {
    const isCondition = keyword === "if" || keyword === "not";
    const isBranch = keyword === "then" || keyword === "else";
    const within = isCondition ? "condition" : isBranch ? "branch" : undefined;
    return within && way.within !== "condition" ? { ...way, within } : way;
  }
  switch (keyword) {
    case "parameters":
    case "requestBody":
      return { direction: way.isReversed ? "answer" : "request" };
    case "responses":
      return { direction: way.isReversed ? "request" : "answer" };
    case "callbacks":
      return { isReversed: true };
    default:
      return way;
  }
}
