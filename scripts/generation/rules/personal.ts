import type { Oas3Rule, UserContext } from "../packages/load.js";
import { follow, isObject, membersOf, type Place, type Report, type Resolve } from "./place.js";
import { eachSchema } from "./schemas.js";

/** How a member can be shown in part. */
const MASKS = ["last4"];

/**
 * Every member says whether it is personal, wherever one of its object does: x-pii decides what is sealed, masked and
 * kept out of the log, and a member without it would slip through.
 */
export const personal: Oas3Rule = () => {
  const seen = new Set<string>();
  let resolve: Resolve;
  const visitor = eachSchema((use, report) => {
    const isSent = use.side === "request" && use.branch === undefined;
    if (isSent || leavesOf(use, resolve).some(({ node }) => isMarked(node))) {
      reportUnmarked(use, report);
    }
    reportMask(use, report);
  });
  return {
    ...visitor,
    Root(_node: unknown, context: UserContext) {
      resolve = context.resolve;
    },
  };

  /** In an object that holds personal members, and in the objects in it. */
  function reportUnmarked(object: Place, report: Report): void {
    if (seen.has(object.location.absolutePointer)) {
      return;
    }
    seen.add(object.location.absolutePointer);
    for (const { node, location } of leavesOf(object, resolve)) {
      if (!isMarked(node)) {
        report({
          message:
            "The member does not say whether it is personal. Write x-pii: true, or x-pii: false where it tells nothing of a person.",
          location: location.key(),
        });
      }
    }
    for (const inner of objectsIn(object, resolve)) {
      reportUnmarked(inner, report);
    }
  }
};

function reportMask({ node, location }: Place, report: Report): void {
  const mask = isObject(node) ? node["x-mask"] : undefined;
  if (mask !== undefined && !MASKS.includes(String(mask))) {
    report({
      message: `The server cannot mask as ${mask}. Write ${MASKS.join(" or ")}, or leave x-mask out.`,
      location: location.child("x-mask").key(),
    });
  }
}

function isMarked(node: unknown): boolean {
  return isObject(node) && typeof node["x-pii"] === "boolean";
}

/** The members of an object that are no objects. */
function leavesOf(object: Place, resolve: Resolve): Place[] {
  return [...propertiesOf(object).values()].filter((member) => !isObjectSchema(member, resolve));
}

function objectsIn(object: Place, resolve: Resolve): Place[] {
  return [...propertiesOf(object).values()].flatMap((member) => {
    const target = follow(member, resolve);
    return target && isObjectSchema(member, resolve) ? [target] : [];
  });
}

function isObjectSchema(member: Place, resolve: Resolve): boolean {
  return propertiesOf(follow(member, resolve)).size > 0;
}

function propertiesOf(place: Place | undefined): Map<string, Place> {
  return membersOf(membersOf(place).get("properties"));
}
