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

/** Copied in one go, 4 MB; then a signal gets its turn. */
const PAGES_AT_ONCE = 1_000;

/** Is told which part is done, from 0 to 1. */
export type OnProgress = (part: number) => void;

export interface BackupOptions {
  databaseFile: string;
  /** Where the backup is to be. Nothing is there yet. */
  file: string;
  onProgress: OnProgress;
  /** Gives the backup up. */
  signal: AbortSignal;
}

/**
 * Copies a database as it is at one moment, also while a server writes to it. The file has its name once it is
 * whole, checked and on the disk; only its owner may open it.
 * @throws CommandError, or an error of the system or of SQLite; then nothing is left of the backup.
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

/** @throws CommandError where another backup writes it, or one that was killed has left it. */
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
    // Outside a transaction SQLite would begin again whenever somebody else has written, which under load is always.
    db.exec("BEGIN; SELECT count(*) FROM sqlite_schema");
    await backup(db, partial, {
      rate: PAGES_AT_ONCE,
      progress({ totalPages, remainingPages }) {
        signal.throwIfAborted();
        onProgress((totalPages - remainingPages) / totalPages);
      },
    });
  } catch (error) {
    // The package throws another error than the one that progress() has thrown.
    throw signal.aborted ? signal.reason : error;
  } finally {
    db.close();
  }
}

/** Waits until a file, or the names in a folder, are on the disk. */
export function flush(path: string): void {
  const descriptor = openSync(path, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
