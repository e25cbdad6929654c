import { Api, CountryCode, KycStatus, Occupation, TaxNumberType } from "./client.js";
import { person } from "./person.js";
import type { Calls } from "./steps.js";

export function callsOf(_address: string, key: string): Calls {
  const { customers } = new Api({
    baseApiParams: { secure: true },
    securityWorker: () => ({ headers: { Authorization: key } }),
  });
  const { PENDING, APPROVED } = KycStatus;
  const { NATIONAL_INSURANCE_NUMBER } = TaxNumberType;
  return {
    create: async (email) =>
      told(
        await customers.createIndividualCustomer(
          person(email, CountryCode.GB, Occupation.STUDENT, NATIONAL_INSURANCE_NUMBER),
          { headers: { "Idempotency-Key": `key-of-${email}` } },
        ),
      ),
    read: async (id, { etag, reveal }) =>
      told(
        await customers.getCustomer(
          id,
          { ...(reveal !== undefined && { reveal }) },
          { headers: { ...(etag && { "If-None-Match": etag }) } },
        ),
      ),
    list: async () => told(await customers.listCustomers({ status: [PENDING, APPROVED] })),
    correct: async (id, etag) =>
      told(
        await customers.correctCustomer(
          id,
          { mainAddress: { line2: null } },
          { headers: { "If-Match": etag } },
        ),
      ),
    judge: async (id) => told(await customers.recordKycResult(id, { status: APPROVED })),
  };
}

function told({ status, data, headers }: { status: number; data: unknown; headers: Headers }) {
  return { status, body: data, etag: headers.get("etag") };
}
