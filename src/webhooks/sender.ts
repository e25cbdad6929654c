import { setTimeout as sleep } from "node:timers/promises";
import { createCourier } from "./courier.js";
import { fanOut } from "./fan-out.js";
import { createLeadership } from "./leadership.js";
import type { EventMessage } from "./message.js";
import type { PostResult } from "./post.js";
import type { SenderStore } from "./sending.js";
import type { Webhook } from "./webhook.js";

/** How often there is looked for new events. */
const LOOK_EVERY_MS = 200;
/** How often there is looked for what is to be sent again. */
const ASKED_EVERY_MS = 1_000;
const ASKED_AT_ONCE = 100;
/** How long deliveries are shown after their end. The contract says so. */
const KEPT_MS = 30 * 86_400_000;
const REMOVE_EVERY_MS = 3_600_000;
const REMOVED_AT_ONCE = 500;
/** How long a stop waits for what is on its way. What is not confirmed by then is sent again. */
const LAST_POSTS_MS = 3_000;

export interface SenderOptions {
  store: SenderStore;
  /** Sends an event once. */
  post: (webhook: Webhook, message: EventMessage) => Promise<PostResult>;
  now: () => Date;
  /** Whether other processes may send as well. */
  isShared: boolean;
  /** Gets the first of several failures. */
  onFailure: (error: unknown) => void;
  lookEveryMs?: number;
  takeOverAfterMs?: number;
}

export type WebhookSender = ReturnType<typeof createWebhookSender>;

/**
 * Sends events to webhooks, in one of the processes that share a database. What is to be sent is in the database before
 * it is sent, and what became of it afterwards: each event arrives at least once, whatever ends a process.
 */
export function createWebhookSender(options: SenderOptions) {
  const { store, now, onFailure, lookEveryMs = LOOK_EVERY_MS } = options;
  const leadership = createLeadership(options);
  const courier = createCourier({ ...options, isLeading: () => leadership.state !== undefined });
  const isRemovalDue = every(REMOVE_EVERY_MS);
  let hasFailed = false;
  let looking: Promise<void> | undefined;

  const timer = setInterval(() => {
    looking ??= look().finally(() => {
      looking = undefined;
    });
  }, lookEveryMs).unref();

  async function look(): Promise<void> {
    try {
      const hasWork = await store.hasWork();
      if (!hasWork) {
        await leadership.leave();
      }
      const wasLeading = leadership.state !== undefined;
      if (!hasWork || !(await leadership.lead())) {
        return;
      }
      if (!wasLeading) {
        // Of what was written when the lead was lost, nobody has told the courier.
        await courier.begin();
      }
      await fanOut({ store, leadership, now, onDelivery: courier.add });
      await sendAgain();
      courier.go();
      await (isRemovalDue() && removeOld(store, new Date(now().getTime() - KEPT_MS)));
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) {
        onFailure(error);
      }
      hasFailed = true;
    }
  }

  const isAskedDue = every(ASKED_EVERY_MS);
  async function sendAgain(): Promise<void> {
    for (const { id, webhookId } of isAskedDue() ? await store.listAsked(ASKED_AT_ONCE) : []) {
      // What is on its way would be written over.
      if (!courier.isBusy(webhookId)) {
        await store.requeue(id, now());
        courier.add(webhookId);
      }
    }
  }

  return {
    /** Stops sending and lets another process do it. */
    async stop(): Promise<void> {
      clearInterval(timer);
      await looking;
      await Promise.race([courier.stop(), sleep(LAST_POSTS_MS, undefined, { ref: false })]);
      await leadership.leave().catch(onFailure);
    },
  };
}

async function removeOld({ removeEnded }: SenderStore, before: Date): Promise<void> {
  let removed: number;
  do {
    removed = await removeEnded(before, REMOVED_AT_ONCE);
  } while (removed === REMOVED_AT_ONCE);
}

/** Makes a function that says whether so much time has passed since it last said so. */
function every(ms: number): () => boolean {
  let atMs = Number.NEGATIVE_INFINITY;
  return () => {
    const isDue = performance.now() >= atMs + ms;
    atMs = isDue ? performance.now() : atMs;
    return isDue;
  };
}
