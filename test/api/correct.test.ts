import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import t, { type Test } from "tap";
import { eraseStored } from "../../dist/customers/erasing.js";
import type { Erasable } from "../../dist/customers/erasure.js";
import { differences, mergePatched } from "../../dist/customers/merge-patch.js";
import { journalStep } from "../../dist/storage/journal.js";
import { placesOf, pointerOf } from "../../scripts/contract/coverage/places.js";
import {
  type Answer,
  type Changes,
  changedBody,
  contract,
  exampleBody,
  openService,
  type Service,
} from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase, kinds, openStores } from "../support/stores.js";

const ANY = { "if-match": "*" };

async function open(t: Test, kind: (typeof kinds)[number]) {
  const url = await freshDatabase(t, kind);
  const service = await openService(t, { stores: await openStores(t, url) });
  return { service, databaseUrl: url };
}

async function create(service: Service, changes: Changes = {}): Promise<string> {
  const { body } = await service.post("/customers/individual", changedBody(changes));
  return `/customers/${body.data.id}`;
}

async function read(service: Service, url: string) {
  const { body, headers } = await service.get(`${url}?reveal=true`);
  return { data: body.data, etag: String(headers.etag) };
}

for (const kind of kinds) {
  t.test(`${kind}: what is sent is changed, and nothing else`, async (t) => {
    const { service } = await open(t, kind);
    const url = await create(service, { "/mainAddress/line2": "Flat 2", "/externalId": "crm-1" });
    const before = await read(service, url);
    service.clock.now = new Date("2026-05-04T11:00:00.000Z");
    const answer = await service.patch(
      url,
      {
        phone: "07700 900124",
        externalId: null,
        basicData: { middleName: "Eve" },
        mainAddress: { line2: null, line3: "" },
        isPep: true,
        pepExplanation: "Mayor",
      },
      { "if-match": before.etag },
    );
    t.equal(answer.status, 200);
    t.equal(answer.body.message, "The customer was corrected.");
    const after = await read(service, url);
    const { externalId: _, ...rest } = before.data;
    t.strictSame(after.data, {
      ...rest,
      version: 2,
      phone: "07700 900124",
      phoneE164: "+447700900124",
      basicData: { ...before.data.basicData, middleName: "Eve" },
      mainAddress: exampleBody().mainAddress,
      isPep: true,
      pepExplanation: "Mayor",
      updatedAt: "2026-05-04T11:00:00.000Z",
    });
    t.equal(answer.headers.etag, after.etag);
    t.not(after.etag, before.etag);
    t.strictSame(answer.body.data, (await service.get(url)).body.data, "masked, as a get shows it");
  });

  t.test(`${kind}: a customer is found by what it has now, and by nothing else`, async (t) => {
    const { service } = await open(t, kind);
    const url = await create(service, { "/email": "old@example.com" });
    const other = await create(service, { "/email": "other@example.com" });
    const found = async (email: string) =>
      (await service.get(`/customers?email=${email}`)).body.data.customers.length;
    for (const email of ["new@example.com", "old@example.com", "third@example.com"]) {
      t.equal((await service.patch(url, { email }, ANY)).status, 200);
      t.equal(await found(email), 1);
    }
    t.equal(await found("old@example.com"), 0);
    t.equal(await found("other@example.com"), 1, other);
    await service.patch(url, { email: "old@example.com" }, ANY);
    t.equal(await found("old@example.com"), 1);
  });

  t.test(`${kind}: two corrections of one state: one 200, one 412`, async (t) => {
    const { service } = await open(t, kind);
    const url = await create(service);
    for (let turn = 0; turn < 10; turn += 1) {
      const { etag } = await read(service, url);
      const answers = await Promise.all(
        ["One", "Two"].map((firstName) =>
          service.patch(url, { basicData: { firstName: firstName + turn } }, { "if-match": etag }),
        ),
      );
      t.strictSame(answers.map(({ status }) => status).sort(), [200, 412]);
      const [done] = answers.filter(({ status }) => status === 200);
      const { data } = await read(service, url);
      t.equal(data.basicData.firstName, done?.body.data.basicData.firstName);
      t.equal(data.version, turn + 2);
    }
  });

  t.test(`${kind}: with a key a correction is done once`, async (t) => {
    const { service } = await open(t, kind);
    const url = await create(service);
    const { etag } = await read(service, url);
    const headers = { "if-match": etag, "idempotency-key": randomUUID() };
    const first = await service.patch(url, { externalId: "crm-1" }, headers);
    const again = await service.patch(url, { externalId: "crm-1" }, headers);
    t.equal(first.status, 200);
    t.equal(again.headers["idempotent-replayed"], "true");
    t.strictSame([again.body.data, again.headers.etag], [first.body.data, first.headers.etag]);
    const other = await service.patch(url, { externalId: "crm-2" }, headers);
    t.equal(other.status, 409);
  });

  t.test(`${kind}: versions are kept, and go with the customer`, async (t) => {
    const { service, databaseUrl } = await open(t, kind);
    const url = await create(service, { "/basicData/gender": "" });
    const ask = (query = "") => service.get(`${url}/versions${query}`);
    const at = (minutes: number) =>
      new Date(Date.parse("2026-05-04T10:00:00.000Z") + minutes * 60_000);
    const [first] = (await ask("?reveal=true")).body.data.versions;
    const { id, version, kyc, createdAt, updatedAt, requirements, nextAction, ...record } = (
      await read(service, url)
    ).data;
    t.strictSame(first, { version: 1, record });
    service.clock.now = at(1);
    await service.patch(url, { externalId: "crm-1" }, ANY);
    service.clock.now = at(2);
    await service.post(`${url}/kyc`, { status: "IN_REVIEW" });
    service.clock.now = at(3);
    await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" });
    service.clock.now = at(4);
    await service.patch(url, { externalId: "crm-2" }, ANY);
    const { versions, pagination } = (await ask()).body.data;
    t.strictSame(
      versions.map((one: Changes) => {
        const { externalId, basicData, genderSource } = one.record as Changes;
        const { gender } = basicData as Changes;
        return [one.version, one.replacedAt, externalId, gender, genderSource];
      }),
      [
        [5, undefined, "crm-2", "F", "kyc"],
        [4, at(4).toISOString(), "crm-1", "F", "kyc"],
        [3, at(3).toISOString(), "crm-1", "O", "defaulted"],
        [1, at(1).toISOString(), undefined, "O", "defaulted"],
      ],
    );
    t.equal(pagination.hasMoreResults, false);
    t.strictSame(
      versions.map((one: Changes) => ((one.record as Changes).taxInformation as Changes).number),
      ["456C", "456C", "456C", "456C"],
      "masked",
    );
    const page = (await ask("?limit=2&startAfterVersion=5")).body.data;
    t.strictSame(
      [page.versions.map((one: Changes) => one.version), page.pagination.hasMoreResults],
      [[4, 3], true],
    );
    await service.delete(url);
    t.equal((await ask()).status, 410);
    const [left] = await runSql(databaseUrl, "SELECT count(*) AS rows FROM customer_versions");
    t.equal(Number(left?.rows), 0);
  });

  t.test(`${kind}: the policy for duplicates counts for corrections as well`, async (t) => {
    const { service } = await open(t, kind);
    const strict = await service.newClient("strict", { duplicates: "reject" });
    const authorization = strict.key;
    const create = async (tax: string) => {
      const body = changedBody({
        "/taxInformation/number": tax,
        "/identification/code": `document-of-${tax}`,
      });
      return service.post("/customers/individual", body, { authorization });
    };
    const change = async (url: string, number: string) => {
      const headers = { "if-match": "*", authorization };
      return (await service.patch(url, { taxInformation: { number } }, headers)).status;
    };
    const [ada = "", bob = ""] = (await Promise.all([create("tax1"), create("tax2")])).map(
      ({ body }) => `/customers/${body.data.id}`,
    );
    t.equal(await change(bob, "tax1"), 409, "it is Ada's");
    t.equal(await change(bob, "TAX-2"), 200, "it is the same number");
    t.equal(await change(bob, "tax3"), 200);
    t.equal(await change(ada, "tax3"), 409, "it is Bob's now");
    t.equal(await change(ada, "tax2"), 200, "and this one is free");
    t.equal((await create("tax2")).status, 409);
    const both = await Promise.all([ada, bob].map((url) => change(url, "tax4")));
    t.strictSame(both.sort(), [200, 409], "one of two at once");
    await service.clients.setDuplicates("strict", "allow");
    // For so long the policy is remembered.
    await sleep(1_100);
    t.equal(await change(bob, "tax5"), 200);
    t.equal(await change(ada, "tax5"), 200);
  });

  t.test(`${kind}: a sub-client's policy counts, whoever corrects its customer`, async (t) => {
    const { service } = await open(t, kind);
    const branch = await service.newClient("branch", { parent: "acme", duplicates: "reject" });
    const headers = { "on-behalf-of": branch.client.id };
    const numbers = { "/taxInformation/number": "tax1", "/identification/code": "document1" };
    await service.post("/customers/individual", changedBody(numbers), headers);
    const other = await service.post("/customers/individual", exampleBody(), headers);
    const url = `/customers/${other.body.data.id}`;
    const patch = { taxInformation: { number: "tax1" } };
    t.equal((await service.patch(url, patch, ANY)).status, 409);
    const own = await create(service);
    t.equal((await service.patch(own, patch, ANY)).status, 200, "the parent allows duplicates");
  });

  t.test(
    `${kind}: a correction that changes nothing is stale once the customer is erased`,
    async (t) => {
      const url = await freshDatabase(t, kind);
      const stores = await openStores(t, url);
      let erase = async () => {};
      const service = await openService(t, {
        stores,
        storage: (real) => ({
          ...real,
          commit: async (...given) => {
            await erase();
            return real.commit(...given);
          },
        }),
      });
      const customer = await create(service);
      erase = async () => {
        erase = async () => {};
        // As another process does it.
        const erasable = await stores.customers.findErasable(customer.slice("/customers/".length));
        await eraseStored(erasable as Erasable, {
          store: stores.customers,
          commit: stores.commit,
          erasedAt: new Date(),
          entry: () => journalStep({ at: new Date(), operation: "erase", outcome: "done" }),
          check: () => {},
        });
      };
      const headers = { ...ANY, "idempotency-key": "nothing" };
      t.equal((await service.patch(customer, {}, headers)).status, 410);
      const kept = await runSql(url, "SELECT id FROM idempotency_keys WHERE key_version > 0");
      t.strictSame(kept.length, 0, "nothing of it is kept");
    },
  );
}

