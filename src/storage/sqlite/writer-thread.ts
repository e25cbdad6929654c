/**
 * The thread that writes. Its first message is READY. It gets the settings of the journal, batches, or undefined to end,
 * and answers each batch in turn. If upkeep fails, of the WAL or of the look-ups, it sends an UpkeepFailure in between.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Value } from "../../changes.js";
import type { JournalSettings } from "../engine.js";
import { type BareStep, deserializeSteps, unpack } from "../packed-writes.js";
import { createBatchWriter } from "./batch.js";
import { startCheckpoints } from "./checkpoints.js";
import { connect } from "./connection.js";
import { createJournalWriter } from "./journal-writer.js";
import { type LookUpSettings, startLookUpUpkeep } from "./look-ups/upkeep.js";
import { type BareError, bareError, READY } from "./message.js";

/** The data that starts the thread. */
export interface WriterData {
  file: string;
  asServer: boolean;
  lookUpSettings?: LookUpSettings | undefined;
}

/** How long to wait for another process that writes, such as a command. */
const BUSY_TIMEOUT_MS = 1000;

const { file, asServer, lookUpSettings }: WriterData = workerData;
const db = connect(file);
db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
const journal = createJournalWriter(db);
const checkpoints = startCheckpoints({
  db,
  file,
  asServer,
  onFailure: tellFailure,
});
const lookUps = startLookUpUpkeep({
  db,
  asServer,
  settings: lookUpSettings,
  afterTurn: checkpoints.afterBatch,
  onFailure: tellFailure,
});
const write = createBatchWriter(db, {
  journal,
  beforeErasure(customerId) {
    const eraseLookUps = lookUps.beforeErasure(customerId);
    return () => {
      eraseLookUps();
      checkpoints.clearSoon();
    };
  },
});

parentPort?.on("message", (message: Value[] | Uint8Array | JournalSettings | undefined) => {
  if (message === undefined) {
    lookUps.close();
    checkpoints.close();
    parentPort?.close();
  } else if (message instanceof Uint8Array) {
    checkpoints.beforeBatch(() => writeBatch(deserializeSteps(message)));
  } else if (Array.isArray(message)) {
    checkpoints.beforeBatch(() => writeBatch(unpack(message)));
  } else {
    journal.start(message);
  }
});
parentPort?.postMessage(READY);

function writeBatch(batch: BareStep[][]): void {
  try {
    parentPort?.postMessage(write(batch));
  } catch (error) {
    parentPort?.postMessage(bareError(error));
  }
  checkpoints.afterBatch();
  lookUps.afterBatch();
}

function tellFailure(upkeepFailed: BareError): void {
  parentPort?.postMessage({ upkeepFailed });
}
