import type { Schema } from "../contract.js";
import { type Oas3Rule, type Parameters, recheck } from "../packages/load.js";
import { eachSchema } from "./schemas.js";

// In this process, with neither Java nor a binary.
process.env.RECHECK_SYNC_BACKEND = "pure";

/** A pattern that takes longer to judge is refused: so long that a slow machine comes to the same verdict. */
const TIMEOUT_MS = 120_000;
/**
 * A proof, but blind to what counted repetitions can do, and not for every pattern. It takes the third power of the counts
 * in time, so it gets small ones.
 */
const PROOF: Parameters = { checker: "automaton", timeout: TIMEOUT_MS };
const PROOF_MAX_COUNT = 4;
/**
 * A search for a text, no longer than a body may be, that takes ten million steps, some 20 ms. It is limited by
 * counts and not by time, and its seed is fixed, so that it comes to the same verdict everywhere.
 */
const SEARCH: Parameters = {
  checker: "fuzz",
  maxAttackStringSize: 32 * 1024,
  attackLimit: 10_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  // Smaller than recheck's own, which take far longer and found no more.
  maxInitialGenerationSize: 100,
  maxGenerationSize: 40,
  maxGeneStringSize: 1200,
  maxIteration: 3,
  timeout: TIMEOUT_MS,
};

/** The patterns that were judged, each with what is wrong with it. */
const judged = new Map<string, string | undefined>();

/**
 * Every pattern, and every format of a request, tells those who break it what to write. Every pattern takes no more than
 * linear time.
 */
export const patterns: Oas3Rule = () => {
  const messages = new Map<unknown, unknown>();
  return eachSchema(({ node: schema, location, side, branch }, report) => {
    for (const keyword of ["pattern", "format"]) {
      const value = schema[keyword];
      const faults = keyword === "pattern" && typeof value === "string" ? [judge(value)] : [];
      // What does not match within an "if" is no violation.
      if (value !== undefined && branch !== "if" && (keyword === "pattern" || side === "request")) {
        faults.push(messageFault(keyword, schema, messages));
      }
      for (const fault of faults) {
        if (fault) {
          report({ message: fault, location: location.child(keyword).key() });
        }
      }
    }
  });
};

/**
 * Regular expressions of other languages give these a meaning of their own, or begin and end with them, unless they stand
 * in a class.
 */
const MARKS = /\\[pP]\{\w+\}|["/#@&~<]/;
const CLASS = /\[(?:\\.|[^\]])*\]|\\[^pP]/g;
/** Ends up as the character itself in the code that generators write. */
const CONTROL = /\\(?:u00[01]|u007f|u00[89]|x[01]|x7f|x[89])/i;

function portabilityFault(pattern: string): string | undefined {
  const [mark] = MARKS.exec(pattern.replaceAll(CLASS, "")) ?? [];
  if (mark) {
    return `${mark} means something else in other engines. Write [${mark}].`;
  }
  return CONTROL.test(pattern)
    ? "Generators of code would write the control character itself. Write \\p{Cc}."
    : undefined;
}

function judge(pattern: string): string | undefined {
  if (!judged.has(pattern)) {
    judged.set(pattern, patternFault(pattern));
  }
  return judged.get(pattern);
}

/**
 * Violations are worded by the pattern or the format alone, so equal ones have equal messages.
 * @param messages those that came before. This one is added.
 */
function messageFault(
  keyword: string,
  schema: Schema,
  messages: Map<unknown, unknown>,
): string | undefined {
  const { [keyword]: value, "x-message": message } = schema;
  const first = messages.get(value) ?? message;
  messages.set(value, first);
  if (typeof message !== "string") {
    return `The ${keyword} has no x-message. Add one, the sentence for those who break it.`;
  }
  return message === first
    ? undefined
    : `The ${keyword} has another x-message elsewhere: ${first}. Give both the same one.`;
}

/**
 * What is wrong with a pattern, with the remedy. A maxLength beside it does not help a slow one, since the validators
 * name every violation and so apply the pattern to a text that is too long as well: at 32 KiB quadratic time is a
 * second.
 */
function patternFault(pattern: string): string | undefined {
  try {
    new RegExp(pattern, "u");
  } catch (error) {
    return `${(error as Error).message}. Correct the pattern.`;
  }
  return (
    portabilityFault(pattern) ??
    slowness(withSmallCounts(pattern), PROOF) ??
    slowness(pattern, SEARCH)
  );
}

function withSmallCounts(pattern: string): string {
  return pattern.replaceAll(/\{[\d,]+\}/g, (counts) =>
    counts.replaceAll(/\d+/g, (count) => String(Math.min(Number(count), PROOF_MAX_COUNT))),
  );
}

function slowness(pattern: string, parameters: Parameters): string | undefined {
  const verdict = recheck.checkSync(pattern, "u", parameters);
  if (verdict.status === "vulnerable") {
    const { complexity, attack } = verdict;
    return `The pattern can backtrack without bound, in ${complexity.type} time on ${attack.pattern.slice(0, 80)}. Write it so that a text matches in one way only.`;
  }
  if (verdict.status === "unknown" && verdict.error.kind !== "unsupported") {
    return `It cannot be told how long the pattern takes (${verdict.error.kind}). Write a simpler one.`;
  }
  return undefined;
}
