import type { Step, Value } from "../changes.js";
import type { NormalisedForm } from "../customers/individual-customer.js";
import type { Tokens } from "../customers/look-ups.js";
import type { Keyring } from "../sealing/keyring.js";
import type { Place, Sealed, Sealer } from "../sealing/sealer.js";
import { secretPlace } from "../sealing/secrets.js";
import { NO_UUID } from "../uuid.js";
import type { Engine } from "./engine.js";
import { idempotencyPlace } from "./idempotency-records.js";
import { kycResultPlace } from "./kyc-results.js";
import { tokenColumns, tokenRow, tokenTypes } from "./look-ups.js";
import { customerPlace, SEALED } from "./sealed-record.js";
import { rewrapSecret } from "./sealing-keys.js";
import { type Read, selects, stepsOf, type Update } from "./table.js";

const CUSTOMER_UNCHANGED =
  "customers.version = new.version AND customers.key_version < new.key_version";

const resealCustomer = {
  table: "customers",
  columns: { id: "uuid", version: "integer", sealed: "bytea", key_version: "integer" },
  set: "sealed = new.sealed, key_version = new.key_version",
  condition: CUSTOMER_UNCHANGED,
  refusal: "stale",
} as const satisfies Update;

/** One that lies open from before. Its tokens are made with it. */
const sealCustomer = {
  table: "customers",
  columns: { ...resealCustomer.columns, record: "text", ...tokenTypes },
  nullable: Object.values(tokenColumns),
  set: `${resealCustomer.set}, record = new.record,
    ${Object.values(tokenColumns).map((column) => `${column} = new.${column}`)}`,
  condition: CUSTOMER_UNCHANGED,
  refusal: "stale",
} as const satisfies Update;

const resealCustomerVersion = {
  table: "customer_versions",
  columns: { id: "text", record: "text", sealed: "bytea", key_version: "integer" },
  set: "record = new.record, sealed = new.sealed, key_version = new.key_version",
  condition: "customer_versions.key_version < new.key_version",
  refusal: "stale",
} as const satisfies Update;

const resealKycResult = {
  table: "kyc_results",
  columns: { id: "uuid", gender: "text", sealed: "bytea", key_version: "integer" },
  nullable: ["gender"],
  set: "gender = new.gender, sealed = new.sealed, key_version = new.key_version",
  condition: "kyc_results.key_version < new.key_version",
  refusal: "stale",
} as const satisfies Update;

const resealIdempotencyRecord = {
  table: "idempotency_keys",
  columns: { id: "text", answer: "text", sealed: "bytea", key_version: "integer" },
  set: "answer = new.answer, sealed = new.sealed, key_version = new.key_version",
  condition: "idempotency_keys.key_version BETWEEN 0 AND new.key_version - 1",
  refusal: "stale",
} as const satisfies Update;

export const resealingWrites = {
  resealCustomer,
  sealCustomer,
  resealCustomerVersion,
  resealKycResult,
  resealIdempotencyRecord,
};

const step = stepsOf({ ...resealingWrites, rewrapSecret });

/**
 * Rows of a table behind an id that are sealed with a version below another one, or lie open (version 0). Those of which
 * nothing is left (version -1) are no part of it.
 */
export interface Listed {
  id: string;
  sealed: Uint8Array | null;
}

export interface CustomerListed extends Listed {
  client_id: string;
  version: number;
  record: string;
}

export interface CustomerVersionListed extends Listed {
  customer_id: string;
  client_id: string;
  record: string;
}

export interface KycResultListed extends Listed {
  customer_id: string;
  gender: string | null;
}

export interface IdempotencyListed extends Listed {
  answer: string;
}

export interface VersionRow {
  key_version: number;
  rows: number;
}

/** Makes the tokens of a customer. */
export type TokensOf = (clientId: string, form: NormalisedForm) => Tokens;

/** Where a walk through the rows of a table begins. */
const NO_TEXT = "";

const TABLES = [
  "customers",
  "customer_versions",
  "kyc_results",
  "idempotency_keys",
  "secrets",
] as const;
export type SealedTable = (typeof TABLES)[number];

export const resealingReads = selects<{
  listCustomersToSeal: CustomerListed;
  listCustomerVersionsToSeal: CustomerVersionListed;
  listKycResultsToSeal: KycResultListed;
  listIdempotencyRecordsToSeal: IdempotencyListed;
  listSecretsToSeal: Listed;
  countCustomersByKey: VersionRow;
  countCustomerVersionsByKey: VersionRow;
  countKycResultsByKey: VersionRow;
  countIdempotencyRecordsByKey: VersionRow;
  countSecretsByKey: VersionRow;
  countOpen: { rows: number };
}>({
  listCustomersToSeal: listing("customers", "id, client_id, version, record, sealed"),
  listCustomerVersionsToSeal: listing(
    "customer_versions",
    "id, customer_id, client_id, record, sealed",
  ),
  listKycResultsToSeal: listing("kyc_results", "id, customer_id, gender, sealed"),
  listIdempotencyRecordsToSeal: listing("idempotency_keys", "id, answer, sealed"),
  listSecretsToSeal: listing("secrets", "id, sealed"),
  countCustomersByKey: counting("customers"),
  countCustomerVersionsByKey: counting("customer_versions"),
  countKycResultsByKey: counting("kyc_results"),
  countIdempotencyRecordsByKey: counting("idempotency_keys"),
  countSecretsByKey: counting("secrets"),
  // At a start there is no time to count millions.
  countOpen: `SELECT ${["customers", "customer_versions", "kyc_results", "idempotency_keys"]
    .map(
      (table) =>
        `(SELECT count(*) FROM (SELECT id FROM ${table} WHERE key_version = 0 LIMIT $1) AS ${table})`,
    )
    .join(" + ")} AS rows`,
});