t.test("a correction is refused as a creation is, and nothing is changed", async (t) => {
  const service = await openService(t);
  const url = await create(service);
  const { data, etag } = await read(service, url);
  const cases: [patch: unknown, found: string[]][] = [
    [{ email: null }, ["/email wrong_type"]],
    [{ email: 1, stranger: null }, ["/email wrong_type", "/stranger unknown_member"]],
    [{ basicData: { stranger: null } }, ["/basicData/stranger unknown_member"]],
    [{ basicData: null }, ["/basicData wrong_type"]],
    [[], [" wrong_type"]],
    [{ email: "nobody" }, ["/email bad_format"]],
    [{ email: "" }, ["/email bad_format"]],
    [{ isPep: true }, ["/pepExplanation required"]],
    [{ mainAddress: { zipCode: null } }, ["/mainAddress/zipCode required"]],
    [{ phoneCountryCode: "999" }, ["/phoneCountryCode country_code_unassigned"]],
    [
      { basicData: { dateOfBirth: "2030-01-01" } },
      ["/basicData/dateOfBirth date_of_birth_out_of_range"],
    ],
    [
      { basicData: { additionalNationalities: ["IE", "IE"] } },
      ["/basicData/additionalNationalities duplicate_item"],
    ],
  ];
  for (const [patch, found] of cases) {
    const { status, body } = await service.patch(url, patch, { "if-match": etag });
    t.equal(status, 400, JSON.stringify(patch));
    t.strictSame(
      body.errors?.map(({ pointer, code }: Record<string, string>) => `${pointer} ${code}`),
      found,
      JSON.stringify(patch),
    );
  }
  t.strictSame(await read(service, url), { data, etag });
});

