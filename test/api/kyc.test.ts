import t from "tap";
import { type Changes, changedBody, openService, type Service } from "../support/service.js";

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
  t.strictSame(data.kyc, { status: "APPROVED", recordedAt: "2026-05-04T10:00:00.000Z" });
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
  for (const body of [{}, { status: "PENDING" }, { status: "APPROVED", gender: "X" }, []]) {
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
