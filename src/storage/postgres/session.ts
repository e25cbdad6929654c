import type pg from "pg";
import { withTimeLimit } from "../../time-limit.js";
import { takeArrays } from "./array-parameter.js";
import {
  ConnectionFault,
  connectionFaultOf,
  hasSqlState,
  leftOpen,
  lost,
  noTransactions,
  rolledBack,
  SEE_LOG,
  unconfirmed,
} from "./errors.js";

/** SQLSTATE of a warning. A commit whose wait for the standby was cancelled succeeds with this warning. */
const WARNING = "01000";
/** SQLSTATE if PgBouncer refuses a statement because of its mode, and ends the connection. */
const PROTOCOL_VIOLATION = "08P01";
/** Transaction status after each answer (ReadyForQuery): no transaction is open. */
const IDLE = "I";

/** A statement. One with a name is prepared once per connection, but not behind a pooler. */
export interface Statement {
  name?: string;
  text: string;
}

/** The result of a statement. */
export interface Result<R> {
  rows: R[];
  /** How many rows were written or read, as the server counts. Null if it does not say. */
  count: number | null;
}

/**
 * One connection for one user at a time. Its statements share a time limit. Outside a transaction of its own, a
 * statement is done only if the server says that no transaction is open.
 */
export interface Session {
  /**
   * Runs a statement.
   * @throws ConnectionFault, after which the connection is unusable, or the error of the server.
   */
  run<R extends object>(statement: Statement, values?: readonly unknown[]): Promise<Result<R>>;
  /** Runs a statement and returns its rows. Throws as run does. */
  query<R extends object>(statement: Statement, values?: readonly unknown[]): Promise<R[]>;
  /** Runs all statements of a text, without parameters. Throws as run does. */
  execute(text: string): Promise<void>;
  /** Rolls back a transaction that is left open. */
  begin(): Promise<void>;
  /** @throws ConnectionFault if the server does not say that it has committed. */
  commit(): Promise<void>;
}

/** The state of a connection, beside the driver's own. */
export interface ConnectionState {
  /** Whether the server has passed the check. */
  isChecked: boolean;
  /** Whether a pooler is used. The name of a prepared statement may then be unknown, or mean another one. */
  isPooled: boolean;
  /** Set if it must not be used again. */
  isBroken: boolean;
  hasWarning: boolean;
}

/** A connection taken from the pool. */
export interface TakenConnection {
  client: pg.PoolClient;
  state: ConnectionState;
  /** Returns it to the pool, or closes it if something on it is not finished. */
  release(): void;
}

/** Prepares a new connection and listens to its errors: an error without a listener would end the process. */
export function watch(client: pg.PoolClient): ConnectionState {
  const state = { isChecked: false, isPooled: true, isBroken: false, hasWarning: false };
  takeArrays(client);
  client.on("error", () => {
    state.isBroken = true;
  });
  client.on("notice", ({ code }) => {
    state.hasWarning ||= code === WARNING;
  });
  return state;
}

export function createSession({ client, state }: TakenConnection, timeoutMs: number): Session {
  const late = () => noAnswerWithin(timeoutMs);
  const endsAt = performance.now() + timeoutMs;
  let isBegun = false;

  const send = async <T>(start: () => Promise<T>): Promise<T> => {
    state.hasWarning = false;
    try {
      // A limit of our own: the server's does not end a COMMIT that waits for a standby.
      const result = await withTimeLimit(endsAt - performance.now(), start(), late);
      if (state.hasWarning) {
        throw unconfirmed();
      }
      // A pooler may have opened a transaction of its own. Writes in it are lost unless it commits.
      if (!isBegun && client.getTransactionStatus() !== IDLE) {
        throw leftOpen();
      }
      return result;
    } catch (error) {
      const fault = faultOf(error, state);
      state.isBroken ||= fault !== undefined;
      throw fault ?? error;
    }
  };

  const run = async <R extends object>(
    { name, text }: Statement,
    values: readonly unknown[] = [],
  ) => {
    const query = name === undefined || state.isPooled ? { text, values } : { name, text, values };
    const { rows, rowCount } = await send(() => client.query<R>(query));
    return { rows, count: rowCount };
  };

  return {
    run,
    query: async <R extends object>(statement: Statement, values?: readonly unknown[]) =>
      (await run<R>(statement, values)).rows,
    execute: async (text) => void (await send(() => client.query(text))),
    async begin() {
      isBegun = true;
      await send(() => client.query("BEGIN")).catch((error: unknown) => {
        const isRefused = error instanceof Error && hasSqlState(error.cause, [PROTOCOL_VIOLATION]);
        throw isRefused ? noTransactions(error) : error;
      });
    },
    async commit() {
      isBegun = false;
      const { command } = await send(() => client.query("COMMIT"));
      // COMMIT of a failed transaction rolls back, and the server reports no error.
      if (command !== "COMMIT") {
        throw rolledBack();
      }
    },
  };
}

/** The statement stays unanswered, so the connection has to be closed. */
function noAnswerWithin(timeoutMs: number): ConnectionFault {
  return new ConnectionFault(
    "query_timeout",
    `it gave no answer within ${Math.round(timeoutMs)} ms. ${SEE_LOG}`,
  );
}

function faultOf(error: unknown, state: ConnectionState): ConnectionFault | undefined {
  if (error instanceof ConnectionFault) {
    return error;
  }
  return connectionFaultOf(error) ?? (state.isBroken ? lost(error) : undefined);
}
