import type { Violation } from "../errors.js";

/** A rule reader as validation sees it, whichever operation it belongs to. */
export type AnyRuleReader = (
  body: never,
  isIntact: (pointer: string) => boolean,
  now: Date,
) => { broken: readonly string[] } | { form: unknown };

/** A rule beyond JSON Schema, as the table of operations has it. */
interface Rule extends Pick<Violation, "pointer" | "code"> {
  id: string;
  description: string;
}

/** A body with its rules: what they have against it, or what its reader made of it. */
export interface BodyReading {
  violations: readonly Violation[];
  body?: unknown;
  form?: unknown;
}

/**
 * Makes the function that puts a body to the rules of an operation (`x-rules`).
 * @param read judges the rules, if there are some.
 */
export function ruleJudge(
  rules: readonly Rule[],
  read: AnyRuleReader | undefined,
): (body: unknown, violations: readonly Violation[], now: Date) => BodyReading {
  return (body, violations, now) => {
    if (read === undefined) {
      return { violations, body };
    }
    const isIntact = (pointer: string) =>
      !violations.some((violation) => `${pointer}/`.startsWith(`${violation.pointer}/`));
    const reading = read(body as never, isIntact, now);
    if ("form" in reading) {
      return { violations, body, form: reading.form };
    }
    return { violations: [...violations, ...ruleViolations(rules, reading.broken)] };
  };
}

/** In the order of the contract. */
function ruleViolations(rules: readonly Rule[], broken: readonly string[]): Violation[] {
  return rules
    .filter((rule) => broken.includes(rule.id))
    .map(({ pointer, code, description }) => ({ pointer, code, message: description }));
}
