import type { Value } from "../changes.js";
import type { EventType } from "../events/event.js";
import type { Delivery, Webhook, WebhookStore } from "../webhooks/webhook.js";
import type { Engine } from "./engine.js";
import { type EventRow, eventOf } from "./events.js";
import {
  columnsOf,
  type Delete,
  type Insert,
  type RowOf,
  selects,
  stepsOf,
  type Update,
} from "./table.js";

const insertWebhook = {
  table: "webhooks",
  columns: {
    id: "uuid",
    client_id: "uuid",
    url: "text",
    types: "text",
    created_at: "bigint",
    begins_behind: "bigint",
    secret_number: "integer",
    old_secret_until: "bigint",
    disabled_at: "bigint",
  },
  nullable: ["old_secret_until", "disabled_at"],
} as const satisfies Insert;

const rotateWebhook = {
  table: "webhooks",
  columns: { id: "uuid", secret_number: "integer", old_secret_until: "bigint" },
  nullable: ["old_secret_until"],
  set: "secret_number = new.secret_number, old_secret_until = new.old_secret_until",
  condition: "webhooks.secret_number = new.secret_number - 1",
  refusal: "stale",
} as const satisfies Update;

const disableWebhook = {
  table: "webhooks",
  columns: { id: "uuid", disabled_at: "bigint" },
  set: "disabled_at = new.disabled_at",
  condition: "webhooks.disabled_at IS NULL",
} as const satisfies Update;

const removeWebhook = {
  table: "webhooks",
  columns: { id: "uuid" },
  removes: true,
  refusal: "stale",
} as const satisfies Delete;

const insertDelivery = {
  table: "webhook_deliveries",
  columns: {
    id: "text",
    webhook_id: "uuid",
    event_number: "bigint",
    state: "text",
    attempts: "integer",
    due_at: "bigint",
    attempted_at: "bigint",
    ended_at: "bigint",
    status: "integer",
    reason: "text",
    resend_asked: "integer",
  },
  nullable: ["due_at", "attempted_at", "ended_at", "status", "reason"],
} as const satisfies Insert;

const changeDelivery = {
  table: "webhook_deliveries",
  columns: {
    id: "text",
    state: "text",
    attempts: "integer",
    due_at: "bigint",
    attempted_at: "bigint",
    ended_at: "bigint",
    status: "integer",
    reason: "text",
  },
  nullable: insertDelivery.nullable,
  set: `state = new.state, attempts = new.attempts, due_at = new.due_at, attempted_at = new.attempted_at,
    ended_at = new.ended_at, status = new.status, reason = new.reason`,
  condition: "TRUE",
} as const satisfies Update;

const askResend = {
  table: "webhook_deliveries",
  columns: { id: "text", resend_asked: "integer" },
  set: "resend_asked = new.resend_asked",
  condition: "TRUE",
  refusal: "stale",
} as const satisfies Update;

/** What was asked for is done: it waits as if it were new. */
const requeueDelivery = {
  table: "webhook_deliveries",
  columns: { id: "text", due_at: "bigint" },
  set: "state = 'waiting', attempts = 0, due_at = new.due_at, ended_at = NULL, resend_asked = 0",
  condition: "TRUE",
} as const satisfies Update;

const removeDelivery = {
  table: "webhook_deliveries",
  columns: { id: "text" },
  removes: true,
} as const satisfies Delete;

const beatSender = {
  table: "webhook_sender",
  columns: { id: "integer", beat: "bigint", is_held: "integer", position: "bigint" },
  set: "beat = new.beat, is_held = new.is_held, position = new.position",
  condition: "webhook_sender.beat = new.beat - 1",
} as const satisfies Update;

export const webhookWrites = {
  insertWebhook,
  rotateWebhook,
  disableWebhook,
  removeWebhook,
  insertDelivery,
  changeDelivery,
  askResend,
  requeueDelivery,
  removeDelivery,
  beatSender,
};

export type WebhookRow = RowOf<typeof insertWebhook>;
export type DeliveryRow = RowOf<typeof insertDelivery>;
export type SenderRow = RowOf<typeof beatSender>;
/** A delivery with its event. */
export type SentRow = DeliveryRow & EventRow;

const WEBHOOK = columnsOf(insertWebhook);
const SENT = `SELECT ${columnsOf(insertDelivery)}, number, owner_id, journal.client_id, customer_id, subject, at,
    version, mac
  FROM webhook_deliveries JOIN events ON events.number = event_number
  JOIN journal ON journal.id = events.entry_id`;
const FAR_AWAY = Number.MAX_SAFE_INTEGER;

