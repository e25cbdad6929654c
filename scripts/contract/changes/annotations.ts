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
  if (keyword === "x-permission") {
    return permissionVerdicts(before ?? "none", after ?? "none");
  }
  const [old, young] = [before ?? [], after ?? []];
  return keyword === "x-rules" && Array.isArray(old) && Array.isArray(young)
    ? rulesVerdicts(old, young)
    : [verdict("textual", "text", `${newValue(keyword, before, after)}.`)];
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
    if (old && young) {
      return ruleVerdicts(old, young);
    }
    return old
      ? [verdict("additive", "x-rule-removed", `The rule ${id} was removed.`)]
      : [verdict("breaking", "x-rule-added", `The rule ${id} refuses what was accepted.`)];
  });
}

/** A program reads the code and the pointer of a refusal; the rest is for people. */
function ruleVerdicts(before: Rule, after: Rule): Verdict[] {
  const parts = Object.keys({ ...before, ...after }) as (keyof Rule)[];
  return parts
    .filter((part) => !isDeepStrictEqual(before[part], after[part]))
    .map((part) => {
      const level = part === "code" || part === "pointer" ? "breaking" : "textual";
      const reason = `Rule ${before.id}: ${newValue(part, before[part], after[part])}.`;
      return verdict(level, "x-rule-changed", reason);
    });
}
