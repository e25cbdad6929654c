import type { Value } from "../changes.js";
import type { Erasable, Erasure } from "../customers/erasure.js";
import type { CustomerStore } from "../customers/store.js";
import { NO_UUID } from "../uuid.js";
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

const deleteCustomer = {
  table: "customers",
  columns: { id: "uuid", version: "integer", retain_for: "text", active_version: "integer" },
  nullable: ["retain_for"],
  removes: true,
  condition: `customers.version = gone.version AND customers.held_at IS NULL
    AND (SELECT retain_for FROM clients WHERE clients.id = customers.client_id) IS NOT DISTINCT FROM gone.retain_for
    AND (SELECT max(id) FROM sealing_keys) = gone.active_version`,
  refusal: "stale",
} as const satisfies Delete;

const holdCustomer = {
  table: "customers",
  columns: { id: "uuid", held_at: "bigint" },
  nullable: ["held_at"],
  set: "held_at = new.held_at",
  condition: "TRUE",
  refusal: "stale",
} as const satisfies Update;

const insertErasure = {
  table: "erasures",
  columns: { id: "uuid", client_id: "uuid", erased_at: "bigint", key_version: "integer" },
} as const satisfies Insert;

export const erasureWrites = { deleteCustomer, holdCustomer, insertErasure };

/** The name of the statement that removes a customer. */
export const ERASURE = "deleteCustomer" satisfies keyof typeof erasureWrites;

type ErasureRow = RowOf<typeof insertErasure>;

export interface ErasableRow {
  id: string;
  client_id: string;
  version: number;
  active_version: number;
  updated_at: number;
  held_at: number | null;
  retain_for: string | null;
}

const ERASURE_COLUMNS = columnsOf(insertErasure);
const ERASABLE = `
  SELECT customers.id, client_id, version, updated_at, held_at, retain_for,
    (SELECT max(id) FROM sealing_keys) AS active_version
  FROM customers JOIN clients ON clients.id = customers.client_id`;
/** So many erasures are read at once. */
const ERASURES_AT_ONCE = 1_000;

export const erasureReads = selects<{
  findErasable: ErasableRow;
  findAnyErasable: ErasableRow;
  findErasure: ErasureRow;
  findAnyErasure: ErasureRow;
  listErasures: ErasureRow;
}>({
  findErasable: `${ERASABLE} WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
  findAnyErasable: `${ERASABLE} WHERE customers.id = $1`,
  findErasure: `SELECT ${ERASURE_COLUMNS} FROM erasures JOIN clients ON clients.id = erasures.client_id
    WHERE erasures.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
  findAnyErasure: `SELECT ${ERASURE_COLUMNS} FROM erasures WHERE id = $1`,
  listErasures: `SELECT ${ERASURE_COLUMNS} FROM erasures WHERE id > $1 ORDER BY id LIMIT $2`,
});

const step = stepsOf(erasureWrites);

/** What leaves, and what is left of it. */
export function erasureStore(
  engine: Pick<Engine, "read">,
): Pick<
  CustomerStore,
  "findErasable" | "findErasure" | "listErasures" | "insertErasure" | "hold" | "erase"
> {
  return {
    async findErasable(id, clientId, dueAt) {
      const [row] =
        clientId === undefined
          ? await engine.read(erasureReads.findAnyErasable, [id], dueAt)
          : await engine.read(erasureReads.findErasable, [id, clientId], dueAt);
      return row && erasableOf(row);
    },
    async findErasure(id, clientId, dueAt) {
      const [row] =
        clientId === undefined
          ? await engine.read(erasureReads.findAnyErasure, [id], dueAt)
          : await engine.read(erasureReads.findErasure, [id, clientId], dueAt);
      return row && erasureOf(row);
    },
    async listErasures() {
      const erasures: Erasure[] = [];
      let last: string | undefined = NO_UUID;
      while (last !== undefined) {
        const values: Value[] = [last, ERASURES_AT_ONCE];
        const rows = await engine.read(erasureReads.listErasures, values);
        erasures.push(...rows.map(erasureOf));
        last = rows.length < ERASURES_AT_ONCE ? undefined : (rows.at(-1) as ErasureRow).id;
      }
      return erasures;
    },
    insertErasure(changes, erasure) {
      changes.add(step.insertErasure(erasureRow(erasure)));
    },
    hold(changes, id, heldAt) {
      changes.add(step.holdCustomer({ id, held_at: heldAt?.getTime() ?? null }));
    },
    erase(changes, customer, erasedAt, knownVersion = 0) {
      const { id, clientId, version, retainFor, activeKeyVersion } = customer;
      const masterKeyVersion = Math.max(activeKeyVersion, knownVersion);
      changes.add(
        step.deleteCustomer({
          id,
          version,
          retain_for: retainFor ?? null,
          active_version: activeKeyVersion,
        }),
      );
      const erasure = { id, clientId, erasedAt, masterKeyVersion };
      changes.add(step.insertErasure(erasureRow(erasure)));
      return erasure;
    },
  };
}

function erasableOf(row: ErasableRow): Erasable {
  return {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    activeKeyVersion: row.active_version,
    updatedAt: new Date(row.updated_at),
    heldAt: row.held_at === null ? undefined : new Date(row.held_at),
    retainFor: row.retain_for ?? undefined,
  };
}

function erasureRow({ id, clientId, erasedAt, masterKeyVersion }: Erasure): ErasureRow {
  return {
    id,
    client_id: clientId,
    erased_at: erasedAt.getTime(),
    key_version: masterKeyVersion,
  };
}

function erasureOf(row: ErasureRow): Erasure {
  return {
    id: row.id,
    clientId: row.client_id,
    erasedAt: new Date(row.erased_at),
    masterKeyVersion: row.key_version,
  };
}
