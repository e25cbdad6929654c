import { createIndividualCustomer, getCustomer } from "./client.js";
import type { Outcome } from "./outcome.js";
import { person } from "./person.js";

export async function play(_address: string, key: string): Promise<Outcome> {
  const options = { headers: { Authorization: key } };
  const body = person("GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER");
  const created = await createIndividualCustomer(body, {}, options);
  if (created.status !== 201) {
    return { created: created.status };
  }
  const found = await getCustomer(created.data.data.id, {}, options);
  return {
    created: created.status,
    read: found.status,
    lastName: found.status === 200 ? found.data.data.basicData.lastName : undefined,
  };
}
