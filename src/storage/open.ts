import type { Database } from "../database-url.js";
import { postgresFault } from "./postgres/errors.js";
import { sqliteFault } from "./sqlite/fault.js";
import { createStorage, type Storage } from "./storage.js";

export interface StorageOptions {
  database: Database;
  /** Whether to become the one server of this database, if it takes only one. */
  asServer: boolean;
  now: () => Date;
}

/**
 * Opens the database, creates it if it is missing (a file, not one on a server), and brings its schema up to date.
 * @throws CommandError if it cannot be used, with the reason and the remedy.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  try {
    return createStorage(await openDatabase(options));
  } catch (error) {
    throw databaseFault(options.database, error);
  }
}

/** Each driver is loaded if it is used. */
async function openDatabase({ database, asServer, now }: StorageOptions) {
  if (database.kind === "postgres") {
    const { openPostgresDatabase } = await import("./postgres/database.js");
    return openPostgresDatabase(database, now);
  }
  const { openSqlite } = await import("./sqlite/open.js");
  return openSqlite({ databaseFile: database.file, asServer, now });
}

/** What a person is told of an error of the database or of the file system; other errors stay as they are. */
export function databaseFault(database: Database, error: unknown): unknown {
  return database.kind === "postgres"
    ? postgresFault(database, error)
    : sqliteFault(database.file, error);
}