t.test("which state is corrected has to be said", async (t) => {
  const service = await openService(t);
  const url = await create(service);
  const { etag } = await read(service, url);
  const other = { externalId: "crm-1" };
  const missing = await service.patch(url, other);
  t.equal(missing.status, 428);
  t.equal((await service.patch(url, { email: 1 })).status, 400, "what is wrong is said first");
  for (const ifMatch of ['"0"', `W/${etag}`, '"10-0.2.0-1"', '"2", "3"']) {
    t.equal((await service.patch(url, other, { "if-match": ifMatch })).status, 412, ifMatch);
  }
  t.equal((await service.patch(url, other, { "if-match": "1" })).status, 400);
  service.clock.now = new Date("2026-05-05T00:00:00.000Z");
  const tomorrow = await read(service, url);
  t.not(tomorrow.etag, etag, "what is shown can be another thing on another day");
  const listed = await service.patch(url, other, { "if-match": `"0", ${etag}` });
  t.equal(listed.status, 200, "but the state is the same");
  t.equal((await service.patch(`/customers/${randomUUID()}`, other, ANY)).status, 404);
});

t.test("one that changes nothing makes no new version", async (t) => {
  const service = await openService(t);
  const url = await create(service);
  const { etag } = await read(service, url);
  for (const patch of [{}, { basicData: { firstName: "Ada" } }, { externalId: null }]) {
    const { status, headers } = await service.patch(url, patch, { "if-match": etag });
    t.strictSame([status, headers.etag], [200, etag]);
  }
  const headers = { "if-match": etag, "idempotency-key": "nothing" };
  t.equal((await service.patch(url, {}, headers)).status, 200);
  t.equal((await service.patch(url, {}, headers)).headers["idempotent-replayed"], "true");
  t.equal((await service.patch(url, { externalId: "crm-1" }, headers)).status, 409);
});

