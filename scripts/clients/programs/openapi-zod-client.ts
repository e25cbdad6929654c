import { createApiClient } from "./client.js";
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(address: string, key: string): Calls {
  const client = createApiClient(address);
  client.axios.defaults.headers.common.Authorization = key;
  client.axios.defaults.paramsSerializer = { indexes: null };
  return {
    create: async (email) =>
      told(
        await client.createIndividualCustomer(
          person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
          { headers: { "Idempotency-Key": `key-of-${email}` } },
        ),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await client.getCustomer({
          params: { id },
          queries: { ...(reveal !== undefined && { reveal }) },
          headers: { ...(etag && { "If-None-Match": etag }) },
        }),
      ),
    list: async () =>
      told(await client.listCustomers({ queries: { status: ["PENDING", "APPROVED"] } })),
    correct: async (id, etag) =>
      told(
        await client.correctCustomer(
          { mainAddress: { line2: null } },
          { params: { id }, headers: { "If-Match": etag } },
        ),
      ),
    judge: async (id) =>
      told(await client.recordKycResult({ status: "APPROVED" }, { params: { id } })),
  };
}

/** It gives the body alone. */
function told(body: unknown) {
  return { body };
}
