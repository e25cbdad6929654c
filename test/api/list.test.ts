import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { type Changes, changedBody, openService, type Service } from "../support/service.js";
import { freshDatabase, kinds, openStores } from "../support/stores.js";

/** A body with numbers that no other has. */
function person(number: number, changes: Changes = {}) {
  return changedBody({
    "/taxInformation/number": `tax${number}`,
    "/identification/code": `document${number}`,
    "/externalId": `crm-${number}`,
    ...changes,
  });
}

async function open(t: Test, kind: (typeof kinds)[number]): Promise<Service> {
  const service = await openService(t, {
    stores: await openStores(t, await freshDatabase(t, kind)),
  });
  // Ids are made by the clock of the machine.
  service.clock.now = new Date();
  return service;
}

async function create(service: Service, body: object, headers = {}): Promise<string> {
  const answer = await service.post("/customers/individual", body, headers);
  return answer.body.data.id;
}

async function list(service: Service, query = "", headers = {}) {
  const { status, body } = await service.get(`/customers${query}`, headers);
  if (status !== 200) {
    return { status, errors: body.errors, ids: [], hasMoreResults: undefined, customers: [] };
  }
  const { customers, pagination } = body.data;
  const ids = customers.map(({ id }: { id: string }) => id);
  return { status, errors: undefined, ids, customers, ...pagination };
}

/** Waits until the journal of a customer has a subject. @returns the operation. */
async function journalled(service: Service, id: string, subject: string): Promise<string> {
  for (;;) {
    const { entries } = (await service.get(`/customers/${id}/journal`)).body.data;
    const entry = entries.find((one: { subject: string }) => one.subject === subject);
    if (entry) {
      return entry.operation;
    }
    await sleep(20);
  }
}

