import type {
  IndividualCustomer,
  KycStatus,
  NormalisedForm,
} from "../customers/individual-customer.js";
import type { CustomerStore } from "../customers/store.js";
import type { Engine } from "./engine.js";
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
  },
  nullable: ["kyc_recorded_at"],
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
  },
  nullable: ["kyc_recorded_at"],
  set: `version = new.version, kyc_status = new.kyc_status, kyc_recorded_at = new.kyc_recorded_at,
    record = new.record, updated_at = new.updated_at`,
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
  },
  nullable: ["gender"],
} as const satisfies Insert;

export const customerWrites = { insertCustomer, changeCustomer, insertKycResult };

type CustomerRow = RowOf<typeof insertCustomer>;

export const customerReads = selects<{ findCustomer: CustomerRow }>({
  findCustomer: `
    SELECT ${columnsOf(insertCustomer)} FROM customers JOIN clients ON clients.id = customers.client_id
    WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
});

const step = stepsOf(customerWrites);

export function customerStore(engine: Pick<Engine, "read">): CustomerStore {
  return {
    insert(changes, customer) {
      changes.add(step.insertCustomer(customerRow(customer)));
    },
    async find(id, clientId, dueAt) {
      const [row] = await engine.read(customerReads.findCustomer, [id, clientId], dueAt);
      return row === undefined ? undefined : customerOf(row);
    },
    saveKycResult(changes, customer, result) {
      changes.add(step.changeCustomer(customerRow(customer)));
      changes.add(
        step.insertKycResult({
          id: result.id,
          customer_id: result.customerId,
          status: result.status,
          gender: result.gender ?? null,
          recorded_at: result.recordedAt.getTime(),
        }),
      );
    },
  };
}

function customerRow(customer: IndividualCustomer): CustomerRow {
  const { sent, phoneCountryCode, phoneE164, gender, genderSource } = customer;
  return {
    id: customer.id,
    client_id: customer.clientId,
    version: customer.version,
    kyc_status: customer.kyc.status,
    kyc_recorded_at: customer.kyc.recordedAt?.getTime() ?? null,
    record: JSON.stringify({ sent, phoneCountryCode, phoneE164, gender, genderSource }),
    created_at: customer.createdAt.getTime(),
    updated_at: customer.updatedAt.getTime(),
  };
}

function customerOf(row: CustomerRow): IndividualCustomer {
  return {
    id: row.id,
    clientId: row.client_id,
    version: row.version,
    ...(JSON.parse(row.record) as NormalisedForm),
    kyc: {
      status: row.kyc_status as KycStatus,
      ...(row.kyc_recorded_at !== null && { recordedAt: new Date(row.kyc_recorded_at) }),
    },
    createdAt: new Date(row.created_at),
    updatedAt: new Date(row.updated_at),
  };
}
