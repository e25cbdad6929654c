import t from "tap";
import {
  type Changes,
  changedBody,
  contract,
  openService,
  type Service,
} from "../support/service.js";
import { runSql } from "../support/sql.js";
import { freshDatabase, kinds, openStores } from "../support/stores.js";

t.test("an APPROVED result fills in a gender that was left blank", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, { "/basicData/gender": "" });
  service.clock.now = new Date("2026-05-04T10:00:00.000Z");
  const answer = await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" });
  t.equal(answer.status, 200);
  const { data } = (await service.get(url)).body;
  t.strictSame(answer.body, {
    traceId: answer.body.traceId,
    message: "The KYC result was recorded.",
    data,
  });
  t.equal(data.basicData.gender, "F");
  t.equal(data.genderSource, "kyc");
  t.strictSame(data.kyc, {
    status: "APPROVED",
    recordedAt: "2026-05-04T10:00:00.000Z",
    checkedAt: "2026-05-04T10:00:00.000Z",
  });
  t.equal(data.createdAt, "2026-05-04T09:30:00.000Z");
  t.equal(data.updatedAt, "2026-05-04T10:00:00.000Z");
});

for (const gender of ["M", "F", "O"]) {
  t.test(`a declared ${gender} stays, whatever the result says`, async (t) => {
    const service = await openService(t);
    const url = await createdWith(service, { "/basicData/gender": gender });
    for (const found of ["M", "F", "O"]) {
      await service.post(`${url}/kyc`, { status: "APPROVED", gender: found });
      const { data } = (await service.get(url)).body;
      t.equal(data.basicData.gender, gender);
      t.equal(data.genderSource, "declared");
    }
  });
}

t.test("a gender that KYC filled in is not changed by a later result", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, { "/basicData/gender": undefined });
  await service.post(`${url}/kyc`, { status: "APPROVED", gender: "M" });
  const { data } = (await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" })).body;
  t.equal(data.basicData.gender, "M");
  t.equal(data.genderSource, "kyc");
});

t.test("a result whose gender is blank leaves a blank one to a later result", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, { "/basicData/gender": "" });
  const { data } = (await service.post(`${url}/kyc`, { status: "REJECTED", gender: "" })).body;
  t.equal(data.basicData.gender, "O");
  t.equal(data.genderSource, "defaulted");
  t.equal(data.kyc.status, "REJECTED");
  const later = await service.post(`${url}/kyc`, { status: "APPROVED", gender: "F" });
  t.equal(later.body.data.basicData.gender, "F");
  t.equal(later.body.data.kyc.status, "APPROVED");
  t.equal(service.countRows("kyc_results"), 2, "both results are kept");
});

t.test("results that the contract does not know are refused and nothing is kept", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, {});
  for (const body of [{}, { status: "DONE" }, { status: "APPROVED", gender: "X" }, []]) {
    t.equal((await service.post(`${url}/kyc`, body)).status, 400);
  }
  t.equal(service.countRows("kyc_results"), 0);
});

t.test("404 for a customer that does not exist", async (t) => {
  const service = await openService(t);
  const url = "/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
  for (const answer of [
    await service.get(url),
    await service.post(`${url}/kyc`, { status: "APPROVED" }),
  ]) {
    t.equal(answer.status, 404);
    t.strictSame(answer.body, { traceId: answer.body.traceId, message: "No such resource." });
  }
});

async function createdWith(service: Service, changes: Changes): Promise<string> {
  const answer = await service.post("/customers/individual", changedBody(changes));
  return `/customers/${answer.body.data.id}`;
}

t.test("each transition of the contract's table is taken, and no other", async (t) => {
  const service = await openService(t);
  const { enum: statuses, "x-transitions": table } = contract.components.schemas.KycStatus;
  /** How to get from PENDING to each. */
  const ways: Record<string, string[]> = {
    PENDING: [],
    IN_REVIEW: ["IN_REVIEW"],
    NEEDS_INFO: ["NEEDS_INFO"],
    APPROVED: ["APPROVED"],
    REJECTED: ["REJECTED"],
  };
  for (const from of statuses) {
    for (const to of statuses) {
      const url = await createdWith(service, {});
      for (const status of ways[from] as string[]) {
        await service.post(`${url}/kyc`, { status });
      }
      const { data } = (await service.get(url)).body;
      t.equal(data.kyc.status, from);
      const { status, body } = await service.post(`${url}/kyc`, { status: to });
      const after = (await service.get(url)).body.data;
      if (table[from].includes(to)) {
        t.strictSame([status, after.kyc.status], [200, to], `${from} to ${to}`);
      } else {
        t.strictSame(
          [status, body.message, after],
          [409, "The KYC status cannot follow the present one.", data],
          `${from} to ${to}`,
        );
      }
    }
  }
});

