import type { PostgresDatabase } from "../../database-url.js";
import { CommandError, exitCodes } from "../../errors.js";
import { writes } from "../statements.js";
import type { WriteStatement } from "../table.js";
import type { Connections } from "./connections.js";
import { shownDatabase } from "./errors.js";

/** The rights that the service needs, by table: those of its statements. It reads each table that it
 * writes; what triggers do, they do as the owner. */
export const NEEDED_RIGHTS = neededRights();

function neededRights(): Record<string, string[]> {
  const rights: Record<string, string[]> = {
    schema_migrations: ["SELECT"],
    events: ["SELECT"],
  };
  for (const statement of Object.values(writes)) {
    rights[statement.table] ??= ["SELECT"];
    const right = rightOf(statement);
    if (!rights[statement.table]?.includes(right)) {
      rights[statement.table]?.push(right);
    }
  }
  return rights;
}

function rightOf(statement: WriteStatement): string {
  if ("removes" in statement) {
    return "DELETE";
  }
  return "set" in statement ? "UPDATE" : "INSERT";
}

/** Changes no row, and is sent as all writes are. */
const WRITE = { text: "UPDATE service_time SET minutes = minutes WHERE id = $1" };
const NO_ID = "";

/** With row-level security a row without a policy is invisible. The letters are those of pg_policy.polcmd. */
const RIGHTS = `SELECT "right", "table", has_table_privilege("table", "right") AS "isGranted",
    row_security_active("table") AND NOT EXISTS (
      SELECT 1 FROM pg_policy WHERE polrelid = "table"::regclass AND polpermissive
      AND polcmd IN ('*', CASE "right"
        WHEN 'SELECT' THEN 'r' WHEN 'INSERT' THEN 'a' WHEN 'UPDATE' THEN 'w' ELSE 'd' END)
      AND EXISTS (SELECT 1 FROM unnest(polroles) AS role
        WHERE CASE WHEN role = 0 THEN TRUE ELSE pg_has_role(role, 'USAGE') END)
    ) AS "isHidden"
  FROM unnest($1::text[], $2::text[]) AS needed ("table", "right")`;

interface RightRow {
  right: string;
  table: string;
  isGranted: boolean;
  isHidden: boolean;
}

/**
 * Checks that the user has all rights, and that a write leaves no transaction open.
 * @throws CommandError (exit 78) that names the missing rights; ConnectionFault if something between server and service
 * keeps a transaction open.
 */
export async function checkAccess(
  connections: Connections,
  database: PostgresDatabase,
): Promise<void> {
  const needed = Object.entries(NEEDED_RIGHTS).flatMap(([table, rights]) =>
    rights.map((right) => ({ table, right })),
  );
  const rows = await connections.query<RightRow>({ text: RIGHTS }, [
    needed.map(({ table }) => table),
    needed.map(({ right }) => right),
  ]);
  const missing = rows.filter(({ isGranted }) => !isGranted).map(shownRight);
  if (missing.length > 0) {
    throw lacksRights(database, missing);
  }
  const hidden = rows.filter(({ isHidden }) => isHidden).map(shownRight);
  if (hidden.length > 0) {
    throw lacksPolicies(database, hidden);
  }
  await connections.query(WRITE, [NO_ID]);
}

function shownRight({ right, table }: RightRow): string {
  return `${right} ON ${table}`;
}

/** The schema of the tables, and whether the user finds it. */
interface PlaceRow {
  searchPath: string;
  /** The schema for new tables. Null if none of the search path exists. */
  current: string | null;
  /** The schema that holds the tables. Null if there is none. */
  home: string | null;
  mayLookInto: boolean | null;
  isInPath: boolean | null;
}

const PLACE = `SELECT current_setting('search_path') AS "searchPath", current_schema() AS "current",
    quote_ident(nspname) AS home, has_schema_privilege(home.oid, 'USAGE') AS "mayLookInto",
    nspname = ANY (current_schemas(FALSE)) AS "isInPath"
  FROM (SELECT) AS one LEFT JOIN pg_namespace AS home ON (SELECT count(*) FROM pg_class
    WHERE relnamespace = home.oid AND relname IN ('schema_migrations', 'kyc_results')) = 2
  ORDER BY "isInPath" DESC NULLS LAST LIMIT 1`;

/**
 * Finds out why the server has refused the tables as a whole. It reports the same error for a missing right and for
 * tables in another schema.
 * @param rights the missing rights, if nothing else is wrong.
 */
export async function explainRefusal(
  connections: Connections,
  database: PostgresDatabase,
  rights: string[],
): Promise<CommandError> {
  const [place] = (await connections.query<PlaceRow>({ text: PLACE })) as [PlaceRow];
  const { searchPath, current, home } = place;
  const where = `in the database ${shownDatabase(database)}`;
  if (home !== null && !place.mayLookInto) {
    return lacksRights(database, [`USAGE ON SCHEMA ${home}`]);
  }
  if (home !== null && !place.isInPath) {
    return misplaced(
      `The tables ${where} are in the schema ${home}, and the search_path of the user of DATABASE_URL is ${searchPath}.`,
      `ALTER ROLE … SET search_path = ${home}.`,
    );
  }
  if (current === null) {
    return misplaced(
      `The search_path of the user of DATABASE_URL, ${searchPath}, names no schema ${where} that is there and that the user may use.`,
      "GRANT USAGE ON SCHEMA, or ALTER ROLE … SET search_path.",
    );
  }
  return lacksRights(database, rights);
}

function misplaced(reason: string, remedy: string): CommandError {
  return new CommandError(exitCodes.configuration, `${reason} ${remedy}`);
}

/** The message leaves the user out: in a mistyped URL the password can stand there. */
export function lacksRights(database: PostgresDatabase, rights: string[]): CommandError {
  return new CommandError(
    exitCodes.configuration,
    `The user of DATABASE_URL lacks rights in the database ${shownDatabase(database)}: ` +
      `${rights.join(", ")}. GRANT them, or run this as a user that has them.`,
  );
}

function lacksPolicies(database: PostgresDatabase, rights: string[]): CommandError {
  return new CommandError(
    exitCodes.configuration,
    `Row level security has no policy for the user of DATABASE_URL in the database ${shownDatabase(database)}: ` +
      `${rights.join(", ")}. CREATE POLICY for them, or ALTER ROLE … BYPASSRLS.`,
  );
}
