import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Logger } from "../log/logger.js";
import { endProcessSoon } from "./closing.js";
import { toCommandError } from "./command-error.js";
import { type ServerHandle, startServer } from "./serving.js";

/** A worker that has ended is replaced after this time. */
const REPLACE_AFTER_MS = 1_000;

/** From the primary process to a worker. */
interface CloseMessage {
  drainMs: number;
}

/** From a worker to the primary process: its address, or why it does not start. */
type StartMessage = { address: string } | { exitCode: number; message: string };

/**
 * Starts processes that share one port, and replaces each that ends. They end when this process does.
 * @throws CommandError if the first of them cannot serve.
 */
export async function startWorkers(count: number, logger: Logger): Promise<ServerHandle> {
  // The first one alone, so that a wrong configuration is reported once.
  const address = await waitForAddress(cluster.fork());
  let isClosing = false;
  const startWorker = () => {
    if (!isClosing) {
      waitForAddress(cluster.fork()).catch((error: CommandError) => logger.error(error.message));
    }
  };
  for (let number = 1; number < count; number += 1) {
    startWorker();
  }
  cluster.on("exit", ({ process: { pid } }, code, signal) => {
    if (!isClosing) {
      logger.error({ pid, code, signal }, "a worker has ended");
      setTimeout(startWorker, REPLACE_AFTER_MS);
    }
  });
  const close = async (drainMs = 0) => {
    isClosing = true;
    const workers = Object.values(cluster.workers as Record<number, Worker>);
    await Promise.all(workers.map((worker) => closeWorker(worker, { drainMs })));
  };
  return { address, close };
}

function waitForAddress(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once("message", (message: StartMessage) => {
      if ("address" in message) {
        resolve(message.address);
      } else {
        reject(new CommandError(message.exitCode, message.message));
      }
    });
    worker.once("exit", () => {
      reject(new CommandError(exitCodes.failure, "A worker has ended before it served."));
    });
  });
}

/** A worker that got a signal of its own is closing, or has closed, already. */
async function closeWorker(worker: Worker, message: CloseMessage): Promise<void> {
  worker.send(message, () => undefined);
  if (!worker.isDead()) {
    await once(worker, "exit");
  }
}

/** Serves as one of the workers. */
export async function serveAsWorker(config: Config, logger: Logger): Promise<void> {
  const sendToPrimary = (message: StartMessage) => process.send?.(message);
  try {
    const { address, close } = await startServer(config, logger);
    let isClosing = false;
    const closeWorkerOnce = (drainMs: number) => {
      // A terminal or a service manager signals every process, and the primary process sends a message as well.
      if (!isClosing) {
        isClosing = true;
        void close(drainMs).then(() => {
          process.disconnect();
          endProcessSoon();
        });
      }
    };
    process.on("message", (message: CloseMessage) => closeWorkerOnce(message.drainMs));
    process.on("SIGTERM", () => closeWorkerOnce(config.drainMs));
    process.on("SIGINT", () => closeWorkerOnce(0));
    sendToPrimary({ address });
  } catch (error) {
    const { exitCode, message } = toCommandError(error);
    sendToPrimary({ exitCode, message });
    process.disconnect();
  }
}
