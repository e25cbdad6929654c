import {
  correctCustomer,
  createIndividualCustomer,
  getCustomer,
  listCustomers,
  recordKycResult,
} from "./client.js";
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(_address: string, key: string): Calls {
  const headers = { Authorization: key };
  return {
    create: async (email) =>
      told(
        await createIndividualCustomer(
          person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
          { headers: { ...headers, "Idempotency-Key": `key-of-${email}` } },
        ),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await getCustomer(
          id,
          { ...(reveal !== undefined && { reveal }) },
          { headers: { ...headers, ...(etag && { "If-None-Match": etag }) } },
        ),
      ),
    list: async () => told(await listCustomers({ status: ["PENDING", "APPROVED"] }, { headers })),
    correct: async (id, etag) =>
      told(
        await correctCustomer(
          id,
          { mainAddress: { line2: null } },
          { headers: { ...headers, "If-Match": etag } },
        ),
      ),
    judge: async (id) => told(await recordKycResult(id, { status: "APPROVED" }, { headers })),
  };
}

function told({ status, data, headers }: { status: number; data: unknown; headers: Headers }) {
  return { status, body: data, etag: headers.get("etag") };
}
