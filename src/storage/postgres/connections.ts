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

/** What was found out about the hosts within the time limit is told a moment later. */
const MOMENT_MS = 20;

/** How long something may take, in milliseconds; what is left out is as the configuration says. */
export interface Limits {
  /** Until it has a connection. */
  connectTimeoutMs?: number;
  /** For its statements, all together. */
  queryTimeoutMs?: number;
  /** When both have to be over. */
  dueAt?: DueAt | undefined;
}

/** Ways to a database: its statements run on the first of its hosts that takes writes. */
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
  /** Runs one statement for its rows. Throws as run does. */
  query<R extends object>(
    statement: Statement,
    values?: readonly unknown[],
    limits?: Limits,
  ): Promise<R[]>;
  /** Runs with one connection, for a transaction on it. One that is left open is rolled back. */
  withConnection<T>(use: (session: Session) => Promise<T>, limits?: Limits): Promise<T>;
  /** @throws ConnectionFault where no host takes writes. */
  check(): Promise<void>;
  /** Waits for what is running. */
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
      // One that comes late is for who comes next.
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
    // On another connection.
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

/** @throws ConnectionFault where nothing is left: then nothing is sent. */
export function leftUntil(dueAt: DueAt = Number.POSITIVE_INFINITY): number {
  const leftMs = dueAt - performance.now();
  if (leftMs <= 0) {
    throw noTurn();
  }
  return leftMs;
}

/** A connection, with the pool that it belongs to. */
type Taken = TakenConnection & { pool: HostPool };

/** Keeps to one host until it fails, then looks for one that takes writes again. */
function createHostChoice(database: PostgresDatabase) {
  let current: HostPool | undefined;
  let searching: Promise<HostPool> | undefined;
  let isClosed = false;

  /** All who need a host meanwhile share one search. */
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

  /** What is running on it may end; what comes next looks for a host. */
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
          // Nothing was sent yet, so this one need not fail with the host.
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
