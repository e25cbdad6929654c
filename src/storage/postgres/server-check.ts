import type { PostgresDatabase } from "../../database-url.js";
import { exitCodes } from "../../errors.js";
import { Refusal } from "./refusal.js";
import type { Session } from "./session.js";

/** Older versions of PostgreSQL get no fixes any more. CockroachDB calls itself version 13. */
const MIN_VERSION = 13;
const ALLOW = "DATABASE_UNSAFE_COMMITS=allow takes it as it is.";

/** This encoding holds every character, and converts none. */
const ENCODINGS = ["UTF8", "SQL_ASCII"];

interface ServerRow {
  /** Whether a pooler is used, which sends each statement on any of its connections. */
  isPooled: boolean;
  /** 180004 for 18.4. */
  version: number;
  readOnly: string;
  /** Null if the server has no such setting, as the ones below. PostgreSQL has this one since version 14. */
  inHotStandby: string | null;
  synchronousCommit: string | null;
  fsync: string | null;
  encoding: string | null;
}

/**
 * Checks that a server accepts writes and keeps acknowledged ones. It sets statement_timeout, so that the server ends a
 * statement whose client has given up: closing the connection would not, and a statement that waits for a lock would go
 * on. The timeout does not end a commit that waits for a standby. Behind a pooler it is not set: the setting would stay
 * on a connection that others use too.
 * @param processId the server process according to BackendKeyData. A pooler sends another number.
 * @returns the state of the connection.
 * @throws Refusal if the server does not pass.
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

/** Why such a server is refused, or undefined. */
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
