import { Server } from "node:net";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { startUpkeep } from "../idempotency/upkeep.js";
import type { Logger } from "../logger.js";
import { databaseFault, openStorage } from "../storage/open.js";
import type { Storage } from "../storage/storage.js";
import { keepTicksQuick } from "../ticks.js";
import { newUuid } from "../uuid.js";
import { now } from "./command.js";

/** The listener stops behind a turn of the event loop that takes no longer than the first, within the second. */
const QUIET_TURN_MS = 0.02;
const QUIET_WITHIN_MS = 500;
/** For what balancers send on connections that they have, when no new one is taken any more. */
const LAST_REQUESTS_MS = 500;
/** Requests in flight get this long to finish when the server closes. */
const FINISH_TIMEOUT_MS = 9_000;
/** Who does not take the last lines of the log keeps the process for no longer than this. */
const LAST_LINES_MS = 500;
const MINUTES_A_DAY = 24 * 60;

/** What listens. */
export interface Running {
  /** The URL under which it is reached. */
  address: string;
  /**
   * Refuses new requests, waits for those in flight, then closes connections and the database.
   * @param drainMs for how long it serves on before, while it tells everybody to go elsewhere; 0 for not at all.
   */
  close(drainMs?: number): Promise<void>;
}

export interface Serving extends Running {
  storage: Storage;
}

/** @throws CommandError where the database cannot be used or the port is taken. */
export async function startServing(config: Config, logger: Logger): Promise<Serving> {
  keepTicksQuick();
  // Loaded here, so that the commands without a server do not wait for one to load.
  const { buildApp } = await import("../app.js");
  const { database, docs } = config;
  const storage = await openStorage({ database, asServer: true, now });
  try {
    const keepMinutes = config.idempotencyDays * MINUTES_A_DAY;
    const upkeep = await startUpkeep(storage.idempotencyRecords, { keepMinutes, logger });
    const serviceTime = upkeep.minutes;
    const app = await buildApp({ storage, logger, docs, now, newId: newUuid, serviceTime });
    const address = await listen(app, config);
    logger.info({ address, ...storage.software }, "listening");
    let closing: Promise<void> | undefined;
    const close = (drainMs = 0) => {
      closing ??= drain(app, drainMs, logger)
        .then(() =>
          closeServer(app, async () => {
            await upkeep.stop();
            await storage.close();
          }),
        )
        .catch((err) => endAtOnce(logger, err));
      return closing;
    };
    void storage.broken?.then((err) => {
      logger.fatal({ err }, "nothing can be written any more, so the process ends");
      process.exitCode = exitCodes.failure;
      return close();
    });
    return { address, storage, close };
  } catch (error) {
    await storage.close();
    throw databaseFault(database, error);
  }
}

async function listen({ server }: App, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? "another program listens there" : message;
    const remedy = "Set HOST or PORT to another one.";
    throw new CommandError(
      exitCodes.failure,
      `Cannot listen on ${host}, port ${port}: ${reason}. ${remedy}`,
    );
  }
}

/**
 * Serves on until balancers have noticed that the server goes away, and for a little longer those that have not, on the
 * connections that they have.
 */
async function drain({ server, inFlight }: App, drainMs: number, logger: Logger): Promise<void> {
  if (drainMs === 0) {
    return;
  }
  logger.info({ drainMs }, "draining");
  inFlight.drain();
  await sleep(drainMs);
  await untilQuiet();
  // The HTTP server's own way to close would cut connections on which a request may be on its way.
  Server.prototype.close.call(server.server);
  await sleep(LAST_REQUESTS_MS);
  logger.info("closing");
}

/**
 * Ends right behind a turn of the event loop in which hardly anything was to be done. Connections that wait to be taken
 * when the listener stops are reset, with the requests that may be on them, and a proxy cannot know that nobody has seen
 * those. Each turn takes all that wait.
 */
async function untilQuiet(): Promise<void> {
  const deadline = performance.now() + QUIET_WITHIN_MS;
  let begunAt = performance.now();
  let turnMs = Number.POSITIVE_INFINITY;
  while (turnMs > QUIET_TURN_MS && begunAt < deadline) {
    await nextTurn();
    const now = performance.now();
    [turnMs, begunAt] = [now - begunAt, now];
  }
}

async function closeServer(
  { server, inFlight }: App,
  closeRest: () => Promise<void>,
): Promise<void> {
  const isLate = sleep(FINISH_TIMEOUT_MS, undefined, { ref: false });
  await Promise.race([inFlight.close(), isLate]);
  await server.close();
  await closeRest();
}

/** A thread that hangs in the disk keeps a process from every other way to end. */
function endAtOnce(logger: Logger, err: unknown): void {
  logger.fatal({ err }, "the database does not close, so the process is killed");
  process.kill(process.pid, "SIGKILL");
}

/** Ends a process in which everything is closed, also where its log is not taken. */
export function endSoon(): void {
  setTimeout(() => process.exit(), LAST_LINES_MS).unref();
}
