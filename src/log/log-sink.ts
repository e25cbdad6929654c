import { createWriteStream, fstatSync, writeSync } from "node:fs";
import type { Writable } from "node:stream";

const STANDARD_ERROR = 2;
/** The most that waits in memory while standard error takes nothing. */
const MOST_CHARACTERS = 4 * 1024 * 1024;
/** Standard error is tried again this long after it failed. */
const RETRY_MS = 1_000;
/** How long lines are gathered: one write of many lines costs as much as a write of one. */
const GATHER_MS = 10;

/** Takes lines of the log, each with its line end. Never waits and never fails. */
export interface LogSink {
  write(line: string): void;
}

/**
 * Writes lines to standard error. Lines wait in memory while it takes none; if too many wait, new ones are dropped.
 * @param onDropped gets the number of dropped lines, once lines are taken again.
 */
export function createLogSink(onDropped: (lineCount: number) => void): LogSink {
  let stream = openStandardError();
  let waiting = "";
  /** The text of the write in progress. */
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

  /** The pipe has no reader, or the disk is full. Both can pass. */
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
 * A pipe or a socket is written without blocking, and stays usable after an error. Anything else is written by a thread
 * of Node's pool, since a disk can be slow.
 */
function openStandardError(): Writable {
  const kind = fstatSync(STANDARD_ERROR);
  const stream =
    kind.isFIFO() || kind.isSocket()
      ? process.stderr
      : createWriteStream("", { fd: STANDARD_ERROR, autoClose: false });
  // The callback of write() gets the error too.
  return stream.on("error", () => undefined);
}

/** For the last lines of a process that ends at once. */
function writeWhatFits(text: string): void {
  try {
    writeSync(STANDARD_ERROR, text);
  } catch {
    // Standard error takes no more, and the process ends.
  }
}
