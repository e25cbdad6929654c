import { createRequire } from "node:module";
import { resolve } from "node:path";
import type * as Sqlite from "@photostructure/sqlite";
import type { Value } from "../../changes.js";
import { CommandError, exitCodes } from "../../errors.js";
import { isAtLeast } from "../../node-version.js";

export type DatabaseSync = Sqlite.DatabaseSyncInstance;
export type StatementSync = Sqlite.StatementSyncInstance;

/** Earlier versions can lose a commit if a checkpoint and a write coincide (https://sqlite.org/wal.html). */
export const MIN_SQLITE_VERSION = "3.51.3";
/** In earlier versions node:sqlite is experimental and warns (https://nodejs.org/api/sqlite.html). */
const STABLE_SINCE = ["24.15.0", "25.7.0"] as const;

/** The package has the same interface as node:sqlite: the rest of this folder knows one driver. */
export const driver = hasStableSqlite(process.versions) ? "node:sqlite" : "@photostructure/sqlite";
export const { DatabaseSync, backup } = load(driver);

/**
 * Opens a database file. Its path is made absolute: SQLite reads a path that begins with `file:` as a URI, and
 * `:memory:` as no file.
 */
export function openDatabase(file: string, options: Sqlite.DatabaseSyncOptions = {}): DatabaseSync {
  return new DatabaseSync(resolve(file), options);
}

/** The value of a query with one row and one column, such as a pragma. */
export function readValue(db: DatabaseSync, sql: string, ...values: Value[]): unknown {
  return readColumn(db, sql, ...values)[0];
}

/** The values of a query with one column. */
export function readColumn(db: DatabaseSync, sql: string, ...values: Value[]): unknown[] {
  return db
    .prepare(sql)
    .all(...values)
    .map((row) => Object.values(row as object)[0]);
}

/** Whether node:sqlite is stable, and its SQLite new enough not to lose commits. */
export function hasStableSqlite({ node, sqlite }: { node: string; sqlite?: string }): boolean {
  const [in24, in25] = STABLE_SINCE;
  const isStable = node.startsWith("24.") ? isAtLeast(node, in24) : isAtLeast(node, in25);
  return isStable && sqlite !== undefined && isAtLeast(sqlite, MIN_SQLITE_VERSION);
}

/** @throws CommandError if the package has no binary for this system. */
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
