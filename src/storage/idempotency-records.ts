import type { IdempotencyRecord, IdempotencyStore } from "../idempotency/store.js";
import type { Engine } from "./engine.js";
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
  columns: { id: "text", fingerprint: "text", answer: "text", kept_at: "bigint" },
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
  findIdempotencyRecord: IdempotencyRow;
  listIdempotencyRecords: Pick<IdempotencyRow, "id" | "kept_at">;
  serviceTime: { minutes: number };
}>({
  findIdempotencyRecord: `SELECT ${columnsOf(insertIdempotencyRecord)} FROM idempotency_keys WHERE id = $1`,
  listIdempotencyRecords:
    "SELECT id, kept_at FROM idempotency_keys WHERE id > $1 ORDER BY id LIMIT $2",
  serviceTime: "SELECT minutes FROM service_time",
});

const step = stepsOf(idempotencyWrites);

export function idempotencyStore(engine: Engine): IdempotencyStore {
  return {
    insert(changes, { id, fingerprint, answer, keptAt }) {
      changes.add(step.insertIdempotencyRecord({ id, fingerprint, answer, kept_at: keptAt }));
    },
    async find(id, dueAt) {
      const [row] = await engine.read(idempotencyReads.findIdempotencyRecord, [id], dueAt);
      return row === undefined ? undefined : recordOf(row);
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

function recordOf({ id, fingerprint, answer, kept_at: keptAt }: IdempotencyRow): IdempotencyRecord {
  return { id, fingerprint, answer, keptAt };
}
