import type { Handlers } from "#generated/operations.js";
import type { components } from "#generated/types.js";
import type { CustomerEvent } from "../events/event.js";
import type { EventFeed } from "../events/feed.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on events. */
export function eventHandlers(feed: EventFeed) {
  return {
    listEvents: async ({ query }, call) => {
      const { events, cursor, hasMoreResults } = await feed.listEvents(call, query);
      const data = { events: events.map(eventAnswer), cursor, pagination: { hasMoreResults } };
      return { status: 200, message: "These are the events.", data };
    },
  } satisfies Partial<Handlers<Call, Forms>>;
}

/** An event as the contract shows it. */
export function eventAnswer({
  id,
  type,
  at,
  customerId,
  clientId,
  version,
}: CustomerEvent): components["schemas"]["Event"] {
  return {
    id,
    type,
    timestamp: at.toISOString(),
    data: { customerId, clientId, ...(version !== undefined && { version }) },
  };
}