t.test("JSON is taken as a merge patch, and Accept-Patch says so", async (t) => {
  const service = await openService(t);
  const url = await create(service);
  const accepted = "application/merge-patch+json, application/json";
  t.equal((await service.get(url)).headers["accept-patch"], accepted);
  const plain = { ...ANY, "content-type": "application/json" };
  t.equal((await service.patch(url, { externalId: "crm-1" }, plain)).status, 200);
  const other = { ...ANY, "content-type": "application/json-patch+json" };
  const refused = await service.patch(url, [], other);
  t.strictSame([refused.status, refused.headers["accept-patch"]], [415, accepted]);
  const mergePatch = { "content-type": "application/merge-patch+json" };
  const creation = await service.post("/customers/individual", exampleBody(), mergePatch);
  t.strictSame([creation.status, creation.headers["accept-patch"]], [415, undefined]);
});

t.test("304 for a state that is known", async (t) => {
  const service = await openService(t);
  const created = await service.post("/customers/individual", exampleBody());
  const url = `/customers/${created.body.data.id}`;
  const { etag } = await read(service, url);
  t.equal(created.headers.etag, etag);
  const ask = (known: string) => service.get(url, { "if-none-match": known });
  for (const known of [etag, `W/${etag}`, `"0", ${etag}`, "*"]) {
    const { status, headers, body } = await ask(known);
    t.strictSame([status, headers.etag, headers["content-type"], body], [304, etag, undefined, ""]);
  }
  t.equal((await ask('"0"')).status, 200);
  await service.patch(url, { externalId: "crm-1" }, ANY);
  t.equal((await ask(etag)).status, 200);
  t.equal((await service.get(`/customers/${randomUUID()}`, { "if-none-match": "*" })).status, 404);
});

t.test("what a check has verified can be changed, and has to be checked anew then", async (t) => {
  const service = await openService(t);
  const matched = (...pointers: string[]) => ({
    findings: pointers.map((pointer) => ({ pointer, outcome: "matched" })),
  });
  const name = { basicData: { lastName: "Other" } };
  const cases: [result: object, patch: object, status: string][] = [
    [{ status: "APPROVED" }, name, "PENDING"],
    [{ status: "REJECTED" }, { externalId: "crm-1" }, "PENDING"],
    [{ status: "APPROVED", ...matched("/basicData/lastName") }, name, "PENDING"],
    [{ status: "APPROVED", ...matched("/basicData/firstName") }, name, "APPROVED"],
    [
      { status: "APPROVED", findings: [{ pointer: "/basicData/lastName", outcome: "mismatched" }] },
      name,
      "APPROVED",
    ],
    [{ status: "APPROVED", gender: "M", ...matched() }, { basicData: { gender: "O" } }, "PENDING"],
    [{ status: "NEEDS_INFO" }, name, "NEEDS_INFO"],
    [{ status: "IN_REVIEW", ...matched("/basicData/lastName") }, name, "PENDING"],
  ];
  for (const [result, patch, status] of cases) {
    const url = await create(service);
    await service.post(`${url}/kyc`, result);
    const { data } = (await service.patch(url, patch, ANY)).body;
    t.equal(data.kyc.status, status, JSON.stringify([result, patch]));
    if (status === "PENDING") {
      t.strictSame(data.kyc, { status }, "nothing of the check is left");
    }
  }
  const url = await create(service);
  t.equal((await service.patch(url, name, ANY)).body.data.kyc.status, "PENDING", "no check at all");
});

t.test("a check that was done before a correction does not count", async (t) => {
  const service = await openService(t);
  const at = (minutes: number) =>
    new Date(Date.parse("2026-05-04T10:00:00.000Z") + minutes * 60_000);
  const url = await create(service);
  const send = async (minutes: number, act: () => Promise<Answer>) => {
    service.clock.now = at(minutes);
    return (await act()).body.data;
  };
  const kyc = (result: object) => () => service.post(`${url}/kyc`, result);
  const patch = (changes: object) => () => service.patch(url, changes, ANY);
  await send(0, kyc({ status: "IN_REVIEW" }));
  await send(10, patch({ basicData: { lastName: "Other" } }));
  const late = await send(11, kyc({ status: "APPROVED", checkedAt: at(5).toISOString() }));
  t.equal(late.kyc.status, "IN_REVIEW", "it was of another name");
  await send(20, patch({ externalId: "crm-1" }));
  const right = await send(21, kyc({ status: "APPROVED", checkedAt: at(15).toISOString() }));
  t.equal(right.kyc.status, "APPROVED", "no check is about the client's own reference");
});

