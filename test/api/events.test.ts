import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { createCursors } from "../../dist/events/cursor.js";
import { changedBody, contract, openService, type Service } from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase, kinds, openStores } from "../support/stores.js";

type Kind = (typeof kinds)[number];

async function open(t: Test, kind: Kind): Promise<Service & { url: string }> {
  const url = await freshDatabase(t, kind);
  return { ...(await openService(t, { stores: await openStores(t, url) })), url };
}

interface Page {
  events: {
    id: string;
    type: string;
    timestamp: string;
    data: { customerId: string; clientId: string; version?: number };
  }[];
  cursor: string;
  pagination: { hasMoreResults: boolean };
}

async function read(service: Service, query = "", headers = {}): Promise<Page> {
  const { status, body } = await service.get(`/events${query}`, headers);
  if (status !== 200) {
    throw new Error(`${status} ${JSON.stringify(body)}`);
  }
  return body.data;
}

/** Reads on until so many events are there: on PostgreSQL they get their numbers a moment later. */
async function readAll(service: Service, count: number, query = "", headers = {}): Promise<Page> {
  const events: Page["events"] = [];
  let page = await read(service, `?wait=5${query}`, headers);
  for (;;) {
    events.push(...page.events);
    if (events.length >= count) {
      return { ...page, events };
    }
    page = await read(service, `?wait=5&after=${page.cursor}`, headers);
  }
}

async function create(service: Service, number: number, headers = {}): Promise<string> {
  const body = changedBody({ "/externalId": `crm-${number}` });
  return (await service.post("/customers/individual", body, headers)).body.data.id;
}

