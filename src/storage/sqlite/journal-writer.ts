import type { Value } from "../../changes.js";
import { type Chaining, createChaining, type End, emptyChain } from "../../journal/chain.js";
import type { JournalSettings } from "../engine.js";
import { beginningStep, boundCells, CONTENT_COLUMNS, VOID } from "../journal.js";
import type { DatabaseSync } from "./driver.js";

export type JournalWriter = ReturnType<typeof createJournalWriter>;

/** Gives the rows of the journal their places in a chain of this process. All of it is called within transactions. */
export function createJournalWriter(db: DatabaseSync) {
  const { readRegister, writeRegister, insert } = prepareStatements(db);
  const outcomeAt = CONTENT_COLUMNS.indexOf("outcome");
  let chaining: Chaining | undefined;
  let writer = "";
  /** The end of the chain as of the last commit, and as of now. */
  let committed: End | undefined;
  let end: End | undefined;
  /** Somebody has put a row where the next one belongs, or takes rows away. */
  let isStuck = false;

  return {
    start({ secret, writer: name }: JournalSettings): void {
      chaining = createChaining(secret);
      writer = name;
    },
    /**
     * Appends a row.
     * @param values those of its columns, in their order. The writer gives the first and the last one.
     * @param isDone whether all other steps of its write were.
     */
    append(values: readonly Value[], isDone: boolean): void {
      if (!chaining) {
        throw new Error("the journal has not been started");
      }
      end = bind(chaining, end ?? beginChain(chaining), values, isDone);
    },
    keep(): void {
      committed = end;
    },
    undo(): void {
      committed = isStuck ? undefined : committed;
      end = committed;
      isStuck = false;
    },
    /** The rows of the transaction may be there or not: the next ones go into another chain. */
    leave(): void {
      committed = undefined;
      end = undefined;
    },
  };

  function beginChain(chaining: Chaining): End {
    const { chains } = readRegister.get() as { chains: number | null };
    const chain = Number(chains) + 1;
    writeRegister.run(chain, chaining.registerMac(chain));
    const { row } = beginningStep(writer, new Date());
    const values = CONTENT_COLUMNS.map((column) => row[column] as Value);
    return bind(chaining, emptyChain(chain), values, true);
  }

  function bind(chaining: Chaining, before: End, values: readonly Value[], isDone: boolean): End {
    const content = values.slice(0, CONTENT_COLUMNS.length);
    const bound = chaining.bind(before, (number) => {
      content[0] = number;
      return boundCells(content);
    });
    if (!isDone) {
      content[outcomeAt] = VOID;
    }
    isStuck = true;
    if (insert.run(...content, isDone ? bound.done : bound.void).changes !== 1) {
      throw new Error("the journal did not take a row: look for triggers on it");
    }
    isStuck = false;
    return bound.end;
  }
}

function prepareStatements(db: DatabaseSync) {
  const readRegister = db.prepare("SELECT max(chains) AS chains FROM journal_register");
  const writeRegister = db.prepare(`INSERT INTO journal_register (id, chains, mac) VALUES (1, ?, ?)
    ON CONFLICT (id) DO UPDATE SET chains = excluded.chains, mac = excluded.mac`);
  const [, ...others] = CONTENT_COLUMNS;
  const insert = db.prepare(`INSERT INTO journal (id, ${others.join(", ")}, mac)
    VALUES (?${", ?".repeat(others.length)}, ?)`);
  return { readRegister, writeRegister, insert };
}
