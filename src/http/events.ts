import type { Handlers } from "#generated/operations.js";
import type { EventFeed } from "../events/feed.js";
import { eventMessage } from "../webhooks/message.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on events. */
export function eventHandlers(feed: EventFeed) {
  return {
    listEvents: async ({ query }, call) => {
      const { events, cursor, hasMoreResults } = await feed.listEvents(call, query);
      const data = { events: events.map(eventMessage), cursor, pagination: { hasMoreResults } };
      return { status: 200, message: "These are the events.", data };
    },
  } satisfies Partial<Handlers<Call, Forms>>;
}