for (const kind of kinds) {
  t.test(`${kind}: each change of a customer is an event, in its order`, async (t) => {
    const service = await open(t, kind);
    const id = await create(service, 1);
    await service.get(`/customers/${id}`);
    await service.post(`/customers/${id}/kyc`, { status: "APPROVED" });
    const early = { status: "REJECTED", checkedAt: "2020-01-01T00:00:00Z" };
    await service.post(`/customers/${id}/kyc`, early);
    const correct = (body: object) => service.patch(`/customers/${id}`, body, { "if-match": "*" });
    await correct({ email: "grace.sample@example.com" });
    await correct({ email: "grace.sample@example.com" });
    await service.delete(`/customers/${id}`);
    await service.get(`/customers/${id}`);

    const { events, cursor, pagination } = await readAll(service, 5);
    t.match(
      events,
      [
        ["customer.created", 1],
        ["customer.kyc_recorded", 2],
        ["customer.kyc_recorded", 2],
        ["customer.corrected", 3],
        ["customer.erased", undefined],
      ].map(([type, version]) => ({
        id: /^evt_/,
        type,
        timestamp: service.clock.now.toISOString(),
        data: { customerId: id, clientId: service.client.id, version },
      })),
      "one for each change, none for looks and refusals",
    );
    t.equal(events.length, 5);
    t.equal(new Set(events.map((event) => event.id)).size, 5, "each has an id of its own");
    t.equal(pagination.hasMoreResults, false);
    t.strictSame(await read(service, `?after=${cursor}`), {
      events: [],
      cursor,
      pagination: { hasMoreResults: false },
    });
  });

  t.test(`${kind}: a reader goes on from its cursor, page by page`, async (t) => {
    const service = await open(t, kind);
    const start = await read(service);
    t.equal(start.events.length, 0);
    for (let number = 0; number < 7; number += 1) {
      await create(service, number);
    }
    const { events: all } = await readAll(service, 7);
    const pages: Page[] = [];
    for (let { cursor } = start; pages.length < 3; { cursor } = pages.at(-1) as Page) {
      pages.push(await read(service, `?limit=3&after=${cursor}`));
    }
    t.strictSame(
      pages.map((page) => [page.events.length, page.pagination.hasMoreResults]),
      [
        [3, true],
        [3, true],
        [1, false],
      ],
    );
    t.strictSame(
      pages.flatMap((page) => page.events),
      all,
    );
  });

  t.test(`${kind}: a client sees its sub-clients' events, a sub-client its own`, async (t) => {
    const service = await open(t, kind);
    const one = await service.newClient("one", { parent: "acme" });
    const two = await service.newClient("two", { parent: "acme" });
    const stranger = await service.newClient("stranger");
    const as = ({ key }: { key: string }) => ({ authorization: key });
    const ids = [
      await create(service, 1, as(one)),
      await create(service, 2),
      await create(service, 3, as(two)),
      await create(service, 4, { "on-behalf-of": one.client.id }),
      await create(service, 5, as(stranger)),
    ];
    const seen = async (count: number, headers = {}) =>
      (await readAll(service, count, "", headers)).events.map(({ data }) =>
        ids.indexOf(data.customerId),
      );
    t.strictSame(await seen(4), [0, 1, 2, 3]);
    t.strictSame(await seen(2, as(one)), [0, 3]);
    t.strictSame(await seen(1, as(two)), [2]);
    t.strictSame(await seen(2, { "on-behalf-of": one.client.id }), [0, 3]);
    t.strictSame(await seen(1, as(stranger)), [4]);
    const { events: firstOfTwo } = await read(service, "?limit=1", as(two));
    t.strictSame(
      firstOfTwo.map(({ data }) => ids.indexOf(data.customerId)),
      [2],
      "behind more events of others than a page has",
    );
    const { cursor } = await read(service);
    for (const headers of [as(one), as(stranger), { "on-behalf-of": one.client.id }]) {
      const { status, body } = await service.get(`/events?after=${cursor}`, headers);
      t.equal(status, 409, "a cursor belongs to its client");
      t.equal(body.message, "The cursor is not known, or not any more.");
    }
  });

  t.test(`${kind}: who waits gets the next event`, async (t) => {
    const service = await open(t, kind);
    const stranger = await service.newClient("stranger");
    const { cursor } = await read(service);
    const waiting = read(service, `?wait=30&after=${cursor}`);
    const others = read(service, "?wait=1", { authorization: stranger.key });
    await sleep(100);
    const id = await create(service, 1);
    const { events } = await waiting;
    t.strictSame(
      events.map(({ data }) => data.customerId),
      [id],
    );
    t.strictSame((await others).events, [], "what is not for it lets a client wait on");
  });

  t.test(`${kind}: a cursor behind what a restored database has is refused`, async (t) => {
    const service = await open(t, kind);
    await create(service, 1);
    await create(service, 2);
    const { cursor } = await readAll(service, 2);
    await runSql(service.url, "DELETE FROM events WHERE number = (SELECT max(number) FROM events)");
    t.equal((await service.get(`/events?after=${cursor}`)).status, 409);
    await create(service, 3);
    await readAll(service, 2);
    t.equal((await service.get(`/events?after=${cursor}`)).status, 409, "also with another there");
  });
}

t.test("who waits is let go when the server goes away, and does not count as work", async (t) => {
  const service = await openService(t);
  const waiting = read(service, "?wait=30");
  while (service.inFlight.waitingCount === 0) {
    await sleep(5);
  }
  const startedAt = performance.now();
  service.inFlight.drain();
  t.strictSame((await waiting).events, []);
  t.equal(service.inFlight.waitingCount, 0);
  t.strictSame((await read(service, "?wait=30")).events, [], "nor does anybody begin to wait");
  t.ok(performance.now() - startedAt < 10_000);
});

t.test("a text that is no cursor is unknown", async (t) => {
  const service = await openService(t);
  t.equal((await service.get(`/events?after=${"B".repeat(22)}`)).status, 409);
  const { examples } = contract.components.schemas.Cursor;
  t.equal((await service.get(`/events?after=${examples[0]}`)).status, 200, "the beginning");
  t.equal((await service.get("/events?after=1")).status, 400);
});

t.test("a cursor shows nothing of what it names", async (t) => {
  const cursors = createCursors(Buffer.alloc(32, 1));
  const client = "01983c5e-0000-7000-8000-000000000001";
  const texts = [1, 2, 3].map((number) => cursors.textOf({ number, eventId: "evt_" }, client));
  const starts = texts.map((text) => text.slice(0, 4));
  t.equal(new Set(starts).size, 3);
});