for (const kind of kinds) {
  t.test(`${kind}: the history of a check, the newest first`, async (t) => {
    const service = await openService(t, {
      stores: await openStores(t, await freshDatabase(t, kind)),
    });
    const url = await createdWith(service, { "/basicData/gender": "" });
    const at = (minutes: number) =>
      new Date(Date.parse("2026-05-04T10:00:00.000Z") + minutes * 60_000);
    const send = async (minutes: number, result: object) => {
      service.clock.now = at(minutes);
      return (await service.post(`${url}/kyc`, result)).body.data;
    };
    const whole = {
      status: "APPROVED",
      provider: "sample check",
      reference: "check-1",
      checkedAt: at(3).toISOString(),
      expiresAt: "2027-05-04T10:00:00Z",
      findings: [{ pointer: "/basicData/gender", outcome: "unavailable" }],
      gender: "F",
    };
    await send(1, { status: "IN_REVIEW", provider: "", reference: "", checkedAt: "", gender: "" });
    const approved = await send(4, whole);
    t.strictSame(approved.kyc, {
      status: "APPROVED",
      recordedAt: at(4).toISOString(),
      checkedAt: at(3).toISOString(),
      expiresAt: "2027-05-04T10:00:00.000Z",
    });
    const late = await send(5, { status: "REJECTED", checkedAt: at(2).toISOString() });
    t.strictSame(late, approved, "a check from before changes nothing");
    const { results, pagination } = (await service.get(`${url}/kyc`)).body.data;
    t.strictSame(
      results.map(({ id: _, ...result }: Record<string, unknown>) => result),
      [
        {
          status: "REJECTED",
          checkedAt: at(2).toISOString(),
          recordedAt: at(5).toISOString(),
          changedStatus: false,
        },
        {
          ...whole,
          expiresAt: "2027-05-04T10:00:00.000Z",
          recordedAt: at(4).toISOString(),
          changedStatus: true,
        },
        {
          status: "IN_REVIEW",
          checkedAt: at(1).toISOString(),
          recordedAt: at(1).toISOString(),
          changedStatus: true,
        },
      ],
    );
    t.equal(pagination.hasMoreResults, false);
    const query = `?limit=1&startAfterId=${results[0].id.toUpperCase()}`;
    const page = (await service.get(`${url}/kyc${query}`)).body.data;
    t.strictSame(page, { results: [results[1]], pagination: { hasMoreResults: true } });
    const next = await send(6, { status: "APPROVED", checkedAt: at(3).toISOString() });
    t.equal(next.version, approved.version + 1, "one of the same moment counts");
    await service.patch(url, { basicData: { firstName: "Eve" } }, { "if-match": "*" });
    const outdated = await send(7, { status: "APPROVED", checkedAt: at(5).toISOString() });
    t.equal(outdated.kyc.status, "PENDING", "a check of what was corrected since does not count");
    t.equal((await send(8, { status: "APPROVED" })).kyc.status, "APPROVED");
    await service.delete(url);
    t.equal((await service.get(`${url}/kyc`)).status, 410);
  });
}

t.test("a clock that is ahead does not keep the next result from counting", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, {});
  const result = { status: "IN_REVIEW", checkedAt: "2026-05-04T09:30:55Z" };
  t.equal(
    (await service.post(`${url}/kyc`, result)).body.data.kyc.checkedAt,
    "2026-05-04T09:30:00.000Z",
  );
  service.clock.now = new Date("2026-05-04T09:30:10.000Z");
  t.equal(
    (await service.post(`${url}/kyc`, { status: "REJECTED" })).body.data.kyc.status,
    "REJECTED",
  );
});

for (const kind of kinds) {
  t.test(
    `${kind}: a late result does not overturn one from before there were times of checks`,
    async (t) => {
      const databaseUrl = await freshDatabase(t, kind);
      const service = await openService(t, { stores: await openStores(t, databaseUrl) });
      const url = await createdWith(service, {});
      await service.post(`${url}/kyc`, { status: "REJECTED" });
      await runSql(databaseUrl, "UPDATE customers SET kyc_checked_at = NULL");
      const late = { status: "APPROVED", checkedAt: "2020-01-01T00:00:00Z" };
      t.equal((await service.post(`${url}/kyc`, late)).body.data.kyc.status, "REJECTED");
    },
  );
}

t.test("a check lies in the past, and before the end of its result", async (t) => {
  const service = await openService(t);
  const url = await createdWith(service, {});
  const checked = "must not lie in the future";
  const expires = "must lie after checkedAt";
  const cases: [result: object, found: string[]][] = [
    [{ checkedAt: "2026-05-04T09:31:00Z" }, []],
    [{ checkedAt: "2026-05-04T09:31:00.001Z" }, [`/checkedAt ${checked}`]],
    [{ expiresAt: "2026-05-04T09:30:00Z" }, [`/expiresAt ${expires}`]],
    [{ expiresAt: "2026-05-04T09:30:00.001Z" }, []],
    [
      { checkedAt: "2026-05-05T00:00:00Z", expiresAt: "2026-05-05T00:00:00Z" },
      [`/checkedAt ${checked}`, `/expiresAt ${expires}`],
    ],
    [
      { checkedAt: "2026-02-30T09:30:00Z" },
      ["/checkedAt must be an instant in UTC, like 2026-05-04T09:30:00.000Z"],
    ],
    [
      { expiresAt: "2026-02-30T09:30:00Z" },
      ["/expiresAt must be an instant in UTC, like 2026-05-04T09:30:00.000Z"],
    ],
  ];
  for (const [result, found] of cases) {
    const { status, body } = await service.post(`${url}/kyc`, { status: "APPROVED", ...result });
    const errors = (body.errors ?? []).map(
      ({ pointer, message }: Record<string, string>) => `${pointer} ${message}`,
    );
    t.strictSame([status, errors], [found.length > 0 ? 400 : 200, found], JSON.stringify(result));
  }
});
