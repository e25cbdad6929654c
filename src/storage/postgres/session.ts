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

/** SQLSTATE of a warning. A commit whose wait for the standby was cancelled comes back with one, as a success. */
const WARNING = "01000";
/** SQLSTATE with which PgBouncer refuses what its mode does not allow, and ends the connection. */
const PROTOCOL_VIOLATION = "08P01";
/** What the server says behind each answer: no transaction is open. */
const IDLE = "I";

/** A statement; with a name, each connection prepares it once, but not behind a pooler. */
export interface Statement {
  name?: string;
  text: string;
}

/** What a statement gave. */
export interface Result<R> {
  rows: R[];
  /** Of the rows that it wrote or read, as the server counts them; null where it says nothing of them. */
  count: number | null;
}

/**
 * One connection, in the hands of one user at a time. Its statements share a time limit. Outside of a transaction that
 * was begun here, a statement is done only where the server says that none is open any more.
 */
export interface Session {
  /**
   * Runs a statement.
   * @throws ConnectionFault, after which the connection is of no use, or the error of the server.
   */
  run<R extends object>(statement: Statement, values?: readonly unknown[]): Promise<Result<R>>;
  /** Runs a statement for its rows. Throws as run does. */
  query<R extends object>(statement: Statement, values?: readonly unknown[]): Promise<R[]>;
  /** Runs statements without values, as many as the text has. Throws as run does. */
  execute(text: string): Promise<void>;
  /** What is left open is rolled back. */
  begin(): Promise<void>;
  /** @throws ConnectionFault where the server does not say that it has committed. */
  commit(): Promise<void>;
}

/** What the driver knows of a connection and the rest of the program has to. */
export interface ConnectionState {
  /** Whether the server was found fit. */
  isChecked: boolean;
  /** Whether a pooler stands between: then a name that was given to a statement may be unknown, or mean another one. */
  isPooled: boolean;
  /** Set when it must not be used again. */
  isBroken: boolean;
  hasWarning: boolean;
}

/** A connection that is out of the pool. */
export interface TakenConnection {
  client: pg.PoolClient;
  state: ConnectionState;
  /** Gives it back, or closes it where something on it is not finished. */
  release(): void;
}

/** Prepares a new connection, and listens to it: an error without a listener would end the process. */
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
      // Kept here, because the limit of the server does not end a COMMIT which waits for a standby.
      const result = await withTimeLimit(endsAt - performance.now(), start(), late);
      if (state.hasWarning) {
        throw unconfirmed();
      }
      // What stands between can have opened a transaction of its own, in which all is lost that it does not commit.
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
      // A transaction in which something has failed is not committed, and that is no error.
      if (command !== "COMMIT") {
        throw rolledBack();
      }
    },
  };
}

/** What was started stays unanswered; the connection has to be closed. */
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
