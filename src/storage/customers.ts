import type {
  IndividualCustomer,
  KycStatus,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { Tokens } from "../customers/look-ups.js";
import type { CustomerStore } from "../customers/store.js";
import type { Keyring } from "../sealing/keyring.js";
import type { Place, Sealer } from "../sealing/sealer.js";
import type { Engine } from "./engine.js";
import { tokenColumns, tokenTypes } from "./look-ups.js";
import { columnsOf, type Insert, type RowOf, selects, stepsOf, type Update } from "./table.js";

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
};

/** In the place of what lay open before it was sealed. */
export const SEALED = "";

type CustomerRow = RowOf<typeof changeCustomer> & { client_id: string; created_at: number };

export const customerReads = selects<{ findCustomer: CustomerRow }>({
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
  { sealer, openFresh }: Pick<Keyring, "sealer" | "openFresh">,
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
    saveKycResult(changes, customer, result) {
      changes.add(step.changeCustomer(customerRow(customer, sealer, NO_TOKENS)));
      const { id, customerId, status, gender, recordedAt } = result;
      changes.add(
        step.insertKycResult({
          id,
          customer_id: customerId,
          status,
          gender: null,
          recorded_at: recordedAt.getTime(),
          ...sealer.seal(JSON.stringify({ gender }), kycResultPlace(id, customerId)),
        }),
      );
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

/** @throws NotOpened */
function customerOf(row: CustomerRow, sealer: Sealer): IndividualCustomer {
  const record =
    row.sealed === null
      ? row.record
      : sealer.open(row.sealed, customerPlace(row.id, row.client_id));
  const status = row.kyc_status as KycStatus;
  const recordedAt = row.kyc_recorded_at;
  return Object.assign(JSON.parse(record) as NormalisedForm, {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    kyc: recordedAt === null ? { status } : { status, recordedAt: new Date(recordedAt) },
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  });
}
