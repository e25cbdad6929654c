import { Worker } from "node:worker_threads";
import { CommandError, exitCodes } from "../errors.js";
import type { BlockOrder, BlockReading } from "./row-reader.js";
import type { ReaderData, ReaderFailure } from "./worker-thread.js";

/** Threads that read blocks. */
export interface Readers {
  readonly count: number;
  /** @throws CommandError if the block cannot be read at all. */
  read(order: BlockOrder): Promise<BlockReading>;
  close(): Promise<void>;
}

/** What a block leaves behind is garbage: without limits V8 collects it so late that memory doubles. */
const LIMITS = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 32 };

/** Each thread starts with its first block, so that a short file has one. */
export function startReaders(count: number, workerData: ReaderData): Readers {
  const threads: ReturnType<typeof startThread>[] = [];
  let turn = 0;
  return {
    count,
    read(order) {
      const thread = threads[turn % count] ?? startThread(workerData);
      threads[turn % count] = thread;
      turn += 1;
      return thread.read(order);
    },
    async close() {
      await Promise.all(threads.map(({ close }) => close()));
    },
  };
}

interface Waiting {
  resolve: (reading: BlockReading) => void;
  reject: (error: Error) => void;
}

function startThread(workerData: ReaderData) {
  const thread = new Worker(new URL("worker-thread.js", import.meta.url), {
    workerData,
    execArgv: [],
    resourceLimits: LIMITS,
  });
  // Answers come in the order of the questions.
  const waiting: Waiting[] = [];
  let ended: Error | undefined;
  thread.on("message", (message: BlockReading | ReaderFailure) => {
    const { resolve, reject } = waiting.shift() as Waiting;
    if ("exitCode" in message) {
      reject(new CommandError(message.exitCode, message.message));
    } else {
      resolve(message);
    }
  });
  // What stops it from starting. Its class is lost between threads, its exit code is not.
  thread.on("error", (error) => {
    ended = "exitCode" in error ? new CommandError(Number(error.exitCode), error.message) : error;
  });
  const exited = new Promise<void>((resolve) => {
    thread.once("exit", () => {
      ended ??= new CommandError(exitCodes.failure, "A thread of the import has ended too early.");
      for (const { reject } of waiting.splice(0)) {
        reject(ended);
      }
      resolve();
    });
  });
  return {
    read: (order: BlockOrder) =>
      new Promise<BlockReading>((resolve, reject) => {
        if (ended) {
          reject(ended);
          return;
        }
        waiting.push({ resolve, reject });
        thread.postMessage(order, [
          order.bytes.buffer as ArrayBuffer,
          order.ends.buffer as ArrayBuffer,
        ]);
      }),
    async close() {
      thread.postMessage(undefined);
      await exited;
    },
  };
}
