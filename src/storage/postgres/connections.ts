import type { PostgresDatabase } from "../../database-url.js";
import { type CheckoutLimits, createCheckout, leftUntil } from "./checkout.js";
import { ConnectionFault } from "./errors.js";
import { createHostChoice } from "./host-choice.js";
import { Refusal } from "./refusal.js";
import { checkServer } from "./server-check.js";
import { createSession, type Result, type Session, type Statement } from "./session.js";

/** Time limits in milliseconds. The defaults are those of the configuration. */
export interface Limits extends CheckoutLimits {
  /** All statements of a connection together. */
  queryTimeoutMs?: number;
}

/** The connections to a database. Statements run on the first of its hosts that accepts writes. */
export interface Connections {
  /**
   * Runs one statement.
   * @throws ConnectionFault, or the error of the server.
   */
  run<R extends object>(
    statement: Statement,
    values?: readonly unknown[],
    limits?: Limits,
  ): Promise<Result<R>>;
  /** Runs one statement and returns its rows. Throws as run does. */
  query<R extends object>(
    statement: Statement,
    values?: readonly unknown[],
    limits?: Limits,
  ): Promise<R[]>;
  /** Holds one connection for a transaction. If the transaction is left open, it is rolled back. */
  withConnection<T>(use: (session: Session) => Promise<T>, limits?: Limits): Promise<T>;
  /** @throws ConnectionFault if no host accepts writes. */
  check(): Promise<void>;
  /** Waits for running statements. */
  close(): Promise<void>;
}

export function createConnections(database: PostgresDatabase): Connections {
  const hosts = createHostChoice(database);
  const checkout = createCheckout(database, hosts);

  const withConnection: Connections["withConnection"] = (use, limits = {}) => {
    const { queryTimeoutMs = database.queryTimeoutMs, dueAt } = limits;
    return checkout(
      (taken) => use(createSession(taken, Math.min(queryTimeoutMs, leftUntil(dueAt)))),
      limits,
    );
  };

  const run = async <R extends object>(
    statement: Statement,
    values?: readonly unknown[],
    limits?: Limits,
  ) => {
    const use = (session: Session) => session.run<R>(statement, values);
    try {
      return await withConnection(use, limits);
    } catch (error) {
      if (!(error instanceof ConnectionFault) || error.code !== "not_begun") {
        throw error;
      }
    }
    // The retry has another connection.
    return withConnection(use, limits);
  };

  return {
    run,
    query: async <R extends object>(
      statement: Statement,
      values?: readonly unknown[],
      limits?: Limits,
    ) => (await run<R>(statement, values, limits)).rows,
    withConnection,
    check: () =>
      checkout(async (taken) => {
        const session = createSession(taken, database.queryTimeoutMs);
        const { processID } = taken.client;
        await checkServer(session, database, processID).catch((error: unknown) => {
          throw error instanceof Refusal ? hosts.refused(taken.pool, error) : error;
        });
      }),
    close: hosts.close,
  };
}
