import { setTimeout as sleep } from "node:timers/promises";
import type { Step } from "../../changes.js";
import { sqlStateOf } from "../../errors.js";
import { type Chaining, createChaining, type End, emptyChain } from "../../journal/chain.js";
import type { JournalSettings, Write } from "../engine.js";
import {
  beginningStep,
  boundRow,
  contentOf,
  journalReads,
  registerStep,
  withoutEntry,
} from "../journal.js";
import { answerOf, type BatchRow, batchQueries } from "./batch-query.js";
import type { Connections } from "./connections.js";
import { noTurn, rowsMissing } from "./errors.js";

type Statements = Pick<Connections, "run">;

/**
 * A chain of journal rows for writes of one form, of which one batch at a time is in progress. Lanes do not wait for each
 * other.
 */
export interface JournalLane {
  /**
   * Gives the entries of these writes their places behind those that are kept.
   * @returns the writes with them.
   */
  bind(statements: Statements, writes: readonly Write[]): Promise<Write[]>;
  /** The entries of the last call are written. If they are not, the next ones get their places. */
  keep(): void;
  /** Entries of the last call may be written or not: the next ones go into another chain. */
  leave(): void;
}

/** How often other processes may begin a chain at the same time. */
const MAX_TRIES = 50;
const RETRY_AFTER_MS = 20;
const UNIQUE_VIOLATION = "23505";

export function createJournalLane({ secret, writer }: JournalSettings): JournalLane {
  const chaining = createChaining(secret);
  let kept: End | undefined;
  let end: End | undefined;
  return {
    async bind(statements, writes) {
      kept ??= await beginChain(statements, chaining, writer);
      let last = kept;
      const bound = writes.map((steps) => {
        const { changes, entry } = withoutEntry(steps);
        const [filled, next] = bindEntry(chaining, last, entry as Step);
        last = next;
        return [...changes, filled];
      });
      end = last;
      return bound;
    },
    keep() {
      kept = end;
    },
    leave() {
      kept = undefined;
    },
  };
}

function bindEntry(chaining: Chaining, before: End, { statement, row }: Step): [Step, End] {
  const bound = chaining.bind(before, (number) => contentOf(number, row));
  return [{ statement, row: boundRow(row, bound) }, bound.end];
}

/** Writes the first row of a new chain. */
async function beginChain(
  statements: Statements,
  chaining: Chaining,
  writer: string,
  tries = 1,
): Promise<End> {
  const { rows } = await statements.run<{ chains: number }>(journalReads.journalRegister);
  const chain = Number(rows[0]?.chains ?? 0) + 1;
  const counted = registerStep(chain, chaining.registerMac(chain));
  const [beginning, end] = bindEntry(
    chaining,
    emptyChain(chain),
    beginningStep(writer, new Date()),
  );
  const steps = [counted, beginning];
  const { statement, values } = batchQueries(steps.map((step) => step.statement))([steps]);
  try {
    const { written } = answerOf(await statements.run<BatchRow>(statement, values));
    if (written !== 1) {
      throw rowsMissing(1, written);
    }
    return end;
  } catch (error) {
    // Another process has begun the chain at this moment.
    if (sqlStateOf(error) !== UNIQUE_VIOLATION) {
      throw error;
    }
    if (tries === MAX_TRIES) {
      throw noTurn();
    }
  }
  await sleep(Math.random() * RETRY_AFTER_MS);
  return beginChain(statements, chaining, writer, tries + 1);
}