for (const kind of kinds) {
  t.test(
    `${kind}: the client's customers are listed, the newest first, page by page`,
    async (t) => {
      const service = await open(t, kind);
      t.strictSame(await list(service), {
        status: 200,
        errors: undefined,
        ids: [],
        customers: [],
        hasMoreResults: false,
      });
      const ids: string[] = [];
      for (let number = 0; number < 12; number += 1) {
        ids.unshift(await create(service, person(number)));
      }
      const { body } = await service.get("/customers?limit=1");
      const now = service.clock.now.toISOString();
      t.strictSame(body, {
        traceId: body.traceId,
        message: "These are the customers.",
        data: {
          customers: [
            {
              id: ids[0],
              type: "INDIVIDUAL",
              clientId: service.client.id,
              kyc: { status: "PENDING" },
              createdAt: now,
              updatedAt: now,
            },
          ],
          pagination: { hasMoreResults: true },
        },
      });
      const first = await list(service);
      t.strictSame(first.ids, ids.slice(0, 10), "ten where nothing is said");
      t.equal(first.hasMoreResults, true);
      await create(service, person(12));
      const second = await list(service, `?startAfterId=${first.ids[9].toUpperCase()}`);
      t.strictSame(second.ids, ids.slice(10), "what was created meanwhile changes nothing");
      t.equal(second.hasMoreResults, false);
      await service.delete(`/customers/${ids[1]}`);
      const after = await list(service, `?startAfterId=${ids[1]}&limit=3`);
      t.strictSame(after.ids, ids.slice(2, 5), "also behind one that was erased");
      t.strictSame((await list(service, "?limit=100")).ids.length, 12);
    },
  );

  t.test(`${kind}: by status and by time of creation`, async (t) => {
    const service = await open(t, kind);
    const startedAt = service.clock.now.getTime();
    const ids: string[] = [];
    for (const [number, status] of ["PENDING", "APPROVED", "REJECTED", "APPROVED"].entries()) {
      service.clock.now = new Date(startedAt + number * 1_000);
      const id = await create(service, person(number));
      ids.push(id);
      if (status !== "PENDING") {
        await service.post(`/customers/${id}/kyc`, { status });
      }
    }
    const [a, b, c, d] = ids;
    const at = (seconds: number) => new Date(startedAt + seconds * 1_000).toISOString();
    const expected: Record<string, unknown[]> = {
      "?status=PENDING": [a],
      "?status=APPROVED": [d, b],
      "?status=PENDING&status=REJECTED": [c, a],
      [`?createdFrom=${at(1)}`]: [d, c, b],
      [`?createdBefore=${at(1)}`]: [a],
      [`?createdFrom=${at(1)}&createdBefore=${at(3)}`]: [c, b],
      [`?createdFrom=${at(1)}&status=APPROVED`]: [d, b],
      [`?status=APPROVED&startAfterId=${d}`]: [b],
      [`?status=APPROVED&startAfterId=${d}&createdBefore=${at(3)}`]: [b],
      "?createdFrom=0001-01-01T00:00:00Z": [d, c, b, a],
      "?createdBefore=0001-01-01T00:00:00Z": [],
      "?createdBefore=9999-12-31T23:59:59.999Z": [d, c, b, a],
      [`?email=ADA.SAMPLE@example.com&status=PENDING&status=APPROVED&createdFrom=${at(1)}`]: [d, b],
      [`?email=ada.sample@example.com&startAfterId=${d}&createdBefore=${at(2)}`]: [b, a],
    };
    for (const [query, found] of Object.entries(expected)) {
      t.strictSame((await list(service, query)).ids, found, query);
    }
    const page = await list(service, "?email=ada.sample@example.com&limit=3");
    t.strictSame([page.ids, page.hasMoreResults], [[d, c, b], true]);
    const [shown] = (await list(service, `?status=REJECTED`)).customers;
    t.strictSame(shown.kyc, { status: "REJECTED", recordedAt: at(2), checkedAt: at(2) });
  });

  t.test(`${kind}: customers are found by what they have, in any spelling`, async (t) => {
    const service = await open(t, kind);
    const other = await service.newClient("other");
    const one = await create(service, person(1, { "/email": "One@Example.com" }));
    const two = await create(
      service,
      person(2, { "/email": "two@example.com", "/phone": "07700 900124" }),
    );
    const sameNumbers = { "/taxInformation/number": "tax2", "/identification/code": "document2" };
    const third = await create(
      service,
      person(3, { ...sameNumbers, "/identification/country": "IE" }),
    );
    const strange = { authorization: other.key };
    await create(service, person(1, { "/email": "one@example.com" }), strange);
    const tax = "taxNumberType=NATIONAL_INSURANCE_NUMBER&taxCountry";
    const expected: Record<string, unknown[]> = {
      "?email=oNE@example.COM": [one],
      "?email=two@example.com": [two],
      "?email=nobody@example.com": [],
      "?phoneCountryCode=44&phone=%2B44%20(0)7700%20900124": [two],
      "?phoneCountryCode=44&phone=7700900123": [third, one],
      "?phoneCountryCode=44&phone=%2B1%20212%20555%200100": [],
      "?externalId=crm-1": [one],
      "?externalId=CRM-1": [],
      [`?taxNumber=T-A-X-2&${tax}=GB`]: [third, two],
      [`?taxNumber=tax2&${tax}=IE`]: [],
      "?taxNumber=tax2&taxNumberType=TAX_CODE&taxCountry=GB": [],
      "?documentCode=Document-2&documentCountry=GB": [two],
      "?documentCode=document2&documentCountry=IE": [third],
      [`?taxNumber=tax2&${tax}=GB&documentCode=document2&documentCountry=IE`]: [third],
      "?externalId=crm-2&email=one@example.com": [],
    };
    for (const [query, found] of Object.entries(expected)) {
      t.strictSame((await list(service, query)).ids, found, query);
    }
    for (const name of ["email", "phone", "externalId"]) {
      t.equal(await journalled(service, one, `found by ${name}`), "listCustomers");
    }
  });

  t.test(`${kind}: sub-clients' customers are listed with the client's, or alone`, async (t) => {
    const service = await open(t, kind);
    const branchOf = async (name: string) =>
      (await service.newClient(name, { parent: "acme" })).client;
    const southern = await branchOf("south");
    const north = { "on-behalf-of": (await branchOf("north")).id };
    const south = { "on-behalf-of": southern.id };
    const own = await create(service, person(1));
    const ofNorth = await create(service, person(2), north);
    const ofSouth = await create(service, person(3), south);
    const last = await create(service, person(4));
    const all = [last, ofSouth, ofNorth, own];
    t.strictSame((await list(service)).ids, [last, own]);
    t.strictSame((await list(service, "", north)).ids, [ofNorth]);
    t.strictSame((await list(service, "?include=subclients")).ids, all);
    t.strictSame((await list(service, "?include=subclients", south)).ids, [ofSouth]);
    t.strictSame((await list(service, `?include=subclients&startAfterId=${last}&limit=2`)).ids, [
      ofSouth,
      ofNorth,
    ]);
    t.strictSame((await list(service, "?email=ada.sample@example.com")).ids, [last, own]);
    t.strictSame(
      (await list(service, "?email=ada.sample@example.com&include=subclients")).ids,
      all,
    );
    const { customers } = await list(service, "?include=names&include=subclients&limit=2");
    t.strictSame(
      customers.map(({ name, clientId }: { name: unknown; clientId: string }) => [name, clientId]),
      [
        [{ firstName: "Ada", lastName: "Sample" }, service.client.id],
        [{ firstName: "Ada", lastName: "Sample" }, southern.id],
      ],
    );
    t.equal(await journalled(service, ofSouth, "the name, in a list"), "listCustomers");
  });
}

