import { realpathSync } from "node:fs";
import Database from "better-sqlite3";
import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import { CommandError, exitCodes } from "../errors.js";
import { isBusy, lockForServer } from "./lock.js";
import { migrate } from "./migrate.js";
import type { Storage } from "./open.js";
import { createPrivateFile } from "./private-file.js";
import {
  type ApiKeyRow,
  apiKeyOf,
  apiKeyRow,
  type ClientRow,
  type CustomerRow,
  clientOf,
  clientRow,
  customerOf,
  customerRow,
  kycResultRow,
} from "./rows.js";

/** https://sqlite.org/pragma.html#pragma_synchronous: a commit is on the disk before it returns. */
const SYNCHRONOUS_FULL = 2;
/** Earlier ones can lose a commit when a checkpoint and a write meet (https://sqlite.org/wal.html). */
const MIN_VERSION = "3.51.3";
/** How long to wait for another process, such as a command beside the server. */
const BUSY_TIMEOUT_MS = 1000;
/** How long to wait while other processes create or migrate the same database. */
const OPEN_TIMEOUT_MS = 5_000;
const SWITCH_RETRY_MS = 5;

export interface SqliteOptions {
  databaseFile: string;
  /** Whether to become the one server of this database. */
  asServer: boolean;
  now: () => Date;
}

/** Opens a SQLite file in WAL mode, with every commit durable when it returns. */
export function openSqlite({ databaseFile, asServer, now }: SqliteOptions): Storage {
  createPrivateFile(databaseFile);
  // One file has one lock, also where a link leads to it.
  const file = realpathSync(databaseFile);
  const lock = asServer ? lockForServer(file, now) : undefined;
  try {
    const { db, migrated } = openDatabase(file, now);
    return {
      customers: customerStore(db),
      clients: clientStore(db),
      migrated,
      check: async () => void db.prepare("SELECT 1 FROM schema_migrations").get(),
      close: async () => {
        db.close();
        lock?.close();
      },
    };
  } catch (error) {
    lock?.close();
    throw error;
  }
}

function openDatabase(file: string, now: () => Date) {
  const db = new Database(file, { timeout: OPEN_TIMEOUT_MS });
  try {
    switchToWal(db);
    db.pragma("synchronous = FULL");
    db.pragma("foreign_keys = ON");
    assertDurable(db);
    const migrated = migrate(db, now);
    db.pragma(`busy_timeout = ${BUSY_TIMEOUT_MS}`);
    return { db, migrated };
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Where several processes do this at once to a new file, SQLite fails instead of waiting. */
function switchToWal(db: Database.Database): void {
  const deadline = performance.now() + OPEN_TIMEOUT_MS;
  for (;;) {
    try {
      db.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) {
        throw error;
      }
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SWITCH_RETRY_MS);
  }
}

/**
 * Checks that a commit which this connection acknowledges survives a power cut.
 * @throws CommandError where it may not.
 */
export function assertDurable(db: Database.Database): void {
  const journalMode = db.pragma("journal_mode", { simple: true });
  const synchronous = db.pragma("synchronous", { simple: true });
  const version = db.prepare("SELECT sqlite_version()").pluck().get() as string;
  const isOlder = version.localeCompare(MIN_VERSION, "en", { numeric: true }) < 0;
  if (journalMode !== "wal" || synchronous !== SYNCHRONOUS_FULL || isOlder) {
    throw new CommandError(
      exitCodes.failure,
      `A power cut could take commits back: SQLite ${version} runs with journal_mode ${journalMode}, ` +
        `synchronous ${synchronous}. It takes ${MIN_VERSION}, wal and ${SYNCHRONOUS_FULL}, ` +
        "and a file on a local disk.",
    );
  }
}

function customerStore(db: Database.Database): CustomerStore {
  const insert = db.prepare(`
    INSERT INTO customers
      (id, client_id, version, kyc_status, kyc_recorded_at, record, created_at, updated_at)
    VALUES
      (@id, @client_id, @version, @kyc_status, @kyc_recorded_at, @record, @created_at, @updated_at)`);
  const find = db.prepare<[string, string, string], CustomerRow>(`
    SELECT customers.* FROM customers JOIN clients ON clients.id = customers.client_id
    WHERE customers.id = ? AND (clients.id = ? OR clients.parent_id = ?)`);
  const update = db.prepare(`
    UPDATE customers
    SET version = @version, kyc_status = @kyc_status, kyc_recorded_at = @kyc_recorded_at,
      record = @record, updated_at = @updated_at
    WHERE id = @id AND version = @version - 1`);
  const insertKycResult = db.prepare(`
    INSERT INTO kyc_results (id, customer_id, status, gender, recorded_at)
    VALUES (@id, @customer_id, @status, @gender, @recorded_at)`);
  const saveKycResult = db.transaction((customer: object, result: object): boolean => {
    const isCurrent = update.run(customer).changes === 1;
    if (isCurrent) {
      insertKycResult.run(result);
    }
    return isCurrent;
  });
  return {
    async insert(customer) {
      insert.run(customerRow(customer));
    },
    async find(id, clientId) {
      const row = find.get(id, clientId, clientId);
      return row && customerOf(row);
    },
    async saveKycResult(customer, result) {
      return saveKycResult.immediate(customerRow(customer), kycResultRow(result));
    },
  };
}

function clientStore(db: Database.Database): ClientStore {
  const insertClient = db.prepare(`
    INSERT INTO clients (id, name, parent_id, created_at)
    VALUES (@id, @name, @parent_id, @created_at) ON CONFLICT (name) DO NOTHING`);
  const findClientByName = db.prepare<[string], ClientRow>("SELECT * FROM clients WHERE name = ?");
  const listClients = db.prepare<[], ClientRow>("SELECT * FROM clients ORDER BY id");
  const findSubClient = db.prepare("SELECT 1 FROM clients WHERE id = ? AND parent_id = ?");
  const insertKey = db.prepare(`
    INSERT INTO api_keys
      (id, client_id, mode, digest, permissions, created_at, expires_at, revoked_at)
    VALUES
      (@id, @client_id, @mode, @digest, @permissions, @created_at, @expires_at, @revoked_at)`);
  const findKey = db.prepare<[string], ApiKeyRow>("SELECT * FROM api_keys WHERE id = ?");
  const listKeys = db.prepare<[string | null], ApiKeyRow>(
    "SELECT * FROM api_keys WHERE client_id = coalesce(?, client_id) ORDER BY created_at, rowid",
  );
  const revokeKey = db.prepare(
    "UPDATE api_keys SET revoked_at = coalesce(revoked_at, ?) WHERE id = ?",
  );
  return {
    async insertClient(client) {
      return insertClient.run(clientRow(client)).changes === 1;
    },
    async findClientByName(name) {
      const row = findClientByName.get(name);
      return row && clientOf(row);
    },
    async listClients() {
      return listClients.all().map(clientOf);
    },
    async isSubClient(id, parentId) {
      return findSubClient.get(id, parentId) !== undefined;
    },
    async insertKey(key) {
      insertKey.run(apiKeyRow(key));
    },
    async findKey(id) {
      const row = findKey.get(id);
      return row && apiKeyOf(row);
    },
    async listKeys(clientId) {
      return listKeys.all(clientId ?? null).map(apiKeyOf);
    },
    async revokeKey(id, revokedAt) {
      return revokeKey.run(revokedAt.getTime(), id).changes === 1;
    },
  };
}
