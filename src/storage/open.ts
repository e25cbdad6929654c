import type { ClientStore } from "../clients/store.js";
import type { CustomerStore } from "../customers/store.js";
import { CommandError, exitCodes, isFromSystem } from "../errors.js";
import { openSqlite } from "./sqlite/open.js";

/** A database that is open and migrated. */
export interface Storage {
  customers: CustomerStore;
  clients: ClientStore;
  /** The migrations that opening it applied. */
  migrated: string[];
  /** @throws where the database cannot be reached. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export interface StorageOptions {
  databaseFile: string;
  /** Whether to become the one server of this database. */
  asServer: boolean;
  now: () => Date;
}

/**
 * Opens the database, creates it where it is missing, and brings its schema up to date.
 * @throws CommandError where it cannot be used, with the reason and the remedy.
 */
export async function openStorage(options: StorageOptions): Promise<Storage> {
  try {
    return await openSqlite(options);
  } catch (error) {
    throw databaseFault(options.databaseFile, error);
  }
}

/** What a person is told of an error of the database or of the file system; other errors stay as they are. */
export function databaseFault(databaseFile: string, error: unknown): unknown {
  if (!isFromSystem(error)) {
    return error;
  }
  return new CommandError(
    exitCodes.failure,
    `The database ${databaseFile} cannot be used: ${error.message}. Check the file and DATABASE_URL.`,
  );
}
