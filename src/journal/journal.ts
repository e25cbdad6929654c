import type { Changes } from "../changes.js";
import { AppError } from "../errors.js";
import type { JournalEntry } from "./entry.js";

/** How long an entry that belongs to no change may wait. */
const WRITE_WITHIN_MS = 500;
/** So many entries are not made to wait. */
const MANY = 128;
/** Where so many cannot be written, nothing is shown any more. */
const MOST_WAITING = 10_000;

/** Where entries are kept. */
export interface JournalStore {
  /** Adds an entry, behind all that its request changes. */
  append(changes: Pick<Changes, "add">, entry: JournalEntry): void;
  /** Writes entries that belong to no change. They are durable when the promise is fulfilled. */
  write(entries: readonly JournalEntry[]): Promise<void>;
}

export interface JournalDependencies {
  store: JournalStore;
  /** Gets the first of several failures to write what was seen or refused. */
  onFailure: (error: unknown) => void;
}

export type Journal = ReturnType<typeof createJournal>;

/**
 * The journal of a server. The entry of a change is in its transaction. What was only seen or refused is written with
 * the next change, at the latest half a second later.
 */
export function createJournal({ store, onFailure }: JournalDependencies) {
  let waiting: JournalEntry[] = [];
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  let hasFailed = false;

  function flush(): void {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length > 0) {
      const entries = waiting;
      waiting = [];
      const written = write(entries);
      writing = Promise.all([writing, written]).then(() => undefined);
    }
  }

  async function write(entries: JournalEntry[]): Promise<void> {
    try {
      await store.write(entries);
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) {
        onFailure(error);
      }
      hasFailed = true;
      waiting = [...entries, ...waiting];
      schedule();
    }
  }

  function schedule(): void {
    timer ??= setTimeout(flush, WRITE_WITHIN_MS).unref();
  }

  return {
    /** Adds an entry to what a request changes, behind all of it. */
    append(changes: Pick<Changes, "add">, entry: JournalEntry): void {
      flush();
      store.append(changes, entry);
    },

    /** Notes what was seen or refused. Where too many wait, a refusal is in the log alone. */
    note(entry: JournalEntry): void {
      if (waiting.length < MOST_WAITING) {
        waiting.push(entry);
      }
      if (waiting.length >= MANY && !hasFailed) {
        flush();
      } else {
        schedule();
      }
    },

    /** @throws AppError unavailable where entries cannot be written: what nobody could trace is not shown. */
    assertRoom(): void {
      if (waiting.length >= MOST_WAITING) {
        throw new AppError("unavailable", { reason: "the journal cannot be written" });
      }
    },

    /** Resolves when nothing waits, or what waits cannot be written. */
    async stop(): Promise<void> {
      flush();
      await writing;
      clearTimeout(timer);
    },
  };
}