t.test("a query that breaks the contract is refused, with what is missing", async (t) => {
  const service = await openService(t);
  const expected: Record<string, unknown> = {
    "?limit=0": [["/query/limit", "too_small", "must be at least 1"]],
    "?limit=101": [["/query/limit", "too_large", "must be at most 100"]],
    "?status=": [
      ["/query/status/0", "not_in_enum", "must be one of the values that the contract lists"],
    ],
    "?createdFrom=2026-02-30T00:00:00Z": [
      [
        "/query/createdFrom",
        "bad_format",
        "must be an instant in UTC, like 2026-05-04T09:30:00.000Z",
      ],
    ],
    "?phone=07700900123": [["/query/phoneCountryCode", "required", "is required beside phone"]],
    "?taxNumber=tax1&taxCountry=GB": [
      ["/query/taxNumberType", "required", "is required beside taxNumber"],
    ],
    "?documentCountry=GB": [
      ["/query/documentCode", "required", "is required beside documentCountry"],
    ],
    "?name=Ada": [["/query/name", "unknown_member", "is not known here"]],
  };
  for (const [query, found] of Object.entries(expected)) {
    const { status, errors } = await list(service, query);
    t.equal(status, 400, query);
    t.strictSame(
      errors.map(({ pointer, code, message }: Record<string, string>) => [pointer, code, message]),
      found,
      query,
    );
  }
});

t.test("without a look-up nobody is found, and the caller is told", async (t) => {
  const service = await openService(t, { lookUps: ["email"] });
  await create(service, person(1));
  t.equal((await list(service, "?email=ada.sample@example.com")).ids.length, 1);
  t.equal((await list(service, "?externalId=crm-1")).status, 503);
});

t.test("a name that was asked for and erased meanwhile is left out", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({ ...real, customers: { ...real.customers, find: async () => undefined } }),
  });
  await create(service, person(1));
  t.equal((await list(service)).ids.length, 1);
  t.strictSame((await list(service, "?include=names")).ids, []);
});

t.test("a look-up that finds another client's customer shows nothing of it", async (t) => {
  let id = "";
  const service = await openService(t, {
    storage: (real) => ({ ...real, findByToken: async () => [id] }),
  });
  const branch = await service.newClient("branch", { parent: "acme" });
  id = await create(service, person(1), { "on-behalf-of": branch.client.id });
  t.strictSame((await list(service, "?email=ada.sample@example.com")).ids, []);
});

t.test("a name of one part, and of three", async (t) => {
  const service = await openService(t);
  const single = { "/basicData/firstName": undefined, "/basicData/hasSingleName": true };
  await create(service, person(1, single));
  await create(service, person(2, { "/basicData/middleName": "Eve" }));
  const { customers } = await list(service, "?include=names");
  t.strictSame(
    customers.map(({ name }: { name: unknown }) => name),
    [{ firstName: "Ada", middleName: "Eve", lastName: "Sample" }, { lastName: "Sample" }],
  );
});
