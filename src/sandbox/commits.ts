import type { Changes } from "../changes.js";
import { OutcomeUnknown } from "../errors.js";
import type { Transactions } from "../transactions.js";
import { readWish } from "./wish.js";

/** What happens when the changes of a request are committed. */
export type Consequences = WeakMap<Changes, () => void>;

/**
 * Transactions with consequences: those of the changes, and an outcome that is said to be unknown where the trace asks
 * for that. What was done before, under the same Idempotency-Key, has none, so that a retry is told.
 */
export function withConsequences(
  transactions: Transactions,
  consequences: Consequences,
): Transactions {
  return {
    ...transactions,
    async run(origin, act, options) {
      let latest: Changes | undefined;
      const acting: typeof act = (changes) => {
        latest = changes;
        return act(changes);
      };
      const committed = await transactions.run(origin, acting, options);
      if (committed.answer !== undefined) {
        consequences.get(latest as Changes)?.();
        if (Object(readWish(origin.traceId)).isDone) {
          sayUnknown();
        }
      }
      return committed;
    },
  };
}

export function sayUnknown(): never {
  throw new OutcomeUnknown(undefined);
}
