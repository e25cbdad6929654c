import {
  correctCustomer,
  createIndividualCustomer,
  getCustomer,
  listCustomers,
  recordKycResult,
} from "./client/index.js";
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(_address: string, auth: string): Calls {
  return {
    create: async (email) =>
      told(
        await createIndividualCustomer({
          auth,
          headers: { "Idempotency-Key": `key-of-${email}` },
          body: person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
        }),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await getCustomer({
          auth,
          path: { id },
          query: { ...(reveal !== undefined && { reveal }) },
          headers: { ...(etag && { "If-None-Match": etag }) },
        }),
      ),
    list: async () =>
      told(await listCustomers({ auth, query: { status: ["PENDING", "APPROVED"] } })),
    correct: async (id, etag) =>
      told(
        await correctCustomer({
          auth,
          path: { id },
          headers: { "If-Match": etag },
          body: { mainAddress: { line2: null } },
        }),
      ),
    judge: async (id) =>
      told(await recordKycResult({ auth, path: { id }, body: { status: "APPROVED" } })),
  };
}

function told(answer: { data?: unknown; error?: unknown; response?: Response | undefined }) {
  const { data, error, response } = answer;
  return { status: response?.status, body: data ?? error, etag: response?.headers.get("etag") };
}
