import type { Changes } from "../changes.js";
import { OutcomeUnknown } from "../errors.js";
import type { Transactions } from "../transactions.js";
import { readWish } from "./wish.js";

/**
 * Transactions whose outcome is said to be unknown although they are done: those of a trace that asks for it, and those
 * of the changes that are added to `doubted`.
 */
export function doubting(transactions: Transactions, doubted: WeakSet<Changes>): Transactions {
  return {
    ...transactions,
    async run(origin, act, options) {
      let latest: Changes | undefined;
      const acting: typeof act = (changes) => {
        latest = changes;
        return act(changes);
      };
      const committed = await transactions.run(origin, acting, options);
      const isDoubted = Object(readWish(origin.traceId)).isDone || doubted.has(latest as Changes);
      // What was done before, under the same Idempotency-Key, is told.
      if (isDoubted && committed.answer !== undefined) {
        throw new OutcomeUnknown(undefined);
      }
      return committed;
    },
  };
}
