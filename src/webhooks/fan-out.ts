import type { CustomerEvent } from "../events/event.js";
import type { Leadership } from "./leadership.js";
import type { SenderStore } from "./sending.js";
import type { Webhook } from "./webhook.js";

/** So many events get their deliveries before the position moves. */
const EVENTS_AT_ONCE = 500;
/** So many clients' webhooks are read side by side. */
const SIDE_BY_SIDE = 10;

export interface FanOutOptions {
  store: Pick<SenderStore, "firstBegin" | "insertDelivery" | "listEventsBehind" | "listWebhooks">;
  leadership: Leadership;
  now: () => Date;
  /** Gets the id of each webhook for which there is something. */
  onDelivery: (webhookId: string) => void;
}

/**
 * Makes a delivery of each event for each webhook that gets it. A delivery is durable before the position moves behind
 * its event, so none is left out when the process ends in between; one that is there is not made again.
 */
export async function fanOut({ store, leadership, now, onDelivery }: FanOutOptions): Promise<void> {
  const begin = await store.firstBegin();
  if (begin === undefined || !leadership.state) {
    return;
  }
  let position = Math.max(begin, leadership.state.position);
  for (;;) {
    const events = await store.listEventsBehind(position, EVENTS_AT_ONCE);
    const last = events.at(-1);
    if (!last) {
      return;
    }
    const dueAt = now();
    const webhooksOf = await readWebhooks(store, events);
    const deliveries = events.flatMap((event) =>
      webhooksOf(event).map(({ id: webhookId }) => ({ webhookId, event })),
    );
    await Promise.all(
      deliveries.map(({ webhookId, event: { id: eventId, number } }) =>
        store.insertDelivery({ webhookId, eventId, number, dueAt }),
      ),
    );
    position = last.number;
    if (!(await leadership.moveTo(position))) {
      return;
    }
    for (const { webhookId } of deliveries) {
      onDelivery(webhookId);
    }
  }
}

/** Makes the function that finds the webhooks that get an event: those of its client, and of the client's parent. */
async function readWebhooks(
  store: Pick<SenderStore, "listWebhooks">,
  events: readonly CustomerEvent[],
): Promise<(event: CustomerEvent) => Webhook[]> {
  const clientIds = [...new Set(events.flatMap(({ ownerId, clientId }) => [ownerId, clientId]))];
  const webhooks = new Map<string, Webhook[]>();
  for (let start = 0; start < clientIds.length; start += SIDE_BY_SIDE) {
    const some = clientIds.slice(start, start + SIDE_BY_SIDE);
    await Promise.all(
      some.map(async (clientId) => {
        webhooks.set(clientId, await store.listWebhooks(clientId));
      }),
    );
  }
  return (event) => {
    const owners = new Set([event.ownerId, event.clientId]);
    return [...owners]
      .flatMap((clientId) => webhooks.get(clientId) as Webhook[])
      .filter((webhook) => gets(webhook, event));
  };
}

function gets({ disabledAt, beginsBehind, types }: Webhook, { number, type }: CustomerEvent) {
  return (
    disabledAt === undefined &&
    number > beginsBehind &&
    (types.length === 0 || types.includes(type))
  );
}
