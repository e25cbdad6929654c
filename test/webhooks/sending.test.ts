import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import type { Step } from "../../dist/changes.js";
import { createWaitingRoom } from "../../dist/events/waiting-room.js";
import { createEventWatch } from "../../dist/events/watch.js";
import { newUuid } from "../../dist/uuid.js";
import { createLeadership } from "../../dist/webhooks/leadership.js";
import type { PostResult } from "../../dist/webhooks/post.js";
import { createRounds } from "../../dist/webhooks/rounds.js";
import { nextDelayMs } from "../../dist/webhooks/schedule.js";
import { createWebhookSender } from "../../dist/webhooks/sender.js";
import type { SenderStore } from "../../dist/webhooks/sending.js";
import type { Webhook } from "../../dist/webhooks/webhook.js";
import { freshDatabase, newClient, newCustomer, openStores } from "../support/stores.js";
import { until } from "../support/waits.js";

const DAY_MS = 86_400_000;

t.test("what fails is sent ten times in three days, each a little earlier or later", async (t) => {
  const delays: number[] = [];
  for (let attempts = 1; ; attempts += 1) {
    const delayMs = nextDelayMs(attempts, 0, () => 0.5);
    if (delayMs === undefined) {
      break;
    }
    delays.push(delayMs);
    t.equal(
      nextDelayMs(attempts, 0, () => 0),
      Math.round(delayMs * 0.9),
    );
    t.equal(
      nextDelayMs(attempts, 0, () => 1),
      Math.round(delayMs * 1.1),
    );
  }
  t.equal(delays.length, 9, "after the first attempt nine more follow");
  const days = delays.reduce((sum, delayMs) => sum + delayMs, 0) / DAY_MS;
  t.ok(days > 3 && days < 3.3, `${days} days`);
  t.equal(nextDelayMs(1, 60_000), 60_000, "a receiver can ask for more time");
  t.equal(nextDelayMs(1, 2 * DAY_MS), DAY_MS, "within a day");
});

t.test("at most 10,000 wait for events in a process", async (t) => {
  const room = createWaitingRoom();
  const all = Array.from({ length: 10_000 }, () => room.waitFor("client", 60_000));
  t.throws(() => room.waitFor("client", 60_000), { code: "unavailable" });
  room.waitFor("client", 0).stop();
  room.endWaits();
  t.notOk((await Promise.all(all.map(({ result }) => result))).includes(true));
});

t.test("who waits is told of many events without asking whose they are", async (t) => {
  let latest = 0;
  let failures = 2;
  const found: unknown[] = [];
  const watch = createEventWatch({
    store: {
      async latestNumber() {
        if (failures > 0) {
          failures -= 1;
          throw new Error("the database is away");
        }
        return latest;
      },
      async clientsOf() {
        t.fail("it is not asked");
        return new Set<string>();
      },
      publish: undefined,
    },
    onFailure: (error) => found.push(error),
    lookEveryMs: 5,
  });
  t.teardown(() => watch.stop());
  t.ok(await watch.waitFor("client", 60_000).result, "the first look tells everybody");
  t.equal(found.length, 1, "the first of several failures is reported");
  const waiting = watch.waitFor("client", 60_000);
  latest = 1_000_000;
  t.ok(await waiting.result);
});

t.test(
  "a sender goes on when its database was away, and forgets what ended a month ago",
  async (t) => {
    const stores = await openStores(t, await freshDatabase(t, "sqlite"));
    const client = newClient();
    await stores.clients.insertClient(client);
    let failures = 0;
    let removed = 0;
    const found: unknown[] = [];
    const fail = async () => {
      failures += 1;
      throw new Error("the database is away");
    };
    const store: SenderStore = {
      ...stores.webhookSender,
      hasWork: async () => true,
      readSender: () => (failures < 2 ? fail() : stores.webhookSender.readSender()),
      async removeEnded(before, limit) {
        removed += 1;
        t.ok(before.getTime() < Date.now() - 29 * DAY_MS);
        return removed === 1 ? limit : 0;
      },
    };
    const sender = createWebhookSender({
      store,
      post: async (): Promise<PostResult> => ({ outcome: "delivered", status: 200, durationMs: 1 }),
      now: () => new Date(),
      isShared: false,
      onFailure: (error) => found.push(error),
      lookEveryMs: 5,
    });
    await until("it has looked for what is old", () => removed === 2);
    t.equal(found.length, 1, "the first of several failures is reported");
    await sender.stop();
    t.equal((await stores.webhookSender.readSender()).isHeld, false);
  },
);

t.test("what waited when the database failed is sent later", async (t) => {
  const webhook = { id: "one" } as Webhook;
  let failures = 0;
  const posted: string[] = [];
  const event = { id: "evt_1", at: new Date() };
  const due = [{ delivery: { webhookId: "one", eventId: "evt_1", attempts: 0 }, event }];
  const store = {
    hasWork: async () => true,
    readSender: async () => ({ beat: 0, isHeld: false, position: 0 }),
    beat: async () => true,
    firstBegin: async () => undefined,
    listAsked: async () => [],
    removeEnded: async () => 0,
    listDueWebhooks: async () => [{ webhookId: "one", dueAtMs: 0 }],
    findWebhook: async () => {
      failures += 1;
      if (failures === 1) {
        throw new Error("the database is away");
      }
      return webhook;
    },
    listDue: async () => due.splice(0),
    nextDueMs: async () => undefined,
    changeDelivery: async () => {},
  } as unknown as SenderStore;
  const found: unknown[] = [];
  const sender = createWebhookSender({
    store,
    post: async (_webhook, { id }) => {
      posted.push(id);
      await sleep(1);
      return { outcome: "delivered", status: 200, durationMs: 1 };
    },
    now: () => new Date(),
    isShared: false,
    onFailure: (error) => found.push(error),
    lookEveryMs: 5,
  });
  t.teardown(() => sender.stop());
  await until("it is sent", () => posted.length === 1);
  t.equal(found.length, 1);
});

