import { setTimeout as sleep } from "node:timers/promises";

/** What promises in milliseconds are compared with: how long things take on this machine, in this run. */

/** How often something is done that has nothing to wait for, before something is made wrong. */
export const CALM_COUNT = 60;

/** @returns how long it takes, nearly always, while nothing is wrong. */
export async function calmMs(act: (turn: number) => Promise<unknown>): Promise<number> {
  const waits: number[] = [];
  for (let turn = 0; turn < CALM_COUNT; turn += 1) {
    const startedAt = performance.now();
    await act(turn);
    waits.push(performance.now() - startedAt);
  }
  return p99Of(waits);
}

export function p99Of(waits: readonly number[]): number {
  const sorted = waits.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * 0.99)] ?? 0;
}

const IN_VAIN_MS = 60_000;

/** Waits for what comes by itself. @returns what it has come to. */
export async function until<T>(
  what: string,
  look: () => T | Promise<T>,
): Promise<Exclude<T, false>> {
  const deadline = performance.now() + IN_VAIN_MS;
  for (;;) {
    const found = await look();
    if (found) {
      return found as Exclude<T, false>;
    }
    if (performance.now() > deadline) {
      throw new Error(`Waited in vain: ${what}.`);
    }
    await sleep(10);
  }
}
