import { CommandError, exitCodes, isFromSystem, OutcomeUnknown } from "../../errors.js";

const MESSAGES = {
  disk_hangs: "a write to the disk does not come back",
  disk_nearly_full: "the file system of the database is nearly full",
  writer_ended: "the thread that writes has ended",
};

/** A write fault that SQLite does not report. Nothing of the write was done. */
export class StorageFault extends Error {
  override readonly name = "StorageFault";
  readonly code: keyof typeof MESSAGES;

  constructor(code: keyof typeof MESSAGES, cause?: unknown) {
    super(MESSAGES[code], { cause });
    this.code = code;
  }
}

/** Whether the file itself is damaged. Only a backup mends that. */
export function isDamage(code: string | undefined): boolean {
  return /^SQLITE_(?:CORRUPT|NOTADB)/.test(code ?? "");
}

/**
 * Whether a commit that failed with this code may be found done at the next start: it is in the WAL, and only a later
 * step failed. A WAL that could not be written (SQLITE_FULL, SQLITE_IOERR_WRITE) holds no whole commit.
 */
export function isOutcomeUnknown(code: string | undefined): boolean {
  return /^SQLITE_IOERR(?!_WRITE)/.test(code ?? "");
}

/** After a failed sync, nobody knows which pages are on the disk: the system forgets those it could not write. */
export function isFailedSync(code: string | undefined): boolean {
  return code === "SQLITE_IOERR_FSYNC" || code === "SQLITE_IOERR_DIR_FSYNC";
}

/** Turns an error of SQLite or of the file system into a CommandError. Other errors stay as they are. */
export function sqliteFault(file: string, thrown: unknown): unknown {
  const error = thrown instanceof OutcomeUnknown ? thrown.cause : thrown;
  if (!isFromSystem(error)) {
    return error;
  }
  const code = String((error as NodeJS.ErrnoException).code);
  const [, remedy] = REMEDIES.find(([form]) => form.test(code)) ?? [];
  return new CommandError(
    exitCodes.failure,
    `The database ${file} cannot be used: ${error.message}. ${remedy ?? "Check the file and DATABASE_URL."}`,
  );
}

const REMEDIES: [RegExp, string][] = [
  [
    /^SQLITE_(?:CORRUPT|NOTADB)/,
    "Stop what uses it and put a backup in its place with `intake restore FILE`, or set DATABASE_URL to another file.",
  ],
  [
    /^(?:SQLITE_READONLY|EROFS)/,
    "Mount its file system so that it can be written, or set DATABASE_URL to a file on another.",
  ],
  // SQLite also reports IOERR if there is no room for the index of its WAL.
  [
    /^(?:SQLITE_FULL|SQLITE_IOERR|ENOSPC)/,
    "See that its file system has space and takes writes, and that its disk works.",
  ],
];
