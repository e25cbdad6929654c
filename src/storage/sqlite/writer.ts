import { Worker } from "node:worker_threads";
import type { Outcome, Value, Write } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { type Answer, outcomesOf, pack } from "./message.js";

/** The only writer of a SQLite file: a thread, so that a slow disk or a foreign lock stops no one else. */
export interface Writer {
  /** Commits a batch. One at a time. */
  commit(batch: Write[]): Promise<Settled<Outcome>[]>;
  /** Rejects where the thread has ended. */
  check(): Promise<void>;
  close(): Promise<void>;
}

export function startWriter(file: string): Writer {
  const thread = new Worker(new URL("writer-thread.js", import.meta.url), {
    workerData: file,
    // What the main thread is started with, a loader of modules for instance, is not for this one.
    execArgv: [],
  });
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  let fault: Error | undefined;
  const ended = new Promise<void>((resolve) => {
    thread.once("exit", () => {
      fault ??= new Error("the thread that writes has ended");
      settle?.reject(fault);
      resolve();
    });
  });
  thread.on("error", (error) => {
    fault = error as Error;
  });
  thread.on("message", (answer: Answer) => settle?.resolve(answer));

  const answerTo = (message: Value[]) =>
    new Promise<Answer>((resolve, reject) => {
      settle = { resolve, reject };
      if (fault) {
        reject(fault);
      } else {
        thread.postMessage(message);
      }
    });

  return {
    async commit(batch) {
      return outcomesOf(batch, await answerTo(pack(batch)));
    },
    async check() {
      if (fault) {
        throw fault;
      }
    },
    async close() {
      thread.postMessage(undefined);
      await ended;
    },
  };
}
