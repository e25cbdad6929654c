import createClient from "openapi-fetch";
import { CountryCode, Occupation, type paths, TaxNumberType } from "./client.js";
import type { Outcome } from "./outcome.js";
import { person } from "./person.js";

export async function play(baseUrl: string, key: string): Promise<Outcome> {
  const client = createClient<paths>({ baseUrl, headers: { Authorization: key } });
  const { GB } = CountryCode;
  const body = person(GB, Occupation.STUDENT, TaxNumberType.NATIONAL_INSURANCE_NUMBER);
  const created = await client.POST("/customers/individual", { body });
  if (!created.data) {
    return { created: created.response.status };
  }
  const path = { id: created.data.data.id };
  const { data, response } = await client.GET("/customers/{id}", { params: { path } });
  return {
    created: created.response.status,
    read: response.status,
    lastName: data?.data.basicData.lastName,
  };
}
