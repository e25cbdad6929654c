import { randomUUID } from "node:crypto";
import type { Changes } from "../changes.js";
import { AppError } from "../errors.js";
import type { EventStore } from "../events/event.js";
import type { DueAt } from "../time-limit.js";
import { type TestMessage, testMessage } from "./message.js";
import type { PostResult } from "./post.js";
import { type SigningSecrets, signingSecretsOf } from "./signature.js";
import type { Delivery, DeliveryRange, NewWebhook, Webhook, WebhookStore } from "./webhook.js";

/** The contract says so. */
const MOST_WEBHOOKS = 100;
/** For how long the secret before signs as well. */
const CHANGE_OVER_MS = 24 * 3_600_000;

export interface WebhookServiceDependencies {
  store: WebhookStore;
  events: Pick<EventStore, "latestNumber">;
  /** 32 bytes, of which the secrets of webhooks are made. */
  secret: Buffer;
  /** Sends a message once. */
  post: (webhook: Webhook, message: TestMessage) => Promise<PostResult>;
  now: () => Date;
  newId: () => string;
}

/** A request about the webhooks of a client. */
export interface Managing {
  clientId: string;
  dueAt?: DueAt;
  changes: Changes;
}

/** A webhook with the secrets that its owner is shown once. */
export interface MadeWebhook {
  webhook: Webhook;
  secrets: SigningSecrets;
}

export interface DeliveryPage {
  deliveries: Delivery[];
  hasMoreResults: boolean;
}

export type WebhookService = ReturnType<typeof createWebhookService>;

type FindWebhook = (call: Managing, id: string) => Promise<Webhook>;

/** What a client can do with its webhooks. */
export function createWebhookService(dependencies: WebhookServiceDependencies) {
  const { store, post, now } = dependencies;

  /** @throws AppError not_found. */
  async function findWebhook({ clientId, dueAt }: Managing, id: string): Promise<Webhook> {
    const webhook = await store.find(id, clientId, dueAt);
    if (!webhook) {
      throw new AppError("not_found");
    }
    return webhook;
  }

  return {
    ...changing(dependencies, findWebhook),
    ...delivering(dependencies, findWebhook),

    listWebhooks: ({ clientId, dueAt }: Managing): Promise<Webhook[]> =>
      store.list(clientId, dueAt),

    /**
     * Sends a test now, once, also to a webhook that is disabled.
     * @throws AppError not_found.
     */
    async testWebhook(call: Managing, id: string): Promise<PostResult> {
      const webhook = await findWebhook(call, id);
      const testId = randomUUID().replaceAll("-", "");
      return post(webhook, testMessage(webhook, testId, now()));
    },
  };
}

/** What makes webhooks and takes them away. */
function changing(
  { store, events, secret, now, newId }: WebhookServiceDependencies,
  findWebhook: FindWebhook,
) {
  const withSecrets = (webhook: Webhook): MadeWebhook => ({
    webhook,
    secrets: signingSecretsOf(secret, webhook.id, webhook.secretNumber),
  });
  return {
    /** @throws AppError too_many_webhooks. */
    async createWebhook(call: Managing, { url, types = [] }: NewWebhook): Promise<MadeWebhook> {
      const { clientId, changes, dueAt } = call;
      await changes.lock(`webhooks ${clientId}`);
      if ((await store.list(clientId, dueAt)).length >= MOST_WEBHOOKS) {
        throw new AppError("too_many_webhooks");
      }
      const webhook: Webhook = {
        id: newId(),
        clientId,
        url,
        types,
        createdAt: now(),
        beginsBehind: await events.latestNumber(),
        secretNumber: 1,
      };
      store.insert(changes, webhook);
      changes.note({ subject: "webhook created" });
      return withSecrets(webhook);
    },

    /** @throws AppError not_found. */
    async deleteWebhook(call: Managing, id: string): Promise<Webhook> {
      await call.changes.lock(id);
      const webhook = await findWebhook(call, id);
      store.remove(call.changes, id);
      call.changes.note({ subject: "webhook deleted" });
      return webhook;
    },

    /**
     * Makes new secrets. Those before sign as well for a day.
     * @throws AppError not_found.
     */
    async rotateWebhookSecret(call: Managing, id: string): Promise<MadeWebhook> {
      await call.changes.lock(id);
      const webhook = await findWebhook(call, id);
      const rotated = {
        ...webhook,
        secretNumber: webhook.secretNumber + 1,
        oldSecretUntil: new Date(now().getTime() + CHANGE_OVER_MS),
      };
      store.rotate(call.changes, rotated);
      call.changes.note({ subject: "webhook secret made" });
      return withSecrets(rotated);
    },
  };
}

/** What shows deliveries, and asks for them again. */
function delivering({ store }: WebhookServiceDependencies, findWebhook: FindWebhook) {
  return {
    /** @throws AppError not_found. */
    async listWebhookDeliveries(
      call: Managing,
      id: string,
      { limit, ...range }: DeliveryRange,
    ): Promise<DeliveryPage> {
      await findWebhook(call, id);
      // One more shows whether there are more.
      const found = await store.listDeliveries(id, { ...range, limit: limit + 1 }, call.dueAt);
      return { deliveries: found.slice(0, limit), hasMoreResults: found.length > limit };
    },

    /** @throws AppError not_found. */
    async resendWebhookDelivery(call: Managing, id: string, eventId: string): Promise<void> {
      await findWebhook(call, id);
      if (!(await store.findDelivery(id, eventId, call.dueAt))) {
        throw new AppError("not_found");
      }
      store.requestResend(call.changes, { webhookId: id, eventId });
      call.changes.note({ subject: "webhook delivery again" });
    },
  };
}
