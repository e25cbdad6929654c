import type { PostgresDatabase } from "../../database-url.js";
import { CommandError, exitCodes } from "../../errors.js";
import type { Storage } from "../open.js";
import { openPostgres } from "./open.js";

/** Opens a PostgreSQL database as a storage. */
export async function openPostgresStorage(
  database: PostgresDatabase,
  now: () => Date,
): Promise<Storage> {
  const { migrated, check, close } = await openPostgres(database, now);
  return {
    get customers() {
      return notYet();
    },
    get clients() {
      return notYet();
    },
    migrated,
    check,
    close,
  };
}

function notYet(): never {
  const message = "This version migrates a PostgreSQL database; it does not serve from one yet.";
  throw new CommandError(exitCodes.failure, message);
}