t.test("what was written when the lead was lost is sent when it is back", async (t) => {
  const stores = await openStores(t, await freshDatabase(t, "sqlite"));
  const client = newClient();
  await stores.clients.insertClient(client);
  const { steps, changes } = gather();
  const webhook = {
    id: newUuid(),
    clientId: client.id,
    url: "https://example.com/",
    types: [],
    createdAt: new Date(),
    beginsBehind: 0,
    secretNumber: 1,
  };
  stores.webhooks.insert(changes, webhook);
  await stores.commit(steps);
  const customer = newCustomer(client.id);
  const about = { clientId: client.id, customerId: customer.id, version: 1 };
  const entry = { at: new Date(), operation: "createIndividualCustomer", outcome: "done" as const };
  await stores.journal.write([{ ...entry, ...about, subject: "created" }]);
  let failures = 0;
  const posted: string[] = [];
  const sender = createWebhookSender({
    store: {
      ...stores.webhookSender,
      async beat(state) {
        await stores.webhookSender.beat(state);
        failures += 1;
        if (failures === 1) {
          throw new Error("nobody knows whether it was done");
        }
        return true;
      },
    },
    post: async (_webhook, { id }) => {
      posted.push(id);
      return { outcome: "delivered", status: 200, durationMs: 1 };
    },
    now: () => new Date(),
    isShared: false,
    onFailure: () => {},
    lookEveryMs: 5,
  });
  t.teardown(() => sender.stop());
  await until("it is sent", () => posted.length === 1);
});

t.test("who does not lead moves nothing", async (t) => {
  const stores = await openStores(t, await freshDatabase(t, "sqlite"));
  const leadership = createLeadership({ store: stores.webhookSender, isShared: false });
  t.equal(await leadership.moveTo(7), false);
  t.equal((await stores.webhookSender.readSender()).position, 0);
  await leadership.lead();
  t.equal(await leadership.moveTo(7), true);
  t.equal((await stores.webhookSender.readSender()).position, 7);
});

t.test("100 webhooks are served at a time, and another one when a place is free", async (t) => {
  const ends: (() => void)[] = [];
  const rounds = createRounds({
    isFailing: (webhookId) => webhookId === "failing",
    mayGoOn: () => true,
    serve: () => new Promise((resolve) => ends.push(() => resolve(undefined))),
    now: () => new Date(),
    onFailure: (error) => t.fail("serving fails", { error }),
  });
  const ids = Array.from({ length: 101 }, (_, number) => `webhook ${number}`);
  for (const id of [...ids, "failing"]) {
    rounds.add(id);
  }
  rounds.go();
  const waiting = () => ids.filter((id) => !rounds.isBusy(id));
  t.strictSame(waiting(), ["webhook 100"]);
  t.ok(rounds.isBusy("failing"), "those that fail have places of their own");
  ends[0]?.();
  await until("a place is free", () => rounds.isBusy("webhook 100"));
  t.strictSame(waiting(), ["webhook 0"]);
  t.equal(ends.length, 102);
  for (const end of ends) {
    end();
  }
  await rounds.end();
});

t.test("what comes while a webhook is served is served next", async (t) => {
  const ends: (() => void)[] = [];
  const rounds = createRounds({
    isFailing: () => false,
    mayGoOn: () => true,
    serve: () => new Promise((resolve) => ends.push(() => resolve(undefined))),
    now: () => new Date(),
    onFailure: (error) => t.fail("serving fails", { error }),
  });
  rounds.add("one");
  rounds.go();
  rounds.add("one");
  rounds.go();
  t.equal(ends.length, 1, "not beside what is on its way");
  ends[0]?.();
  await until("it is served again", () => {
    rounds.go();
    return ends.length === 2;
  });
  ends[1]?.();
  await until("nothing is left", () => !rounds.isBusy("one"));
  rounds.go();
  t.equal(ends.length, 2);
});

t.test("what is new for a webhook that fails is sent when its pause is over", async (t) => {
  let servedMs = Number.NEGATIVE_INFINITY;
  let count = 0;
  const rounds = createRounds({
    isFailing: () => true,
    mayGoOn: () => true,
    async serve() {
      servedMs = performance.now();
      count += 1;
      return { dueMs: Date.now() + DAY_MS, pauseMs: 100 };
    },
    now: () => new Date(),
    onFailure: (error) => t.fail("serving fails", { error }),
  });
  rounds.add("one");
  rounds.go();
  await until("it has failed", () => !rounds.isBusy("one"));
  const failedMs = servedMs;
  rounds.go();
  t.equal(count, 1, "what has failed is due in a day");
  rounds.add("one");
  await until("it is served again", () => {
    rounds.go();
    return count === 2;
  });
  t.ok(servedMs - failedMs >= 100, "not within the pause");
  await rounds.end();
});

function gather() {
  const steps: Step[] = [];
  const changes = { add: (step: Step) => void steps.push(step), lock: async () => {}, note() {} };
  return { steps, changes };
}
