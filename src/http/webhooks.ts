import type { Handlers } from "#generated/operations.js";
import type { components } from "#generated/types.js";
import type { MadeWebhook, WebhookService } from "../webhooks/service.js";
import type { Delivery, Webhook } from "../webhooks/webhook.js";
import type { Call, Forms } from "./perform.js";

/** The handlers of the operations on webhooks. */
export function webhookHandlers(webhooks: WebhookService) {
  return {
    createWebhook: async ({ form }, call) => {
      const made = await webhooks.createWebhook(call, form);
      return { status: 201, message: "The webhook was created.", data: madeAnswer(made) };
    },

    listWebhooks: async (_request, call) => {
      const data = { webhooks: (await webhooks.listWebhooks(call)).map(webhookAnswer) };
      return { status: 200, message: "These are the webhooks.", data };
    },

    deleteWebhook: async ({ path }, call) => {
      const { id } = await webhooks.deleteWebhook(call, path.id);
      return { status: 200, message: "The webhook was deleted.", data: { id } };
    },

    rotateWebhookSecret: async ({ path }, call) => {
      const made = await webhooks.rotateWebhookSecret(call, path.id);
      const message = "This is the new secret of the webhook.";
      return { status: 201, message, data: madeAnswer(made) };
    },

    testWebhook: async ({ path }, call) => {
      const { outcome, status, reason, durationMs } = await webhooks.testWebhook(call, path.id);
      const data = {
        delivered: outcome === "delivered",
        ...(status !== undefined && { status }),
        ...(reason !== undefined && { reason }),
        durationMs,
      };
      return { status: 200, message: "The test was sent.", data };
    },

    listWebhookDeliveries: async ({ path, query }, call) => {
      const page = await webhooks.listWebhookDeliveries(call, path.id, query);
      const data = {
        deliveries: page.deliveries.map(deliveryAnswer),
        pagination: { hasMoreResults: page.hasMoreResults },
      };
      return { status: 200, message: "These are the deliveries.", data };
    },

    resendWebhookDelivery: async ({ path: { id, eventId } }, call) => {
      await webhooks.resendWebhookDelivery(call, id, eventId);
      return { status: 200, message: "The event will be sent again.", data: { eventId } };
    },
  } satisfies Partial<Handlers<Call, Forms>>;
}

function madeAnswer({
  webhook: { id },
  secrets: { secret, publicKey },
}: MadeWebhook): components["schemas"]["CreatedWebhook"] {
  return { id, secret, publicKey };
}

/** A webhook as the contract shows it. */
export function webhookAnswer({
  id,
  url,
  types,
  createdAt,
  disabledAt,
}: Webhook): components["schemas"]["Webhook"] {
  return {
    id,
    url,
    types: [...types],
    state: disabledAt ? "disabled" : "enabled",
    createdAt: createdAt.toISOString(),
  };
}

/** A delivery as the contract shows it. */
export function deliveryAnswer({
  eventId,
  type,
  state,
  attempts,
  attemptedAt,
  dueAt,
  status,
  reason,
}: Delivery): components["schemas"]["WebhookDelivery"] {
  return {
    eventId,
    type,
    state,
    attempts,
    ...(attemptedAt && { attemptedAt: attemptedAt.toISOString() }),
    ...(dueAt && { nextAttemptAt: dueAt.toISOString() }),
    ...(status !== undefined && { status }),
    ...(reason !== undefined && { reason }),
  };
}
