import type { Schema } from "../contract.js";
import { isRef, type Oas3Visitor, type UserContext } from "../packages/load.js";
import { follow, isObject, membersOf, type Place, type Report, type Resolve } from "./place.js";

/** A schema at its place in the contract, with what it is used for there. */
export interface SchemaUse extends Place {
  node: Schema;
  side: "request" | "answer";
  /** The part of a condition in which it stands, if it does. */
  branch?: "if" | "then" | "else" | undefined;
  /** Its type, or else that of the schema whose condition it is part of. */
  type?: unknown;
}

const BRANCHES = ["if", "then", "else"] as const;

/**
 * Visitors that give a rule every schema of every request and answer, once for each use. A reference comes by itself,
 * before what it refers to.
 */
export function eachSchema(visit: (use: SchemaUse, report: Report) => void): Oas3Visitor {
  const seen = new Set<string>();
  const visitAll = (uses: SchemaUse[], resolve: Resolve, report: Report): void => {
    for (const use of uses) {
      const id = [use.side, use.branch, use.type, use.location.absolutePointer].join(" ");
      if (!seen.has(id)) {
        seen.add(id);
        visit(use, report);
        visitAll(partsOf(use, resolve), resolve, report);
      }
    }
  };
  const visitSchemaOf =
    (side: SchemaUse["side"]) =>
    (node: unknown, { location, resolve, report }: UserContext) => {
      const schema = membersOf({ node, location }).get("schema");
      visitAll(useOf(schema, { side }), resolve, report);
    };
  return {
    Parameter: visitSchemaOf("request"),
    RequestBody: { MediaType: visitSchemaOf("request") },
    Response: { MediaType: visitSchemaOf("answer") },
    Header: visitSchemaOf("answer"),
  };
}

/** The schemas directly within one, by the keywords that the generator supports. */
function partsOf(use: SchemaUse, resolve: Resolve): SchemaUse[] {
  const { side, branch, type } = use;
  if (isRef(use.node)) {
    return useOf(follow(use, resolve), { side, branch, type });
  }
  const parts = membersOf(use);
  const values = [...membersOf(parts.get("properties")).values(), parts.get("items")];
  return [
    ...values.flatMap((value) => useOf(value, { side, branch })),
    ...BRANCHES.flatMap((name) => useOf(parts.get(name), { side, branch: name, type })),
  ];
}

/** The use of a schema, where there is one that is more than true or false. */
function useOf(place: Place | undefined, use: Omit<SchemaUse, keyof Place>): SchemaUse[] {
  return isObject(place?.node)
    ? [{ ...use, node: place.node, location: place.location, type: place.node.type ?? use.type }]
    : [];
}
