import createClient from "openapi-fetch";
import type { paths } from "./client.js";
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(baseUrl: string, key: string): Calls {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: key } });
  return {
    create: async (email) =>
      told(
        await client.POST("/customers/individual", {
          params: { header: { "Idempotency-Key": `key-of-${email}` } },
          body: person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
        }),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await client.GET("/customers/{id}", {
          params: {
            path: { id },
            query: { ...(reveal !== undefined && { reveal }) },
            header: { ...(etag && { "If-None-Match": etag }) },
          },
        }),
      ),
    list: async () =>
      told(
        await client.GET("/customers", { params: { query: { status: ["PENDING", "APPROVED"] } } }),
      ),
    correct: async (id, etag) =>
      told(
        await client.PATCH("/customers/{id}", {
          params: { path: { id }, header: { "If-Match": etag } },
          body: { mainAddress: { line2: null } },
        }),
      ),
    judge: async (id) =>
      told(
        await client.POST("/customers/{id}/kyc", {
          params: { path: { id } },
          body: { status: "APPROVED" },
        }),
      ),
  };
}

function told({ data, error, response }: { data?: unknown; error?: unknown; response: Response }) {
  return { status: response.status, body: data ?? error, etag: response.headers.get("etag") };
}
