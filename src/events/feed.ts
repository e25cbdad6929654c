import { AppError } from "../errors.js";
import type { Cursors, Position } from "./cursor.js";
import type { CustomerEvent, EventStore } from "./event.js";
import type { EventWatch } from "./watch.js";

/** Where a feed begins. */
const BEGINNING: Position = { number: 0, eventId: "" };
/** A sub-client's events stand among those of its parent: so many are looked at at a time, so often for a page. */
const LOOKED_AT = 1_000;
const LOOKS_AT_MOST = 5;

export interface EventQuery {
  /** The cursor of the page before. */
  after?: string;
  limit: number;
  /** For how many seconds to wait for events if there are none. */
  wait: number;
}

export interface EventPage {
  events: CustomerEvent[];
  /** Where to go on. */
  cursor: string;
  /** Whether it is known that the feed goes on. */
  hasMoreResults: boolean;
}

export interface FeedDependencies {
  store: Pick<EventStore, "listFrom">;
  watch: Pick<EventWatch, "waitFor">;
  cursors: Cursors;
  /** Runs what does nothing but wait, so that it does not count as work. */
  whileWaiting: <T>(wait: () => Promise<T>) => Promise<T>;
}

export type EventFeed = ReturnType<typeof createEventFeed>;

/** The feeds of events: a client sees those of its customers, and of its sub-clients'. */
export function createEventFeed(dependencies: FeedDependencies) {
  const { watch, cursors, whileWaiting } = dependencies;
  const readPage = pageReader(dependencies);
  return {
    /**
     * @returns the events behind the cursor, those of a customer in the order of its changes.
     * @throws AppError cursor_unknown if the event before is not, or no longer, in the client's feed.
     */
    async listEvents(
      { clientId }: { clientId: string },
      { after, limit, wait }: EventQuery,
    ): Promise<EventPage> {
      const endsAt = performance.now() + wait * 1_000;
      let cursor = after ?? cursors.textOf(BEGINNING, clientId);
      for (;;) {
        const waiting = watch.waitFor(clientId, endsAt - performance.now());
        try {
          const page = await readPage(clientId, cursor, limit);
          const isEmpty = page.events.length === 0 && !page.hasMoreResults;
          if (!isEmpty || !(await whileWaiting(() => waiting.result))) {
            return page;
          }
          cursor = page.cursor;
        } finally {
          waiting.stop();
        }
      }
    },
  };
}

/** Makes the function that reads a page. */
function pageReader({ store, cursors }: Pick<FeedDependencies, "store" | "cursors">) {
  return async (clientId: string, cursor: string, limit: number): Promise<EventPage> => {
    const pageOf = (
      last: Position | undefined,
      events: CustomerEvent[],
      hasMoreResults: boolean,
    ) => ({
      events,
      cursor: last ? cursors.textOf(last, clientId) : cursor,
      hasMoreResults,
    });
    const events: CustomerEvent[] = [];
    let last: Position | undefined;
    let mayGoOn = true;
    for (let looks = 1; mayGoOn && looks <= LOOKS_AT_MOST; looks += 1) {
      // One more than are shown, to know whether there are more.
      const asked = last ? LOOKED_AT : limit + 1;
      const found: CustomerEvent[] = last
        ? await store.listFrom(clientId, last.number + 1, asked)
        : await listBehind(clientId, cursor, asked);
      for (const event of found) {
        if (events.length === limit) {
          return pageOf(last, events, true);
        }
        last = positionOf(event);
        if (event.ownerId === clientId || event.clientId === clientId) {
          events.push(event);
        }
      }
      mayGoOn = found.length >= asked;
    }
    return pageOf(last, events, mayGoOn);
  };

  /** A cursor names the event before, which a database that was restored may not have any more. */
  async function listBehind(clientId: string, cursor: string, limit: number) {
    const { number, names } = cursors.read(cursor, clientId);
    const found = await store.listFrom(clientId, number, limit + 1);
    const before = number === BEGINNING.number ? BEGINNING : positionOf(found.shift());
    if (!names(before)) {
      throw new AppError("cursor_unknown");
    }
    return found;
  }
}

function positionOf(event: CustomerEvent | undefined): Position {
  return event ? { number: event.number, eventId: event.id } : BEGINNING;
}
