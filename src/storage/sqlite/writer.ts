import { Worker } from "node:worker_threads";
import type { Value } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import { withTimeLimit } from "../../time-limit.js";
import type { Write, WriteResult } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { isDamage, isFailedSync, StorageFault } from "./fault.js";
import {
  type Answer,
  type BareError,
  type CopyFailure,
  errorOf,
  outcomesOf,
  pack,
} from "./message.js";
import { asSqliteError } from "./sqlite-error.js";
import type { WriterData } from "./writer-thread.js";

/** How long the thread may take to start. Other programs may keep the processor busy. */
const START_LIMIT_MS = 60_000;
/**
 * How long a batch may take in a thread that is ready. A batch that takes longer is taken for one that hangs in the
 * disk. The start has its own limit: it takes seconds on a slow machine.
 */
const COMMIT_LIMIT_MS = 5_000;
/** How long the thread may take to end. With COMMIT_LIMIT_MS it is less than the time in which a server closes. */
const CLOSE_LIMIT_MS = 2_000;

/** The only writer of a SQLite file. It is a thread: a slow disk or a foreign lock blocks no read. */
export interface Writer {
  /**
   * Commits a batch. One at a time.
   * @throws OutcomeUnknown if it may be written; after any other error it is not.
   */
  commit(batch: Write[]): Promise<Settled<WriteResult>[]>;
  /** @throws the fault that prevents writes. */
  check(): void;
  /** Refuses further writes with this fault. */
  stop(fault: Error): void;
  /** Resolves if nothing can be written until the process is restarted. */
  broken: Promise<Error>;
  /** @throws StorageFault if the thread does not end. */
  close(): Promise<void>;
}

export function startWriter(workerData: WriterData, startLimitMs = START_LIMIT_MS): Writer {
  const thread = new Worker(new URL("writer-thread.js", import.meta.url), {
    workerData,
    // Options of the main thread, such as a module loader, are not for this one.
    execArgv: [],
  });
  let settle: { resolve: (answer: Answer) => void; reject: (error: Error) => void } | undefined;
  let fault: Error | undefined;
  let isLate = false;
  let isClosing = false;
  let tellBroken: (fault: Error) => void;
  const broken = new Promise<Error>((resolve) => {
    tellBroken = resolve;
  });

  const stop = (reason: Error) => {
    fault ??= reason;
  };
  const breakDown = (reason: Error) => {
    stop(reason);
    tellBroken(reason);
  };

  let threadError: unknown;
  thread.on("error", (error) => {
    threadError = asSqliteError(error);
  });
  let isReady = false;
  const ready = new Promise<void>((resolve) => {
    thread.once("message", () => {
      thread.on("message", (message: Answer | CopyFailure) => {
        if ("notCopied" in message) {
          noteFault(message.notCopied);
        } else {
          takeAnswer(message);
        }
      });
      isReady = true;
      resolve();
    });
    thread.once("exit", resolve);
  });
  const getReady = async () => {
    if (!isReady) {
      await withTimeLimit(startLimitMs, ready, hangs);
    }
  };
  const ended = new Promise<void>((resolve) => {
    thread.once("exit", () => {
      if (!isClosing) {
        breakDown(new StorageFault("writer_ended", threadError));
      }
      settle?.reject(new OutcomeUnknown(fault));
      resolve();
    });
  });
  const noteFault = (answer: Answer) => {
    const failed = faultIn(answer);
    if (failed) {
      const note = isDamage(failed.code) ? stop : breakDown;
      note(errorOf({ ...failed, isUnknown: false }));
    }
  };
  const takeAnswer = (answer: Answer) => {
    isLate = false;
    noteFault(answer);
    settle?.resolve(answer);
  };

  const check = () => {
    if (fault) {
      throw fault;
    }
    if (isLate) {
      throw hangs();
    }
  };
  const answerTo = (message: Value[]) =>
    new Promise<Answer>((resolve, reject) => {
      settle = { resolve, reject };
      thread.postMessage(message);
    });

  return {
    async commit(batch) {
      await getReady();
      // No batch is queued behind one that hangs: it could be written later, after its answer.
      check();
      const answer = await withTimeLimit(COMMIT_LIMIT_MS, answerTo(pack(batch)), () => {
        isLate = true;
        return new OutcomeUnknown(hangs());
      });
      return outcomesOf(batch, answer);
    },
    check,
    stop,
    broken,
    async close() {
      isClosing = true;
      thread.postMessage(undefined);
      await getReady();
      await withTimeLimit(CLOSE_LIMIT_MS, ended, hangs);
    },
  };
}

function hangs(): StorageFault {
  return new StorageFault("disk_hangs");
}

/** Finds a fault that is not of one write alone: damage of the file, or a failed sync. */
function faultIn(answer: Answer): BareError | undefined {
  const outcomes = Array.isArray(answer) ? answer : [answer];
  return outcomes.find((outcome): outcome is BareError => {
    return typeof outcome !== "number" && (isDamage(outcome.code) || isFailedSync(outcome.code));
  });
}
