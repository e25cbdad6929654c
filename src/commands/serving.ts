import { Server } from "node:net";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { App } from "../app.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { createEventWatch } from "../events/watch.js";
import { startUpkeep } from "../idempotency/upkeep.js";
import { createJournal } from "../journal/journal.js";
import type { Signing } from "../journal/signed-file.js";
import { listeningUrl } from "../listening-url.js";
import type { Logger } from "../log/logger.js";
import { openSecret } from "../sealing/secrets.js";
import { watchKeys } from "../sealing/watch.js";
import { databaseFault, openStorage } from "../storage/open.js";
import type { Records, Storage } from "../storage/storage.js";
import { keepTicksQuick } from "../ticks.js";
import { newUuid } from "../uuid.js";
import { messageSender } from "../webhooks/message.js";
import { createPoster } from "../webhooks/post.js";
import { createWebhookSender } from "../webhooks/sender.js";
import { now, openKeyringOf, startJournal } from "./command.js";
import { checkPolicies } from "./duplicate-policies.js";
import { openSigning, writeErasures } from "./erasures.js";
import { createJobList, type JobList } from "./jobs.js";
import { writeCheckpoint } from "./journal.js";
import { keepOutsideFiles, type OutsideFile } from "./outside-files.js";

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
const MINUTES_A_DAY = 24 * 60;

/** A server that listens, in this process or in workers. */
export interface ServerHandle {
  /** Its URL. */
  address: string;
  /**
   * Refuses new requests, waits for those in flight, then closes connections, jobs and the database.
   * @param drainMs how long the server first serves on while it reports that it goes away. 0 skips that.
   */
  close(drainMs?: number): Promise<void>;
}

/** A server with its database. */
export interface OpenServer extends ServerHandle {
  storage: Storage;
  /** The file with the first master key, if this start has made it. */
  createdFile: string | undefined;
}

/** @throws CommandError if the database or the master keys cannot be used, or the port is taken. */
export async function startServer(config: Config, logger: Logger): Promise<OpenServer> {
  keepTicksQuick();
  // Loaded here: the commands without a server start without waiting for it.
  const { buildApp } = await import("../app.js");
  const { database, docs, publicUrl, lookUps, journalReads, webhookAllow } = config;
  const storage = await openStorage({ database, asServer: true, now });
  const jobs = createJobList(logger);
  try {
    const keyring = await openKeyringOf(config, storage);
    await checkPolicies(config, storage);
    const lookUpSecret = await openSecret("look-ups", storage.secrets, keyring);
    await jobs.startJob("watch of the master keys", () => watchKeys(keyring, logger));
    await startJournal(storage, keyring, "serve");
    const signing = await openSigning(storage, keyring);
    const records = storage.openRecords(keyring);
    const journal = await jobs.startJob("journal", async () =>
      createJournal({
        store: storage.journal,
        onFailure: (err) => logger.error({ err }, "the journal cannot be written"),
      }),
    );
    const eventSecret = await openSecret("events", storage.secrets, keyring);
    const eventWatch = await jobs.startJob("events", async () =>
      createEventWatch({
        store: storage.events,
        onFailure: (err) => logger.error({ err }, "events cannot be read"),
      }),
    );
    const webhookSecret = await openSecret("webhooks", storage.secrets, keyring);
    const poster = createPoster({ allow: webhookAllow });
    await jobs.startJob("posts to webhooks", async () => ({ stop: poster.close }));
    await jobs.startJob("webhooks", async () =>
      createWebhookSender({
        store: storage.webhookSender,
        post: messageSender({ poster, secret: webhookSecret, now }),
        now,
        isShared: database.kind === "postgres",
        onFailure: (err) => logger.error({ err }, "webhooks cannot be served"),
      }),
    );
    await tellOpenRows(records, logger);
    await jobs.startJob("files outside the database", async () =>
      keepOutsideFiles(outsideFilesOf(config, { storage, records, signing }), logger),
    );
    const keepMinutes = config.idempotencyDays * MINUTES_A_DAY;
    const upkeep = await jobs.startJob("upkeep of idempotency keys", () =>
      startUpkeep(records.idempotencyRecords, { keepMinutes, logger }),
    );
    const serviceTime = upkeep.minutes;
    const app = await buildApp({
      storage,
      records,
      lookUps,
      lookUpSecret,
      eventSecret,
      eventWatch,
      webhookSecret,
      webhookAllow,
      poster,
      journal,
      journalReads,
      logger,
      docs,
      publicUrl,
      now,
      newId: newUuid,
      serviceTime,
    });
    const address = await bindPort(app, config);
    logger.info({ address, ...storage.software }, "listening");
    const close = closeOnce({ app, jobs, storage }, logger);
    void storage.broken?.then((err) => {
      logger.fatal({ err }, "nothing can be written any more, so the process ends");
      process.exitCode = exitCodes.failure;
      return close();
    });
    return { address, storage, createdFile: keyring.createdFile, close };
  } catch (error) {
    await jobs.stopJobs();
    await storage.close();
    throw databaseFault(database, error);
  }
}

const CHECKPOINT_EVERY_MS = 600_000;
const ERASURES_EVERY_MS = 60_000;

interface OutsideParts {
  storage: Storage;
  records: Records;
  signing: Signing;
}

function outsideFilesOf(
  { checkpointFile, erasuresFile }: Config,
  { storage, records, signing }: OutsideParts,
): OutsideFile[] {
  const files: OutsideFile[] = [];
  if (checkpointFile !== undefined) {
    files.push({
      name: "checkpoint of the journal",
      write: () => writeCheckpoint(checkpointFile, storage.journal, signing),
      everyMs: CHECKPOINT_EVERY_MS,
    });
  }
  if (erasuresFile !== undefined) {
    files.push({
      name: "list of erasures",
      write: () => writeErasures(erasuresFile, records.customers, signing),
      everyMs: ERASURES_EVERY_MS,
    });
  }
  return files;
}

/** Counting more of them would hold up the start. */
const OPEN_ROWS_AT_MOST = 100_000;

async function tellOpenRows({ sealedRows }: Records, logger: Logger): Promise<void> {
  const rows = await sealedRows.countOpen(OPEN_ROWS_AT_MOST);
  if (rows > 0) {
    logger.warn(
      { rows },
      "rows from before there were master keys lie open: run `intake keys seal`",
    );
  }
}

async function bindPort({ server }: App, { host, port }: Config): Promise<string> {
  try {
    await server.listen({ host, port });
    return listeningUrl(server.server);
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

interface ServerParts {
  app: App;
  jobs: JobList;
  storage: Storage;
}

/** Further calls get the promise of the first one. */
function closeOnce(parts: ServerParts, logger: Logger): ServerHandle["close"] {
  let closing: Promise<void> | undefined;
  return (drainMs = 0) => {
    closing ??= closeInOrder(parts, drainMs, logger).catch((err) => killProcess(logger, err));
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
