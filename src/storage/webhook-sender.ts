import type { SenderStore } from "../webhooks/sending.js";
import type { Delivery } from "../webhooks/webhook.js";
import type { Engine } from "./engine.js";
import { eventOf, eventReads } from "./events.js";
import { stepsOf } from "./table.js";
import { deliveryId, deliveryOf, webhookOf, webhookReads, webhookWrites } from "./webhooks.js";

/** The one row of webhook_sender. */
const SENDER = 1;

const step = stepsOf(webhookWrites);

/** What the sender of webhooks reads and writes. */
export function webhookSenderStore(engine: Engine): SenderStore {
  const { read, write } = engine;
  return {
    ...senderStateStore(engine),
    async listEventsBehind(number, limit) {
      return (await read(eventReads.listAllEvents, [number, limit])).map(eventOf);
    },
    async listWebhooks(clientId) {
      return (await read(webhookReads.listWebhooks, [clientId])).map(webhookOf);
    },
    async findWebhook(id) {
      const [row] = await read(webhookReads.findAnyWebhook, [id]);
      return row && webhookOf(row);
    },
    async insertDelivery({ webhookId, eventId, number, dueAt }) {
      await write([
        step.insertDelivery({
          ...NEW_DELIVERY,
          id: deliveryId(webhookId, eventId),
          webhook_id: webhookId,
          event_number: number,
          due_at: dueAt.getTime(),
        }),
      ]);
    },
    async changeDelivery(delivery, endedAt) {
      await write([step.changeDelivery(changedRow(delivery, endedAt))]);
    },
    async disableWebhook(id, at) {
      await write([step.disableWebhook({ id, disabled_at: at.getTime() })]);
    },
    async listDueWebhooks() {
      const rows = await read(webhookReads.dueWebhooks);
      return rows.map(({ webhook_id, due_at }) => ({ webhookId: webhook_id, dueAtMs: due_at }));
    },
    async nextDueMs(webhookId) {
      const [row] = await read(webhookReads.nextDue, [webhookId]);
      return row?.due_at ?? undefined;
    },
    async listDue(webhookId, now, limit) {
      const rows = await read(webhookReads.dueDeliveries, [webhookId, now.getTime(), limit]);
      return rows.map((row) => ({ delivery: deliveryOf(row), event: eventOf(row) }));
    },
    async listAsked(limit) {
      const rows = await read(webhookReads.askedDeliveries, [limit]);
      return rows.map(({ id, webhook_id }) => ({ id, webhookId: webhook_id }));
    },
    async requeue(id, dueAt) {
      await write([step.requeueDelivery({ id, due_at: dueAt.getTime() })]);
    },
    async removeEnded(before, limit) {
      const rows = await read(webhookReads.endedDeliveries, [before.getTime(), limit]);
      await Promise.all(rows.map(({ id }) => write([step.removeDelivery({ id })])));
      return rows.length;
    },
  };
}

/** Who sends, how far it has come, and whether there is something to send. */
function senderStateStore({
  read,
  write,
}: Engine): Pick<SenderStore, "readSender" | "beat" | "hasWork" | "firstBegin"> {
  return {
    async readSender() {
      const [row] = await read(webhookReads.webhookSender);
      return {
        beat: Number(row?.beat),
        isHeld: row?.is_held === 1,
        position: Number(row?.position),
      };
    },
    async beat({ beat, isHeld, position }) {
      const row = { id: SENDER, beat, is_held: isHeld ? 1 : 0, position };
      return (await write([step.beatSender(row)])) === "written";
    },
    async hasWork() {
      const [row] = await read(webhookReads.webhookWork);
      return row?.has_work === 1;
    },
    async firstBegin() {
      const [row] = await read(webhookReads.firstBegin);
      return row?.number ?? undefined;
    },
  };
}

const NEW_DELIVERY = {
  state: "waiting",
  attempts: 0,
  attempted_at: null,
  ended_at: null,
  status: null,
  reason: null,
  resend_asked: 0,
};

function changedRow(delivery: Delivery, endedAt: Date | undefined) {
  const { webhookId, eventId, state, attempts, dueAt, attemptedAt, status, reason } = delivery;
  return {
    id: deliveryId(webhookId, eventId),
    state,
    attempts,
    due_at: dueAt?.getTime() ?? null,
    attempted_at: attemptedAt?.getTime() ?? null,
    ended_at: endedAt?.getTime() ?? null,
    status: status ?? null,
    reason: reason ?? null,
  };
}
