import type { Value } from "../../changes.js";
import { OutcomeUnknown } from "../../errors.js";
import { withTimeLimit } from "../../time-limit.js";
import type { JournalSettings, Write, WriteResult } from "../engine.js";
import type { Settled } from "../group-commit.js";
import { deserializeWrites, pack } from "../packed-writes.js";
import { StorageFault } from "./fault.js";
import { type BatchAnswer, outcomesOf } from "./message.js";
import { openWriterChannel } from "./writer-channel.js";
import { createWriterFaults, diskHangs } from "./writer-faults.js";
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
export interface SqliteWriter {
  /**
   * Commits a batch, when those before it have ended.
   * @throws OutcomeUnknown if it may be written; after any other error it is not.
   */
  commit(batch: Write[]): Promise<Settled<WriteResult>[]>;
  /**
   * The same for a batch in bytes (packed-writes.ts).
   * @throws what failed one of the writes as well; the others may be written then.
   */
  commitBytes(bytes: Uint8Array): Promise<WriteResult[]>;
  startJournal(settings: JournalSettings): void;
  /** @throws the fault that prevents writes. */
  check(): void;
  /** Refuses further writes with this fault. */
  stop(fault: Error): void;
  /** Resolves if nothing can be written until the process is restarted. */
  broken: Promise<Error>;
  /** @throws StorageFault if the thread does not end. */
  close(): Promise<void>;
}

export function startWriter(workerData: WriterData, startLimitMs = START_LIMIT_MS): SqliteWriter {
  const faults = createWriterFaults();
  let isClosing = false;
  const channel = openWriterChannel(workerData, {
    onAnswer: faults.noteAnswer,
    onUpkeepFailure: faults.noteError,
    onEnd(error) {
      if (!isClosing) {
        faults.breakDown(new StorageFault("writer_ended", error));
      }
      return faults.first;
    },
  });

  async function getReady(): Promise<void> {
    if (!channel.isReady()) {
      await withTimeLimit(startLimitMs, channel.ready, diskHangs);
    }
  }

  async function request(message: Value[] | Uint8Array): Promise<BatchAnswer> {
    await getReady();
    // No batch is queued behind one that hangs: it could be written later, after its answer.
    faults.check();
    return withTimeLimit(COMMIT_LIMIT_MS, channel.request(message), () => {
      faults.hang();
      return new OutcomeUnknown(diskHangs());
    });
  }

  let last: Promise<unknown> = Promise.resolve();
  function inTurn(message: Value[] | Uint8Array): Promise<BatchAnswer> {
    const answer = last.then(() => request(message));
    last = answer.catch(() => {});
    return answer;
  }

  return {
    commit: async (batch) => outcomesOf(await inTurn(pack(batch)), () => batch),
    async commitBytes(bytes) {
      const settled = outcomesOf(await inTurn(bytes), () => deserializeWrites(bytes));
      return Promise.all(settled.map((one) => (one instanceof Error ? Promise.reject(one) : one)));
    },
    startJournal: channel.startJournal,
    check: faults.check,
    stop: faults.stop,
    broken: faults.broken,
    async close() {
      await last;
      isClosing = true;
      channel.end();
      await getReady();
      await withTimeLimit(CLOSE_LIMIT_MS, channel.ended, diskHangs);
    },
  };
}
