import type { PostgresDatabase } from "../../database-url.js";
import type { Engine } from "../engine.js";
import type { Storage } from "../open.js";
import { reads } from "../statements.js";
import { clientStore, customerStore, keyStore } from "../stores.js";
import { openPostgres } from "./open.js";
import { createWriter } from "./writer.js";

/** Opens a PostgreSQL database as a storage. Any number of servers may share it. */
export async function openPostgresStorage(
  database: PostgresDatabase,
  now: () => Date,
): Promise<Storage> {
  const connections = await openPostgres(database, now);
  const [server] = await connections.query<{ version: string }>({
    text: "SELECT current_setting('server_version') AS version",
  });
  const { write, drained } = createWriter(connections, database);
  const engine: Engine = {
    read: (name, values, dueAt) =>
      connections.query({ name, text: reads[name] }, values, { dueAt }),
    write,
  };
  return {
    customers: customerStore(engine),
    clients: clientStore(engine),
    keys: keyStore(engine),
    software: { driver: "pg", database: `PostgreSQL ${server?.version}` },
    migrated: connections.migrated,
    limitMs: database.connectTimeoutMs + database.queryTimeoutMs,
    check: connections.check,
    async close() {
      await drained();
      await connections.close();
    },
  };
}
