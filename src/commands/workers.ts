import cluster, { type Worker } from "node:cluster";
import { once } from "node:events";
import type { Config } from "../config.js";
import { CommandError, exitCodes, toCommandError } from "../errors.js";
import type { Logger } from "../logger.js";
import { endSoon, type Running, startServing } from "./serving.js";

/** After which a worker that has ended is replaced. */
const REPLACE_AFTER_MS = 1_000;
/** What a worker is told when it is to close. */
interface Close {
  drainMs: number;
}

/** What a worker says of its start: where it is reached, or why it is not. */
type Report = { address: string } | { exitCode: number; message: string };

/**
 * Starts processes that share one port, and replaces each that ends. They end when this process does.
 * @throws CommandError where the first of them cannot serve.
 */
export async function startWorkers(count: number, logger: Logger): Promise<Running> {
  // The first one alone, so that what is wrong is said once.
  const address = await reached(cluster.fork());
  let isClosing = false;
  const start = () => {
    if (!isClosing) {
      reached(cluster.fork()).catch((error: CommandError) => logger.error(error.message));
    }
  };
  for (let number = 1; number < count; number += 1) {
    start();
  }
  cluster.on("exit", ({ process: { pid } }, code, signal) => {
    if (!isClosing) {
      logger.error({ pid, code, signal }, "a worker has ended");
      setTimeout(start, REPLACE_AFTER_MS);
    }
  });
  const close = async (drainMs = 0) => {
    isClosing = true;
    const workers = Object.values(cluster.workers as Record<number, Worker>);
    await Promise.all(workers.map((worker) => closeWorker(worker, { drainMs })));
  };
  return { address, close };
}

function reached(worker: Worker): Promise<string> {
  return new Promise((resolve, reject) => {
    worker.once("message", (report: Report) => {
      if ("address" in report) {
        resolve(report.address);
      } else {
        reject(new CommandError(report.exitCode, report.message));
      }
    });
    worker.once("exit", () => {
      reject(new CommandError(exitCodes.failure, "A worker has ended before it served."));
    });
  });
}

/** A worker that got a signal of its own is closing, or has closed, already. */
async function closeWorker(worker: Worker, message: Close): Promise<void> {
  worker.send(message, () => undefined);
  if (!worker.isDead()) {
    await once(worker, "exit");
  }
}

/** Serves as one of the workers. */
export async function serveAsWorker(config: Config, logger: Logger): Promise<void> {
  const report = (message: Report) => process.send?.(message);
  try {
    const { address, close } = await startServing(config, logger);
    let isClosing = false;
    const closeOnce = (drainMs: number) => {
      // A terminal and a service manager signal every process, and the first one tells the others as well.
      if (!isClosing) {
        isClosing = true;
        void close(drainMs).then(() => {
          process.disconnect();
          endSoon();
        });
      }
    };
    process.on("message", (message: Close) => closeOnce(message.drainMs));
    process.on("SIGTERM", () => closeOnce(config.drainMs));
    process.on("SIGINT", () => closeOnce(0));
    report({ address });
  } catch (error) {
    const { exitCode, message } = toCommandError(error);
    report({ exitCode, message });
    process.disconnect();
  }
}
