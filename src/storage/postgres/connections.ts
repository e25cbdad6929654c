import type { PostgresDatabase } from "../../database-url.js";
import { ConnectionFault } from "./errors.js";
import { createGate } from "./gate.js";
import { createHostPool, type HostPool } from "./pool.js";
import { noHost, Refusal } from "./refusal.js";
import { checkServer } from "./server-check.js";
import { createSession, type Session, type Statement, type TakenConnection } from "./session.js";

/** Ways to a database: its statements run on the first of its hosts that takes writes. */
export interface Connections {
  /**
   * Runs one statement, within the time limit of the configuration.
   * @throws ConnectionFault, or the error of the server.
   */
  query<R extends object>(statement: Statement, values?: unknown[]): Promise<R[]>;
  /**
   * Runs with one connection, for a transaction on it. One that is left open is rolled back.
   * @param timeoutMs for each statement, where it is not that of the configuration.
   */
  withConnection<T>(use: (session: Session) => Promise<T>, timeoutMs?: number): Promise<T>;
  /** @throws ConnectionFault where no host takes writes. */
  check(): Promise<void>;
  /** Waits for what is running. */
  close(): Promise<void>;
}

export function createConnections(database: PostgresDatabase): Connections {
  const gate = createGate(database.poolSize, database.connectTimeoutMs);
  const hosts = createHostChoice(database);

  const withTaken = async <T>(use: (taken: Taken) => Promise<T>): Promise<T> => {
    await gate.enter();
    try {
      const taken = await hosts.take();
      try {
        return await use(taken);
      } finally {
        taken.release();
        if (taken.state.isBroken) {
          hosts.forget(taken.pool);
        }
      }
    } finally {
      gate.leave();
    }
  };

  const withConnection: Connections["withConnection"] = (
    use,
    timeoutMs = database.queryTimeoutMs,
  ) => withTaken((taken) => use(createSession(taken, timeoutMs)));

  return {
    query: (statement, values) => withConnection((session) => session.query(statement, values)),
    withConnection,
    check: () =>
      withTaken(async (taken) => {
        const session = createSession(taken, database.queryTimeoutMs);
        await checkServer(session, database).catch((error: unknown) => {
          throw error instanceof Refusal ? hosts.refused(taken.pool, error) : error;
        });
      }),
    close: hosts.close,
  };
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

/** @throws ConnectionFault that says of each host why it cannot be used. */
async function findWritable(database: PostgresDatabase): Promise<HostPool> {
  const tried = [];
  for (const host of database.hosts) {
    const pool = createHostPool(database, host);
    try {
      const { release } = await pool.take();
      release();
      return pool;
    } catch (error) {
      tried.push({ host, refusal: error as Refusal });
      await pool.close();
    }
  }
  throw noHost(tried);
}
