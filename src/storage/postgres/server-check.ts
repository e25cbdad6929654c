import type { PostgresDatabase } from "../../database-url.js";
import { exitCodes } from "../../errors.js";
import { Refusal } from "./refusal.js";
import type { Session } from "./session.js";

/** CockroachDB says that it is this version; older ones of PostgreSQL are no longer mended. */
const MIN_VERSION = 13;
const ALLOW = "DATABASE_UNSAFE_COMMITS=allow takes it as it is.";

interface ServerRow {
  /** 180004 for 18.4. */
  version: number;
  readOnly: string;
  /** Null, as those below, where the server has no such setting: PostgreSQL has this one since version 14. */
  inHotStandby: string | null;
  synchronousCommit: string | null;
  fsync: string | null;
}

/**
 * Checks that a server takes writes and keeps what it acknowledges. It is told to end a statement itself when whoever
 * asked for it has long given up: closing the connection does not, and one that waits for a lock would wait on. A commit
 * that waits for a standby is not ended so; it would be taken for done.
 * @throws Refusal where it does not.
 */
export async function checkServer(
  session: Session,
  { allowsUnsafeCommits, queryTimeoutMs }: PostgresDatabase,
): Promise<void> {
  const statement = {
    text: `SELECT
      set_config('statement_timeout', $1, false),
      current_setting('server_version_num')::int AS version,
      current_setting('transaction_read_only') AS "readOnly",
      current_setting('in_hot_standby', true) AS "inHotStandby",
      current_setting('synchronous_commit', true) AS "synchronousCommit",
      current_setting('fsync', true) AS fsync`,
  };
  const [row] = await session.query<ServerRow>(statement, [String(2 * queryTimeoutMs)]);
  const refusal = refusalOfServer(row as ServerRow, allowsUnsafeCommits);
  if (refusal) {
    throw refusal;
  }
}

/** Why such a server is not used, if it is not. */
export function refusalOfServer(
  { version, readOnly, inHotStandby, synchronousCommit, fsync }: ServerRow,
  allowsUnsafeCommits: boolean,
): Refusal | undefined {
  if (version < MIN_VERSION * 10_000) {
    const reason = `is PostgreSQL ${Math.floor(version / 10_000)}`;
    return new Refusal(reason, `It takes ${MIN_VERSION} or newer.`, exitCodes.configuration);
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
