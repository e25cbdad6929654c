import { createRequire } from "node:module";
import { setTimeout as sleep } from "node:timers/promises";
import { Webhook as Verifier } from "standardwebhooks";
import t, { type Test } from "tap";
import { readWebhookAllow } from "../../dist/webhook-allow.js";
import { messageSender } from "../../dist/webhooks/message.js";
import { createPoster } from "../../dist/webhooks/post.js";
import { createResolve } from "../../dist/webhooks/resolve.js";
import { createWebhookSender } from "../../dist/webhooks/sender.js";
import { startNameServer } from "../support/name-server.js";
import { freePort } from "../support/ports.js";
import { type Receiver, startReceiver, startTcp } from "../support/receiver.js";
import {
  type Answer,
  changedBody,
  contract,
  openService,
  type Service,
  WEBHOOK_SECRET,
} from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase, kinds, openStores, type Stores } from "../support/stores.js";
import { until } from "../support/waits.js";

type Kind = (typeof kinds)[number];

const { answerEvent, answerWebhookTest } = createRequire(import.meta.url)(
  "../../generated/answer-validators.cjs",
);

const MINUTE_MS = 60_000;
/** So many events wait for a webhook whose receiver then says that it is gone. */
const BACKLOG = 20;

interface Opened extends Service {
  url: string;
  /** Sends as one process of the service does. */
  startSender(stores?: Stores): { stop(): Promise<void> };
}

async function open(t: Test, kind: Kind): Promise<Opened> {
  const url = await freshDatabase(t, kind);
  const stores = await openStores(t, url);
  const service = await openService(t, { stores });
  service.clock.now = new Date();
  const poster = createPoster({ allow: readWebhookAllow("http,127.0.0.1", []), timeoutMs: 2_000 });
  t.teardown(() => poster.close());
  const now = () => service.clock.now;
  const startSender: Opened["startSender"] = (used = stores) => {
    const sender = createWebhookSender({
      store: used.webhookSender,
      post: messageSender({ poster, secret: WEBHOOK_SECRET, now }),
      now,
      isShared: kind === "postgres",
      onFailure: (error) => t.fail("the sender fails", { error }),
      lookEveryMs: 20,
      takeOverAfterMs: 500,
    });
    let stopping: Promise<void> | undefined;
    const stop = () => {
      stopping ??= sender.stop();
      return stopping;
    };
    t.teardown(stop);
    return { stop };
  };
  return { ...service, url, startSender };
}

/** A receiver that answers as it is told. */
async function receive(t: Test, ...statuses: number[]): Promise<Receiver & { url: string }> {
  const receiver = await startReceiver(t, (_path, response) => {
    response.writeHead(statuses.length > 1 ? Number(statuses.shift()) : Number(statuses[0])).end();
  });
  return { ...receiver, url: `http://127.0.0.1:${receiver.port}/hook` };
}

async function createWebhook(service: Service, url: string, more = {}, headers = {}) {
  const { status, body } = await service.post("/webhooks", { url, ...more }, headers);
  if (status !== 201) {
    throw new Error(`${status} ${JSON.stringify(body)}`);
  }
  return body.data as { id: string; secret: string; publicKey: string };
}

async function create(service: Service, number: number, headers = {}): Promise<string> {
  const body = changedBody({ "/externalId": `crm-${number}` });
  return (await service.post("/customers/individual", body, headers)).body.data.id;
}

async function deliveries(service: Service, id: string, query = "") {
  return (await service.get(`/webhooks/${id}/deliveries${query}`)).body.data;
}

function verified({ headers, body }: Receiver["received"][number], secret: string): unknown {
  return new Verifier(secret).verify(body, headers as Record<string, string>);
}

