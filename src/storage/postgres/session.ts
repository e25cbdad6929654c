import type pg from "pg";
import { within } from "../../time-limit.js";
import { takeArrays } from "./array-parameter.js";
import { ConnectionFault, connectionFaultOf, lost, SEE_LOG, unconfirmed } from "./errors.js";

/** SQLSTATE of a warning. A commit whose wait for the standby was cancelled comes back with one, as a success. */
const WARNING = "01000";

/** A statement; with a name, each connection prepares it once. */
export interface Statement {
  name?: string;
  text: string;
}

/** One connection, in the hands of one user at a time. Its statements share a time limit. */
export interface Session {
  /**
   * Runs a statement.
   * @throws ConnectionFault, after which the connection is of no use, or the error of the server.
   */
  query<R extends object>(statement: Statement, values?: readonly unknown[]): Promise<R[]>;
  /** Runs statements without values, as many as the text has. Throws as query does. */
  execute(text: string): Promise<void>;
}

/** What the driver knows of a connection and the rest of the program has to. */
export interface ConnectionState {
  /** Whether the server was found fit. */
  isChecked: boolean;
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
  const state = { isChecked: false, isBroken: false, hasWarning: false };
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
  const run = async <T>(start: () => Promise<T>): Promise<T> => {
    state.hasWarning = false;
    try {
      // Kept here, because the limit of the server does not end a COMMIT which waits for a standby.
      const result = await within(endsAt - performance.now(), start(), late);
      if (state.hasWarning) {
        throw unconfirmed();
      }
      return result;
    } catch (error) {
      const fault = faultOf(error, state);
      state.isBroken ||= fault !== undefined;
      throw fault ?? error;
    }
  };
  return {
    query: async <R extends object>(statement: Statement, values: readonly unknown[] = []) =>
      (await run(() => client.query<R>({ ...statement, values }))).rows,
    execute: async (text) => void (await run(() => client.query(text))),
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
