import { Worker } from "node:worker_threads";
import { OutcomeUnknown } from "../../errors.js";
import { withTimeLimit } from "../../time-limit.js";
import type { Outcome, Value, Write } from "../engine.js";
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

/** How long the thread may take until it is ready. That is a matter of the processor, which others may have taken. */
const START_LIMIT_MS = 60_000;
/**
 * How long a batch may take, once the thread is ready. One that takes longer hangs in the disk, for all that anybody
 * can tell. On a slow machine, to get ready alone takes seconds.
 */
const COMMIT_LIMIT_MS = 5_000;
/** How long the thread may take to end. Together they are less than the time in which a server closes. */
const CLOSE_LIMIT_MS = 2_000;

/** The only writer of a SQLite file: a thread, so that a slow disk or a foreign lock stops no one else. */
export interface Writer {
  /**
   * Commits a batch. One at a time.
   * @throws OutcomeUnknown where it may or may not be written; after any other error it is not.
   */
  commit(batch: Write[]): Promise<Settled<Outcome>[]>;
  /** @throws why nothing can be written. */
  check(): void;
  /** Writes nothing any more, and says why. */
  stop(fault: Error): void;
  /** Settles where nothing can be written until the process is started again. */
  broken: Promise<Error>;
  /** @throws StorageFault where the thread does not end. */
  close(): Promise<void>;
}

export function startWriter(workerData: WriterData, startLimitMs = START_LIMIT_MS): Writer {
  const thread = new Worker(new URL("writer-thread.js", import.meta.url), {
    workerData,
    // What the main thread is started with, a loader of modules for instance, is not for this one.
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
      // While the thread has not come back, nothing waits for it that could be written unawares later.
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

/** What stands in an answer that is no matter of one write: the file is damaged, or a sync has failed. */
function faultIn(answer: Answer): BareError | undefined {
  const outcomes = Array.isArray(answer) ? answer : [answer];
  return outcomes.find((outcome): outcome is BareError => {
    return typeof outcome !== "number" && (isDamage(outcome.code) || isFailedSync(outcome.code));
  });
}
