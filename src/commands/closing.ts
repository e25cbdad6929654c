import { Server } from "node:net";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.js";
import type { Logger } from "../log/logger.js";
import type { Storage } from "../storage/storage.js";
import type { JobList } from "./jobs.js";

/** The listener closes after a turn of the event loop that is shorter than this. */
const QUIET_TURN_MS = 0.02;
/** The longest wait for such a turn. */
const QUIET_WITHIN_MS = 500;
/** How long open connections may still send requests after the listener is closed. */
const LAST_REQUESTS_MS = 500;
/** Requests in flight get this long to finish when the server closes. */
const FINISH_TIMEOUT_MS = 9_000;
/** How long the process waits for standard error to take the last lines of the log. */
const LAST_LINES_MS = 500;

/** What is closed, from the outside in. */
export interface ServerParts {
  app: App;
  jobs: JobList;
  storage: Storage;
}

/**
 * Makes the function that closes a server. Further calls get the promise of the first one.
 * @param parts gives what is to be closed when that is asked for.
 */
export function closeOnce(
  parts: () => ServerParts,
  logger: Logger,
): (drainMs?: number) => Promise<void> {
  let closing: Promise<void> | undefined;
  return (drainMs = 0) => {
    closing ??= closeInOrder(parts(), drainMs, logger).catch((err) => killProcess(logger, err));
    return closing;
  };
}

/** Requests use jobs and the database, jobs use the database. */
async function closeInOrder(
  { app, jobs, storage }: ServerParts,
  drainMs: number,
  logger: Logger,
): Promise<void> {
  if (drainMs > 0) {
    await drainServer(app, drainMs, logger);
  }
  await closeApp(app);
  await jobs.stopJobs();
  await storage.close();
}

/** Serves on until load balancers have noticed that the server goes away, then closes the listener. */
async function drainServer(
  { server, inFlight }: App,
  drainMs: number,
  logger: Logger,
): Promise<void> {
  logger.info({ drainMs }, "draining");
  inFlight.drain();
  await sleep(drainMs);
  await waitForQuietTurn();
  // http.Server's own close() would cut idle connections on which a request may be on its way.
  Server.prototype.close.call(server.server);
  await sleep(LAST_REQUESTS_MS);
  logger.info("closing");
}

/**
 * Waits for a turn of the event loop that accepts hardly any connection. Connections in the backlog of a listener that
 * closes are reset, and a proxy cannot know that nobody has read their requests. Each turn empties the backlog.
 */
async function waitForQuietTurn(): Promise<void> {
  const deadline = performance.now() + QUIET_WITHIN_MS;
  let begunAt = performance.now();
  let turnMs = Number.POSITIVE_INFINITY;
  while (turnMs > QUIET_TURN_MS && begunAt < deadline) {
    await nextTurn();
    const now = performance.now();
    [turnMs, begunAt] = [now - begunAt, now];
  }
}

/** Waits for requests in flight, then closes all connections. */
async function closeApp({ server, inFlight }: App): Promise<void> {
  const timeout = sleep(FINISH_TIMEOUT_MS, undefined, { ref: false });
  await Promise.race([inFlight.close(), timeout]);
  await server.close();
}

/** A thread that hangs in the disk blocks every other way to end a process. */
function killProcess(logger: Logger, err: unknown): void {
  logger.fatal({ err }, "the database does not close, so the process is killed");
  process.kill(process.pid, "SIGKILL");
}

/** Ends a process in which everything is closed, even if nobody reads its log. */
export function endProcessSoon(): void {
  setTimeout(() => process.exit(), LAST_LINES_MS).unref();
}