for (const kind of kinds) {
  t.test(`${kind}: each event is sent, signed, and listed among the deliveries`, async (t) => {
    const service = await open(t, kind);
    await create(service, 1);
    await until(
      "the event has a number",
      async () => (await service.get("/events")).body.data.events.length === 1,
    );
    const receiver = await receive(t, 204);
    const { id, secret } = await createWebhook(service, receiver.url);
    service.startSender();
    const customerId = await create(service, 2);
    await service.post(`/customers/${customerId}/kyc`, { status: "APPROVED" });
    await until("both have arrived", () => receiver.received.length >= 2);
    const messages = receiver.received.map((one) => verified(one, secret) as { id: string });
    t.ok(
      messages.every((message) => answerEvent(message)),
      "they are what the contract says",
    );
    t.strictSame(
      receiver.received.map(({ headers }) => headers["webhook-id"]),
      messages.map((message) => message.id),
    );
    const { events } = (await service.get("/events")).body.data;
    const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
    t.strictSame(messages.toSorted(byId), events.slice(1).toSorted(byId), "none from before");
    await until("the outcome is noted", async () =>
      (await deliveries(service, id)).deliveries.every(
        ({ state }: { state: string }) => state === "delivered",
      ),
    );
    const first = await deliveries(service, id, "?limit=1");
    t.match(first, {
      deliveries: [
        {
          eventId: events[2].id,
          type: "customer.kyc_recorded",
          state: "delivered",
          attempts: 1,
          status: 204,
        },
      ],
      pagination: { hasMoreResults: true },
    });
    const next = await deliveries(service, id, `?startAfterId=${events[2].id}`);
    t.match(next, {
      deliveries: [{ eventId: events[1].id, type: "customer.created" }],
      pagination: { hasMoreResults: false },
    });
  });

  t.test(`${kind}: what fails is sent again, later and later, until it is taken`, async (t) => {
    const service = await open(t, kind);
    const receiver = await receive(t, 500, 503, 200);
    const { id } = await createWebhook(service, receiver.url);
    service.startSender();
    await create(service, 1);
    const outcome = async () => (await deliveries(service, id)).deliveries[0] ?? {};
    await until("it has failed", async () => (await outcome()).attempts === 1);
    const { attemptedAt, nextAttemptAt, ...rest } = await outcome();
    t.match(rest, { state: "waiting", status: 500, reason: "status" });
    const delayMs = Date.parse(nextAttemptAt) - Date.parse(attemptedAt);
    t.ok(delayMs >= 4_500 && delayMs <= 5_500, `again after ${delayMs} ms`);
    service.clock.now = new Date(service.clock.now.getTime() + 10_000);
    await until("it has failed again", async () => (await outcome()).attempts === 2);
    service.clock.now = new Date(service.clock.now.getTime() + 10 * MINUTE_MS);
    await until("it is taken", async () => (await outcome()).state === "delivered");
    t.match(await outcome(), { attempts: 3, status: 200, nextAttemptAt: undefined });
    const ids = receiver.received.map(({ headers }) => headers["webhook-id"]);
    t.equal(new Set(ids).size, 1, "under the same id");
  });

  t.test(`${kind}: 410 disables a webhook, and ends what waits for it`, async (t) => {
    const service = await open(t, kind);
    const receiver = await receive(t, 410);
    const { id } = await createWebhook(service, receiver.url);
    for (let number = 1; number <= BACKLOG; number += 1) {
      await create(service, number);
    }
    const sender = service.startSender();
    const shown = async () => (await service.get("/webhooks")).body.data.webhooks[0];
    await until("it is disabled", async () => (await shown()).state === "disabled");
    const listed = async () => (await deliveries(service, id, "?limit=100")).deliveries;
    // With a pause after each, as after a failure, this would be in vain.
    await until("all that waited has ended", async () => {
      const all: { state: string }[] = await listed();
      return all.length === BACKLOG && all.every(({ state }) => state === "failed");
    });
    const sent = receiver.received.length;
    t.ok(sent < BACKLOG, `${sent} were on their way when the first answer came`);
    await create(service, BACKLOG + 1);
    await sleep(200);
    await sender.stop();
    t.equal(receiver.received.length, sent, "nothing more is sent");
    t.equal((await listed()).length, BACKLOG);
  });

  t.test(
    `${kind}: what waits for a webhook that is disabled or deleted ends, and is not sent`,
    async (t) => {
      const service = await open(t, kind);
      const [disabling, failing] = [await receive(t, 500, 410), await receive(t, 500)];
      const disabled = await createWebhook(service, disabling.url);
      const deleted = await createWebhook(service, failing.url);
      service.startSender();
      await create(service, 1);
      const attempts = async ({ id }: { id: string }) =>
        (await deliveries(service, id)).deliveries.map((one: { attempts: number }) => one.attempts);
      for (const webhook of [disabled, deleted]) {
        await until("it has failed", async () => (await attempts(webhook))[0] === 1);
      }
      t.equal((await service.delete(`/webhooks/${deleted.id}`)).status, 200);
      await create(service, 2);
      await until("a second one waits", async () => (await attempts(disabled)).length === 2);
      service.clock.now = new Date(service.clock.now.getTime() + MINUTE_MS);
      const rows = () =>
        runSql(service.url, "SELECT webhook_id, state, attempts, due_at FROM webhook_deliveries");
      await until("nothing waits", async () =>
        (await rows()).every(({ state }) => state !== "waiting"),
      );
      const ended = { state: "failed", attempts: 1, due_at: null };
      t.strictSame(
        (await rows()).map(({ webhook_id, ...rest }) => [webhook_id, rest]).sort(),
        [disabled, disabled, deleted].map(({ id }) => [id, ended]).sort(),
      );
      t.strictSame([disabling.received.length, failing.received.length], [2, 1]);
    },
  );

  t.test(`${kind}: what was never sent to a webhook that is gone ends as well`, async (t) => {
    const service = await open(t, kind);
    const gone = await createWebhook(service, "https://example.com/");
    await createWebhook(service, (await receive(t, 200)).url);
    await create(service, 1);
    const [event] = await until("the event has a number", async () => {
      const { events } = (await service.get("/events")).body.data;
      return events.length > 0 && events;
    });
    await service.delete(`/webhooks/${gone.id}`);
    await service.storage.webhookSender.insertDelivery({
      webhookId: gone.id,
      eventId: event.id,
      number: 1,
      dueAt: service.clock.now,
    });
    service.startSender();
    const find = `SELECT state, attempts, attempted_at FROM webhook_deliveries WHERE webhook_id = '${gone.id}'`;
    const rows = await until("it has ended", async () => {
      const found = await runSql(service.url, find);
      return found[0]?.state !== "waiting" && found;
    });
    t.match(rows, [{ state: "failed", attempts: 0, attempted_at: null }]);
  });

  t.test(`${kind}: an event is sent again when that is asked for`, async (t) => {
    const service = await open(t, kind);
    const receiver = await receive(t, 200);
    const { id } = await createWebhook(service, receiver.url);
    service.startSender();
    await create(service, 1);
    const [delivery] = await until("it has arrived", async () => {
      const { deliveries: all } = await deliveries(service, id);
      return all[0]?.state === "delivered" && all;
    });
    const path = `/webhooks/${id}/deliveries/${delivery.eventId}/resend`;
    t.match(await service.post(path, ""), {
      status: 200,
      body: { data: { eventId: delivery.eventId } },
    });
    await until("it has arrived again", () => receiver.received.length === 2);
    const strange = `/webhooks/${id}/deliveries/evt_5Zt1XkQ0aVwH3uJ8nPcR7g/resend`;
    t.equal((await service.post(strange, "")).status, 404);
  });

  t.test(
    `${kind}: a webhook gets the types that it asks for, of its client and sub-clients`,
    async (t) => {
      const service = await open(t, kind);
      const one = await service.newClient("one", { parent: "acme" });
      const two = await service.newClient("two", { parent: "acme" });
      const as = ({ key }: { key: string }) => ({ authorization: key });
      const [parents, ones, checks] = [
        await receive(t, 200),
        await receive(t, 200),
        await receive(t, 200),
      ];
      await createWebhook(service, parents.url);
      await createWebhook(service, ones.url, {}, as(one));
      await createWebhook(service, checks.url, { types: ["customer.kyc_recorded"] });
      service.startSender();
      const ids = [
        await create(service, 1, as(one)),
        await create(service, 2, as(two)),
        await create(service, 3),
      ];
      await service.post(`/customers/${ids[1]}/kyc`, { status: "APPROVED" });
      const of = ({ received }: Receiver) =>
        received.map(({ body }) => ids.indexOf(JSON.parse(body).data.customerId)).sort();
      await until(
        "all have arrived",
        () =>
          parents.received.length >= 4 && ones.received.length >= 1 && checks.received.length >= 1,
      );
      t.strictSame([of(parents), of(ones), of(checks)], [[0, 1, 1, 2], [0], [1]]);
    },
  );

  t.test(`${kind}: another process goes on where the one that sent has ended`, async (t) => {
    const service = await open(t, kind);
    const receiver = await receive(t, 200);
    await createWebhook(service, receiver.url);
    const first = service.startSender();
    await create(service, 1);
    await until("the first has arrived", () => receiver.received.length === 1);
    await first.stop();
    await create(service, 2);
    const others = kind === "postgres" ? await openStores(t, service.url) : undefined;
    service.startSender(others);
    await until("the second has arrived", () => receiver.received.length === 2);
    t.equal(new Set(receiver.received.map(({ body }) => body)).size, 2);
  });
}