function listing(table: SealedTable, columns: string): string {
  return `SELECT ${columns} FROM ${table} WHERE id > $1 AND key_version BETWEEN 0 AND $2 - 1
    ORDER BY id LIMIT $3`;
}

function counting(table: SealedTable): string {
  return `SELECT key_version, count(*) AS rows FROM ${table} WHERE key_version >= 0
    GROUP BY key_version ORDER BY key_version`;
}

/** How many rows are sealed with a version of the master key; version 0 lies open. */
export interface VersionCount {
  table: SealedTable;
  version: number;
  rows: number;
}

export interface Moved {
  /** How many rows are sealed with the active version now. Others were changed meanwhile, or are gone. */
  rows: number;
  /** The last id that was looked at; undefined behind the last row. */
  last: string | undefined;
}

/** The rows that hold sealed values, whatever they are about. */
export interface SealedRows {
  tables: readonly SealedTable[];
  countVersions(): Promise<VersionCount[]>;
  /** How many rows lie open: so many at most in each table. */
  countOpen(limit: number): Promise<number>;
  /**
   * Seals the next rows of a table with the active version.
   * @param after the last id of the call before; undefined for the beginning.
   * @param below the versions to move are less than this one. Open rows have version 0.
   * @throws NotOpened
   */
  move(table: SealedTable, after: string | undefined, below: number, limit: number): Promise<Moved>;
}

/** @param tokensOf makes the tokens of a customer that lay open. */
export function sealedRows(
  engine: Engine,
  { sealer }: Pick<Keyring, "sealer">,
  tokensOf: TokensOf,
): SealedRows {
  const movers = moversOf(sealer, tokensOf);
  return {
    tables: TABLES,
    async countVersions() {
      // In this order: a row that a correction copies meanwhile into the versions is counted as that of the customer.
      const counts: VersionRow[][] = [];
      for (const table of TABLES) {
        counts.push(await engine.read(movers[table].count));
      }
      return TABLES.flatMap((table, index) =>
        (counts[index] as VersionRow[]).map(({ key_version: version, rows }) => ({
          table,
          version,
          rows: Number(rows),
        })),
      );
    },
    async countOpen(limit) {
      const [row] = await engine.read(resealingReads.countOpen, [limit]);
      return Number(row?.rows);
    },
    async move(table, after, below, limit) {
      const { list, first, stepOf } = movers[table] as Mover<Listed>;
      const rows = await engine.read(list, [after ?? first, below, limit]);
      const results = await Promise.all(rows.map((row) => engine.write([stepOf(row)])));
      return {
        rows: results.filter((result) => result === "written").length,
        last: rows.length < limit ? undefined : (rows.at(-1) as Listed).id,
      };
    },
  };
}

interface Mover<Row extends Listed> {
  list: Read<Row>;
  count: Read<VersionRow>;
  first: Value;
  stepOf(row: Row): Step;
}

/** How the rows of each table are sealed anew. */
function moversOf(sealer: Sealer, tokensOf: TokensOf) {
  const sealAgain = ({ sealed }: Listed, open: () => string, place: Place): Sealed =>
    sealed === null ? sealer.seal(open(), place) : sealer.rewrap(sealed, place);
  return {
    customers: {
      list: resealingReads.listCustomersToSeal,
      count: resealingReads.countCustomersByKey,
      first: NO_UUID,
      stepOf(row) {
        const { id, client_id: clientId, version, record } = row;
        const bare = { id, version, ...sealAgain(row, () => record, customerPlace(id, clientId)) };
        if (row.sealed !== null) {
          return step.resealCustomer(bare);
        }
        const tokens = tokenRow(tokensOf(clientId, JSON.parse(record)));
        return step.sealCustomer({ ...bare, record: SEALED, ...tokens });
      },
    } satisfies Mover<CustomerListed>,
    customer_versions: {
      list: resealingReads.listCustomerVersionsToSeal,
      count: resealingReads.countCustomerVersionsByKey,
      first: NO_TEXT,
      stepOf(row) {
        const place = customerPlace(row.customer_id, row.client_id);
        const sealed = sealAgain(row, () => row.record, place);
        return step.resealCustomerVersion({ id: row.id, record: SEALED, ...sealed });
      },
    } satisfies Mover<CustomerVersionListed>,
    kyc_results: {
      list: resealingReads.listKycResultsToSeal,
      count: resealingReads.countKycResultsByKey,
      first: NO_UUID,
      stepOf(row) {
        const open = () => JSON.stringify({ gender: row.gender ?? undefined });
        const sealed = sealAgain(row, open, kycResultPlace(row.id, row.customer_id));
        return step.resealKycResult({ id: row.id, gender: null, ...sealed });
      },
    } satisfies Mover<KycResultListed>,
    idempotency_keys: {
      list: resealingReads.listIdempotencyRecordsToSeal,
      count: resealingReads.countIdempotencyRecordsByKey,
      first: NO_TEXT,
      stepOf(row) {
        const sealed = sealAgain(row, () => row.answer, idempotencyPlace(row.id));
        return step.resealIdempotencyRecord({ id: row.id, answer: SEALED, ...sealed });
      },
    } satisfies Mover<IdempotencyListed>,
    secrets: {
      list: resealingReads.listSecretsToSeal,
      count: resealingReads.countSecretsByKey,
      first: NO_TEXT,
      stepOf: ({ id, sealed }) =>
        step.rewrapSecret({ id, ...sealer.rewrap(sealed as Uint8Array, secretPlace(id)) }),
    } satisfies Mover<Listed>,
  };
}
