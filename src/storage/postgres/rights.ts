import type { PostgresDatabase } from "../../database-url.js";
import { CommandError, exitCodes } from "../../errors.js";
import type { Connections } from "./connections.js";
import { shownDatabase } from "./errors.js";

/** What the service does to its tables. */
export const NEEDED_RIGHTS = {
  clients: ["SELECT", "INSERT"],
  api_keys: ["SELECT", "INSERT", "UPDATE"],
  customers: ["SELECT", "INSERT", "UPDATE"],
  kyc_results: ["INSERT"],
  idempotency_keys: ["SELECT", "INSERT", "DELETE"],
  service_time: ["SELECT", "UPDATE"],
};

/** @throws CommandError (exit 78) that names the rights which the user lacks. */
export async function checkRights(
  connections: Connections,
  database: PostgresDatabase,
): Promise<void> {
  const needed = Object.entries(NEEDED_RIGHTS).flatMap(([table, rights]) =>
    rights.map((right) => ({ table, right })),
  );
  const missing = await connections.query<{ right: string; table: string }>(
    {
      text: `SELECT "right", "table" FROM unnest($1::text[], $2::text[]) AS needed ("table", "right")
        WHERE NOT has_table_privilege("table", "right")`,
    },
    [needed.map(({ table }) => table), needed.map(({ right }) => right)],
  );
  if (missing.length > 0) {
    throw lacksRights(
      database,
      missing.map(({ right, table }) => `${right} ON ${table}`),
    );
  }
}

/** The user of the URL stays out of it, since a URL that is mistyped can have the password there. */
export function lacksRights(database: PostgresDatabase, rights: string[]): CommandError {
  return new CommandError(
    exitCodes.configuration,
    `The user of DATABASE_URL lacks rights in the database ${shownDatabase(database)}: ` +
      `${rights.join(", ")}. GRANT them, or run this as a user that has them.`,
  );
}
