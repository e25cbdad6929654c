import type { PostgresDatabase } from "../../database-url.js";
import { ConnectionFault } from "./errors.js";
import type { HostPool } from "./pool.js";
import { noHost, type Refusal } from "./refusal.js";
import { findWritable } from "./search.js";
import type { TakenConnection } from "./session.js";

/** A connection and its pool. */
export type Taken = TakenConnection & { pool: HostPool };

/** Uses one host until it fails, then searches for one that accepts writes. */
export interface HostChoice {
  /** @throws ConnectionFault if no host accepts writes. */
  take(): Promise<Taken>;
  /** Running statements go on. The next one searches for a host. */
  forget(pool: HostPool): void;
  /** Makes the error of a host that was refused. The host is forgotten, unless it is only full. */
  refused(pool: HostPool, refusal: Refusal): ConnectionFault;
  close(): Promise<void>;
}

export function createHostChoice(database: PostgresDatabase): HostChoice {
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

  const forget: HostChoice["forget"] = (pool) => {
    if (pool === current) {
      current = undefined;
      void pool.close();
    }
  };

  const refused: HostChoice["refused"] = (pool, refusal) => {
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
