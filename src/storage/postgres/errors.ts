import type { PostgresDatabase, PostgresHost } from "../../database-url.js";
import { CommandError, exitCodes, OutcomeUnknown, sqlStateOf } from "../../errors.js";

export const SEE_LOG = "Look into the log of the server.";

/**
 * - no_host: none of the hosts can be used. Nothing was sent.
 * - no_connection_free: all connections of the pool stayed in use. Nothing was sent.
 * - not_begun: the server has not begun the statement, because of the state of the connection.
 * - no_turn: the time limit passed before its turn. Nothing was sent.
 * - no_access: the user lacks rights. Nothing was done.
 * - closed: this program has closed its connections. Nothing was sent.
 * - read_only: the server has become read-only and refused the statement.
 * - connection_lost, query_timeout: no answer came. The statement may be done.
 * - commit_unconfirmed: the write may be done, but less durably than the server is configured to.
 * - transaction_open: the write may be done. Something has opened a transaction around it.
 * - rows_missing: the server has written fewer or more rows than it was sent. Some may be done.
 * - no_transactions: a pooler accepts single statements only. Nothing was done.
 * - rolled_back: the server rolled back and reported no error. Nothing was done.
 */
export type ConnectionFaultCode =
  | "no_host"
  | "no_connection_free"
  | "not_begun"
  | "no_turn"
  | "no_access"
  | "closed"
  | "read_only"
  | "connection_lost"
  | "query_timeout"
  | "commit_unconfirmed"
  | "transaction_open"
  | "rows_missing"
  | "no_transactions"
  | "rolled_back";

/** A fault of the connection, not of the statement. The message holds no password and no value. */
export class ConnectionFault extends Error {
  readonly code: ConnectionFaultCode;
  /** The exit code of a command that fails with it. */
  readonly exitCode: number;

  constructor(
    code: ConnectionFaultCode,
    message: string,
    { cause, exitCode = exitCodes.failure }: { cause?: unknown; exitCode?: number } = {},
  ) {
    super(message, { cause });
    this.name = "ConnectionFault";
    this.code = code;
    this.exitCode = exitCode;
  }
}

/** The driver cannot parse what the server has sent. The driver's own message may quote it. */
export class UnreadableAnswer extends Error {
  override readonly name = "UnreadableAnswer";

  constructor(cause: unknown) {
    super("the driver cannot read what the server sends", { cause });
  }
}

/** Whether the statement may be done all the same. */
export function isOutcomeUnknown(error: unknown): boolean {
  return error instanceof ConnectionFault && UNKNOWN_OUTCOMES.includes(error.code);
}

const UNKNOWN_OUTCOMES: ConnectionFaultCode[] = [
  "connection_lost",
  "query_timeout",
  "commit_unconfirmed",
  "transaction_open",
  "rows_missing",
];

/** A conflict with another transaction. Nothing was done, and the whole transaction may be retried. */
export function isConflict(error: unknown): boolean {
  return hasSqlState(error, ["40001", "40P01"]);
}

export function hasSqlState(error: unknown, states: readonly string[]): boolean {
  const state = sqlStateOf(error);
  return state !== undefined && states.includes(state);
}

/**
 * Recognises faults of the connection among the errors of the server, by SQLSTATE
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html).
 */
export function connectionFaultOf(error: unknown): ConnectionFault | undefined {
  const state = sqlStateOf(error) ?? "";
  if (state === "25006") {
    return new ConnectionFault("read_only", "it takes no writes any more. Try again.", {
      cause: error,
    });
  }
  if (state === "40003") {
    return unconfirmed(error);
  }
  if (isNotBegun(state, error)) {
    const message = `it did not begin with a statement (SQLSTATE ${state}). Try again; behind a pooler set DATABASE_POOLER=yes.`;
    return new ConnectionFault("not_begun", message, { cause: error });
  }
  const isLost = /^(?:08|57P)/.test(state);
  return isLost ? lost(error) : undefined;
}

/**
 * The name of a prepared statement is unknown to the server (26000) or taken (42P05), the tables have changed since it
 * was prepared (0A000 from this function of the server only), or the connection was idle for too long (57P05).
 */
function isNotBegun(state: string, error: unknown): boolean {
  const { routine } = Object(error);
  const isOutdated = state === "0A000" && routine === "RevalidateCachedQuery";
  return isOutdated || ["26000", "42P05", "57P05"].includes(state);
}

export function lost(cause: unknown): ConnectionFault {
  const message = "the connection to it was lost. Try again.";
  return new ConnectionFault("connection_lost", message, { cause });
}

export function unconfirmed(cause?: unknown): ConnectionFault {
  const message = `it did not confirm that what it wrote is safe. ${SEE_LOG}`;
  return new ConnectionFault("commit_unconfirmed", message, { cause });
}

export function noTurn(): ConnectionFault {
  return new ConnectionFault("no_turn", "what came before took too long. Try again.");
}

export function leftOpen(): ConnectionFault {
  const message =
    "a transaction was open after a statement, which this program did not begin. " +
    "What stands between (pgpool-II in raw mode does so) can lose what was acknowledged. " +
    "Connect to PostgreSQL itself, or through PgBouncer.";
  return new ConnectionFault("transaction_open", message, { exitCode: exitCodes.configuration });
}

export function noTransactions(cause: Error): ConnectionFault {
  const message =
    "it takes no transactions, as behind a pooler in statement mode. " +
    "Run intake migrate with the address of the server itself in DATABASE_URL.";
  const exitCode = exitCodes.configuration;
  return new ConnectionFault("no_transactions", message, { cause, exitCode });
}

export function rolledBack(): ConnectionFault {
  const message = `it rolled back what was to be committed. ${SEE_LOG}`;
  return new ConnectionFault("rolled_back", message);
}

export function rowsMissing(sent: number, written: number | null): ConnectionFault {
  const message =
    `it was sent ${sent} rows and says that it wrote ${written}. ` +
    "Look for triggers and rules on its tables: each row has to be written as it is sent.";
  return new ConnectionFault("rows_missing", message);
}

/** Turns an error of PostgreSQL into a CommandError. Other errors stay as they are. */
export function postgresFault(database: PostgresDatabase, thrown: unknown): unknown {
  const isUnknown = thrown instanceof OutcomeUnknown;
  const error = isUnknown ? thrown.cause : thrown;
  const isFault = error instanceof ConnectionFault;
  const state = sqlStateOf(error);
  if (!isFault && state === undefined) {
    return error;
  }
  // The message of no_host names each host.
  const name = isFault && error.code === "no_host" ? database.name : shownDatabase(database);
  const reason = isFault ? error.message : `it answers with SQLSTATE ${state}. ${SEE_LOG}`;
  const exitCode = isFault ? error.exitCode : exitCodes.failure;
  const doubt = isUnknown ? " What was asked for may be done all the same." : "";
  return new CommandError(exitCode, `The database ${name} cannot be used: ${reason}${doubt}`);
}

/** A database with its hosts, for messages. */
export function shownDatabase({ name, hosts }: PostgresDatabase): string {
  return `${name} on ${hosts.map(shownHost).join(", ")}`;
}

export function shownHost({ host, port }: PostgresHost): string {
  return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
