import type { Value } from "../changes.js";
import type {
  CustomerKyc,
  CustomerSummary,
  IndividualCustomer,
  KycStatus,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { Tokens } from "../customers/look-ups.js";
import type { CustomerRange, CustomerStore } from "../customers/store.js";
import type { Sealed, Sealer } from "../sealing/sealer.js";
import { lowestUuidAt, NEWEST_UUID, NO_UUID } from "../uuid.js";
import { customerVersionStore } from "./customer-versions.js";
import type { Engine } from "./engine.js";
import { erasureStore, erasureWrites } from "./erasures.js";
import { kycResultRow, kycResultStep, kycResultStore, kycResultWrites } from "./kyc-results.js";
import { tokenColumns, tokenRow, tokenTypes } from "./look-ups.js";
import { customerPlace, openRecord, type RecordKeys, SEALED } from "./sealed-record.js";
import {
  columnsOf,
  type Delete,
  type Insert,
  type Read,
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

/** One whose id says which line of a file it is from: if it is there, the line was stored before. */
const importCustomer = { ...insertCustomer, refusal: "kept" } as const satisfies Insert;

/** A KYC result that leaves the record as it is. */
const changeStatus = {
  table: "customers",
  columns: {
    id: "uuid",
    version: "integer",
    kyc_status: "text",
    kyc_recorded_at: "bigint",
    kyc_checked_at: "bigint",
    kyc_expires_at: "bigint",
    updated_at: "bigint",
    corrected_at: "bigint",
  },
  nullable: ["kyc_recorded_at", "kyc_checked_at", "kyc_expires_at", "corrected_at"],
  set: `version = new.version, kyc_status = new.kyc_status, kyc_recorded_at = new.kyc_recorded_at,
    kyc_checked_at = new.kyc_checked_at, kyc_expires_at = new.kyc_expires_at, updated_at = new.updated_at,
    corrected_at = new.corrected_at`,
  condition: "customers.version = new.version - 1",
  refusal: "stale",
} as const satisfies Update;

const changeCustomer = {
  ...changeStatus,
  columns: {
    ...changeStatus.columns,
    record: "text",
    sealed: "bytea",
    key_version: "integer",
  },
  nullable: [...changeStatus.nullable, "sealed"],
  set: `${changeStatus.set}, record = new.record, sealed = new.sealed, key_version = new.key_version`,
} as const satisfies Update;

const correctCustomer = {
  ...changeCustomer,
  columns: { ...changeCustomer.columns, ...tokenTypes },
  nullable: [...changeCustomer.nullable, ...Object.values(tokenColumns)],
  set: `${changeCustomer.set}, ${Object.values(tokenColumns).map((column) => `${column} = new.${column}`)}`,
} as const satisfies Update;

/** Refuses what belongs to another version. */
const confirmCustomer = {
  table: "customers",
  columns: { id: "uuid", version: "integer" },
  set: "version = new.version",
  condition: "customers.version = new.version",
  refusal: "stale",
} as const satisfies Update;

const insertIdentityClaim = {
  table: "identity_claims",
  columns: { id: "text", customer_id: "uuid" },
  refusal: "duplicate",
  isContended: true,
} as const satisfies Insert;

const releaseIdentityClaim = {
  table: "identity_claims",
  columns: { id: "text" },
  removes: true,
  refusal: "stale",
} as const satisfies Delete;

export const customerWrites = {
  insertCustomer,
  importCustomer,
  changeStatus,
  changeCustomer,
  correctCustomer,
  confirmCustomer,
  ...kycResultWrites,
  insertIdentityClaim,
  releaseIdentityClaim,
  ...erasureWrites,
};

/** The name of the statement that changes what a customer is found by. */
export const CORRECTION = "correctCustomer" satisfies keyof typeof customerWrites;

type CustomerRow = RowOf<typeof changeCustomer> & { client_id: string; created_at: number };

type SummaryRow = Pick<
  CustomerRow,
  | "id"
  | "client_id"
  | "version"
  | "kyc_status"
  | "kyc_recorded_at"
  | "kyc_checked_at"
  | "kyc_expires_at"
  | "corrected_at"
  | "created_at"
  | "updated_at"
>;

/** The statuses as bits, so that a statement can take any of them. */
const STATUS_BITS = {
  PENDING: 1,
  APPROVED: 2,
  REJECTED: 4,
  IN_REVIEW: 8,
  NEEDS_INFO: 16,
} as const satisfies Record<KycStatus, number>;
const ALL_STATUSES = 2 ** Object.keys(STATUS_BITS).length - 1;
/** An id may be so much older or newer than its customer: clocks are set back, and servers follow each other's ids. */
const ID_TOLERANCE_MS = 10_000;
const LONG_AGO_MS = 0;
const FAR_AWAY_MS = Number.MAX_SAFE_INTEGER;
const SUMMARY_NAMES = [
  ...["id", "client_id", "version", "created_at", "updated_at"],
  ...["kyc_status", "kyc_recorded_at", "kyc_checked_at", "kyc_expires_at", "corrected_at"],
];
const SUMMARY_COLUMNS = SUMMARY_NAMES.join(", ");
const VISIBLE = `FROM customers JOIN clients ON clients.id = customers.client_id
    WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`;

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

/** Every request about a customer reads it: those that come at the same time share a statement. */
const findCustomer: Read<CustomerRow> = {
  name: "findCustomer",
  shared: ["uuid", "uuid"],
  text: `SELECT ${columnsOf(changeCustomer)}, customers.client_id, customers.created_at ${VISIBLE}`,
};

const findSummary: Read<SummaryRow> = {
  name: "findSummary",
  shared: ["uuid", "uuid"],
  text: `SELECT ${SUMMARY_NAMES.map((name) => `customers.${name}`).join(", ")} ${VISIBLE}`,
};

const otherReads = selects<{
  listCustomers: SummaryRow;
  listClaims: { id: string };
}>({
  listCustomers: LIST_CUSTOMERS,
  listClaims: "SELECT id FROM identity_claims WHERE customer_id = $1",
});

const EXPORTED = `SELECT ${SUMMARY_COLUMNS}, record, sealed, key_version FROM customers WHERE id > $1`;
const exportReads = selects<{ exportCustomers: CustomerRow; exportOfClient: CustomerRow }>({
  exportCustomers: `${EXPORTED} ORDER BY id LIMIT $2`,
  exportOfClient: `${EXPORTED} AND client_id = $3 ORDER BY id LIMIT $2`,
});

export const customerReads = { findCustomer, findSummary, ...otherReads, ...exportReads };

const step = stepsOf(customerWrites);

export function customerStore(engine: Pick<Engine, "read">, keys: RecordKeys): CustomerStore {
  const { sealer, openFresh } = keys;
  return {
    ...kycResultStore(engine, keys),
    ...customerVersionStore(engine, keys),
    ...erasureStore(engine),
    ...sealedCustomerStore(engine, keys),
    insert(changes, customer, tokens) {
      changes.add(step.insertCustomer(customerRow(customer, sealer, tokens)));
    },
    insertOnce(changes, customer, tokens) {
      changes.add(step.importCustomer(customerRow(customer, sealer, tokens)));
    },
    claim(changes, claim, customerId) {
      changes.add(step.insertIdentityClaim({ id: claim, customer_id: customerId }));
    },
    releaseClaim(changes, claim) {
      changes.add(step.releaseIdentityClaim({ id: claim }));
    },
    async listClaims(customerId, dueAt) {
      const rows = await engine.read(customerReads.listClaims, [customerId], dueAt);
      return rows.map(({ id }) => id);
    },
    async findSummary(id, clientId, dueAt) {
      const [row] = await engine.read(customerReads.findSummary, [id, clientId], dueAt);
      return row && summaryOf(row);
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
    correct(changes, customer, tokens) {
      const row = changedRow(customer, sealer);
      changes.add(
        tokens ? step.correctCustomer({ ...row, ...tokenRow(tokens) }) : step.changeCustomer(row),
      );
    },
    confirm(changes, { id, version }) {
      changes.add(step.confirmCustomer({ id, version }));
    },
    saveKycResult(changes, customer, result) {
      changes.add(step.changeCustomer(changedRow(customer, sealer)));
      changes.add(kycResultStep(kycResultRow(result, sealer)));
    },
    saveKycStatus(changes, customer, result) {
      changes.add(step.changeStatus(statusRow(customer)));
      changes.add(kycResultStep(kycResultRow(result, sealer)));
    },
    keepKycResult(changes, { id, version }, result) {
      changes.add(step.confirmCustomer({ id, version }));
      changes.add(kycResultStep(kycResultRow(result, sealer)));
    },
  };
}

/** Customers for exports. */
function sealedCustomerStore(
  engine: Pick<Engine, "read">,
  { sealer, openFresh }: RecordKeys,
): Pick<CustomerStore, "listSealed"> {
  return {
    async listSealed(startAfterId, limit, clientId) {
      const after = startAfterId ?? NO_UUID;
      const rows =
        clientId === undefined
          ? await engine.read(customerReads.exportCustomers, [after, limit])
          : await engine.read(customerReads.exportOfClient, [after, limit, clientId]);
      return rows.map((row) => ({
        summary: summaryOf(row),
        sealed: row.sealed ?? undefined,
        keyVersion: row.key_version,
        open: () => openFresh(() => customerOf(row, sealer)),
      }));
    },
  };
}

/** In one piece: an object that is spread into another one is slow to make and to read. */
function customerRow(
  customer: IndividualCustomer,
  sealer: Sealer,
  tokens: Tokens,
): RowOf<typeof insertCustomer> {
  const { sealed, key_version } = sealedRecord(customer, sealer);
  return {
    id: customer.id,
    client_id: customer.clientId,
    version: customer.version,
    kyc_status: customer.kyc.status,
    kyc_recorded_at: null,
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

function sealedRecord(customer: IndividualCustomer, sealer: Sealer): Sealed {
  const { sent, phoneCountryCode, phoneE164, gender, genderSource } = customer;
  const record: NormalisedForm = { sent, phoneCountryCode, phoneE164, gender, genderSource };
  return sealer.seal(JSON.stringify(record), customerPlace(customer.id, customer.clientId));
}

function statusRow({
  id,
  version,
  kyc,
  correctedAt,
  updatedAt,
}: CustomerSummary): RowOf<typeof changeStatus> {
  return {
    id,
    version,
    kyc_status: kyc.status,
    kyc_recorded_at: kyc.recordedAt?.getTime() ?? null,
    kyc_checked_at: kyc.checkedAt?.getTime() ?? null,
    kyc_expires_at: kyc.expiresAt?.getTime() ?? null,
    updated_at: updatedAt.getTime(),
    corrected_at: correctedAt?.getTime() ?? null,
  };
}

function changedRow(customer: IndividualCustomer, sealer: Sealer): RowOf<typeof changeCustomer> {
  return { ...statusRow(customer), record: SEALED, ...sealedRecord(customer, sealer) };
}

/** What a range is to the statement, behind the client. */
function valuesOf(range: CustomerRange): Value[] {
  const { startAfterId = NEWEST_UUID, statuses, createdFrom, createdBefore, limit } = range;
  const from = createdFrom?.getTime() ?? LONG_AGO_MS;
  const before = createdBefore?.getTime() ?? FAR_AWAY_MS;
  const lowest = createdFrom ? lowestUuidAt(from - ID_TOLERANCE_MS) : NO_UUID;
  const highest = createdBefore ? lowestUuidAt(before + ID_TOLERANCE_MS) : NEWEST_UUID;
  const bits = statuses?.reduce((sum, status) => sum + STATUS_BITS[status], 0) ?? ALL_STATUSES;
  const newest = startAfterId < highest ? startAfterId : highest;
  return [lowest, newest, from, before, bits, limit];
}

function summaryOf(row: SummaryRow): CustomerSummary {
  return {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    kyc: kycOf(row),
    ...(row.corrected_at !== null && { correctedAt: new Date(row.corrected_at) }),
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}

function kycOf(row: SummaryRow): CustomerKyc {
  const kyc: CustomerKyc = { status: row.kyc_status as KycStatus };
  if (row.kyc_recorded_at !== null) {
    kyc.recordedAt = new Date(row.kyc_recorded_at);
    // Older results do not say when the check was.
    kyc.checkedAt = new Date(row.kyc_checked_at ?? row.kyc_recorded_at);
  }
  if (row.kyc_expires_at !== null) {
    kyc.expiresAt = new Date(row.kyc_expires_at);
  }
  return kyc;
}

/** @throws NotOpened */
function customerOf(row: CustomerRow, sealer: Sealer): IndividualCustomer {
  const record = openRecord(row, customerPlace(row.id, row.client_id), sealer);
  return Object.assign(record, summaryOf(row));
}
