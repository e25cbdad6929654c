import { clientReads, clientWrites } from "./clients.js";
import { customerVersionReads } from "./customer-versions.js";
import { customerReads, customerWrites } from "./customers.js";
import { erasureReads } from "./erasures.js";
import { eventReads } from "./events.js";
import { idempotencyReads, idempotencyWrites } from "./idempotency-records.js";
import { importReads, importWrites } from "./imports.js";
import { journalReads, journalWrites } from "./journal.js";
import { kycResultReads } from "./kyc-results.js";
import { resealingReads, resealingWrites } from "./sealed-rows.js";
import { sealingReads, sealingWrites } from "./sealing-keys.js";
import { selects, type WriteStatement } from "./table.js";
import { webhookReads, webhookWrites } from "./webhooks.js";

/**
 * Every statement that the service runs against its tables, once for both databases. The words of a statement are
 * those that SQLite and PostgreSQL share; placeholders are $1, $2 and so on.
 */

/** Statements that write one row each, by name. Every table that is written to has the primary key `id`. */
export const writes: Readonly<Record<string, WriteStatement>> = {
  ...clientWrites,
  ...customerWrites,
  ...idempotencyWrites,
  ...sealingWrites,
  ...journalWrites,
  ...resealingWrites,
  ...importWrites,
  ...webhookWrites,
};

/** @throws if there is no statement of this name. */
export function writeNamed(name: string): WriteStatement {
  const statement = writes[name];
  if (!statement) {
    throw new Error(`no statement is named ${name}`);
  }
  return statement;
}

/** What a database is asked apart from its stores. */
export const databaseReads = selects<{ ready: { version: number }; newestIds: { id: string } }>({
  ready: "SELECT max(version) AS version FROM schema_migrations",
  newestIds: ["customers.id", "clients.id", "api_keys.sort_id"].map(newestOf).join(" UNION ALL "),
});

export const reads = Object.values({
  ...databaseReads,
  ...customerReads,
  ...customerVersionReads,
  ...erasureReads,
  ...eventReads,
  ...kycResultReads,
  ...clientReads,
  ...idempotencyReads,
  ...sealingReads,
  ...journalReads,
  ...resealingReads,
  ...importReads,
  ...webhookReads,
});

/** The newest value of a column TABLE.NAME. PostgreSQL knows no max() of ids. */
function newestOf(column: string): string {
  const [table, name] = column.split(".");
  return `SELECT * FROM (SELECT ${name} AS id FROM ${table} ORDER BY ${name} DESC LIMIT 1) AS ${table}`;
}
