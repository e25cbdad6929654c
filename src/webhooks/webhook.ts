import type { components } from "#generated/types.js";
import type { Changes } from "../changes.js";
import type { CustomerEvent, EventType } from "../events/event.js";
import type { DueAt } from "../time-limit.js";
import type { PostFailure } from "./post.js";

/** Where a client's events are sent. */
export interface Webhook {
  id: string;
  clientId: string;
  url: string;
  /** None for all. */
  types: readonly EventType[];
  createdAt: Date;
  /** It gets the events behind this number. */
  beginsBehind: number;
  /** Counts its secrets. */
  secretNumber: number;
  /** Until when the secret before signs as well. */
  oldSecretUntil?: Date;
  /** When its receiver has said that it is gone. */
  disabledAt?: Date;
}

export type NewWebhook = components["schemas"]["NewWebhook"];

/** What became of an event that a webhook gets. */
export interface Delivery {
  webhookId: string;
  eventId: string;
  type: EventType;
  /** The event's place among all. */
  number: number;
  state: components["schemas"]["DeliveryState"];
  attempts: number;
  attemptedAt?: Date;
  /** When it is sent next, while it waits. */
  dueAt?: Date;
  /** Of the last attempt. */
  status?: number;
  reason?: PostFailure;
}

/** A delivery with what is sent. */
export interface DueDelivery {
  delivery: Delivery;
  event: CustomerEvent;
}

/** Webhooks, as clients manage them. */
export interface WebhookStore {
  insert(changes: Changes, webhook: Webhook): void;
  /** The changes are stale if it is not there. */
  remove(changes: Changes, id: string): void;
  /** Writes what can change of it. The changes are stale if another request was faster, or it is not there. */
  rotate(changes: Changes, webhook: Webhook & { oldSecretUntil: Date }): void;
  find(id: string, clientId: string, dueAt?: DueAt): Promise<Webhook | undefined>;
  /** Of a client, the oldest first. */
  list(clientId: string, dueAt?: DueAt): Promise<Webhook[]>;
  /** The newest event first. */
  listDeliveries(webhookId: string, range: DeliveryRange, dueAt?: DueAt): Promise<Delivery[]>;
  findDelivery(webhookId: string, eventId: string, dueAt?: DueAt): Promise<Delivery | undefined>;
  /** Asks the sender to send it again. Whoever asks twice asks once. */
  requestResend(changes: Changes, delivery: Pick<Delivery, "webhookId" | "eventId">): void;
}

export interface DeliveryRange {
  limit: number;
  startAfterId?: string;
}
