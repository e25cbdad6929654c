import type { Value } from "../changes.js";
import type { Erasable, Erasure } from "../customers/erasure.js";
import type {
  CustomerSummary,
  IndividualCustomer,
  KycResult,
  KycStatus,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { Tokens } from "../customers/look-ups.js";
import type { CustomerRange, CustomerStore } from "../customers/store.js";
import type { Keyring } from "../sealing/keyring.js";
import type { Place, Sealer } from "../sealing/sealer.js";
import { lowestUuidAt } from "../uuid.js";
import type { Engine } from "./engine.js";
import { tokenColumns, tokenTypes } from "./look-ups.js";
import {
  columnsOf,
  type Delete,
  type Insert,
  type RowOf,
  selects,
  stepsOf,
  type Update,
} from "./table.js";

const insertCustomer = {
  table: "customers",
  columns: {
    id: "uuid",
    client_id: "uuid",
    version: "integer",
    kyc_status: "text",
    kyc_recorded_at: "bigint",
    record: "text",
    created_at: "bigint",
    updated_at: "bigint",
    sealed: "bytea",
    key_version: "integer",
    ...tokenTypes,
  },
  nullable: ["kyc_recorded_at", "sealed", ...Object.values(tokenColumns)],
  belongsTo: { column: "client_id", table: "clients" },
} as const satisfies Insert;

const changeCustomer = {
  table: "customers",
  columns: {
    id: "uuid",
    version: "integer",
    kyc_status: "text",
    kyc_recorded_at: "bigint",
    record: "text",
    updated_at: "bigint",
    sealed: "bytea",
    key_version: "integer",
  },
  nullable: ["kyc_recorded_at", "sealed"],
  set: `version = new.version, kyc_status = new.kyc_status, kyc_recorded_at = new.kyc_recorded_at,
    record = new.record, updated_at = new.updated_at, sealed = new.sealed, key_version = new.key_version`,
  condition: "customers.version = new.version - 1",
  refusal: "stale",
} as const satisfies Update;

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
  },
  nullable: ["gender", "sealed"],
} as const satisfies Insert;

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

const insertIdentityClaim = {
  table: "identity_claims",
  columns: { id: "text", customer_id: "uuid" },
  refusal: "duplicate",
  isContended: true,
} as const satisfies Insert;

export const customerWrites = {
  insertCustomer,
  changeCustomer,
  insertKycResult,
  insertIdentityClaim,
  deleteCustomer,
  holdCustomer,
  insertErasure,
};

/** The name of the statement that removes a customer. */
export const ERASURE = "deleteCustomer" satisfies keyof typeof customerWrites;

/** What the stores of sealed records need of the master keys. */
export type RecordKeys = Pick<Keyring, "sealer" | "openFresh">;

/** In the place of what lay open before it was sealed. */
export const SEALED = "";

type CustomerRow = RowOf<typeof changeCustomer> & { client_id: string; created_at: number };

type SummaryRow = Pick<
  CustomerRow,
  | "id"
  | "client_id"
  | "version"
  | "kyc_status"
  | "kyc_recorded_at"
  | "created_at"
  | "updated_at"
>;

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
const NO_UUID = "00000000-0000-0000-0000-000000000000";

/** The statuses as bits, so that a statement can take any of them. */
const STATUS_BITS = { PENDING: 1, APPROVED: 2, REJECTED: 4 } as const satisfies Record<
  KycStatus,
  number
>;
const ALL_STATUSES = 2 ** Object.keys(STATUS_BITS).length - 1;
/** An id may be so much older or newer than its customer: clocks are set back, and servers follow each other's ids. */
const ID_TOLERANCE_MS = 10_000;
const NEWEST_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff";
const LONG_AGO_MS = 0;
const FAR_AWAY_MS = Number.MAX_SAFE_INTEGER;
const SUMMARY_COLUMNS =
  "id, client_id, version, kyc_status, kyc_recorded_at, created_at, updated_at";

/** For each status the newest, which the index gives in order; of these the newest. */
const LIST_CUSTOMERS = `SELECT ${SUMMARY_COLUMNS} FROM (
  ${Object.entries(STATUS_BITS)
    .map(
      ([status, bit]) => `SELECT * FROM (
        SELECT ${SUMMARY_COLUMNS} FROM customers
        WHERE client_id = $1 AND kyc_status = '${status}' AND id > $2 AND id < $3
          AND created_at >= $4 AND created_at < $5 AND $6 & ${bit} <> 0
        ORDER BY id DESC LIMIT $7) AS ${status.toLowerCase()}`,
    )
    .join(" UNION ALL ")}) AS found
  ORDER BY id DESC LIMIT $7`;

