import type { IdempotencyRecord, IdempotencyStore } from "../idempotency/store.js";
import type { Keyring } from "../sealing/keyring.js";
import type { Place, Sealer } from "../sealing/sealer.js";
import type { Engine } from "./engine.js";
import { SEALED } from "./sealed-record.js";
import {
  columnsOf,
  type Delete,
  type Insert,
  type RowOf,
  selects,
  stepsOf,
  type Update,
} from "./table.js";

const insertIdempotencyRecord = {
  table: "idempotency_keys",
  columns: {
    id: "text",
    fingerprint: "text",
    answer: "text",
    kept_at: "bigint",
    sealed: "bytea",
    key_version: "integer",
    customer_id: "uuid",
  },
  nullable: ["sealed", "customer_id"],
  refusal: "kept",
} as const satisfies Insert;

const deleteIdempotencyRecord = {
  table: "idempotency_keys",
  columns: { id: "text" },
  removes: true,
} as const satisfies Delete;

const advanceServiceTime = {
  table: "service_time",
  columns: { id: "text", minutes: "bigint" },
  set: "minutes = new.minutes",
  condition: "service_time.minutes = new.minutes - 1",
} as const satisfies Update;

export const idempotencyWrites = {
  insertIdempotencyRecord,
  deleteIdempotencyRecord,
  advanceServiceTime,
};

type IdempotencyRow = RowOf<typeof insertIdempotencyRecord>;

export const idempotencyReads = selects<{
  findIdempotencyRecord: IdempotencyRow & { erased_at: number | null };
  listIdempotencyRecords: Pick<IdempotencyRow, "id" | "kept_at">;
  serviceTime: { minutes: number };
}>({
  findIdempotencyRecord: `SELECT ${columnsOf(insertIdempotencyRecord)}, erasures.erased_at
    FROM idempotency_keys LEFT JOIN erasures ON erasures.id = idempotency_keys.customer_id
    WHERE idempotency_keys.id = $1`,
  listIdempotencyRecords:
    "SELECT id, kept_at FROM idempotency_keys WHERE id > $1 ORDER BY id LIMIT $2",
  serviceTime: "SELECT minutes FROM service_time",
});

const step = stepsOf(idempotencyWrites);

export function idempotencyStore(
  engine: Engine,
  { sealer, openFresh }: Pick<Keyring, "sealer" | "openFresh">,
): IdempotencyStore {
  return {
    insert(changes, { id, fingerprint, answer, keptAt, customerId }) {
      const { sealed, key_version } = sealer.seal(answer, idempotencyPlace(id));
      changes.add(
        step.insertIdempotencyRecord({
          id,
          fingerprint,
          answer: SEALED,
          kept_at: keptAt,
          sealed,
          key_version,
          customer_id: customerId ?? null,
        }),
      );
    },
    async find(id, dueAt) {
      const [row] = await engine.read(idempotencyReads.findIdempotencyRecord, [id], dueAt);
      return row && openFresh(() => recordOf(row, sealer));
    },
    async listAfter(id, limit) {
      const rows = await engine.read(idempotencyReads.listIdempotencyRecords, [id, limit]);
      return rows.map((row) => ({ id: row.id, keptAt: row.kept_at }));
    },
    async remove(ids) {
      await Promise.all(ids.map((id) => engine.write([step.deleteIdempotencyRecord({ id })])));
    },
    async serviceMinutes() {
      const [row] = await engine.read(idempotencyReads.serviceTime);
      return Number(row?.minutes);
    },
    async advanceTo(minutes) {
      const row = { id: "minutes", minutes };
      return (await engine.write([step.advanceServiceTime(row)])) === "written";
    },
  };
}

/** The row of an idempotency record, to which its answer is bound. The id is a digest of the client too. */
export function idempotencyPlace(id: string): Place {
  return { table: "idempotency_keys", id, clientId: "" };
}

/** @throws NotOpened */
function recordOf(
  row: IdempotencyRow & { erased_at: number | null },
  sealer: Sealer,
): IdempotencyRecord {
  const { id, fingerprint, kept_at: keptAt, erased_at: erasedAt } = row;
  const kept = { id, fingerprint, keptAt, ...(row.customer_id && { customerId: row.customer_id }) };
  if (erasedAt !== null) {
    return { ...kept, answer: "", erasedAt: new Date(erasedAt) };
  }
  const answer = row.sealed === null ? row.answer : sealer.open(row.sealed, idempotencyPlace(id));
  return { ...kept, answer };
}
