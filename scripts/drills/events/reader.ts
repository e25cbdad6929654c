import { setTimeout as sleep } from "node:timers/promises";
import type { components } from "../../../dist/generated/types.js";

const RETRY_AFTER_MS = 20;
const ANSWER_TIMEOUT_MS = 60_000;
/** Nothing more is expected when nothing has come for so long. */
const QUIET_MS = 10_000;

type EventPage = components["schemas"]["EventPage"];

/** An event, and when the reader got it, by performance.now(). */
export interface SeenEvent {
  event: components["schemas"]["Event"];
  atMs: number;
}

export interface ReaderOptions {
  name: string;
  key: string;
  limit: number;
  /** Seconds of long polling. */
  wait: number;
  /** Each request goes to the next one. Others may exchange some. */
  addresses: readonly string[];
}

/** Follows the feed. All that it remembers is its cursor. */
export interface Reader extends Pick<ReaderOptions, "name"> {
  seen: readonly SeenEvent[];
  /** The status that has ended it, where that is not 200 or 503. */
  refusal(): number | undefined;
  /** Waits until it has seen so many events and gets no more, or gets none for too long. */
  finish(count: number): Promise<void>;
}

export function startReader({ name, key, limit, wait, addresses }: ReaderOptions): Reader {
  const seen: SeenEvent[] = [];
  let cursor: string | undefined;
  let requests = 0;
  let refusal: number | undefined;
  let expected = Number.POSITIVE_INFINITY;
  const ending = new AbortController();
  let lastAtMs = performance.now();
  const following = follow();

  async function follow(): Promise<void> {
    while (refusal === undefined) {
      const isComplete = seen.length >= expected;
      const page = await ask();
      if (!page) {
        await sleep(RETRY_AFTER_MS);
        continue;
      }
      const atMs = performance.now();
      seen.push(...page.events.map((event) => ({ event, atMs })));
      cursor = page.cursor;
      lastAtMs = page.events.length > 0 ? atMs : lastAtMs;
      const isQuiet = ending.signal.aborted && atMs - lastAtMs > QUIET_MS;
      if (page.events.length === 0 && !page.pagination.hasMoreResults && (isComplete || isQuiet)) {
        return;
      }
    }
  }

  /** @returns undefined if there is no answer, or none yet. */
  async function ask(): Promise<EventPage | undefined> {
    requests += 1;
    const after = cursor === undefined ? "" : `&after=${cursor}`;
    const isEnding = ending.signal.aborted;
    const timeout = AbortSignal.timeout(ANSWER_TIMEOUT_MS);
    // In the end there is nothing to wait for.
    const seconds = isEnding ? Math.min(wait, 1) : wait;
    const query = `limit=${limit}&wait=${seconds}${after}`;
    try {
      const answer = await fetch(`${addresses[requests % addresses.length]}/events?${query}`, {
        headers: { authorization: key },
        signal: isEnding ? timeout : AbortSignal.any([timeout, ending.signal]),
      });
      const { data } = (await answer.json()) as { data?: EventPage };
      if (answer.status !== 200 && answer.status !== 503) {
        refusal = answer.status;
      }
      return data;
    } catch {
      return undefined;
    }
  }

  return {
    name,
    seen,
    refusal: () => refusal,
    async finish(count) {
      lastAtMs = performance.now();
      expected = count;
      ending.abort();
      await following;
    },
  };
}
