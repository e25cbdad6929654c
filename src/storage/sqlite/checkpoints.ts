import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { proveWritable } from "./checks.js";
import { type DatabaseSync, openDatabase } from "./driver.js";
import {
  behind,
  COPY_AT_FRAMES,
  LONG_BYTES,
  LONG_FRAMES,
  type Log,
  logBytes,
  logOf,
} from "./log.js";
import { type BareError, bareError } from "./message.js";

const PROGRAM = fileURLToPath(new URL("checkpoint-process.js", import.meta.url));
/** How often a long WAL is checked. */
const LOOK_EVERY_MS = 250;
/** The WAL file is cut in steps of this size: the writer waits, and 3 GB at once take a second. */
const CUT_BYTES = 32 * 1024 * 1024;
/** How soon a WAL that could not be cleared is tried again. */
const CLEAR_AGAIN_MS = 1_000;
/** Pause of the writer before each batch, if it writes faster than the WAL is copied. */
const PAUSE_MS = 100;

export interface CheckpointOptions {
  db: DatabaseSync;
  file: string;
  /** Whether to copy a long WAL. Commands leave that to a server. */
  asServer: boolean;
  /** Gets every failure. The copy is tried again. */
  onFailure: (error: BareError) => void;
}

/** Copies the WAL into the database, for the writer. */
export interface Checkpoints {
  /** Runs the function that writes a batch: at once, or after a turn of the event loop if the WAL is long. */
  beforeBatch(write: () => void): void;
  /** Call it after the answer to a batch, so that no write waits for a copy. */
  afterBatch(): void;
  /** Lets nothing of what the WAL holds now stay in its file for long. Someone was erased. */
  clearSoon(): void;
  /** Closes the connection. */
  close(): void;
}

/**
 * The writer copies a WAL of usual length between two batches: a copy at the same time as commits costs throughput. If
 * a reader has let the WAL grow, a process of its own copies all but a rest, which the writer copies. SQLite restarts
 * the WAL, and cuts its file, only when nothing is left to copy.
 */
export function startCheckpoints(options: CheckpointOptions): Checkpoints {
  const { db, file, asServer, onFailure } = options;
  db.exec("PRAGMA wal_autocheckpoint = 0");
  const log = logOf(db);
  let beside: ChildProcess | undefined;
  let pauseMs = 0;
  let looking: NodeJS.Timeout | undefined;

  const copyUsual = () => {
    const length = log.length();
    if (!beside && length.log >= COPY_AT_FRAMES && behind(length) <= LONG_FRAMES) {
      log.copy();
    }
    if (length.log > LONG_FRAMES) {
      lookAfterLong();
    }
  };
  const lookAfterLong = () => {
    looking ??= asServer ? setInterval(() => attempt(shorten), LOOK_EVERY_MS) : undefined;
  };
  const shorten = () => {
    const left = behind(log.length());
    if (!beside && left > LONG_FRAMES) {
      beside = startProcess({
        file,
        left,
        onFailure,
        onSlow: () => {
          pauseMs = PAUSE_MS;
        },
        onEnd: () => {
          beside = undefined;
          pauseMs = 0;
        },
      });
    }
    if (!beside && cutOnce(log, db, file)) {
      clearInterval(looking);
      looking = undefined;
    }
  };
  const attempt = attempting(onFailure);

  // A WAL that is long is copied beside the writer first.
  const clearing = createClearing(() => !beside && looking === undefined && log.clear(), attempt);
  attempt(() => {
    if (logBytes(file) > LONG_BYTES) {
      lookAfterLong();
    }
  });
  return {
    beforeBatch(write) {
      if (looking === undefined) {
        write();
      } else {
        setTimeout(write, pauseMs);
      }
    },
    afterBatch: () => attempt(copyUsual),
    clearSoon: clearing.begin,
    close() {
      clearInterval(looking);
      clearing.end(() => void log.clear());
      beside?.kill("SIGKILL");
      closeSoon(db, file);
    },
  };
}

function attempting(onFailure: CheckpointOptions["onFailure"]) {
  return (run: () => void): void => {
    try {
      run();
    } catch (error) {
      onFailure(bareError(error));
    }
  };
}

/** Clears the WAL. A reader may stand in the way for a while. */
function createClearing(clear: () => boolean, attempt: (run: () => void) => void) {
  let timer: NodeJS.Timeout | undefined;
  const turn = () => {
    timer = setTimeout(turn, CLEAR_AGAIN_MS);
    attempt(() => {
      if (clear()) {
        clearTimeout(timer);
        timer = undefined;
      }
    });
  };
  return {
    begin(): void {
      timer ??= setTimeout(turn, 0);
    },
    /** A command ends here, while a server goes on. */
    end(clearOnce: () => void): void {
      if (timer !== undefined) {
        clearTimeout(timer);
        attempt(clearOnce);
      }
    },
  };
}

interface ProcessOptions extends Pick<CheckpointOptions, "file" | "onFailure"> {
  /** How many frames are to be copied. */
  left: number;
  /** The disk copies more slowly than it appends: the WAL would grow for ever. */
  onSlow: () => void;
  onEnd: () => void;
}

/** Starts the process that copies a long WAL. */
function startProcess(options: ProcessOptions): ChildProcess {
  const { file, onFailure, onSlow, onEnd } = options;
  let { left } = options;
  const child = fork(PROGRAM, [file], { execArgv: [], stdio: ["ignore", "ignore", 2, "ipc"] });
  child.once("exit", onEnd).once("error", onEnd);
  child.on("message", (message: number | BareError) => {
    if (typeof message !== "number") {
      onFailure(message);
      return;
    }
    if (message > left / 2) {
      onSlow();
    }
    left = message;
  });
  // A disk that hangs keeps the process alive. The server closes all the same.
  child.unref();
  child.channel?.unref();
  return child;
}

/** @returns whether the file is short again. */
function cutOnce(log: Log, db: DatabaseSync, file: string): boolean {
  const bytes = logBytes(file);
  if (bytes > LONG_BYTES && behind(log.copy()) === 0) {
    db.exec(`PRAGMA journal_size_limit = ${Math.max(LONG_BYTES, bytes - CUT_BYTES)}`);
    // Any commit does it.
    proveWritable(db);
  }
  return logBytes(file) <= LONG_BYTES;
}

/** The last connection to close copies all of the WAL. If that would take too long, the next start does it. */
function closeSoon(db: DatabaseSync, file: string): void {
  if (logBytes(file) <= LONG_BYTES) {
    db.close();
    return;
  }
  const last = openDatabase(file, { readOnly: true });
  last.prepare("SELECT count(*) FROM sqlite_schema").get();
  db.close();
  last.close();
}
