import type { CustomerStore, RecordVersion } from "../customers/store.js";
import type { Sealer } from "../sealing/sealer.js";
import type { Engine } from "./engine.js";
import { customerPlace, openRecord, type RecordKeys } from "./sealed-record.js";
import { selects } from "./table.js";

/** The database itself writes them (migrations/sqlite/0010_life.sql). They are bound to the row of the customer. */
export interface RecordVersionRow {
  customer_id: string;
  client_id: string;
  version: number;
  replaced_at: number;
  record: string;
  sealed: Uint8Array | null;
}

export const customerVersionReads = selects<{ listVersions: RecordVersionRow }>({
  listVersions: `SELECT customer_id, client_id, version, replaced_at, record, sealed FROM customer_versions
    WHERE customer_id = $1 AND version < $2 ORDER BY version DESC LIMIT $3`,
});

/** What the records of customers held before they were changed. */
export function customerVersionStore(
  engine: Pick<Engine, "read">,
  { sealer, openFresh }: RecordKeys,
): Pick<CustomerStore, "listVersions"> {
  return {
    async listVersions({ id }, { limit, startAfterVersion }, dueAt) {
      const values = [id, startAfterVersion, limit];
      const rows = await engine.read(customerVersionReads.listVersions, values, dueAt);
      return openFresh(() => rows.map((row) => versionOf(row, sealer)));
    },
  };
}

/** @throws NotOpened */
function versionOf(row: RecordVersionRow, sealer: Sealer): RecordVersion {
  const place = customerPlace(row.customer_id, row.client_id);
  return {
    version: row.version,
    replacedAt: new Date(row.replaced_at),
    record: openRecord(row, place, sealer),
  };
}
