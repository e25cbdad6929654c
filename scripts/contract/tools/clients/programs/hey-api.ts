import { createIndividualCustomer, getCustomer } from "./client/index.js";
import type { Outcome } from "./outcome.js";
import { person } from "./person.js";

export async function play(_address: string, auth: string): Promise<Outcome> {
  const body = person("GB", "STUDENT", "NATIONAL_INSURANCE_NUMBER");
  const created = await createIndividualCustomer({ auth, body });
  if (!created.data) {
    return { created: created.response?.status };
  }
  const found = await getCustomer({ auth, path: { id: created.data.data.id } });
  return {
    created: created.response?.status,
    read: found.response?.status,
    lastName: found.data?.data.basicData.lastName,
  };
}
