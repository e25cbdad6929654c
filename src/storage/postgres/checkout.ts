import type { PostgresDatabase } from "../../database-url.js";
import { type DueAt, withTimeLimit } from "../../time-limit.js";
import { type ConnectionFault, noTurn } from "./errors.js";
import { createGate } from "./gate.js";
import type { HostChoice, Taken } from "./host-choice.js";
import { noHost, silent } from "./refusal.js";

/** The search for a host has the time limit. Its error comes this much later. */
const MOMENT_MS = 20;

/** The time limits of a checkout. */
export interface CheckoutLimits {
  /** The wait for a connection, in milliseconds. The default is that of the configuration. */
  connectTimeoutMs?: number;
  dueAt?: DueAt | undefined;
}

/** Lends a connection to a function. At most `poolSize` are lent at the same time. Others wait in a queue. */
export type Checkout = <T>(
  use: (taken: Taken) => Promise<T>,
  limits?: CheckoutLimits,
) => Promise<T>;

/** @returns a function that throws ConnectionFault if there is no connection in time. */
export function createCheckout(database: PostgresDatabase, hosts: HostChoice): Checkout {
  const gate = createGate(database.poolSize, database.connectTimeoutMs);

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

  return async (use, { connectTimeoutMs = database.connectTimeoutMs, dueAt } = {}) => {
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
}

/** @throws ConnectionFault if no time is left. Nothing is sent then. */
export function leftUntil(dueAt: DueAt = Number.POSITIVE_INFINITY): number {
  const leftMs = dueAt - performance.now();
  if (leftMs <= 0) {
    throw noTurn();
  }
  return leftMs;
}

function noneInTime({ hosts, connectTimeoutMs }: PostgresDatabase): ConnectionFault {
  return noHost(hosts.map((host) => ({ host, refusal: silent(connectTimeoutMs) })));
}
