import { Worker } from "node:worker_threads";
import Database from "better-sqlite3";
import type { Outcome, Step, Value, Write } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { writes } from "../statements.js";
import { type PackedError, type PackedOutcome, type PackedStep, WRITTEN } from "./batch.js";

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

  const answerTo = (batch: PackedStep[][]) =>
    new Promise<Answer>((resolve, reject) => {
      settle = { resolve, reject };
      if (fault) {
        reject(fault);
      } else {
        thread.postMessage(batch);
      }
    });

  return {
    async commit(batch) {
      const answer = await answerTo(batch.map((steps) => steps.map(pack)));
      if (!Array.isArray(answer)) {
        throw unpackError(answer);
      }
      return batch.map((steps, index) => unpack(steps, answer[index] as PackedOutcome));
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

/** By write, or what failed them all. */
type Answer = PackedOutcome[] | PackedError;

function pack({ statement, row }: Step): PackedStep {
  return [
    statement,
    writes[statement].columns.map((column) => (row as Record<string, Value>)[column] as Value),
  ];
}

function unpack(steps: Write, outcome: PackedOutcome): Settled<Outcome> {
  if (typeof outcome !== "number") {
    return unpackError(outcome);
  }
  return outcome === WRITTEN ? "written" : (steps[outcome] as Step).statement;
}

function unpackError({ code, message }: PackedError): Error {
  return new Database.SqliteError(message, code);
}
