import type { PostgresDatabase } from "../../database-url.js";
import type { OpenDatabase } from "../engine.js";
import { candidateReads } from "../look-ups.js";
import { openPostgres } from "./open.js";
import { createReads } from "./shared-reads.js";
import { createWriter } from "./writer.js";

const PUBLISH = {
  name: "publishEvents",
  text: "SELECT published, done_below FROM publish_events($1, $2)",
};
/** Below any transaction. */
const NO_TRANSACTION = "0";

/** Of a call that gives events their numbers. */
interface PublishedRow {
  published: number;
  /** For the next call: no transaction below it has left anything. */
  done_below: string;
}

/** Opens a PostgreSQL database. Any number of servers may share it. */
export async function openPostgresDatabase(
  database: PostgresDatabase,
  now: () => Date,
): Promise<OpenDatabase> {
  const connections = await openPostgres(database, now);
  const [server] = await connections.query<{ version: string }>({
    text: "SELECT current_setting('server_version') AS version",
  });
  let doneBelow = NO_TRANSACTION;
  const { write, startJournal, drained } = createWriter(connections, database);
  return {
    engine: {
      read: createReads(connections),
      write,
    },
    async findByToken(name, token, dueAt) {
      const found = await connections.query<{ id: string }>(candidateReads[name], [token], {
        dueAt,
      });
      return found.map(({ id }) => id);
    },
    async publishEvents(most) {
      const [row] = await connections.query<PublishedRow>(PUBLISH, [most, doneBelow]);
      const { published, done_below } = row as PublishedRow;
      doneBelow = done_below;
      return published;
    },
    startJournal,
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