export const webhookReads = selects<{
  findWebhook: WebhookRow;
  listWebhooks: WebhookRow;
  findAnyWebhook: WebhookRow;
  listWebhookDeliveries: SentRow;
  findWebhookDelivery: SentRow;
  webhookWork: { has_work: number };
  firstBegin: { number: number | null };
  webhookSender: SenderRow;
  dueWebhooks: { webhook_id: string; due_at: number };
  nextDue: { due_at: number | null };
  dueDeliveries: SentRow;
  askedDeliveries: { id: string; webhook_id: string };
  endedDeliveries: { id: string };
}>({
  findWebhook: `SELECT ${WEBHOOK} FROM webhooks WHERE id = $1 AND client_id = $2`,
  listWebhooks: `SELECT ${WEBHOOK} FROM webhooks WHERE client_id = $1 ORDER BY id LIMIT 100`,
  findAnyWebhook: `SELECT ${WEBHOOK} FROM webhooks WHERE id = $1`,
  listWebhookDeliveries: `${SENT} WHERE webhook_id = $1 AND event_number <
      coalesce((SELECT event_number FROM webhook_deliveries WHERE id = $2), ${FAR_AWAY})
    ORDER BY event_number DESC LIMIT $3`,
  findWebhookDelivery: `${SENT} WHERE webhook_deliveries.id = $1`,
  webhookWork: `SELECT CASE WHEN EXISTS (SELECT id FROM webhooks)
    OR EXISTS (SELECT id FROM webhook_deliveries WHERE due_at IS NOT NULL) THEN 1 ELSE 0 END AS has_work`,
  firstBegin: "SELECT min(begins_behind) AS number FROM webhooks WHERE disabled_at IS NULL",
  webhookSender: "SELECT id, beat, is_held, position FROM webhook_sender",
  dueWebhooks: `SELECT webhook_id, min(due_at) AS due_at FROM webhook_deliveries WHERE due_at IS NOT NULL
    GROUP BY webhook_id`,
  nextDue:
    "SELECT min(due_at) AS due_at FROM webhook_deliveries WHERE webhook_id = $1 AND due_at IS NOT NULL",
  dueDeliveries: `${SENT} WHERE webhook_id = $1 AND due_at <= $2 ORDER BY due_at, event_number LIMIT $3`,
  askedDeliveries:
    "SELECT id, webhook_id FROM webhook_deliveries WHERE resend_asked = 1 ORDER BY id LIMIT $1",
  endedDeliveries:
    "SELECT id FROM webhook_deliveries WHERE ended_at < $1 ORDER BY ended_at LIMIT $2",
});

const step = stepsOf(webhookWrites);

export function webhookStore(engine: Pick<Engine, "read">): WebhookStore {
  return {
    insert: (changes, webhook) => changes.add(step.insertWebhook(webhookRow(webhook))),
    remove: (changes, id) => changes.add(step.removeWebhook({ id })),
    rotate(changes, { id, secretNumber, oldSecretUntil }) {
      const old_secret_until = oldSecretUntil.getTime();
      changes.add(step.rotateWebhook({ id, secret_number: secretNumber, old_secret_until }));
    },
    async find(id, clientId, dueAt) {
      const [row] = await engine.read(webhookReads.findWebhook, [id, clientId], dueAt);
      return row && webhookOf(row);
    },
    async list(clientId, dueAt) {
      return (await engine.read(webhookReads.listWebhooks, [clientId], dueAt)).map(webhookOf);
    },
    async listDeliveries(webhookId, { startAfterId = "", limit }, dueAt) {
      const values: Value[] = [webhookId, deliveryId(webhookId, startAfterId), limit];
      const rows = await engine.read(webhookReads.listWebhookDeliveries, values, dueAt);
      return rows.map(deliveryOf);
    },
    async findDelivery(webhookId, eventId, dueAt) {
      const id = deliveryId(webhookId, eventId);
      const [row] = await engine.read(webhookReads.findWebhookDelivery, [id], dueAt);
      return row && deliveryOf(row);
    },
    requestResend(changes, { webhookId, eventId }) {
      changes.add(step.askResend({ id: deliveryId(webhookId, eventId), resend_asked: 1 }));
    },
  };
}

/** An event is delivered to a webhook once, whoever notes it how often. */
export function deliveryId(webhookId: string, eventId: string): string {
  return `${webhookId} ${eventId}`;
}

/** A new webhook has no old secret, and nobody has disabled it. */
function webhookRow(webhook: Webhook): WebhookRow {
  return {
    id: webhook.id,
    client_id: webhook.clientId,
    url: webhook.url,
    types: JSON.stringify(webhook.types),
    created_at: webhook.createdAt.getTime(),
    begins_behind: webhook.beginsBehind,
    secret_number: webhook.secretNumber,
    old_secret_until: null,
    disabled_at: null,
  };
}

export function webhookOf(row: WebhookRow): Webhook {
  return {
    id: row.id,
    clientId: row.client_id,
    url: row.url,
    types: JSON.parse(row.types) as EventType[],
    createdAt: new Date(row.created_at),
    beginsBehind: row.begins_behind,
    secretNumber: row.secret_number,
    ...(row.old_secret_until !== null && { oldSecretUntil: new Date(row.old_secret_until) }),
    ...(row.disabled_at !== null && { disabledAt: new Date(row.disabled_at) }),
  };
}

export function deliveryOf(row: SentRow): Delivery {
  const { id: eventId, type } = eventOf(row);
  return {
    webhookId: row.webhook_id,
    eventId,
    type,
    number: row.number,
    state: row.state as Delivery["state"],
    attempts: row.attempts,
    ...(row.attempted_at !== null && { attemptedAt: new Date(row.attempted_at) }),
    ...(row.due_at !== null && { dueAt: new Date(row.due_at) }),
    ...(row.status !== null && { status: row.status }),
    ...(row.reason !== null && { reason: row.reason as NonNullable<Delivery["reason"]> }),
  };
}
