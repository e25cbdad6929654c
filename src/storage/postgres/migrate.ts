import { readFileSync } from "node:fs";
import type { PostgresDatabase } from "../../database-url.js";
import { CommandError, exitCodes, sqlStateOf } from "../../errors.js";
import {
  assertCurrent,
  assertKnown,
  type Migration,
  readMigrations,
  shownMigration,
} from "../migrations.js";
import type { Connections } from "./connections.js";
import { hasSqlState, isConflict, SEE_LOG, shownDatabase } from "./errors.js";
import { explainRefusal } from "./rights.js";

const MIGRATIONS = new URL("../migrations/postgres/", import.meta.url);
/** A migration may rewrite a large table, and other servers that start wait for it. */
const STEP_TIMEOUT_MS = 600_000;
const MAX_ATTEMPTS = 10;

const CREATE = "CREATE ON the SCHEMA";
const OWNER = "the tables as their owner";

const UNDEFINED_TABLE = "42P01";
/** SQLSTATEs: no right, and no schema to create a table in. */
const NO_RIGHT = ["42501", "3F000"];
/** SQLSTATEs if two create a table at once, even with IF NOT EXISTS. The table exists then. */
const CREATED_MEANWHILE = ["23505", "42710", "42P07"];

/**
 * Brings the schema up to the version of this code. Each migration has its own transaction.
 * @param folder holds the files NNNN_name.sql.
 * @returns the names of the migrations that were applied, none if the schema was current.
 * @throws CommandError if the schema is newer than this code or the user lacks a right (exit 78), or if a migration
 * fails (exit 1).
 */
export async function migrate(
  connections: Connections,
  database: PostgresDatabase,
  now: () => Date,
  folder: URL = MIGRATIONS,
): Promise<string[]> {
  const migrations = readMigrations(folder);
  const current = await currentVersion(connections, database);
  assertKnown(shownDatabase(database), current, migrations.length);
  const applied: string[] = [];
  for (const migration of migrations.filter(({ version }) => version > current)) {
    const sql = readFileSync(new URL(migration.file, folder), "utf8");
    const apply = () => applyStep(connections, migration, sql, now());
    const isNew = await withRights(connections, database, [CREATE, OWNER], () =>
      insisted(apply),
    ).catch((error: unknown) => {
      throw stepFault(database, migration, error);
    });
    if (isNew) {
      applied.push(shownMigration(migration));
    }
  }
  if (current < migrations.length) {
    const reached = await currentVersion(connections, database);
    assertCurrent(shownDatabase(database), reached, migrations.length);
  }
  return applied;
}

/** A user without the right to create tables can still read the version. */
async function currentVersion(connections: Connections, database: PostgresDatabase) {
  const text = "SELECT coalesce(max(version), 0) AS version FROM schema_migrations";
  const read = () => connections.query<{ version: number }>({ text });
  try {
    const [row] = await withRights(connections, database, ["SELECT ON schema_migrations"], read);
    return Number(row?.version);
  } catch (error) {
    if (sqlStateOf(error) !== UNDEFINED_TABLE) {
      throw error;
    }
  }
  await withRights(connections, database, [CREATE], () => insisted(() => createTable(connections)));
  return 0;
}

async function createTable(connections: Connections): Promise<void> {
  const text = `CREATE TABLE IF NOT EXISTS schema_migrations (
    version integer NOT NULL PRIMARY KEY,
    name text NOT NULL,
    applied_at bigint NOT NULL
  )`;
  await connections.query({ text }).catch((error: unknown) => {
    if (!hasSqlState(error, CREATED_MEANWHILE)) {
      throw error;
    }
  });
}

/** @returns false if another server that starts was faster. */
function applyStep(
  connections: Connections,
  { version, name }: Migration,
  sql: string,
  now: Date,
): Promise<boolean> {
  return connections.withConnection(
    async (session) => {
      await session.begin();
      await session.execute("SET LOCAL statement_timeout = 0");
      // The row comes first: a second server that starts waits here, and then finds the migration done.
      const text = `INSERT INTO schema_migrations (version, name, applied_at) VALUES ($1, $2, $3)
        ON CONFLICT DO NOTHING RETURNING version`;
      const isNew = (await session.query({ text }, [version, name, now.getTime()])).length === 1;
      if (isNew) {
        await session.execute(sql);
      }
      await session.commit();
      return isNew;
    },
    { queryTimeoutMs: STEP_TIMEOUT_MS },
  );
}

/** A serializable database refuses one of two concurrent transactions. */
async function insisted<T>(run: () => Promise<T>, attempts = MAX_ATTEMPTS): Promise<T> {
  try {
    return await run();
  } catch (error) {
    if (isConflict(error) && attempts > 1) {
      return insisted(run, attempts - 1);
    }
    throw error;
  }
}

/** Names the rights that are needed, if the server reports a missing one. */
async function withRights<T>(
  connections: Connections,
  database: PostgresDatabase,
  rights: string[],
  run: () => Promise<T>,
): Promise<T> {
  try {
    return await run();
  } catch (error) {
    throw hasSqlState(error, NO_RIGHT)
      ? await explainRefusal(connections, database, rights)
      : error;
  }
}

function stepFault(database: PostgresDatabase, { file }: Migration, error: unknown): unknown {
  const state = sqlStateOf(error);
  if (state === undefined) {
    return error;
  }
  return new CommandError(
    exitCodes.failure,
    `${file} fails on the database ${shownDatabase(database)} with SQLSTATE ${state}, ` +
      `and left nothing behind. ${SEE_LOG}`,
  );
}
