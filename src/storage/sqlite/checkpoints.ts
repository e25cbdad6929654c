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
/** How often a long log is looked after. */
const LOOK_EVERY_MS = 250;
/** The file of a log is cut by so much at once: the writer waits for it, which takes a second for 3 GB. */
const CUT_BYTES = 32 * 1024 * 1024;
/** Of the writer before each batch, where the copying does not gain on it. */
const PAUSE_MS = 100;

export interface CheckpointOptions {
  db: DatabaseSync;
  file: string;
  /** Whether to look after a log that is long. Commands leave it to a server. */
  asServer: boolean;
  /** Is told of everything that fails; it is tried again. */
  onFailure: (error: BareError) => void;
}

/** Copies the log into the database, for the one who writes. */
export interface Checkpoints {
  /** Runs what writes a batch: at once, or where the log is long, when it has had a turn of the event loop. */
  beforeBatch(write: () => void): void;
  /** To be called when a batch is answered, so that nobody waits for it. */
  afterBatch(): void;
  /** Closes the connection. */
  close(): void;
}

/**
 * The writer copies a log of a usual length between two batches: what copies beside it takes the disk at the wrong
 * moments, which costs throughput. A log that a reader has let grow long is copied by a process of its own, down to a
 * rest that the writer copies. Only when nothing is left SQLite begins the log anew, and cuts its file.
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
      beside = copyBeside(left);
    }
    if (!beside && cutOnce(log, db, file)) {
      clearInterval(looking);
      looking = undefined;
    }
  };
  const copyBeside = (leftAtFirst: number) => {
    let left = leftAtFirst;
    const child = fork(PROGRAM, [file], { execArgv: [], stdio: ["ignore", "ignore", 2, "ipc"] });
    const ended = () => {
      beside = undefined;
      pauseMs = 0;
    };
    child.once("exit", ended).once("error", ended);
    child.on("message", (message: number | BareError) => {
      if (typeof message === "number") {
        // A disk may be slower at copying than at writing the log, which would grow for ever.
        pauseMs = message > left / 2 ? PAUSE_MS : pauseMs;
        left = message;
      } else {
        onFailure(message);
      }
    });
    // A disk that hangs keeps it from ending, which must not keep the server from closing.
    child.unref();
    child.channel?.unref();
    return child;
  };
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (error) {
      onFailure(bareError(error));
    }
  };

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
    close() {
      clearInterval(looking);
      beside?.kill("SIGKILL");
      closeSoon(db, file);
    },
  };
}

/** @returns whether the file is no longer long. */
function cutOnce(log: Log, db: DatabaseSync, file: string): boolean {
  const bytes = logBytes(file);
  if (bytes > LONG_BYTES && behind(log.copy()) === 0) {
    db.exec(`PRAGMA journal_size_limit = ${Math.max(LONG_BYTES, bytes - CUT_BYTES)}`);
    // Any commit will do.
    proveWritable(db);
  }
  return logBytes(file) <= LONG_BYTES;
}

/** Who closes a file last copies all of its log, which takes too long where it is long: the next start does it. */
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
