import type { CustomerEvent } from "../events/event.js";
import type { Delivery, DueDelivery, Webhook } from "./webhook.js";

/** What the processes know of the one that sends. */
export interface SenderState {
  /** Grows while it lives. */
  beat: number;
  /** False once it has stopped by itself. */
  isHeld: boolean;
  /** Events up to this number have their deliveries. */
  position: number;
}

/** What the sender of webhooks reads and writes. Each write is a transaction, durable when its promise is fulfilled. */
export interface SenderStore {
  readSender(): Promise<SenderState>;
  /** @returns false, and writes nothing, if the beat before is not the present one. */
  beat(state: SenderState): Promise<boolean>;
  /** Whether there is a webhook, or something waits for one that was deleted. */
  hasWork(): Promise<boolean>;
  /** Behind which event the first of all enabled webhooks begins; undefined if there is none. */
  firstBegin(): Promise<number | undefined>;
  listEventsBehind(number: number, limit: number): Promise<CustomerEvent[]>;
  /** Of a client, disabled ones too. */
  listWebhooks(clientId: string): Promise<Webhook[]>;
  findWebhook(id: string): Promise<Webhook | undefined>;
  /** Does nothing if the delivery is there. */
  insertDelivery(
    delivery: Required<Pick<Delivery, "webhookId" | "eventId" | "number" | "dueAt">>,
  ): Promise<void>;
  /** @param endedAt when it no longer waited. */
  changeDelivery(delivery: Delivery, endedAt: Date | undefined): Promise<void>;
  disableWebhook(id: string, at: Date): Promise<void>;
  /** The webhooks for which something waits, with the time when the first of it is due. */
  listDueWebhooks(): Promise<{ webhookId: string; dueAtMs: number }[]>;
  nextDueMs(webhookId: string): Promise<number | undefined>;
  /** What is due for a webhook, the oldest first. */
  listDue(webhookId: string, now: Date, limit: number): Promise<DueDelivery[]>;
  /** What is to be sent again. */
  listAsked(limit: number): Promise<{ id: string; webhookId: string }[]>;
  requeue(id: string, dueAt: Date): Promise<void>;
  /** Removes deliveries that ended before. @returns how many. */
  removeEnded(before: Date, limit: number): Promise<number>;
}