t.test("postgres: one process sends; when it is killed another one takes over", async (t) => {
  const service = await open(t, "postgres");
  const receiver = await receive(t, 200);
  await createWebhook(service, receiver.url);
  service.startSender();
  await create(service, 1);
  await until("the first has arrived", () => receiver.received.length === 1);
  service.startSender(await openStores(t, service.url));
  for (let number = 2; number <= 20; number += 1) {
    await create(service, number);
  }
  await until("all have arrived", () => receiver.received.length >= 20);
  await sleep(100);
  t.equal(receiver.received.length, 20, "each once");
  // As if the process that sends were not there any more.
  await runSql(service.url, "UPDATE webhook_sender SET beat = beat + 1");
  await create(service, 21);
  await until("it is sent all the same", () => receiver.received.length >= 21);
});

t.test("a receiver that asks for time gets nothing until then, also nothing new", async (t) => {
  const service = await open(t, "sqlite");
  const statuses = [429];
  const atMs: number[] = [];
  const receiver = await startReceiver(t, (_path, response) => {
    atMs.push(performance.now());
    response.writeHead(statuses.shift() ?? 204, { "retry-after": "2" }).end();
  });
  const { id } = await createWebhook(service, `http://127.0.0.1:${receiver.port}/`);
  service.startSender();
  await create(service, 1);
  await until("it has failed", async () => (await deliveries(service, id)).deliveries[0]?.attempts);
  await create(service, 2);
  await until("the new event is sent", () => atMs.length === 2);
  const [first, second] = atMs as [number, number];
  // Without it, the pause is a second.
  t.ok(second - first >= 1_900, `${second - first} ms`);
  t.match(receiver.received[1]?.body, /customer\.created/);
});

