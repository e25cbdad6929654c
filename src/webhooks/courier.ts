import { type EventMessage, eventMessage } from "./message.js";
import type { PostResult } from "./post.js";
import { createRounds, type Turn } from "./rounds.js";
import { MOST_RETRY_AFTER_MS, nextDelayMs } from "./schedule.js";
import type { SenderStore } from "./sending.js";
import type { Delivery, DueDelivery, Webhook } from "./webhook.js";

/** So many messages are on their way to one webhook; one if its last one failed. */
const SIDE_BY_SIDE = 4;
/** So many are read at a time. */
const READ_AT_ONCE = 20;
/** A webhook gives up its place after so many. */
const SERVED_AT_ONCE = 200;
/**
 * After a failure a webhook gets nothing for this long, twice as long after each further one, up to MOST_PAUSE_MS, or for
 * as long as its receiver asks for.
 */
const FIRST_PAUSE_MS = 1_000;
const MOST_PAUSE_MS = 300_000;

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

/** Takes what is due to the webhooks. */
export function createCourier(options: CourierOptions) {
  const { store, now, isLeading } = options;
  /** How often a webhook has failed since it last took something. */
  const failures = new Map<string, Failing>();
  let isStopped = false;
  const mayGoOn = () => !isStopped && isLeading();
  const send = deliverySender(options, failures);
  const rounds = createRounds({
    ...options,
    isFailing: (webhookId) => failures.has(webhookId),
    mayGoOn,
    serve,
  });

  async function serve(webhookId: string): Promise<Turn | undefined> {
    let served = 0;
    while (served < SERVED_AT_ONCE && mayGoOn()) {
      const found = await store.findWebhook(webhookId);
      const webhook = found?.disabledAt ? undefined : found;
      if (!webhook) {
        // Nothing is sent to it any more, so that there is nothing to pause for.
        failures.delete(webhookId);
      }
      const count = failures.has(webhookId) ? 1 : READ_AT_ONCE;
      const due = await store.listDue(webhookId, now(), count);
      await (webhook ? sendAll(webhook, due) : endAll(store, due, now));
      served += due.length;
      if (due.length < count || failures.has(webhookId)) {
        break;
      }
    }
    const dueMs = await store.nextDueMs(webhookId);
    return dueMs === undefined ? undefined : { dueMs, pauseMs: pauseMs(failures.get(webhookId)) };
  }

  /** Some at a time, none behind one that fails. */
  async function sendAll(webhook: Webhook, all: readonly DueDelivery[]): Promise<void> {
    for (let start = 0; start < all.length && mayGoOn(); start += SIDE_BY_SIDE) {
      const some = all.slice(start, start + SIDE_BY_SIDE);
      const outcomes = await Promise.all(some.map((one) => send(webhook, one)));
      if (outcomes.some((outcome) => outcome !== "delivered")) {
        return;
      }
    }
  }

  return {
    ...rounds,

    /** Reads what waits, whoever has left it there. */
    async begin(): Promise<void> {
      for (const { webhookId, dueAtMs: dueMs } of await store.listDueWebhooks()) {
        rounds.postpone(webhookId, { dueMs, pauseMs: 0 });
      }
    },

    /** Begins nothing any more. @returns when nothing is on its way. */
    stop(): Promise<void> {
      isStopped = true;
      return rounds.end();
    },
  };
}

/** How often a webhook has failed in a row, and how long its receiver asks to wait. */
interface Failing {
  count: number;
  retryAfterMs: number | undefined;
}

function pauseMs(failing: Failing | undefined): number {
  if (!failing) {
    return 0;
  }
  const { count, retryAfterMs = 0 } = failing;
  const growingMs = Math.min(FIRST_PAUSE_MS * 2 ** (count - 1), MOST_PAUSE_MS);
  return Math.max(growingMs, Math.min(retryAfterMs, MOST_RETRY_AFTER_MS));
}

/** Makes the function that sends a delivery once and keeps what became of it. */
function deliverySender(
  { store, post, now }: CourierOptions,
  failures: Map<string, Failing>,
): (webhook: Webhook, due: DueDelivery) => Promise<PostResult["outcome"]> {
  return async (webhook, { delivery, event }) => {
    const result = await post(webhook, eventMessage(event));
    const changed = afterAttempt(delivery, result, now());
    if (result.outcome === "gone") {
      await store.disableWebhook(webhook.id, now());
    }
    if (result.outcome !== "failed") {
      failures.delete(webhook.id);
    } else {
      const count = (failures.get(webhook.id)?.count ?? 0) + 1;
      failures.set(webhook.id, { count, retryAfterMs: result.retryAfterMs });
    }
    await store.changeDelivery(changed, changed.dueAt ? undefined : now());
    return result.outcome;
  };
}

/** What waits for a webhook that is not there any more, or disabled. */
async function endAll(
  store: CourierOptions["store"],
  all: readonly DueDelivery[],
  now: () => Date,
): Promise<void> {
  for (const { delivery } of all) {
    const { dueAt: _, ...ended } = delivery;
    await store.changeDelivery({ ...ended, state: "failed" }, now());
  }
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
