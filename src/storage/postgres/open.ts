import type { PostgresDatabase } from "../../database-url.js";
import { CommandError } from "../../errors.js";
import { followNewestIds } from "../newest-ids.js";
import { type Connections, createConnections } from "./connections.js";
import { ConnectionFault } from "./errors.js";
import { migrate } from "./migrate.js";
import { checkAccess } from "./rights.js";

/** A PostgreSQL database that is reachable and migrated. */
export interface Postgres extends Connections {
  /** The migrations that were applied. */
  migrated: string[];
}

/**
 * Connects to a database and brings its schema up to date.
 * @throws ConnectionFault that names every host if none can be used; CommandError (exit 78) if the schema is newer than
 * this code, or the user lacks rights.
 */
export async function openPostgres(database: PostgresDatabase, now: () => Date): Promise<Postgres> {
  const connections = createConnections(database);
  try {
    const migrated = await migrate(connections, database, now);
    await checkAccess(connections, database);
    await followNewestIds({ read: ({ name, text }) => connections.query({ name, text }) });
    return { ...connections, migrated, check: () => checkAll(connections, database) };
  } catch (error) {
    await connections.close();
    throw error;
  }
}

/** Rights can be revoked, and another server or a pooler can take the place of this one. */
async function checkAll(connections: Connections, database: PostgresDatabase): Promise<void> {
  await connections.check();
  await checkAccess(connections, database).catch((error: unknown) => {
    throw error instanceof CommandError ? new ConnectionFault("no_access", error.message) : error;
  });
}
