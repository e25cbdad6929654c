import { createRequire } from "node:module";
import { resolve } from "node:path";
import type * as Sqlite from "@photostructure/sqlite";
import type { Value } from "../../changes.js";
import { CommandError, exitCodes } from "../../errors.js";
import { isAtLeast } from "../../node-version.js";

export type DatabaseSync = Sqlite.DatabaseSyncInstance;
export type StatementSync = Sqlite.StatementSyncInstance;

/** Earlier ones can lose a commit when a checkpoint and a write meet (https://sqlite.org/wal.html). */
export const MIN_SQLITE_VERSION = "3.51.3";
/** node:sqlite warns that it is experimental before these (https://nodejs.org/api/sqlite.html). */
const STABLE_SINCE = ["24.15.0", "25.7.0"] as const;

/** The package has the same interface, so that the rest of this folder knows one driver. */
export const driver = hasStableSqlite(process.versions) ? "node:sqlite" : "@photostructure/sqlite";
export const { DatabaseSync, backup } = load(driver);

/**
 * Opens a database file. Its path is made absolute: SQLite reads `file:` at the beginning as a URI and `:memory:` as no
 * file.
 */
export function openDatabase(file: string, options: Sqlite.DatabaseSyncOptions = {}): DatabaseSync {
  return new DatabaseSync(resolve(file), options);
}

/** The value of a query that gives one row of one column, of a pragma for instance. */
export function readValue(db: DatabaseSync, sql: string, ...values: Value[]): unknown {
  return readColumn(db, sql, ...values)[0];
}

/** The values of a query that gives one column. */
export function readColumn(db: DatabaseSync, sql: string, ...values: Value[]): unknown[] {
  return db
    .prepare(sql)
    .all(...values)
    .map((row) => Object.values(row as object)[0]);
}

/** Whether Node has an SQLite that is stable, and new enough to keep what it has committed. */
export function hasStableSqlite({ node, sqlite }: { node: string; sqlite?: string }): boolean {
  const [in24, in25] = STABLE_SINCE;
  const isStable = node.startsWith("24.") ? isAtLeast(node, in24) : isAtLeast(node, in25);
  return isStable && sqlite !== undefined && isAtLeast(sqlite, MIN_SQLITE_VERSION);
}

/** @throws CommandError where the package has no binary for this system. */
function load(name: typeof driver): typeof Sqlite {
  const require = createRequire(import.meta.url);
  try {
    return require(name);
  } catch (error) {
    const { platform, arch, version } = process;
    throw new CommandError(
      exitCodes.configuration,
      `SQLite does not load on ${platform}-${arch} with Node ${version}: ` +
        `${(error as Error).message.split("\n")[0]} ` +
        "Run it with Node 24.15 or newer, which has SQLite built in, or set DATABASE_URL=postgres://…",
    );
  }
}
