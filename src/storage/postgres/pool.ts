import type pg from "pg";
import type { PostgresDatabase, PostgresHost } from "../../database-url.js";
import { Client, Pool, types } from "./driver.js";
import { refusalOf } from "./refusal.js";
import { checkServer } from "./server-check.js";
import { type ConnectionState, createSession, type TakenConnection, watch } from "./session.js";

const APPLICATION_NAME = "customer-intake";
const IDLE_TIMEOUT_MS = 30_000;
/** TCP keep-alive begins after this time, to notice a connection that a firewall has dropped. */
const KEEP_ALIVE_AFTER_MS = 10_000;

/** The connections to one host. */
export interface HostPool {
  host: PostgresHost;
  /**
   * Returns a connection that was checked for writes.
   * @throws Refusal if there is none within the connect timeout.
   */
  take(): Promise<TakenConnection>;
  /** Resolves when no connection is in use. It closes all connections, whatever the server does. */
  close(): Promise<void>;
}

export function createHostPool(database: PostgresDatabase, host: PostgresHost): HostPool {
  const pool = new Pool(optionsOf(database, host));
  const states = new Map<pg.PoolClient, ConnectionState>();
  pool.on("connect", (client) => states.set(client, watch(client)));
  pool.on("remove", (client) => states.delete(client));
  // The pool itself drops a connection that fails while it is idle.
  pool.on("error", () => undefined);

  const connect = async (dueAt: number): Promise<TakenConnection> => {
    const client = await pool.connect();
    const state = states.get(client) as ConnectionState;
    const isFinished = () => !state.isBroken && client.getTransactionStatus() === "I";
    const taken = { client, state, release: () => client.release(!isFinished()) };
    if (!state.isChecked) {
      try {
        const session = createSession(taken, dueAt - performance.now());
        state.isPooled = (await checkServer(session, database, client.processID)).isPooled;
      } catch (error) {
        client.release(true);
        throw error;
      }
      state.isChecked = true;
    }
    return taken;
  };

  return {
    host,
    async take() {
      const startedAt = performance.now();
      try {
        return await connect(startedAt + database.connectTimeoutMs);
      } catch (error) {
        throw refusalOf(error, database, performance.now() - startedAt);
      }
    },
    async close() {
      // A server that hangs does not answer the Terminate message either.
      const destroyAll = () => {
        for (const client of states.keys()) {
          client.connection.stream.destroy();
        }
      };
      setTimeout(destroyAll, database.queryTimeoutMs).unref();
      await pool.end();
    },
  };
}

function optionsOf(database: PostgresDatabase, { host, port }: PostgresHost): pg.PoolConfig {
  const { tls } = database;
  return {
    host,
    port,
    user: database.user,
    database: database.name,
    // A function: without a password, the driver would look for one in other places.
    password: () => database.password ?? "",
    Client,
    // For an address, the driver would verify the certificate against "localhost".
    ssl: tls !== undefined && {
      rejectUnauthorized: tls.verifies,
      host,
      ...(tls.ca && { ca: tls.ca }),
    },
    max: database.poolSize,
    connectionTimeoutMillis: database.connectTimeoutMs,
    idleTimeoutMillis: IDLE_TIMEOUT_MS,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEP_ALIVE_AFTER_MS,
    application_name: APPLICATION_NAME,
    types: { getTypeParser },
  };
}

/** Instants are bigint, which the driver returns as text. Milliseconds fit a number for 285 000 years. */
const getTypeParser: typeof types.getTypeParser = (oid: number, format?: "text" | "binary") =>
  oid === types.builtins.INT8 ? Number : types.getTypeParser(oid, format);
