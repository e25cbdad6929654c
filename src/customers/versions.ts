import type { Changing } from "./erasing.js";
import type { FindCustomer } from "./kyc.js";
import type { CustomerStore, RecordVersion } from "./store.js";

export interface VersionPage {
  versions: RecordVersion[];
  hasMoreResults: boolean;
}

/** As the contract has it. */
const HIGHEST_VERSION = 2_147_483_647;

/** What records held before they were changed. */
export function createVersions(
  { store }: { store: Pick<CustomerStore, "listVersions"> },
  findCustomer: FindCustomer,
) {
  return {
    /**
     * @param startAfterVersion the last version of the page before.
     * @returns what the record held and holds, the newest first.
     * @throws AppError not_found or customer_erased.
     */
    async listCustomerVersions(
      call: Changing,
      id: string,
      { limit, startAfterVersion = HIGHEST_VERSION }: { limit: number; startAfterVersion?: number },
      subject: string,
    ): Promise<VersionPage> {
      const customer = await findCustomer(call, id);
      const { version } = customer;
      const present = version < startAfterVersion ? [{ version, record: customer }] : [];
      // What was there before the present one, whatever has changed since that was read.
      const range = { limit: limit + 1, startAfterVersion: Math.min(startAfterVersion, version) };
      const found = [...present, ...(await store.listVersions(customer, range, call.dueAt))];
      call.changes.note({ customerId: id, subject });
      return { versions: found.slice(0, limit), hasMoreResults: found.length > limit };
    },
  };
}
