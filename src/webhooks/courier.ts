import { type EventMessage, eventMessage } from "./message.js";
import type { PostResult } from "./post.js";
import { nextDelayMs } from "./schedule.js";
import type { SenderStore } from "./sending.js";
import type { Delivery, DueDelivery, Webhook } from "./webhook.js";

/** So many webhooks are served at a time; those whose last message failed have places of their own. */
const PLACES = { sound: 100, failing: 50 };
/** So many messages are on their way to one webhook; one if its last one failed. */
const SIDE_BY_SIDE = 4;
/** So many are read at a time. */
const READ_AT_ONCE = 20;
/** A webhook gives up its place after so many. */
const SERVED_AT_ONCE = 200;
/** After a failure a webhook gets nothing for this long, twice as long after each further one, up to MOST_PAUSE_MS. */
const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 300_000;

type Place = keyof typeof PLACES;

export interface CourierOptions {
  store: Pick<
    SenderStore,
    | "changeDelivery"
    | "disableWebhook"
    | "findWebhook"
    | "listDue"
    | "listDueWebhooks"
    | "nextDueMs"
  >;
  post: (webhook: Webhook, message: EventMessage) => Promise<PostResult>;
  now: () => Date;
  isLeading: () => boolean;
  onFailure: (error: unknown) => void;
}

export type Courier = ReturnType<typeof createCourier>;

/** Takes what is due to the webhooks. One that is slow or down holds up no other. */
export function createCourier({ store, post, now, isLeading, onFailure }: CourierOptions) {
  /** When something is due, by webhook, and until when a pause lasts: a reading of the clock that nobody sets. */
  const later = new Map<string, { dueMs: number; pausedUntilMs: number }>();
  /** The webhooks for which something is due. */
  const ready = { sound: new Set<string>(), failing: new Set<string>() };
  /** Those that are served, and whether there is something new for them. */
  const busy = new Map<string, { done: Promise<void>; hasMore: boolean }>();
  const busyCount = { sound: 0, failing: 0 };
  /** How often a webhook has failed since it last took something. */
  const failures = new Map<string, number>();
  let isStopped = false;

  const placeOf = (webhookId: string): Place => (failures.has(webhookId) ? "failing" : "sound");
  const mayGoOn = () => !isStopped && isLeading();

  function fillPlaces(): void {
    for (const place of ["sound", "failing"] as const) {
      for (const webhookId of ready[place]) {
        if (busyCount[place] >= PLACES[place] || !mayGoOn()) {
          break;
        }
        ready[place].delete(webhookId);
        busyCount[place] += 1;
        const done = serve(webhookId)
          .catch(onFailure)
          .finally(() => leave(webhookId, place));
        busy.set(webhookId, { done, hasMore: false });
      }
    }
  }

  function leave(webhookId: string, place: Place): void {
    const hasMore = busy.get(webhookId)?.hasMore;
    busy.delete(webhookId);
    busyCount[place] -= 1;
    if (hasMore) {
      add(webhookId);
    }
    fillPlaces();
  }

  function add(webhookId: string): void {
    const served = busy.get(webhookId);
    if (served) {
      served.hasMore = true;
    } else if (!(failures.has(webhookId) && later.has(webhookId))) {
      later.delete(webhookId);
      ready[placeOf(webhookId)].add(webhookId);
    }
  }

  async function serve(webhookId: string): Promise<void> {
    // For when the database fails.
    later.set(webhookId, { dueMs: 0, pausedUntilMs: performance.now() + FIRST_PAUSE_MS });
    const webhook = await store.findWebhook(webhookId);
    let served = 0;
    while (served < SERVED_AT_ONCE && mayGoOn()) {
      const count = failures.has(webhookId) ? 1 : READ_AT_ONCE;
      const found = await store.listDue(webhookId, now(), count);
      await (webhook && !webhook.disabledAt ? sendAll(webhook, found) : endAll(found));
      served += found.length;
      if (found.length < count || failures.has(webhookId)) {
        break;
      }
    }
    await plan(webhookId);
  }

  /** Notes when the webhook is served next. */
  async function plan(webhookId: string): Promise<void> {
    const nextMs = await store.nextDueMs(webhookId);
    const failed = failures.get(webhookId) ?? 0;
    const pauseMs = failed && Math.min(FIRST_PAUSE_MS * 2 ** (failed - 1), MOST_PAUSE_MS);
    if (nextMs === undefined) {
      later.delete(webhookId);
    } else {
      later.set(webhookId, { dueMs: nextMs, pausedUntilMs: performance.now() + pauseMs });
    }
  }

  /** Some at a time, none behind one that fails. */
  async function sendAll(webhook: Webhook, all: readonly DueDelivery[]): Promise<void> {
    for (let start = 0; start < all.length && mayGoOn(); start += SIDE_BY_SIDE) {
      await Promise.all(all.slice(start, start + SIDE_BY_SIDE).map((one) => sendOne(webhook, one)));
      if (failures.has(webhook.id)) {
        return;
      }
    }
  }

  async function sendOne(webhook: Webhook, { delivery, event }: DueDelivery): Promise<void> {
    const result = await post(webhook, eventMessage(event));
    const changed = afterAttempt(delivery, result, now());
    if (result.outcome === "delivered") {
      failures.delete(webhook.id);
    } else {
      failures.set(webhook.id, (failures.get(webhook.id) ?? 0) + 1);
    }
    if (result.outcome === "gone") {
      await store.disableWebhook(webhook.id, now());
    }
    await store.changeDelivery(changed, changed.dueAt ? undefined : now());
  }

  /** What waits for a webhook that is not there any more, or disabled. */
  async function endAll(all: readonly DueDelivery[]): Promise<void> {
    for (const { delivery } of all) {
      const { dueAt: _, ...ended } = delivery;
      await store.changeDelivery({ ...ended, state: "failed" }, now());
    }
  }

  return {
    /** Reads what waits, whoever has left it there. */
    async begin(): Promise<void> {
      for (const { webhookId, dueAtMs } of await store.listDueWebhooks()) {
        later.set(webhookId, { dueMs: dueAtMs, pausedUntilMs: 0 });
      }
    },

    /** There is something for a webhook. One that fails gets it when its pause is over. */
    add,

    /** Serves the webhooks for which something is due. */
    go(): void {
      const [nowMs, elapsedMs] = [now().getTime(), performance.now()];
      for (const [webhookId, { dueMs, pausedUntilMs }] of later) {
        if (dueMs <= nowMs && pausedUntilMs <= elapsedMs && !busy.has(webhookId)) {
          later.delete(webhookId);
          ready[placeOf(webhookId)].add(webhookId);
        }
      }
      fillPlaces();
    },

    isBusy: (webhookId: string): boolean => busy.has(webhookId),

    /** Begins nothing any more. @returns when nothing is on its way. */
    async stop(): Promise<void> {
      isStopped = true;
      await Promise.all([...busy.values()].map(({ done }) => done));
    },
  };
}

/** A delivery after it was sent once more. */
export function afterAttempt(
  { dueAt: _, status: _status, reason: _reason, ...delivery }: Delivery,
  { outcome, status, reason, retryAfterMs }: PostResult,
  at: Date,
): Delivery {
  const attempts = delivery.attempts + 1;
  const delayMs = outcome === "failed" ? nextDelayMs(attempts, retryAfterMs) : undefined;
  const ended = outcome === "delivered" ? "delivered" : "failed";
  return {
    ...delivery,
    attempts,
    attemptedAt: at,
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
    ...(delayMs === undefined
      ? { state: ended }
      : { state: "waiting", dueAt: new Date(at.getTime() + delayMs) }),
  };
}
