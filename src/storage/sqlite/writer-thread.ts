/**
 * The thread that writes. It says once that it is ready. What it is sent is a batch, or undefined to end; it answers
 * each batch in turn.
 */
import { parentPort, workerData } from "node:worker_threads";
import type { Value } from "../engine.js";
import { createBatchWriter } from "./batch.js";
import { connect } from "./connection.js";
import { bareError, READY, unpack } from "./message.js";

/** How long to wait for another process, such as a command beside the server. */
const BUSY_TIMEOUT_MS = 1000;

const db = connect(workerData);
db.exec(`PRAGMA busy_timeout = ${BUSY_TIMEOUT_MS}`);
const write = createBatchWriter(db);

parentPort?.on("message", (message: Value[] | undefined) => {
  if (message === undefined) {
    db.close();
    parentPort?.close();
    return;
  }
  try {
    parentPort?.postMessage(write(unpack(message)));
  } catch (error) {
    parentPort?.postMessage(bareError(error));
  }
});
parentPort?.postMessage(READY);
