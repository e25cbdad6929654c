import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import type { Database } from "../database-url.js";
import type { KeyStore } from "../idempotency/store.js";
import { postgresFault } from "./postgres/errors.js";
import { sqliteFault } from "./sqlite/fault.js";

/** A database that is open and migrated. */
export interface Storage {
  customers: CustomerStore;
  clients: ClientStore;
  keys: KeyStore;
  /** What reads and writes, for the log. */
  software: Software;
  /** The migrations that opening it applied. */
  migrated: string[];
  /** @throws where the database cannot be reached, or written, or will soon be full. */
  check(): Promise<void>;
  /** How long a request may take with it, however many statements that are. Undefined for a file. */
  limitMs?: number;
  /** Settles where nothing can be written until the process is started again. */
  broken?: Promise<Error>;
  close(): Promise<void>;
}

/** Of a storage. */
export interface Software {
  /** The package, or the module of Node. */
  driver: string;
  /** Its name and version, such as SQLite 3.54.1. */
  database: string;
}

export interface StorageOptions {
  database: Database;
  /** Whether to become the one server of this database, where it takes only one. */
  asServer: boolean;
  now: () => Date;
}

/**
 * Opens the database, creates it where it is missing (a file, not one on a server), and brings its schema up to
 * date.
 * @throws CommandError where it cannot be used, with the reason and the remedy.
 */
export async function openStorage({ database, asServer, now }: StorageOptions): Promise<Storage> {
  try {
    // Each driver is loaded where it is used.
    if (database.kind === "postgres") {
      const { openPostgresStorage } = await import("./postgres/storage.js");
      return await openPostgresStorage(database, now);
    }
    const { openSqlite } = await import("./sqlite/open.js");
    return await openSqlite({ databaseFile: database.file, asServer, now });
  } catch (error) {
    throw databaseFault(database, error);
  }
}

/** What a person is told of an error of the database or of the file system; other errors stay as they are. */
export function databaseFault(database: Database, error: unknown): unknown {
  return database.kind === "postgres"
    ? postgresFault(database, error)
    : sqliteFault(database.file, error);
}
