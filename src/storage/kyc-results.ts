import type { KycStatus } from "../customers/individual-customer.js";
import type { KycResult } from "../customers/kyc-result.js";
import type { CustomerStore } from "../customers/store.js";
import type { Place, Sealer } from "../sealing/sealer.js";
import { NEWEST_UUID } from "../uuid.js";
import type { Engine } from "./engine.js";
import type { RecordKeys } from "./sealed-record.js";
import { columnsOf, type Insert, type RowOf, selects, stepsOf } from "./table.js";

const insertKycResult = {
  table: "kyc_results",
  columns: {
    id: "uuid",
    customer_id: "uuid",
    status: "text",
    gender: "text",
    recorded_at: "bigint",
    sealed: "bytea",
    key_version: "integer",
    checked_at: "bigint",
    expires_at: "bigint",
    changed_status: "integer",
  },
  nullable: ["gender", "sealed", "checked_at", "expires_at"],
} as const satisfies Insert;

export const kycResultWrites = { insertKycResult };

export const kycResultStep = stepsOf(kycResultWrites).insertKycResult;

type KycResultRow = RowOf<typeof insertKycResult>;

const COLUMNS = columnsOf(insertKycResult);

export const kycResultReads = selects<{
  listKycResults: KycResultRow;
  findKycResult: KycResultRow;
}>({
  listKycResults: `SELECT ${COLUMNS} FROM kyc_results
    WHERE customer_id = $1 AND id < $2 ORDER BY id DESC LIMIT $3`,
  findKycResult: `SELECT ${COLUMNS} FROM kyc_results
    WHERE customer_id = $1 AND changed_status = 1 ORDER BY id DESC LIMIT 1`,
});

/** The KYC results of customers, to be read. */
export function kycResultStore(
  engine: Pick<Engine, "read">,
  { sealer, openFresh }: RecordKeys,
): Pick<CustomerStore, "listKycResults" | "findKycResult"> {
  const openAll = (rows: KycResultRow[]) =>
    openFresh(() => rows.map((row) => resultOf(row, sealer)));
  return {
    async listKycResults(customerId, { limit, startAfterId = NEWEST_UUID }, dueAt) {
      const values = [customerId, startAfterId, limit];
      return openAll(await engine.read(kycResultReads.listKycResults, values, dueAt));
    },
    async findKycResult(customerId, dueAt) {
      const rows = await engine.read(kycResultReads.findKycResult, [customerId], dueAt);
      return (await openAll(rows))[0];
    },
  };
}

/** The row of a KYC result. What it is bound to names the customer, which belongs to one client. */
export function kycResultPlace(id: string, customerId: string): Place {
  return { table: "kyc_results", id: `${customerId} ${id}`, clientId: "" };
}

/** What is sealed of a result. Older ones have the gender alone. */
type Sealed = Pick<KycResult, "gender" | "provider" | "reference" | "findings">;

export function kycResultRow(result: KycResult, sealer: Sealer): KycResultRow {
  const { id, customerId, gender, provider, reference, findings } = result;
  const details: Sealed = { gender, provider, reference, findings } as Sealed;
  return {
    id,
    customer_id: customerId,
    status: result.status,
    gender: null,
    recorded_at: result.recordedAt.getTime(),
    ...sealer.seal(JSON.stringify(details), kycResultPlace(id, customerId)),
    checked_at: result.checkedAt.getTime(),
    expires_at: result.expiresAt?.getTime() ?? null,
    changed_status: Number(result.changedStatus),
  };
}

/** @throws NotOpened */
function resultOf(row: KycResultRow, sealer: Sealer): KycResult {
  const { id, customer_id: customerId, sealed, gender, expires_at: expiresAt } = row;
  const details: Sealed =
    sealed === null
      ? { ...(gender !== null && { gender: gender as KycResult["gender"] & string }) }
      : JSON.parse(sealer.open(sealed, kycResultPlace(id, customerId)));
  return {
    ...details,
    id,
    customerId,
    status: row.status as KycStatus,
    recordedAt: new Date(row.recorded_at),
    checkedAt: new Date(row.checked_at ?? row.recorded_at),
    ...(expiresAt !== null && { expiresAt: new Date(expiresAt) }),
    changedStatus: row.changed_status === 1,
  };
}
