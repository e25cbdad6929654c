import { setTimeout as sleep } from "node:timers/promises";
import { CommandError, exitCodes } from "../errors.js";
import { insisting, TRY_AGAIN_MS } from "../insisting.js";
import type { SealedRows, SealedTable } from "../storage/sealed-rows.js";

/** Rows that are sealed together. */
const BATCH = 256;
/** Leaves the database to the servers in between. */
const PAUSE_MS = 5;

/** How far a walk through all rows has come. */
export interface Progress {
  moved: number;
  total: number;
  elapsedMs: number;
}

export interface WalkOptions {
  rows: SealedRows;
  /** Rows of versions below this one are sealed anew. */
  below: number;
  onProgress: (progress: Progress) => void;
  /** How long to wait for a database that is busy or away, in milliseconds. */
  tryAgainMs?: number;
}

/**
 * Seals all rows below a version with the active one. It can be stopped at any time, and begun again: what is done is
 * not done twice.
 * @returns how many rows were moved.
 */
export async function resealRows(options: WalkOptions): Promise<number> {
  const { rows, below, onProgress, tryAgainMs = TRY_AGAIN_MS } = options;
  const counts = await insisting(() => rows.countVersions(), tryAgainMs);
  const total = counts
    .filter(({ version }) => version < below)
    .reduce((sum, count) => sum + count.rows, 0);
  const startedMs = performance.now();
  let moved = 0;
  for (const table of total > 0 ? rows.tables : []) {
    for await (const count of movedIn(table, rows, below, tryAgainMs)) {
      moved += count;
      onProgress({ moved, total, elapsedMs: performance.now() - startedMs });
    }
  }
  return moved;
}

export interface SwitchOptions extends WalkOptions {
  /** After this time all servers that can use a new version do, and what they began before is written. */
  settleMs: number;
  /** Servers that go on with an older version for so much longer do not have the new one. */
  switchWithinMs: number;
  passEveryMs: number;
}

/**
 * Moves rows until none below the version comes in any more.
 * @returns how many were moved.
 * @throws CommandError if some come in for longer than `switchWithinMs`.
 */
export async function resealUntilSettled(options: SwitchOptions): Promise<number> {
  const settledAt = performance.now() + options.settleMs;
  let moved = 0;
  while (performance.now() < settledAt + options.switchWithinMs) {
    const isSettled = performance.now() > settledAt;
    const inPass = await resealRows(options);
    moved += inPass;
    if (isSettled && inPass === 0) {
      return moved;
    }
    await sleep(options.passEveryMs);
  }
  throw new CommandError(
    exitCodes.failure,
    `Rows still come in that are sealed with an older version: a server has no master key of version ${options.below}. ` +
      "Start it again with all keys, then run `intake keys rotate` once more.",
  );
}

async function* movedIn(table: SealedTable, rows: SealedRows, below: number, tryAgainMs: number) {
  let after: string | undefined;
  do {
    const from = after;
    const { rows: moved, last } = await insisting(
      () => rows.move(table, from, below, BATCH),
      tryAgainMs,
    );
    yield moved;
    after = last;
    await sleep(PAUSE_MS);
  } while (after !== undefined);
}

const BAR_WIDTH = 20;

/** A line about the progress: "[######              ] 30 %, 30000 of 100000, 9800/s, 7 s left". */
export function progressLine({ moved, total, elapsedMs }: Progress): string {
  // Rows may come in meanwhile.
  const part = Math.min(1, moved / total);
  const bar = "#".repeat(Math.floor(part * BAR_WIDTH)).padEnd(BAR_WIDTH);
  const rate = moved / (elapsedMs / 1_000);
  const left = Math.ceil(Math.max(0, total - moved) / rate);
  return `[${bar}] ${Math.floor(part * 100)} %, ${moved} of ${total}, ${Math.round(rate)}/s, ${left} s left`;
}

/** Makes a function that prints the progress once a second. */
export function reportEverySecond(print: (line: string) => void): (progress: Progress) => void {
  let printedMs = 0;
  return (progress) => {
    if (progress.elapsedMs - printedMs >= 1_000) {
      printedMs = progress.elapsedMs;
      print(progressLine(progress));
    }
  };
}
