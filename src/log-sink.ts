import { createWriteStream, fstatSync, writeSync } from "node:fs";
import type { Writable } from "node:stream";

const STANDARD_ERROR = 2;
/** So much is kept for a sink that does not take it. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** After which a sink that has failed is tried again. */
const RETRY_MS = 1_000;
/** For so long lines are gathered, which then leave together: to write one takes as long as to write many. */
const GATHER_MS = 10;

/** Takes lines of the log, each with its line end. Never waits and never fails. */
export interface LogSink {
  write(line: string): void;
}

/**
 * Writes lines to standard error as it takes them. What it does not take waits in memory; where that is too much,
 * lines are dropped.
 * @param onDropped is told how many were dropped, once lines are taken again.
 */
export function createLogSink(onDropped: (lineCount: number) => void): LogSink {
  let stream = openStandardError();
  let waiting = "";
  /** On its way. */
  let leaving = "";
  let isBusy = false;
  let droppedCount = 0;

  function send(): void {
    leaving = waiting;
    waiting = "";
    stream.write(leaving, (error) => (error ? keep() : goOn()));
  }

  function goOn(): void {
    leaving = "";
    if (droppedCount > 0) {
      const lineCount = droppedCount;
      droppedCount = 0;
      onDropped(lineCount);
    }
    isBusy = waiting !== "";
    if (isBusy) {
      setTimeout(send, GATHER_MS);
    }
  }

  /** Nobody reads the pipe any more, or the disk is full. Somebody may read it again. */
  function keep(): void {
    waiting = leaving + waiting;
    leaving = "";
    setTimeout(() => {
      stream = stream.errored ? openStandardError() : stream;
      send();
    }, RETRY_MS).unref();
  }

  process.on("exit", () => {
    if (leaving === "") {
      writeWhatFits(waiting);
    }
  });

  return {
    write(line) {
      if (waiting.length + leaving.length + line.length > MOST_CHARACTERS) {
        droppedCount += 1;
        return;
      }
      waiting += line;
      if (!isBusy) {
        isBusy = true;
        setTimeout(send, GATHER_MS);
      }
    },
  };
}

/**
 * A pipe or a socket is written without blocking anyone, and stays usable after an error. Anything else is written by
 * a thread of Node's pool, as a file on a slow disk has to be.
 */
function openStandardError(): Writable {
  const kind = fstatSync(STANDARD_ERROR);
  const stream =
    kind.isFIFO() || kind.isSocket()
      ? process.stderr
      : createWriteStream("", { fd: STANDARD_ERROR, autoClose: false });
  // Whoever writes is told as well.
  return stream.on("error", () => undefined);
}

/** The last lines of a process that ends at once. */
function writeWhatFits(text: string): void {
  try {
    writeSync(STANDARD_ERROR, text);
  } catch {
    // It takes no more, and nobody is left to wait for it.
  }
}
