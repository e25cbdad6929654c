/**
 * A thread that reads blocks of rows. Its data says how; each message is a BlockOrder, and each answer a BlockReading or
 * a ReaderFailure, in the same order. Undefined ends it.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { insisting } from "../insisting.js";
import { describeError } from "../log/describe-error.js";
import { openKeyring } from "../sealing/keyring.js";
import { openSecret } from "../sealing/secrets.js";
import { WATCH_EVERY_MS } from "../sealing/watch.js";
import { databaseFault, openStorage } from "../storage/open.js";
import { type BlockOrder, type RowReaderDependencies, rowReader } from "./row-reader.js";

/** The data that starts the thread. */
export interface ReaderData extends Pick<RowReaderDependencies, "client" | "columns" | "seed"> {
  config: Config;
}

/** Errors lose their class between threads. */
export interface ReaderFailure {
  exitCode: number;
  message: string;
}

const { config, client, columns, seed }: ReaderData = workerData;
const { database, masterKeys: source, lookUps: lookUpNames } = config;
const now = () => new Date();

const storage = await openStorage({ database, asServer: false, now });
const keyring = await openKeyring({ source, mayCreate: false, store: storage.keyVersions, now });
const read = rowReader({
  storage,
  records: storage.openRecords(keyring),
  lookUpSecret: await openSecret("look-ups", storage.secrets, keyring),
  lookUpNames,
  client,
  columns,
  seed,
  now,
});
let refreshedMs = performance.now();

/** Seals with a new version of the master key soon after it was made active, as a server does. */
async function keepKeysFresh(): Promise<void> {
  if (performance.now() - refreshedMs > WATCH_EVERY_MS) {
    await insisting(() => keyring.refresh());
    refreshedMs = performance.now();
  }
}

async function answer(order: BlockOrder): Promise<void> {
  try {
    await keepKeysFresh();
    parentPort?.postMessage(await read(order));
  } catch (error) {
    parentPort?.postMessage(failureOf(databaseFault(database, error)));
  }
}

function failureOf(error: unknown): ReaderFailure {
  return error instanceof CommandError
    ? { exitCode: error.exitCode, message: error.message }
    : {
        exitCode: exitCodes.failure,
        message: `intake failed: ${JSON.stringify(describeError(error))}`,
      };
}

let last = Promise.resolve();
parentPort?.on("message", (order: BlockOrder | undefined) => {
  last = last.then(async () => {
    if (order) {
      await answer(order);
    } else {
      await storage.close();
      parentPort?.close();
    }
  });
});
