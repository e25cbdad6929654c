/**
 * The thread that writes. Its first message is READY. It gets batches, or undefined to end, and answers each batch in
 * turn. If the WAL cannot be copied, it sends a CopyFailure in between.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Value } from "../../changes.js";
import { createBatchWriter } from "./batch.js";
import { startCheckpoints } from "./checkpoints.js";
import { connect } from "./connection.js";
import { bareError, READY, unpack } from "./message.js";

/** The data that starts the thread. */
export interface WriterData {
  file: string;
  asServer: boolean;
}

/** How long to wait for another process that writes, such as a command. */
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