t.test("while a secret is rotated, both sign", async (t) => {
  const service = await open(t, "sqlite");
  const receiver = await receive(t, 200);
  const old = await createWebhook(service, receiver.url);
  const rotated = await service.post(`/webhooks/${old.id}/secret`, "");
  t.equal(rotated.status, 201);
  const { secret } = rotated.body.data;
  t.not(secret, old.secret);
  const test = async () => {
    const { body } = await service.post(`/webhooks/${old.id}/test`, "");
    t.match(body.data, { delivered: true, status: 200 });
    return receiver.received.at(-1) as Receiver["received"][number];
  };
  const during = await test();
  t.ok(answerWebhookTest(verified(during, old.secret)));
  t.ok(verified(during, secret));
  service.clock.now = new Date(service.clock.now.getTime() + 24 * 60 * MINUTE_MS);
  const after = await test();
  t.equal(String(after.headers["webhook-signature"]).split(" ").length, 2, "one secret signs");
});

t.test("a test says what became of it", async (t) => {
  const service = await open(t, "sqlite");
  const receiver = await receive(t, 302);
  const { id } = await createWebhook(service, receiver.url);
  const { body } = await service.post(`/webhooks/${id}/test`, "");
  t.match(body.data, { delivered: false, status: 302, reason: "redirect" });
  t.strictSame((await deliveries(service, id)).deliveries, [], "it is no delivery");
});

