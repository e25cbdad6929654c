import type { App } from "../app.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { startUpkeep } from "../idempotency/upkeep.js";
import { createJournal } from "../journal/journal.js";
import type { Signing } from "../journal/signed-file.js";
import { listeningUrl } from "../listening-url.js";
import type { Logger } from "../log/logger.js";
import type { Sandbox } from "../sandbox/sandbox.js";
import { openSecret } from "../sealing/secrets.js";
import { watchKeys } from "../sealing/watch.js";
import { databaseFault, openStorage } from "../storage/open.js";
import type { Records, Storage } from "../storage/storage.js";
import { keepTicksQuick } from "../ticks.js";
import { newUuid } from "../uuid.js";
import { closeOnce } from "./closing.js";
import { now, openKeyringOf, startJournal } from "./command.js";
import type { DemoApiKey } from "./demo.js";
import { checkPolicies } from "./duplicate-policies.js";
import { openSigning, writeErasures } from "./erasures.js";
import { createJobList, type JobList } from "./jobs.js";
import { writeCheckpoint } from "./journal.js";
import { keepOutsideFiles, type OutsideFile } from "./outside-files.js";
import { startSending } from "./sending.js";

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
  /** The API key of a sandbox, which is known. */
  demo?: DemoApiKey | undefined;
}

/** @throws CommandError if the database or the master keys cannot be used, or the port is taken. */
export async function startServer(config: Config, logger: Logger): Promise<OpenServer> {
  keepTicksQuick();
  return listen(await openService(config, logger), config, logger);
}

/** A service whose server does not listen yet. */
export interface OpenService {
  app: App;
  jobs: JobList;
  storage: Storage;
  createdFile: string | undefined;
}

/**
 * Opens the database, starts the jobs, and puts the service together.
 * @throws CommandError if the database or the master keys cannot be used.
 */
export async function openService(
  config: Config,
  logger: Logger,
  sandbox?: Sandbox,
): Promise<OpenService> {
  // Loaded here: the commands without a server start without waiting for it.
  const { buildApp } = await import("../app.js");
  const { database, docs, publicUrl, lookUps, journalReads } = config;
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
    const sending = await startSending({ config, storage, keyring, jobs, logger });
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
      ...sending,
      journal,
      journalReads,
      logger,
      docs,
      publicUrl,
      now,
      newId: newUuid,
      serviceTime,
      sandbox,
    });
    return { app, jobs, storage, createdFile: keyring.createdFile };
  } catch (error) {
    await jobs.stopJobs();
    await storage.close();
    throw databaseFault(database, error);
  }
}

/**
 * Lets an open service listen.
 * @param current gives the service behind the server when that closes.
 * @throws CommandError if the port is taken; the service is closed then.
 */
export async function listen(
  service: OpenService,
  config: Config,
  logger: Logger,
  current = () => service,
): Promise<OpenServer> {
  const { app, jobs, storage, createdFile } = service;
  const address = await bindPort(app, config).catch(async (error: unknown) => {
    await jobs.stopJobs();
    await storage.close();
    throw error;
  });
  logger.info({ address, ...storage.software }, "listening");
  const close = closeOnce(() => {
    const {
      app: { inFlight },
      ...others
    } = current();
    return { ...others, app: { server: app.server, inFlight } };
  }, logger);
  void storage.broken?.then((err) => {
    logger.fatal({ err }, "nothing can be written any more, so the process ends");
    process.exitCode = exitCodes.failure;
    return close();
  });
  return { address, storage, createdFile, close };
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
