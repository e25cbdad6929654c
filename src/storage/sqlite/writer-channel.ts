import { Worker } from "node:worker_threads";
import type { Value } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import type { JournalSettings } from "../engine.js";
import type { BareError, BatchAnswer, UpkeepFailure } from "./message.js";
import { asSqliteError } from "./sqlite-error.js";
import type { WriterData } from "./writer-thread.js";

/** What batches leave behind is garbage, which V8 collects late without a limit, so that an import holds more and more. */
const COMMAND_LIMITS = { maxYoungGenerationSizeMb: 4 };

/** The channel to the writer thread. */
export interface WriterChannel {
  isReady(): boolean;
  /** Resolves when the thread is ready, or has ended. */
  ready: Promise<void>;
  /**
   * Sends a batch. One at a time.
   * @throws OutcomeUnknown if the thread ends before it answers.
   */
  request(message: Value[] | Uint8Array): Promise<BatchAnswer>;
  startJournal(settings: JournalSettings): void;
  /** Lets the thread end after its last batch. */
  end(): void;
  ended: Promise<void>;
}

export interface WriterEvents {
  onAnswer: (answer: BatchAnswer) => void;
  onUpkeepFailure: (error: BareError) => void;
  /**
   * The thread has ended.
   * @param error why, if it has thrown.
   * @returns the cause of the OutcomeUnknown of the batch that it was writing.
   */
  onEnd: (error: unknown) => Error | undefined;
}

interface PendingAnswer {
  resolve: (answer: BatchAnswer) => void;
  reject: (error: Error) => void;
}

/** Starts the writer thread. */
export function openWriterChannel(workerData: WriterData, events: WriterEvents): WriterChannel {
  const thread = new Worker(new URL("writer-thread.js", import.meta.url), {
    workerData,
    // Options of the main thread, such as a module loader, are not for this one.
    execArgv: [],
    resourceLimits: workerData.asServer ? {} : COMMAND_LIMITS,
  });
  let pending: PendingAnswer | undefined;
  let isReady = false;
  let threadError: unknown;

  const receive = (message: BatchAnswer | UpkeepFailure) => {
    if ("upkeepFailed" in message) {
      events.onUpkeepFailure(message.upkeepFailed);
    } else {
      events.onAnswer(message);
      pending?.resolve(message);
    }
  };

  thread.on("error", (error) => {
    threadError = asSqliteError(error);
  });
  const ready = new Promise<void>((resolve) => {
    // The first message is READY.
    thread.once("message", () => {
      thread.on("message", receive);
      isReady = true;
      resolve();
    });
    thread.once("exit", resolve);
  });
  const ended = new Promise<void>((resolve) => {
    thread.once("exit", () => {
      const cause = events.onEnd(threadError);
      pending?.reject(new OutcomeUnknown(cause));
      resolve();
    });
  });

  return {
    isReady: () => isReady,
    ready,
    request: (message) =>
      new Promise((resolve, reject) => {
        pending = { resolve, reject };
        thread.postMessage(message);
      }),
    startJournal: (settings) => thread.postMessage(settings),
    end: () => thread.postMessage(undefined),
    ended,
  };
}
