import { statSync } from "node:fs";
import type { SqliteDatabase } from "../database-url.js";
import { CommandError, exitCodes, isFromSystem } from "../errors.js";
import { type Command, type CommandInput, now } from "./command.js";

export const backup: Command = {
  usage: "backup FILE",
  summary: "Writes the SQLite database into a new file, also while a server runs.",
  help: "The file is whole, checked and on the disk once this says so. One that is there is not overwritten.",
  options: {},
  positionals: ["FILE"],
  async run({ positionals: [file = ""], config, print, note }) {
    const { file: databaseFile } = sqliteOf(config);
    const { backupSqlite } = await import("../storage/sqlite/backup.js");
    const { signal, release } = abortOnSignal("The backup was stopped. Nothing is left of it.");
    const onProgress = inTenths(note);
    const inspection = await backupSqlite({ databaseFile, file, onProgress, signal })
      .catch((error: unknown) => {
        throw fault(`The backup ${file} cannot be made`, error);
      })
      .finally(release);
    const { customers, schemaVersion } = inspection;
    const { size: bytes } = statSync(file);
    print(
      { file, bytes, customers, schemaVersion },
      `${file} holds the database: ${customers} customers, ${bytes} bytes. It was checked.`,
    );
  },
};

export const restore: Command = {
  usage: "restore FILE",
  summary: "Puts a backup in the place of the SQLite database, while no server runs.",
  help: "The backup is checked before. The database that was there is kept beside it, under a name that is printed.",
  options: {},
  positionals: ["FILE"],
  async run({ positionals: [file = ""], config, print, note }) {
    const { file: databaseFile } = sqliteOf(config);
    const { restoreSqlite } = await import("../storage/sqlite/restore.js");
    const onProgress = inTenths(note);
    const { customers, schemaVersion, kept } = await restoreSqlite({
      databaseFile,
      file,
      now,
      onProgress,
    }).catch((error: unknown) => {
      throw fault(`${file} cannot be restored`, error);
    });
    const before = kept ? ` What was there before is ${kept}.` : "";
    print(
      { file: databaseFile, customers, schemaVersion, kept: kept ?? null },
      `${databaseFile} is the backup now: ${customers} customers.${before}`,
    );
  },
};

/** @throws CommandError (exit 78) for a database that has tools of its own for this. */
function sqliteOf({ database }: CommandInput["config"]): SqliteDatabase {
  if (database.kind === "postgres") {
    throw new CommandError(
      exitCodes.configuration,
      "This is for SQLite. PostgreSQL has pg_basebackup: see Backup and restore in docs/postgresql.md.",
    );
  }
  return database;
}

/** The first signal stops in order, the second at once. */
function abortOnSignal(message: string) {
  const controller = new AbortController();
  const abort = () => {
    release();
    controller.abort(new CommandError(exitCodes.failure, message));
  };
  const release = () => {
    process.removeListener("SIGINT", abort).removeListener("SIGTERM", abort);
  };
  process.on("SIGINT", abort).on("SIGTERM", abort);
  return { signal: controller.signal, release };
}

/** Notes each tenth that is done. */
function inTenths(note: CommandInput["note"]): (part: number) => void {
  let noted = 0;
  return (part) => {
    const tenths = Math.floor(part * 10);
    if (tenths > noted) {
      noted = tenths;
      note(`copied ${tenths * 10} %`);
    }
  };
}

function fault(what: string, error: unknown): unknown {
  return isFromSystem(error)
    ? new CommandError(exitCodes.failure, `${what}: ${error.message}.`)
    : error;
}
