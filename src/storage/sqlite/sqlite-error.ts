/**
 * The names of SQLite's result codes from 1 on, each with the names of its extended codes from 1 << 8 on
 * (https://sqlite.org/rescode.html). The drivers report numbers only.
 */
const RESULT_CODES: readonly [name: string, extended?: string][] = [
  ["ERROR", "MISSING_COLLSEQ RETRY SNAPSHOT RESERVESIZE KEY UNABLE"],
  ["INTERNAL"],
  ["PERM"],
  ["ABORT", "- ROLLBACK"],
  ["BUSY", "RECOVERY SNAPSHOT TIMEOUT"],
  ["LOCKED", "SHAREDCACHE VTAB"],
  ["NOMEM"],
  ["READONLY", "RECOVERY CANTLOCK ROLLBACK DBMOVED CANTINIT DIRECTORY"],
  ["INTERRUPT"],
  [
    "IOERR",
    "READ SHORT_READ WRITE FSYNC DIR_FSYNC TRUNCATE FSTAT UNLOCK RDLOCK DELETE " +
      "BLOCKED NOMEM ACCESS CHECKRESERVEDLOCK LOCK CLOSE DIR_CLOSE SHMOPEN SHMSIZE " +
      "SHMLOCK SHMMAP SEEK DELETE_NOENT MMAP GETTEMPPATH CONVPATH VNODE AUTH " +
      "BEGIN_ATOMIC COMMIT_ATOMIC ROLLBACK_ATOMIC DATA CORRUPTFS IN_PAGE BADKEY CODEC",
  ],
  ["CORRUPT", "VTAB SEQUENCE INDEX"],
  ["NOTFOUND"],
  ["FULL"],
  ["CANTOPEN", "NOTEMPDIR ISDIR FULLPATH CONVPATH DIRTYWAL SYMLINK"],
  ["PROTOCOL"],
  ["EMPTY"],
  ["SCHEMA"],
  ["TOOBIG"],
  [
    "CONSTRAINT",
    "CHECK COMMITHOOK FOREIGNKEY FUNCTION NOTNULL PRIMARYKEY TRIGGER UNIQUE VTAB " +
      "ROWID PINNED DATATYPE",
  ],
  ["MISMATCH"],
  ["MISUSE"],
  ["NOLFS"],
  ["AUTH", "USER"],
  ["FORMAT"],
  ["RANGE"],
  ["NOTADB"],
  ["NOTICE", "RECOVER_WAL RECOVER_ROLLBACK RBU"],
  ["WARNING", "AUTOINDEX"],
];

/** An error of SQLite with the name of its extended result code. Its message quotes no value. */
export class SqliteError extends Error {
  override readonly name = "SqliteError";
  readonly code: string;

  constructor(message: string, code: string) {
    super(message);
    this.code = code;
  }
}

/** An error as a driver throws it. */
interface DriverError extends Error {
  code: "ERR_SQLITE_ERROR";
  /** The extended result code. */
  errcode: number;
}

/** Turns an error of a driver into a SqliteError. Other errors stay as they are. */
export function asSqliteError(error: unknown): unknown {
  if (!isDriverError(error)) {
    return error;
  }
  const { message, stack, errcode } = error;
  const named = new SqliteError(message, nameOf(errcode));
  return Object.assign(named, { stack });
}

/** The name of the result code, such as SQLITE_BUSY. Undefined for an error that is not SQLite's. */
export function sqliteCodeOf(error: unknown): string | undefined {
  const named = asSqliteError(error);
  return named instanceof SqliteError ? named.code : undefined;
}

function isDriverError(error: unknown): error is DriverError {
  return error instanceof Error && (error as Partial<DriverError>).code === "ERR_SQLITE_ERROR";
}

/** A code that only a newer SQLite has gets the name of the code that it extends. */
function nameOf(resultCode: number): string {
  const [name, extended = ""] = RESULT_CODES[(resultCode & 0xff) - 1] ?? ["UNKNOWN"];
  const detail = extended.split(" ")[(resultCode >> 8) - 1];
  return detail ? `SQLITE_${name}_${detail}` : `SQLITE_${name}`;
}
