/**
 * The thread that writes. It says once that it is ready. What it is sent is a batch, or undefined to end; it answers
 * each batch in turn. In between it says what failed of copying the log.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Value } from "../../changes.js";
import { createBatchWriter } from "./batch.js";
import { startCheckpoints } from "./checkpoints.js";
import { connect } from "./connection.js";
import { bareError, READY, unpack } from "./message.js";

/** What the thread is started with. */
export interface WriterData {
  file: string;
  asServer: boolean;
}

/** How long to wait for another process, such as a command beside the server. */
const BUSY_TIMEOUT_MS = 1000;

const { file, asServer }: WriterData = workerData;
const db = connect(file);
db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
const write = createBatchWriter(db);
const checkpoints = startCheckpoints({
  db,
  file,
  asServer,
  onFailure: (notCopied) => parentPort?.postMessage({ notCopied }),
});

parentPort?.on("message", (message: Value[] | undefined) => {
  if (message === undefined) {
    checkpoints.close();
    parentPort?.close();
  } else {
    checkpoints.beforeBatch(() => writeBatch(message));
  }
});
parentPort?.postMessage(READY);

function writeBatch(message: Value[]): void {
  try {
    parentPort?.postMessage(write(unpack(message)));
  } catch (error) {
    parentPort?.postMessage(bareError(error));
  }
  checkpoints.afterBatch();
}
