import { type OperationId, operations } from "#generated/operations.js";
import type { Violation } from "../errors.js";

/** A rule reader as validation sees it, whichever operation it belongs to. */
export type AnyRuleReader = (
  body: never,
  isIntact: (pointer: string) => boolean,
  now: Date,
) => { broken: readonly string[] } | { form: unknown };

/** A body after its rules: what they have against it, or what its reader made of it. */
export interface BodyReading {
  violations: readonly Violation[];
  form?: unknown;
}

/**
 * Makes the function that puts a body to the rules of an operation (`x-rules`).
 * @param read what judges them, where the operation has some.
 */
export function ruleJudge(
  id: OperationId,
  read: AnyRuleReader | undefined,
): (body: unknown, violations: readonly Violation[], now: Date) => BodyReading {
  return (body, violations, now) => {
    if (read === undefined) {
      return { violations };
    }
    const isIntact = (pointer: string) =>
      !violations.some((violation) => `${pointer}/`.startsWith(`${violation.pointer}/`));
    const reading = read(body as never, isIntact, now);
    if ("form" in reading) {
      return { violations, form: reading.form };
    }
    return { violations: [...violations, ...violationsOf(id, reading.broken)] };
  };
}

/** In the order of the contract. */
function violationsOf(id: OperationId, broken: readonly string[]): Violation[] {
  return operations[id].rules
    .filter((rule) => broken.includes(rule.id))
    .map(({ pointer, code, description }) => ({ pointer, code, message: description }));
}
