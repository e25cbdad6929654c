import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
} from "node:fs";
import { dirname } from "node:path";
import { CommandError, exitCodes } from "../../errors.js";
import { backup, openDatabase } from "./driver.js";
import { type Inspection, inspectCopy } from "./inspection.js";
import { refuseSecondName } from "./names.js";
import { asSqliteError } from "./sqlite-error.js";

/** 4 MB at a time. Between two, a signal can abort. */
const PAGES_AT_ONCE = 1_000;

/** Gets the part that is done, from 0 to 1. */
export type OnProgress = (part: number) => void;

export interface BackupOptions {
  databaseFile: string;
  /** Path of the backup, a new file. */
  file: string;
  onProgress: OnProgress;
  /** Aborts the backup. */
  signal: AbortSignal;
}

/**
 * Copies one snapshot of a database, also while a server writes to it. The file gets its name once it is complete,
 * checked and on the disk. Only its owner may open it.
 * @throws CommandError, or an error of the system or of SQLite. No file is left then.
 */
export async function backupSqlite(options: BackupOptions): Promise<Inspection> {
  const { databaseFile, file, signal } = options;
  if (!existsSync(databaseFile)) {
    throw new CommandError(exitCodes.failure, `There is no database ${databaseFile}.`);
  }
  refuseSecondName(realpathSync(databaseFile));
  if (existsSync(file)) {
    throw new CommandError(exitCodes.failure, `${file} is there already. It is not overwritten.`);
  }
  const partial = `${file}.partial`;
  createAlone(partial);
  try {
    await copySnapshot(partial, options);
    const inspection = inspectCopy(partial, file);
    signal.throwIfAborted();
    flush(partial);
    renameSync(partial, file);
    flush(dirname(file));
    return inspection;
  } catch (error) {
    rmSync(partial, { force: true });
    throw asSqliteError(error);
  }
}

/** @throws CommandError if another backup writes the file, or one that was killed has left it. */
function createAlone(partial: string): void {
  try {
    closeSync(openSync(partial, "wx", 0o600));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
    throw new CommandError(
      exitCodes.failure,
      `${partial} is there: another backup writes it, or one that was killed has left it. Then remove it.`,
    );
  }
}

async function copySnapshot(
  partial: string,
  { databaseFile, onProgress, signal }: BackupOptions,
): Promise<void> {
  const db = openDatabase(databaseFile, { readOnly: true });
  try {
    // Outside a transaction SQLite begins again after every write of another connection, which under load is for ever.
    db.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
    await backup(db, partial, {
      rate: PAGES_AT_ONCE,
      progress({ totalPages, remainingPages }) {
        signal.throwIfAborted();
        onProgress((totalPages - remainingPages) / totalPages);
      },
    });
  } catch (error) {
    // The package does not throw the error that progress() has thrown, but another one.
    throw signal.aborted ? signal.reason : error;
  } finally {
    db.close();
  }
}

/** Waits until a file, or the entries of a folder, are on the disk. */
export function flush(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
