import { isRef, type Location, type UserContext } from "../packages/load.js";

/** A part of the contract and where it stands: in which file, and at which pointer in it. */
export interface Place {
  node: unknown;
  location: Location;
}

export type Report = UserContext["report"];
export type Resolve = UserContext["resolve"];

/** Where a reference leads, or the place itself where it is none; undefined where it leads nowhere. */
export function follow({ node, location }: Place, resolve: Resolve): Place | undefined {
  if (!isRef(node)) {
    return { node, location };
  }
  const target = resolve<object>(node, location.source.absoluteRef);
  return target.location ? { node: target.node, location: target.location } : undefined;
}

export function isObject(node: unknown): node is Record<string, unknown> {
  return typeof node === "object" && node !== null && !Array.isArray(node);
}

/** The members of an object, each with its place; none of anything else. */
export function membersOf(place: Place | undefined): Map<string, Place> {
  if (!place || !isObject(place.node)) {
    return new Map();
  }
  const { node, location } = place;
  return new Map(
    Object.keys(node).map((name) => [name, { node: node[name], location: location.child(name) }]),
  );
}

/** The items of a list, each with its place. */
export function itemsOf(place: Place | undefined): Place[] {
  const items: unknown[] = Array.isArray(place?.node) ? place.node : [];
  return items.map((node, index) => ({ node, location: (place as Place).location.child(index) }));
}

/** "a", "a or b", "a, b or c". */
export function listed(names: readonly string[]): string {
  const [last = "", ...others] = names.toReversed();
  return others.length === 0 ? last : `${others.toReversed().join(", ")} or ${last}`;
}
