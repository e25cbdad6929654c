import t from "tap";
import { exampleBody, openService } from "./service.js";

t.test("201 with the id of a customer that can be read back", async (t) => {
  const service = await openService(t);
  const created = await service.post("/customers/individual", exampleBody());
  t.equal(created.status, 201);
  const { id } = created.body.data;
  t.strictSame(created.body, {
    traceId: created.body.traceId,
    message: "The customer was created.",
    data: { id },
  });
  const found = await service.get(`/customers/${id}`);
  t.strictSame(found.body, {
    traceId: found.body.traceId,
    message: "The customer was found.",
    data: {
      ...exampleBody(),
      id,
      type: "INDIVIDUAL",
      phoneCountryCode: "+44",
      phoneE164: "+447700900123",
      genderSource: "declared",
      kyc: { status: "PENDING" },
      createdAt: "2026-05-04T09:30:00.000Z",
      updatedAt: "2026-05-04T09:30:00.000Z",
    },
  });
});
