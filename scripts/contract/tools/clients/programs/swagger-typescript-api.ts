import { Api, CountryCode, Occupation, TaxNumberType } from "./client.js";
import type { Outcome } from "./outcome.js";
import { person } from "./person.js";

export async function play(_address: string, key: string): Promise<Outcome> {
  const { customers } = new Api({
    baseApiParams: { secure: true },
    securityWorker: () => ({ headers: { Authorization: key } }),
  });
  const { GB } = CountryCode;
  const body = person(GB, Occupation.STUDENT, TaxNumberType.NATIONAL_INSURANCE_NUMBER);
  const created = await customers.createIndividualCustomer(body);
  const found = await customers.getCustomer(created.data.data.id);
  return {
    created: created.status,
    read: found.status,
    lastName: found.data.data.basicData.lastName,
  };
}