t.test("a test names each reason for which nothing arrives", async (t) => {
  const allow = readWebhookAllow("http,127.0.0.1", []);
  const dns = await startNameServer(t, { "inside.example": ["10.0.0.1"], "nothing.example": [] });
  const resolve = createResolve(allow, dns);
  const open = createPoster({ allow, resolve, timeoutMs: 500 });
  const narrow = createPoster({ allow: readWebhookAllow("", []) });
  t.teardown(() => Promise.all([open.close(), narrow.close()]));
  let poster = open;
  const service = await openService(t, { poster: { post: (...all) => poster.post(...all) } });
  const receiver = await receive(t, 302, 500);
  const silent = await startReceiver(t, () => {});
  const talking = await startTcp(t, (socket) => socket.end("SSH-2.0-OpenSSH_9.2\r\n"));
  const reasons: [url: string, reason: string][] = [
    [receiver.url, "redirect"],
    [receiver.url, "status"],
    [receiver.url.replace("http:", "https:"), "tls"],
    [talking.url, "protocol"],
    [`http://127.0.0.1:${silent.port}/`, "timeout"],
    [`http://127.0.0.1:${await freePort()}/`, "connection"],
    ["https://nothing.example/", "dns"],
    ["https://inside.example/", "refused_address"],
  ];
  const reasonOf = async (url: string) => {
    const { id } = await createWebhook(service, url);
    const { body } = await service.post(`/webhooks/${id}/test`, "");
    t.equal(body.data.delivered, false);
    return body.data.reason;
  };
  for (const [url, reason] of reasons) {
    t.equal(await reasonOf(url), reason, url);
  }
  poster = narrow;
  t.equal(await reasonOf(receiver.url), "refused_url", "WEBHOOK_ALLOW has http no more");
  const all: string[] = contract.components.schemas.FailureReason.enum;
  const seen = [...reasons.map(([, reason]) => reason), "refused_url"];
  t.strictSame(seen.toSorted(), all.toSorted(), "those that the contract lists");
});

t.test("a change of a webhook that is sent again is not made twice", async (t) => {
  const service = await open(t, "sqlite");
  const receiver = await receive(t, 204);
  const twice = async (send: (headers: Record<string, string>) => Promise<Answer>, key: string) => {
    const first = await send({ "idempotency-key": key });
    const again = await send({ "idempotency-key": key });
    t.equal(first.headers["idempotent-replayed"], undefined);
    t.equal(again.headers["idempotent-replayed"], "true", key);
    t.strictSame(again.body.data, first.body.data, key);
    return again.body.data;
  };
  const { id } = await twice(
    (headers) => service.post("/webhooks", { url: receiver.url }, headers),
    "create",
  );
  await twice((headers) => service.post(`/webhooks/${id}/secret`, "", headers), "rotate");
  service.startSender();
  await create(service, 1);
  await until("it is delivered", async () => (await deliveries(service, id)).deliveries[0]?.status);
  const [{ eventId }] = (await deliveries(service, id)).deliveries;
  const resend = `/webhooks/${id}/deliveries/${eventId}/resend`;
  await twice((headers) => service.post(resend, "", headers), "resend");
  await twice((headers) => service.delete(`/webhooks/${id}`, headers), "delete");
  t.strictSame((await service.get("/webhooks")).body.data.webhooks, []);
});

t.test("a URL that may not be reached is refused, and says what mends it", async (t) => {
  const service = await open(t, "sqlite");
  for (const url of ["https://127.0.0.2/", "https://user:word@example.com/", "https://[::1]/"]) {
    const { status, body } = await service.post("/webhooks", { url });
    t.equal(status, 400, url);
    t.match(body.errors, [{ pointer: "/url", code: "url_not_allowed" }]);
  }
  t.match(await service.post("/webhooks", { url: "ftp://example.com/" }), {
    status: 400,
    body: { errors: [{ pointer: "/url", code: "bad_pattern" }] },
  });
});

t.test("a client sees its own webhooks alone, and has at most 100", async (t) => {
  const service = await open(t, "sqlite");
  const stranger = await service.newClient("stranger");
  const headers = { authorization: stranger.key };
  const { id } = await createWebhook(service, "https://example.com/");
  t.strictSame((await service.get("/webhooks", headers)).body.data.webhooks, []);
  for (const path of [`/webhooks/${id}/secret`, `/webhooks/${id}/test`]) {
    t.equal((await service.post(path, "", headers)).status, 404, path);
  }
  t.equal((await service.delete(`/webhooks/${id}`, headers)).status, 404);
  t.equal((await service.get(`/webhooks/${id}/deliveries`, headers)).status, 404);
  await Promise.all(
    Array.from({ length: 99 }, (_, number) =>
      createWebhook(service, `https://example.com/${number}`),
    ),
  );
  const accept = "application/problem+json";
  const refused = await service.post("/webhooks", { url: "https://example.com/" }, { accept });
  t.equal(refused.status, 409);
  t.equal(JSON.parse(refused.body).code, "too_many_webhooks");
  t.equal((await service.delete(`/webhooks/${id}`)).status, 200);
  t.equal((await service.delete(`/webhooks/${id}`)).status, 404);
  await createWebhook(service, "https://example.com/again");
});
