import { isRef, type Oas3Rule, type Parameters, recheck } from "../packages/load.js";
import { eachSchema } from "./schemas.js";

// In this process, with neither Java nor a binary.
process.env.RECHECK_SYNC_BACKEND = "pure";

/** A pattern that takes longer to judge is refused: so long that a slow machine comes to the same verdict. */
const TIMEOUT_MS = 120_000;
/** A proof, but blind to what counted repetitions can do, and not for every pattern. */
const PROOF: Parameters = { checker: "automaton", timeout: TIMEOUT_MS };
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

/** Every pattern tells those who break it what to write, and takes no more than linear time. */
export const patterns: Oas3Rule = () => {
  const messages = new Map<unknown, unknown>();
  return eachSchema(({ node: schema, location }, report) => {
    const { pattern, "x-message": message } = schema;
    if (typeof pattern !== "string" || isRef(schema)) {
      return;
    }
    if (!judged.has(pattern)) {
      judged.set(pattern, patternFault(pattern));
    }
    const first = messages.get(pattern) ?? message;
    messages.set(pattern, first);
    for (const fault of [judged.get(pattern), messageFault(message, first)]) {
      if (fault) {
        report({ message: fault, location: location.child("pattern").key() });
      }
    }
  });
};

/** Violations are worded by the pattern alone, so equal patterns have equal messages. */
function messageFault(message: unknown, first: unknown): string | undefined {
  if (typeof message !== "string") {
    return "The pattern has no x-message. Add one, the sentence for those who break it.";
  }
  return message === first
    ? undefined
    : `The pattern has another x-message elsewhere: ${first}. Give both the same one.`;
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
  return slowness(pattern, PROOF) ?? slowness(pattern, SEARCH);
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
