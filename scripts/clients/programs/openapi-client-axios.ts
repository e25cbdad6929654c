import type { AxiosResponse } from "axios";
import { type Document, OpenAPIClientAxios } from "openapi-client-axios";
import type { Client } from "./client.js";
import document from "./openapi.json" with { type: "json" };
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(_address: string, key: string): Calls {
  const definition = document as unknown as Document;
  const axiosConfigDefaults = {
    headers: { Authorization: key },
    paramsSerializer: { indexes: null },
  };
  const made = new OpenAPIClientAxios({ definition, axiosConfigDefaults });
  const client = made.initSync<Client>();
  return {
    create: async (email) =>
      told(
        await client.createIndividualCustomer(
          { "Idempotency-Key": `key-of-${email}` },
          person(email, "GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER"),
        ),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await client.getCustomer({
          id,
          ...(reveal !== undefined && { reveal }),
          ...(etag && { "If-None-Match": etag }),
        }),
      ),
    list: async () => told(await client.listCustomers({ status: ["PENDING", "APPROVED"] })),
    correct: async (id, etag) =>
      told(
        await client.correctCustomer({ id, "If-Match": etag }, { mainAddress: { line2: null } }),
      ),
    judge: async (id) => told(await client.recordKycResult({ id }, { status: "APPROVED" })),
  };
}

function told({ status, data, headers }: AxiosResponse) {
  return { status, body: data, etag: headers.etag };
}
