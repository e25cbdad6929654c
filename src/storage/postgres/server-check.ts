import type { PostgresDatabase } from "../../database-url.js";
import { exitCodes } from "../../errors.js";
import { Refusal } from "./refusal.js";
import type { Session } from "./session.js";

/** CockroachDB says that it is this version; older ones of PostgreSQL are no longer mended. */
const MIN_VERSION = 13;
const ALLOW = "DATABASE_UNSAFE_COMMITS=allow takes it as it is.";

/** In which every character of a customer has its place, and none is changed on the way. */
const ENCODINGS = ["UTF8", "SQL_ASCII"];

interface ServerRow {
  /** Whether a pooler stands between, which gives a statement to any of its connections. */
  isPooled: boolean;
  /** 180004 for 18.4. */
  version: number;
  readOnly: string;
  /** Null, as those below, where the server has no such setting: PostgreSQL has this one since version 14. */
  inHotStandby: string | null;
  synchronousCommit: string | null;
  fsync: string | null;
  encoding: string | null;
}

/**
 * Checks that a server takes writes and keeps what it acknowledges. It is told to end a statement itself when whoever
 * asked for it has long given up: closing the connection does not, and one that waits for a lock would wait on. A commit
 * that waits for a standby is not ended so; it would be taken for done. Behind a pooler nothing is told, since it would
 * stay on a connection that others use as well.
 * @param processId of the one that has said of itself that it serves this connection. A pooler says another number.
 * @returns what holds for the connection.
 * @throws Refusal where it does not.
 */
export async function checkServer(
  session: Session,
  { allowsUnsafeCommits, queryTimeoutMs, pooler }: PostgresDatabase,
  processId: number | null,
): Promise<Pick<ServerRow, "isPooled">> {
  const statement = {
    text: `SELECT "isPooled",
      CASE WHEN NOT "isPooled" THEN set_config('statement_timeout', $1, false) END,
      current_setting('server_version_num')::int AS version,
      current_setting('transaction_read_only') AS "readOnly",
      current_setting('in_hot_standby', true) AS "inHotStandby",
      current_setting('synchronous_commit', true) AS "synchronousCommit",
      current_setting('fsync', true) AS fsync,
      current_setting('server_encoding', true) AS encoding
      FROM (SELECT CASE $2 WHEN 'auto' THEN pg_backend_pid() IS DISTINCT FROM $3::int
        ELSE $2 = 'yes' END AS "isPooled") AS found`,
  };
  const values = [String(2 * queryTimeoutMs), pooler, processId];
  const [row] = (await session.query<ServerRow>(statement, values)) as [ServerRow];
  const refusal = refusalOfServer(row, allowsUnsafeCommits);
  if (refusal) {
    throw refusal;
  }
  return row;
}

/** Why such a server is not used, if it is not. */
export function refusalOfServer(
  {
    version,
    readOnly,
    inHotStandby,
    synchronousCommit,
    fsync,
    encoding,
  }: Omit<ServerRow, "isPooled">,
  allowsUnsafeCommits: boolean,
): Refusal | undefined {
  if (version < MIN_VERSION * 10_000) {
    const reason = `is PostgreSQL ${Math.floor(version / 10_000)}`;
    return new Refusal(reason, `It takes ${MIN_VERSION} or newer.`, exitCodes.configuration);
  }
  if (encoding !== null && !ENCODINGS.includes(encoding)) {
    const reason = `has the encoding ${encoding}, in which some names cannot be written`;
    const remedy = "Make the database with CREATE DATABASE … ENCODING 'UTF8' TEMPLATE template0.";
    return new Refusal(reason, remedy, exitCodes.configuration);
  }
  if (inHotStandby === "on") {
    const remedy = "Promote it, or add the primary to the hosts in DATABASE_URL.";
    return new Refusal("is a standby, which takes no writes", remedy, exitCodes.failure);
  }
  if (readOnly !== "off") {
    const remedy = "Set default_transaction_read_only to off, or use another host.";
    return new Refusal("takes no writes (transaction_read_only is on)", remedy, exitCodes.failure);
  }
  const unsafe = Object.entries({ synchronous_commit: synchronousCommit, fsync })
    .filter(([, setting]) => setting === "off")
    .map(([name]) => name);
  if (unsafe.length > 0 && !allowsUnsafeCommits) {
    const reason = `can lose what it has acknowledged (${unsafe.join(" and ")} off)`;
    return new Refusal(reason, `Turn it on. ${ALLOW}`, exitCodes.configuration);
  }
  return undefined;
}
