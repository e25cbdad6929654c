/**
 * Every statement that the service runs against its tables, once for both databases. The words of a statement are
 * those that SQLite and PostgreSQL share; placeholders are $1, $2 and so on.
 */

/** What a column holds, by the names of PostgreSQL. */
export type ColumnType = "text" | "uuid" | "integer" | "bigint" | "bytea";

/** A row to insert. It is refused where the table has one with the same key. */
export interface Insert {
  table: string;
  columns: Readonly<Record<string, ColumnType>>;
  /**
   * The column that holds the id of a row in another table, without which PostgreSQL takes no row. A foreign key says
   * so in SQLite; in PostgreSQL it would also lock the row that it finds.
   */
  belongsTo?: { column: string; table: string };
}

/** A row to change, found by its id. It is refused where the table has none for which the condition holds. */
export interface Update extends Insert {
  /** SQL that may use the stored row under its table's name, and the given one as `new`. */
  set: string;
  condition: string;
}

/** A row to remove, found by its id. It is refused where the table has none. */
export interface Delete {
  table: string;
  columns: { readonly id: ColumnType };
  removes: true;
}

/** Statements that write one row each. Every table that is written to has the primary key `id`. */
export const writes = {
  insertCustomer: {
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
    belongsTo: { column: "client_id", table: "clients" },
  },
  changeCustomer: {
    table: "customers",
    columns: {
      id: "uuid",
      version: "integer",
      kyc_status: "text",
      kyc_recorded_at: "bigint",
      record: "text",
      updated_at: "bigint",
    },
    set: `version = new.version, kyc_status = new.kyc_status, kyc_recorded_at = new.kyc_recorded_at,
      record = new.record, updated_at = new.updated_at`,
    condition: "customers.version = new.version - 1",
  },
  insertKycResult: {
    table: "kyc_results",
    columns: {
      id: "uuid",
      customer_id: "uuid",
      status: "text",
      gender: "text",
      recorded_at: "bigint",
    },
  },
  insertClient: {
    table: "clients",
    columns: { id: "uuid", name: "text", parent_id: "uuid", created_at: "bigint" },
  },
  insertKey: {
    table: "api_keys",
    columns: {
      id: "text",
      client_id: "uuid",
      mode: "text",
      digest: "bytea",
      permissions: "text",
      created_at: "bigint",
      expires_at: "bigint",
      revoked_at: "bigint",
      sort_id: "uuid",
    },
  },
  revokeKey: {
    table: "api_keys",
    columns: { id: "text", revoked_at: "bigint" },
    set: "revoked_at = coalesce(api_keys.revoked_at, new.revoked_at)",
    condition: "TRUE",
  },
  insertIdempotencyKey: {
    table: "idempotency_keys",
    columns: { id: "text", fingerprint: "text", answer: "text", kept_at: "bigint" },
  },
  deleteIdempotencyKey: {
    table: "idempotency_keys",
    columns: { id: "text" },
    removes: true,
  },
  advanceServiceTime: {
    table: "service_time",
    columns: { id: "text", minutes: "bigint" },
    set: "minutes = new.minutes",
    condition: "service_time.minutes = new.minutes - 1",
  },
} satisfies Record<string, Insert | Update | Delete>;

export type WriteName = keyof typeof writes;

const CLIENT = columnsOf(writes.insertClient);
const KEY = columnsOf(writes.insertKey);
const CUSTOMER = columnsOf(writes.insertCustomer);
const IDEMPOTENCY_KEY = columnsOf(writes.insertIdempotencyKey);

// Keys from before there was a sort_id come first; within a millisecond by the digest, since databases sort texts in
// orders of their own.
const IN_ORDER_OF_CREATION = "ORDER BY sort_id, created_at, digest";

/** Statements that read. Columns are named: those that a newer program adds must not change what they give. */
export const reads = {
  ready: "SELECT max(version) AS version FROM schema_migrations",
  findCustomer: `
    SELECT ${CUSTOMER} FROM customers JOIN clients ON clients.id = customers.client_id
    WHERE customers.id = $1 AND (clients.id = $2 OR clients.parent_id = $2)`,
  findClientByName: `SELECT ${CLIENT} FROM clients WHERE name = $1`,
  findSubClient: `SELECT ${CLIENT} FROM clients WHERE id = $1 AND parent_id = $2`,
  listClients: `SELECT ${CLIENT} FROM clients ORDER BY id`,
  findKey: `SELECT ${KEY} FROM api_keys WHERE id = $1`,
  listKeys: `SELECT ${KEY} FROM api_keys ${IN_ORDER_OF_CREATION}`,
  listKeysOfClient: `SELECT ${KEY} FROM api_keys WHERE client_id = $1 ${IN_ORDER_OF_CREATION}`,
  findIdempotencyKey: `SELECT ${IDEMPOTENCY_KEY} FROM idempotency_keys WHERE id = $1`,
  listIdempotencyKeys:
    "SELECT id, kept_at FROM idempotency_keys WHERE id > $1 ORDER BY id LIMIT $2",
  serviceTime: "SELECT minutes FROM service_time",
  newestIds: ["customers.id", "clients.id", "api_keys.sort_id"].map(newestOf).join(" UNION ALL "),
};

export type ReadName = keyof typeof reads;

/** Of a column TABLE.NAME. PostgreSQL knows no max() of ids. */
function newestOf(column: string): string {
  const [table, name] = column.split(".");
  return `SELECT * FROM (SELECT ${name} AS id FROM ${table} ORDER BY ${name} DESC LIMIT 1) AS ${table}`;
}

function columnsOf({ table, columns }: Insert): string {
  return Object.keys(columns)
    .map((column) => `${table}.${column}`)
    .join(", ");
}
