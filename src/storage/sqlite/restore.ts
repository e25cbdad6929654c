import {
  createReadStream,
  createWriteStream,
  existsSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { dirname, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { CommandError, exitCodes } from "../../errors.js";
import { flush, type OnProgress } from "./backup.js";
import { type DatabaseSync, openDatabase } from "./driver.js";
import { type Inspection, inspectCopy } from "./inspection.js";
import { isBusy, lockForServer } from "./lock.js";
import { KEPT, removeLeftLinks } from "./names.js";
import { asSqliteError } from "./sqlite-error.js";

/** Files of SQLite beside a database. A WAL that stays would be applied to the restored database. */
const LOGS = ["-wal", "-shm", "-journal"];
const HOLD_TIMEOUT_MS = 250;
const CHUNK_BYTES = 1024 * 1024;

export interface RestoreOptions {
  databaseFile: string;
  /** The backup, which is only read. */
  file: string;
  now: () => Date;
  onProgress: OnProgress;
  /** What to do with the copy, an open database file, before it is put in place. */
  prepare?: ((file: string) => Promise<void>) | undefined;
}

export interface Restored extends Inspection {
  /** Path of the replaced database. Undefined if there was none. */
  kept: string | undefined;
}

/**
 * Checks a copy of a backup and replaces the database with it, atomically and durably.
 * @throws CommandError, or an error of the system or of SQLite. The database is unchanged then.
 */
export async function restoreSqlite(options: RestoreOptions): Promise<Restored> {
  const { databaseFile, file } = options;
  refuseWithLog(file);
  const target = existsSync(databaseFile) ? realpathSync(databaseFile) : resolve(databaseFile);
  const lock = lockForServer(target, options.now);
  const partial = `${target}.partial`;
  try {
    // The process that left them has ended: it held the lock.
    removePartial(partial);
    removeLeftLinks(target);
    return await putInPlace(target, partial, options);
  } finally {
    removePartial(partial);
    lock.close();
  }
}

/** Also what SQLite has beside it, which it would apply to the next copy of this name. */
function removePartial(partial: string): void {
  for (const suffix of ["", ...LOGS]) {
    rmSync(`${partial}${suffix}`, { force: true });
  }
}

async function putInPlace(target: string, partial: string, options: RestoreOptions) {
  try {
    await copy(partial, options);
    const inspection = inspectCopy(partial, options.file);
    await options.prepare?.(partial);
    flush(partial);
    return { ...inspection, kept: replace(target, partial, options.now) };
  } catch (error) {
    throw asSqliteError(error);
  }
}

/** The file alone of a database in use lacks the commits in its WAL. */
function refuseWithLog(file: string): void {
  const log = ["-wal", "-journal"].find(
    (suffix) => (statSync(`${file}${suffix}`, { throwIfNoEntry: false })?.size ?? 0) > 0,
  );
  if (log) {
    throw new CommandError(
      exitCodes.failure,
      `${file} is not whole without ${file}${log}. Take a backup that \`intake backup\` made.`,
    );
  }
}

async function copy(partial: string, { file, onProgress }: RestoreOptions): Promise<void> {
  const { size } = statSync(file);
  const source = createReadStream(file, { highWaterMark: CHUNK_BYTES });
  source.on("data", () => onProgress(source.bytesRead / size));
  await pipeline(source, createWriteStream(partial, { flags: "wx", mode: 0o600 }));
}

/** @returns the path of the replaced database. */
function replace(target: string, partial: string, now: () => Date): string | undefined {
  const isThere = existsSync(target);
  const kept = `${target}${KEPT}${now().toISOString().replaceAll(":", "")}`;
  const holder = isThere ? holdAlone(target) : undefined;
  try {
    if (isThere) {
      // A second name, so that the first one never goes missing: a start would create an empty database.
      linkSync(target, kept);
    }
    for (const log of LOGS.filter((suffix) => existsSync(`${target}${suffix}`))) {
      renameSync(`${target}${log}`, `${kept}${log}`);
    }
    flush(dirname(target));
    renameSync(partial, target);
    flush(dirname(target));
    return isThere ? kept : undefined;
  } finally {
    holder?.close();
  }
}

/**
 * Folds the WAL of a database into its file, and locks others out. A process that opened the file before it was
 * replaced finds it without a WAL, and SQLite lets nobody begin one on a file that has lost its name.
 * @returns the connection that holds the lock. Undefined if the database is damaged: its WAL then stays beside it.
 * @throws CommandError if another process uses the database.
 */
function holdAlone(target: string): DatabaseSync | undefined {
  const db = openDatabase(target, { timeout: HOLD_TIMEOUT_MS });
  try {
    db.exec("PRAGMA journal_mode = DELETE");
    db.exec("BEGIN EXCLUSIVE");
    return db;
  } catch (error) {
    db.close();
    if (isBusy(error)) {
      throw new CommandError(
        exitCodes.failure,
        `Another process uses ${target}. Restore when it has ended.`,
      );
    }
    return undefined;
  }
}