t.test("a decision with an empty list of findings has verified everything", async (t) => {
  const service = await openService(t);
  const url = await create(service);
  await service.post(`${url}/kyc`, { status: "APPROVED", findings: [] });
  const { data } = (await service.patch(url, { basicData: { lastName: "Other" } }, ANY)).body;
  t.equal(data.kyc.status, "PENDING");
});

t.test("a blank of an old record is as good as nothing", async (t) => {
  const service = await openService(t, {
    storage: (real) => ({
      ...real,
      customers: {
        ...real.customers,
        find: async (...given) => {
          const found = await real.customers.find(...given);
          return found && { ...found, sent: { ...found.sent, pepExplanation: "" } };
        },
      },
    }),
  });
  const url = await create(service);
  await service.post(`${url}/kyc`, { status: "APPROVED" });
  const { data } = (await service.patch(url, {}, ANY)).body;
  t.strictSame([data.version, data.kyc.status], [2, "APPROVED"]);
});

t.test("a gender that KYC filled in stays, until the client declares one", async (t) => {
  const service = await openService(t);
  const url = await create(service, { "/basicData/gender": "" });
  await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" });
  const other = (await service.patch(url, { externalId: "crm-1" }, ANY)).body.data;
  t.strictSame([other.basicData.gender, other.genderSource], ["F", "kyc"]);
  const declared = (await service.patch(url, { basicData: { gender: "M" } }, ANY)).body.data;
  t.strictSame([declared.basicData.gender, declared.genderSource], ["M", "declared"]);
});

t.test("a merge patch does what RFC 7396 says", async (t) => {
  // https://www.rfc-editor.org/rfc/rfc7396#appendix-A
  const cases: [target: unknown, patch: unknown, result: unknown][] = [
    [{ a: "b" }, { a: "c" }, { a: "c" }],
    [{ a: "b" }, { b: "c" }, { a: "b", b: "c" }],
    [{ a: "b" }, { a: null }, {}],
    [{ a: "b", b: "c" }, { a: null }, { b: "c" }],
    [{ a: ["b"] }, { a: "c" }, { a: "c" }],
    [{ a: "c" }, { a: ["b"] }, { a: ["b"] }],
    [{ a: { b: "c" } }, { a: { b: "d", c: null } }, { a: { b: "d" } }],
    [{ a: [{ b: "c" }] }, { a: [1] }, { a: [1] }],
    [
      ["a", "b"],
      ["c", "d"],
      ["c", "d"],
    ],
    [{ a: "b" }, ["c"], ["c"]],
    [{ a: "foo" }, null, null],
    [{ a: "foo" }, "bar", "bar"],
    [{ e: null }, { a: 1 }, { e: null, a: 1 }],
    [[1, 2], { a: "b", c: null }, { a: "b" }],
    [{}, { a: { bb: { ccc: null } } }, { a: { bb: {} } }],
  ];
  for (const [target, patch, result] of cases) {
    const copies = structuredClone([target, patch]);
    t.strictSame(mergePatched(target, patch), result, JSON.stringify([target, patch]));
    t.strictSame([target, patch], copies, "both stay as they are");
  }
  t.strictSame(differences({ a: { b: 1, c: [1] }, d: 1 }, { a: { b: 2, c: [1] }, e: 1 }), [
    "/a/b",
    "/d",
    "/e",
  ]);
  t.strictSame(differences({ a: [1] }, { a: [2] }), ["/a"]);
  t.strictSame(differences({ a: { b: 1 } }, { a: undefined }), ["/a/b"]);
});

t.test("what can be corrected and verified is what a creation takes", async (t) => {
  const pointersIn = (name: string) => {
    const places = placesOf(contract, { $ref: `#/components/schemas/${name}` });
    const pointers = places.map(pointerOf).filter((pointer) => !pointer.includes("*"));
    return [...new Set(pointers)].sort();
  };
  t.strictSame(pointersIn("IndividualCustomerPatch"), pointersIn("NewIndividualCustomer"));
  const objects = ["", "/basicData", "/taxInformation", "/identification", "/mainAddress"];
  const { enum: members } = contract.components.schemas.MemberPointer;
  t.strictSame([...members, ...objects].sort(), pointersIn("NewIndividualCustomer"));
});
