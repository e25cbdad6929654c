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
  const options = { headers: { Authorization: key } };
  return {
    create: async (email) =>
      told(
        await createIndividualCustomer(
          person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
          { idempotencyKey: `key-of-${email}` },
          options,
        ),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await getCustomer(
          id,
          { ...(reveal !== undefined && { reveal }), ...(etag && { ifNoneMatch: etag }) },
          options,
        ),
      ),
    list: async () => told(await listCustomers({ status: ["PENDING", "APPROVED"] }, options)),
    correct: async (id, etag) =>
      told(await correctCustomer(id, etag, { mainAddress: { line2: null } }, {}, options)),
    judge: async (id) => told(await recordKycResult(id, { status: "APPROVED" }, {}, options)),
  };
}

function told(answer: { status: number; data?: unknown; headers: Headers }) {
  return { status: answer.status, body: answer.data, etag: answer.headers.get("etag") };
}
