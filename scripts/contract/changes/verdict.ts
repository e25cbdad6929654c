/** What a change is to a client, the greatest first. */
export const LEVELS = ["breaking", "additive", "textual"] as const;

/**
 * Breaking: a client that works may stop working. Additive: it goes on working, and something is sent or accepted
 * that was not before, or no longer. Textual: nothing is sent or accepted otherwise.
 */
export type Level = (typeof LEVELS)[number];

export interface Verdict {
  level: Level;
  /** Id of the rule that decided. */
  rule: string;
  reason: string;
}

export function verdict(level: Level, rule: string, reason: string): Verdict {
  return { level, rule, reason };
}
