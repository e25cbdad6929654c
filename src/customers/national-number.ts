import { type CallingCodePlan, callingCodeOf, planOf, rangesOf } from "./calling-code.js";

/**
 * The national number that a person most likely has, of those that the readings make with and without a trunk prefix:
 * one of a mobile phone, else one of a known range, else the shortest of a possible length. Of several, the first.
 */
export function likeliestNumber(plan: CallingCodePlan, readings: string[]): string | undefined {
  const possible = readings
    .flatMap((digits) => numbersOf(plan, digits))
    .filter((national) => isPossible(plan, national));
  if (possible.length <= 1) {
    return possible[0];
  }
  const ranges = rangesOf(plan.code);
  return (
    possible.find((national) => ranges.mobile.test(national)) ??
    possible.find((national) => ranges.inUse.test(national)) ??
    possible.reduce((one, other) => (other.length < one.length ? other : one))
  );
}

/** Whether one of the readings makes a number of a known range. */
export function isInUse(plan: CallingCodePlan, readings: string[]): boolean {
  const national = likeliestNumber(plan, readings);
  return national !== undefined && rangesOf(plan.code).inUse.test(national);
}

/** @param digits calling code and number. */
export function isMobile(digits: string): boolean {
  const code = callingCodeOf(digits);
  const national = code && likeliestNumber(planOf(code), [digits.slice(code.length)]);
  return Boolean(national && rangesOf(code).mobile.test(national));
}

/** The length of the shortest number that the readings make, possible or not. */
export function shortestLength(plan: CallingCodePlan, readings: string[]): number {
  return Math.min(
    ...readings.flatMap((digits) => numbersOf(plan, digits)).map(({ length }) => length),
  );
}

/** Without a trunk prefix, and as it is. */
function numbersOf({ trunkPrefix, trunkReplacement }: CallingCodePlan, digits: string): string[] {
  const match = trunkPrefix.exec(digits);
  if (!match) {
    return [digits];
  }
  // The replacement is for prefixes that end in a group; others are left out.
  const isReplaced = trunkReplacement !== undefined && match.length > 1 && match.at(-1);
  return [
    isReplaced ? digits.replace(trunkPrefix, trunkReplacement) : digits.slice(match[0].length),
    digits,
  ];
}

function isPossible(plan: CallingCodePlan, national: string): boolean {
  return (
    plan.hasLength[national.length] === true ||
    (plan.hasLengthElsewhere[national.length] === true && rangesOf(plan.code).inUse.test(national))
  );
}
