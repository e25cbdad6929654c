import { type DatabaseSync, readValue } from "../driver.js";
import { type BareError, bareError } from "../message.js";
import { inTransaction } from "../transaction.js";
import { prepareErase } from "./erase.js";
import { prepareFold } from "./fold.js";
import { beginMerge, type Merge } from "./merge.js";
import { type Segment, type Segments, segmentsOf } from "./segments.js";

/** Tests have smaller ones. */
export interface LookUpSettings {
  /** The log is moved into a segment when it has so many rows. */
  foldAtRows: number;
  /** How long a merge writes at once. */
  sliceMs: number;
  /** How often a server looks for what other processes have written, and for what has failed. */
  lookEveryMs: number;
}

const SETTINGS: LookUpSettings = { foldAtRows: 2_048, sliceMs: 3, lookEveryMs: 1_000 };
/** So many segments of a level become one of the next. */
const FANOUT = 4;

export interface UpkeepOptions {
  db: DatabaseSync;
  /** Whether to merge segments. Commands leave that to a server, of which there is one. */
  asServer: boolean;
  settings?: LookUpSettings | undefined;
  /** Called after each turn that has written something. */
  afterTurn: () => void;
  /** Gets every failure. A server tries again when it looks, a command after the next batch. */
  onFailure: (error: BareError) => void;
}

/** Keeps the index of the look-ups in order, for the writer. */
export interface LookUpUpkeep {
  /** Call it after the answer to a batch. */
  afterBatch(): void;
  /**
   * Looks what a customer is found by, within the transaction that removes it and before that.
   * @returns what takes it out of the segments.
   */
  beforeErasure(customerId: string): () => void;
  close(): void;
}

/**
 * Moves the log into sorted segments, and merges these, between batches. A turn takes milliseconds, and the next one
 * comes after as much time: neither batches nor other processes wait for long.
 */
export function startLookUpUpkeep(options: UpkeepOptions): LookUpUpkeep {
  const { db, asServer, settings = SETTINGS, afterTurn, onFailure } = options;
  const segments = segmentsOf(db);
  const fold = prepareFold(db, segments);
  const merges = createMerges(db, segments, settings);
  let timer: NodeJS.Timeout | undefined;

  const isFoldDue = () => fold.length() >= settings.foldAtRows;
  const foldLog: Work = () => {
    fold.run();
    return () => {};
  };
  const findWork = () => {
    if (isFoldDue()) {
      return foldLog;
    }
    return asServer ? merges.find(segments.list()) : undefined;
  };
  const schedule = (ms: number) => {
    timer ??= setTimeout(turn, ms);
  };
  const turn = () => {
    timer = undefined;
    const startedAt = performance.now();
    attempt(() => {
      const work = findWork();
      if (work) {
        const whenWritten = inTransaction(db, work);
        whenWritten();
        afterTurn();
        schedule(performance.now() - startedAt);
      }
    });
  };
  const erasureOf = prepareErase(db);
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (error) {
      onFailure(bareError(error));
    }
  };

  const looking = asServer ? setInterval(schedule, settings.lookEveryMs, 0) : undefined;
  return {
    afterBatch: () =>
      attempt(() => {
        if (timer === undefined && isFoldDue()) {
          schedule(0);
        }
      }),
    beforeErasure(customerId) {
      const { entries, erase } = erasureOf(customerId);
      return () => {
        merges.restartWith(entries);
        erase();
      };
    },
    close() {
      clearInterval(looking);
      clearTimeout(timer);
    },
  };
}

/** What a turn does within a transaction. It returns what to do once that is committed. */
type Work = () => () => void;

/** The merges that go on, by level. A lower one goes first: there are the most segments. */
function createMerges(db: DatabaseSync, segments: Segments, { sliceMs }: LookUpSettings) {
  const active = new Map<number, Merge>();
  const othersVersion = () => readValue(db, "PRAGMA data_version");
  let seenVersion = othersVersion();

  /** Removed, or of a merge that another process has begun and not finished. */
  const isLeft = ({ number, state }: Segment) =>
    state === "removed" ||
    (state === "building" && ![...active.values()].some(({ segment }) => segment === number));

  /** Within a transaction, so that nobody else writes until it ends. */
  const startAnewAfterOthers = () => {
    const version = othersVersion();
    if (version !== seenVersion) {
      // Another process may have erased what a merge holds in memory.
      seenVersion = version;
      active.clear();
    }
  };
  const goOn = (level: number, inputs: Segment[]) => {
    const wasActive = active.has(level);
    startAnewAfterOthers();
    if (wasActive && !active.has(level)) {
      return () => {};
    }
    const numbers = inputs.map(({ number }) => number);
    const merge = active.get(level) ?? beginMerge(segments, numbers, level + 1);
    // If the transaction fails, its chunks are gone and their entries are read: the merge begins again.
    active.delete(level);
    const endsAt = performance.now() + sliceMs;
    let state = merge.writeChunk();
    while (state === "goes on" && performance.now() < endsAt) {
      state = merge.writeChunk();
    }
    return () => {
      if (state === "goes on") {
        active.set(level, merge);
      }
    };
  };
  const removeFrom = ({ number }: Segment) => {
    segments.removeSome(number);
    return () => {};
  };

  return {
    /** Gives up the merges that hold one of these entries in memory. They begin again. */
    restartWith: (entries: readonly Buffer[]) => giveUp(active, entries),
    /** The next part of what is to be removed or merged. */
    find(list: Segment[]): Work | undefined {
      const left = list.find(isLeft);
      if (left) {
        return () => removeFrom(left);
      }
      const merging = new Set([...active.values()].flatMap(({ inputs }) => inputs));
      const waiting = list.filter(({ number, state }) => state === "live" && !merging.has(number));
      const levels = [...new Set(list.map(({ level }) => level))].sort((a, b) => a - b);
      for (const level of levels) {
        const inputs = waiting.filter((segment) => segment.level === level).slice(0, FANOUT);
        if (active.has(level) || inputs.length === FANOUT) {
          return () => goOn(level, inputs);
        }
      }
      return undefined;
    },
  };
}

function giveUp(active: Map<number, Merge>, entries: readonly Buffer[]): void {
  for (const [level, merge] of active) {
    if (entries.some((entry) => merge.holds(entry))) {
      active.delete(level);
    }
  }
}
