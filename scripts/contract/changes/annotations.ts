import { isDeepStrictEqual } from "node:util";
import type { Rule } from "../../generation/contract.js";
import type { Parts } from "./parts.js";
import { type Verdict, verdict } from "./verdict.js";
import { newValue } from "./wording.js";

export interface AnnotationChange extends Verdict {
  pointer: string;
}

/**
 * Rates what redocly does not look into: the contract's own x- keywords, and the texts and examples. Where a part came
 * or went as a whole, that is the change, and what was said about it is none of its own.
 */
export function annotationChanges(base: Parts, revision: Parts): AnnotationChange[] {
  const [before, after] = [byName(base.annotations), byName(revision.annotations)];
  const [placesBefore, placesAfter] = [base, revision].map(
    ({ places }) => new Set([...places].map(withoutVariables)),
  );
  return [...new Set([...before.keys(), ...after.keys()])].flatMap((name) => {
    const place = name.slice(0, name.lastIndexOf("/"));
    if (!placesBefore?.has(place) || !placesAfter?.has(place)) {
      return [];
    }
    const [old, young] = [before.get(name), after.get(name)];
    const pointer = young?.pointer ?? old?.pointer ?? name;
    return verdictsOn(pointer, old?.value, young?.value).map((found) => ({ ...found, pointer }));
  });
}

interface Annotation {
  pointer: string;
  value: unknown;
}

function byName(annotations: Map<string, unknown>): Map<string, Annotation> {
  return new Map(
    [...annotations].map(([pointer, value]) => [withoutVariables(pointer), { pointer, value }]),
  );
}

/** A path stays the same path when a variable in it gets another name. */
function withoutVariables(pointer: string): string {
  return pointer.replace(/\{[^{}]*\}/g, "{}");
}

function verdictsOn(pointer: string, before: unknown, after: unknown): Verdict[] {
  if (isDeepStrictEqual(before, after)) {
    return [];
  }
  const keyword = pointer.slice(pointer.lastIndexOf("/") + 1);
  switch (keyword) {
    case "x-permission":
      return permissionVerdicts(before ?? "none", after ?? "none");
    case "x-rules":
      return rulesVerdicts((before ?? []) as Rule[], (after ?? []) as Rule[]);
    default:
      return [verdict("textual", "text", `${newValue(keyword, before, after)}.`)];
  }
}

function permissionVerdicts(before: unknown, after: unknown): Verdict[] {
  const reason = `${newValue("x-permission", before, after)}.`;
  return before === after
    ? []
    : [verdict(after === "none" ? "additive" : "breaking", "permission-changed", reason)];
}

function rulesVerdicts(before: Rule[], after: Rule[]): Verdict[] {
  const ids = new Set([...before, ...after].map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const [old, young] = [before, after].map((rules) => rules.find((rule) => rule.id === id));
    if (!old || !young) {
      return old
        ? [verdict("additive", "x-rule-removed", `The rule ${id} was removed.`)]
        : [verdict("breaking", "x-rule-added", `The rule ${id} refuses what was accepted.`)];
    }
    return (["code", "pointer", "description"] as const)
      .filter((part) => old[part] !== young[part])
      .map((part) =>
        verdict(
          part === "description" ? "textual" : "breaking",
          "x-rule-changed",
          `Rule ${id}: ${newValue(part, old[part], young[part])}.`,
        ),
      );
  });
}
