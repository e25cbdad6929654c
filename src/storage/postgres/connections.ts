import type { PostgresDatabase } from "../../database-url.js";
import { type DueAt, withTimeLimit } from "../../time-limit.js";
import { ConnectionFault, noTurn } from "./errors.js";
import { createGate } from "./gate.js";
import type { HostPool } from "./pool.js";
import { noHost, Refusal, silent } from "./refusal.js";
import { findWritable } from "./search.js";
import { checkServer } from "./server-check.js";
import {
  createSession,
  type Result,
  type Session,
  type Statement,
  type TakenConnection,
} from "./session.js";

/** The search for a host has the time limit. Its error comes this much later. */
const MOMENT_MS = 20;

/** Time limits in milliseconds. The defaults are those of the configuration. */
export interface Limits {
  /** The wait for a connection. */
  connectTimeoutMs?: number;
  /** All of its statements together. */
  queryTimeoutMs?: number;
  /** When both must be over. */
  dueAt?: DueAt | undefined;
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
  const gate = createGate(database.poolSize, database.connectTimeoutMs);
  const hosts = createHostChoice(database);

  const take = async (onTurn: () => void): Promise<Taken> => {
    await gate.enter();
    onTurn();
    return hosts.take().catch((error: unknown) => {
      gate.leave();
      throw error;
    });
  };

  const giveBack = (taken: Taken) => {
    taken.release();
    if (taken.state.isBroken) {
      hosts.forget(taken.pool);
    }
    gate.leave();
  };

  const withTaken = async <T>(
    use: (taken: Taken) => Promise<T>,
    { connectTimeoutMs = database.connectTimeoutMs, dueAt }: Limits = {},
  ): Promise<T> => {
    const limitMs = Math.min(connectTimeoutMs + MOMENT_MS, leftUntil(dueAt));
    let turnAtMs = Number.POSITIVE_INFINITY;
    const taking = take(() => {
      turnAtMs = performance.now();
    });
    const taken = await withTimeLimit(limitMs, taking, () => {
      // A connection that comes late goes to the next user.
      taking.then(giveBack).catch(() => undefined);
      const hadItsTime = performance.now() - turnAtMs >= database.connectTimeoutMs;
      return hadItsTime ? noneInTime(database) : noTurn();
    });
    try {
      return await use(taken);
    } finally {
      giveBack(taken);
    }
  };

  const withConnection: Connections["withConnection"] = (use, limits = {}) => {
    const { queryTimeoutMs = database.queryTimeoutMs, dueAt } = limits;
    return withTaken(
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
      withTaken(async (taken) => {
        const session = createSession(taken, database.queryTimeoutMs);
        const { processID } = taken.client;
        await checkServer(session, database, processID).catch((error: unknown) => {
          throw error instanceof Refusal ? hosts.refused(taken.pool, error) : error;
        });
      }),
    close: hosts.close,
  };
}

/** @throws ConnectionFault if no time is left. Nothing is sent then. */
export function leftUntil(dueAt: DueAt = Number.POSITIVE_INFINITY): number {
  const leftMs = dueAt - performance.now();
  if (leftMs <= 0) {
    throw noTurn();
  }
  return leftMs;
}

/** A connection and its pool. */
type Taken = TakenConnection & { pool: HostPool };

/** Uses one host until it fails, then searches for one that accepts writes. */
function createHostChoice(database: PostgresDatabase) {
  let current: HostPool | undefined;
  let searching: Promise<HostPool> | undefined;
  let isClosed = false;

  /** All callers share one search. */
  const search = async () => {
    if (isClosed) {
      throw new ConnectionFault("closed", "it was closed.");
    }
    searching ??= findWritable(database)
      .then((pool) => {
        current = pool;
        return pool;
      })
      .finally(() => {
        searching = undefined;
      });
    return searching;
  };

  /** Running statements go on. The next one searches for a host. */
  const forget = (pool: HostPool) => {
    if (pool === current) {
      current = undefined;
      void pool.close();
    }
  };

  const refused = (pool: HostPool, refusal: Refusal) => {
    if (!refusal.isFull) {
      forget(pool);
    }
    return noHost([{ host: pool.host, refusal }]);
  };

  const takeFrom = async (pool: HostPool): Promise<Taken> => {
    const taken = await pool.take().catch((refusal: Refusal) => {
      throw refused(pool, refusal);
    });
    return { ...taken, pool };
  };

  return {
    forget,
    refused,
    async take() {
      const known = current;
      if (known) {
        try {
          return await takeFrom(known);
        } catch (error) {
          if (current === known) {
            throw error;
          }
          // Nothing was sent yet, so the next host can be tried.
        }
      }
      return takeFrom(await search());
    },
    async close() {
      isClosed = true;
      await searching?.catch(() => undefined);
      const pool = current;
      current = undefined;
      await pool?.close();
    },
  };
}

function noneInTime({ hosts, connectTimeoutMs }: PostgresDatabase): ConnectionFault {
  return noHost(hosts.map((host) => ({ host, refusal: silent(connectTimeoutMs) })));
}
