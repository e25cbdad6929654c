import type { PostgresDatabase } from "../../database-url.js";
import { followNewestIds } from "../newest-ids.js";
import { reads } from "../statements.js";
import { type Connections, createConnections } from "./connections.js";
import { migrate } from "./migrate.js";
import { checkRights } from "./rights.js";

/** A PostgreSQL database that is up and migrated. */
export interface Postgres extends Connections {
  /** The migrations that opening it applied. */
  migrated: string[];
}

/**
 * Connects to a database and brings its schema up to date.
 * @throws ConnectionFault that names every host where none can be used; CommandError (exit 78) where the schema
 * is newer than this code, or the user lacks rights.
 */
export async function openPostgres(database: PostgresDatabase, now: () => Date): Promise<Postgres> {
  const connections = createConnections(database);
  try {
    const migrated = await migrate(connections, database, now);
    await checkRights(connections, database);
    await followNewestIds((name) => connections.query({ name, text: reads[name] }));
    return { ...connections, migrated };
  } catch (error) {
    await connections.close();
    throw error;
  }
}