export const customerReads = selects<{
  listCustomers: SummaryRow;
  findCustomer: CustomerRow;
  findErasable: ErasableRow;
  findAnyErasable: ErasableRow;
  findErasure: ErasureRow;
  findAnyErasure: ErasureRow;
  listErasures: ErasureRow;
}>({
  listCustomers: LIST_CUSTOMERS,
  findErasable: `${ERASABLE} WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
  findAnyErasable: `${ERASABLE} WHERE customers.id = $1`,
  findErasure: `SELECT ${ERASURE_COLUMNS} FROM erasures JOIN clients ON clients.id = erasures.client_id
    WHERE erasures.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
  findAnyErasure: `SELECT ${ERASURE_COLUMNS} FROM erasures WHERE id = $1`,
  listErasures: `SELECT ${ERASURE_COLUMNS} FROM erasures WHERE id > $1 ORDER BY id LIMIT $2`,
  findCustomer: `
    SELECT ${columnsOf(changeCustomer)}, customers.client_id, customers.created_at
    FROM customers JOIN clients ON clients.id = customers.client_id
    WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
});

const step = stepsOf(customerWrites);

/** A change leaves those that there are. */
const NO_TOKENS: Tokens = {};

export function customerStore(
  engine: Pick<Engine, "read">,
  { sealer, openFresh }: RecordKeys,
): CustomerStore {
  return {
    insert(changes, customer, tokens) {
      changes.add(step.insertCustomer(customerRow(customer, sealer, tokens)));
    },
    claim(changes, claim, customerId) {
      changes.add(step.insertIdentityClaim({ id: claim, customer_id: customerId }));
    },
    async find(id, clientId, dueAt) {
      const [row] = await engine.read(customerReads.findCustomer, [id, clientId], dueAt);
      return row && openFresh(() => customerOf(row, sealer));
    },
    async list(clientId, range, dueAt) {
      const rows = await engine.read(
        customerReads.listCustomers,
        [clientId, ...valuesOf(range)],
        dueAt,
      );
      return rows.map(summaryOf);
    },
    async findErasable(id, clientId, dueAt) {
      const [row] =
        clientId === undefined
          ? await engine.read(customerReads.findAnyErasable, [id], dueAt)
          : await engine.read(customerReads.findErasable, [id, clientId], dueAt);
      return row && erasableOf(row);
    },
    async findErasure(id, clientId, dueAt) {
      const [row] =
        clientId === undefined
          ? await engine.read(customerReads.findAnyErasure, [id], dueAt)
          : await engine.read(customerReads.findErasure, [id, clientId], dueAt);
      return row && erasureOf(row);
    },
    async listErasures() {
      const erasures: Erasure[] = [];
      let last: string | undefined = NO_UUID;
      while (last !== undefined) {
        const values: Value[] = [last, ERASURES_AT_ONCE];
        const rows = await engine.read(customerReads.listErasures, values);
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
    saveKycResult(changes, customer, result) {
      changes.add(step.changeCustomer(customerRow(customer, sealer, NO_TOKENS)));
      changes.add(step.insertKycResult(kycResultRow(result, sealer)));
    },
  };
}

/** The row of a customer, to which its record is bound. */
export function customerPlace(id: string, clientId: string): Place {
  return { table: "customers", id, clientId };
}

/** The row of a KYC result. What it is bound to names the customer, which belongs to one client. */
export function kycResultPlace(id: string, customerId: string): Place {
  return { table: "kyc_results", id: `${customerId} ${id}`, clientId: "" };
}

/** In one piece: an object that is spread into another one is slow to make and to read. */
function customerRow(
  customer: IndividualCustomer,
  sealer: Sealer,
  tokens: Tokens,
): RowOf<typeof insertCustomer> {
  const { sent, phoneCountryCode, phoneE164, gender, genderSource } = customer;
  const record: NormalisedForm = { sent, phoneCountryCode, phoneE164, gender, genderSource };
  const place = customerPlace(customer.id, customer.clientId);
  const { sealed, key_version } = sealer.seal(JSON.stringify(record), place);
  return {
    id: customer.id,
    client_id: customer.clientId,
    version: customer.version,
    kyc_status: customer.kyc.status,
    kyc_recorded_at: customer.kyc.recordedAt?.getTime() ?? null,
    record: SEALED,
    created_at: customer.createdAt.getTime(),
    updated_at: customer.updatedAt.getTime(),
    sealed,
    key_version,
    email_token: tokens.email ?? null,
    phone_token: tokens.phone ?? null,
    external_id_token: tokens.externalId ?? null,
    tax_number_token: tokens.taxNumber ?? null,
    document_code_token: tokens.documentCode ?? null,
  };
}

function kycResultRow(result: KycResult, sealer: Sealer): RowOf<typeof insertKycResult> {
  const { id, customerId, status, gender, recordedAt } = result;
  return {
    id,
    customer_id: customerId,
    status,
    gender: null,
    recorded_at: recordedAt.getTime(),
    ...sealer.seal(JSON.stringify({ gender }), kycResultPlace(id, customerId)),
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

/** What a range is to the statement, behind the client. */
function valuesOf(range: CustomerRange): Value[] {
  const { startAfterId = NEWEST_UUID, statuses, createdFrom, createdBefore, limit } = range;
  const from = createdFrom?.getTime() ?? LONG_AGO_MS;
  const before = createdBefore?.getTime() ?? FAR_AWAY_MS;
  const lowest = createdFrom ? lowestUuidAt(Math.max(0, from - ID_TOLERANCE_MS)) : NO_UUID;
  const highest = createdBefore ? lowestUuidAt(before + ID_TOLERANCE_MS) : NEWEST_UUID;
  const bits = statuses?.reduce((sum, status) => sum + STATUS_BITS[status], 0) ?? ALL_STATUSES;
  const newest = startAfterId < highest ? startAfterId : highest;
  return [lowest, newest, from, before, bits, limit];
}

function summaryOf(row: SummaryRow): CustomerSummary {
  const status = row.kyc_status as KycStatus;
  const recordedAt = row.kyc_recorded_at;
  return {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    kyc: recordedAt === null ? { status } : { status, recordedAt: new Date(recordedAt) },
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}

/** @throws NotOpened */
function customerOf(row: CustomerRow, sealer: Sealer): IndividualCustomer {
  const record =
    row.sealed === null
      ? row.record
      : sealer.open(row.sealed, customerPlace(row.id, row.client_id));
  return Object.assign(JSON.parse(record) as NormalisedForm, summaryOf(row));
}
