import { statSync } from "node:fs";
import type { SqliteDatabase } from "../database-url.js";
import { CommandError, exitCodes, isFromSystem } from "../errors.js";
import { type Command, type CommandInput, now } from "./command.js";
import { erasuresToReplay, replayErasures, replayed, withErasures } from "./erasures.js";

export const backup: Command = {
  usage: "backup FILE",
  summary: "Writes the SQLite database into a new file, also while a server runs.",
  help: "The file is whole, checked and on the disk once this says so. One that is there is not overwritten.",
  options: {},
  positionals: ["FILE"],
  async run({ positionals: [file = ""], config, printResult, printProgress }) {
    const { file: databaseFile } = sqliteOf(config);
    const { backupSqlite } = await import("../storage/sqlite/backup.js");
    const { signal, release } = abortOnSignal("The backup was stopped. Nothing is left of it.");
    const onProgress = reportTenths(printProgress);
    const inspection = await backupSqlite({ databaseFile, file, onProgress, signal })
      .catch((error: unknown) => {
        throw systemError(`The backup ${file} cannot be made`, error);
      })
      .finally(release);
    const { customers, schemaVersion } = inspection;
    const { size: bytes } = statSync(file);
    printResult(
      { file, bytes, customers, schemaVersion },
      `${file} holds the database: ${customers} customers, ${bytes} bytes. It was checked.`,
    );
  },
};

export const restore: Command = {
  usage: "restore FILE [--erasures FILE]",
  summary: "Puts a backup in the place of the SQLite database, while no server runs.",
  help: [
    "  --erasures   the list of erasures (ERASURES_FILE): who was erased after the backup is erased again",
    "The backup is checked before. The database that was there is kept beside it, under a name that is printed.",
  ].join("\n"),
  options: { erasures: { type: "string" } },
  positionals: ["FILE"],
  async run({ options, positionals: [file = ""], config, printResult, printProgress }) {
    const { file: databaseFile } = sqliteOf(config);
    const replay = erasuresToReplay(options.erasures, config);
    let erased = 0;
    const prepare = async (copy: string) => {
      const copied = { ...config, database: { ...sqliteOf(config), file: copy } };
      await withErasures(copied, restore, async (records, signing) => {
        const { list, file: listFile } = replay as NonNullable<typeof replay>;
        erased = await replayErasures(list, listFile, restore, {
          ...records,
          signing: records.isNew ? undefined : signing,
        });
      });
    };
    const { restoreSqlite } = await import("../storage/sqlite/restore.js");
    const onProgress = reportTenths(printProgress);
    const { customers, schemaVersion, kept } = await restoreSqlite({
      databaseFile,
      file,
      now,
      onProgress,
      prepare: replay && prepare,
    }).catch((error: unknown) => {
      throw systemError(`${file} cannot be restored`, error);
    });
    const before = kept ? ` What was there before is ${kept}.` : "";
    const again = replay ? replayed(replay.list.content.length, erased) : NOT_REPLAYED;
    printResult(
      {
        file: databaseFile,
        customers: customers - erased,
        schemaVersion,
        kept: kept ?? null,
        ...(replay && { erased }),
      },
      `${databaseFile} is the backup now: ${customers - erased} customers. ${again}${before}`,
    );
  },
};

const NOT_REPLAYED =
  "Whoever was erased after the backup is there again: `intake erasures replay FILE` erases them.";

/** @throws CommandError (exit 78) for PostgreSQL, which has its own backup tools. */
function sqliteOf({ database }: CommandInput["config"]): SqliteDatabase {
  if (database.kind === "postgres") {
    throw new CommandError(
      exitCodes.configuration,
      "This is for SQLite. PostgreSQL has pg_basebackup: see Backup and restore in docs/postgresql.md.",
    );
  }
  return database;
}

/** The first signal aborts and cleans up. The second ends the process at once. */
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

/** Prints a line for each tenth. */
function reportTenths(printProgress: CommandInput["printProgress"]): (part: number) => void {
  let printed = 0;
  return (part) => {
    const tenths = Math.floor(part * 10);
    if (tenths > printed) {
      printed = tenths;
      printProgress(`copied ${tenths * 10} %`);
    }
  };
}

/** Names the file in an error of the system or of the database. */
function systemError(what: string, error: unknown): unknown {
  return isFromSystem(error)
    ? new CommandError(exitCodes.failure, `${what}: ${error.message}.`)
    : error;
}
