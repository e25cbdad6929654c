import type { DueAt } from "../time-limit.js";

/** The time limits of writes, and the errors of writes that exceed them. */
export interface WriteTimeLimits {
  /** How long a write waits for its batch. */
  queueTimeoutMs: number;
  /** The error of a write that had no batch in time. Nothing of it was done. */
  queueTimeout: () => Error;
  /** The error of a write that is due while its batch is being committed. It may be done. */
  commitTimeout: () => Error;
}

export interface QueuedWrite<W, O> {
  write: W;
  sinceMs: number;
  dueAt: DueAt;
  resolve: (outcome: O) => void;
  reject: (error: unknown) => void;
}

/** The writes that wait for their batch, and the batch that is being committed. */
export interface WriteQueue<W, O> {
  /** How many writes wait. */
  readonly length: number;
  add(write: QueuedWrite<W, O>): void;
  /** Takes the first writes as the batch that is being committed. */
  takeBatch(size: number): QueuedWrite<W, O>[];
  /** Applies the time limits to waiting writes and to the batch, until it is stopped. */
  startTimeLimits(): void;
  stopTimeLimits(): void;
}

/** @param limits undefined if writes have no time limit. */
export function createWriteQueue<W, O>(limits: WriteTimeLimits | undefined): WriteQueue<W, O> {
  let waiting: QueuedWrite<W, O>[] = [];
  let committing: QueuedWrite<W, O>[] = [];
  let timer: NodeJS.Timeout | undefined;

  /** Has no effect on a write that is settled already. */
  function rejectLate({ queueTimeoutMs, queueTimeout, commitTimeout }: WriteTimeLimits): void {
    const nowMs = performance.now();
    const isDue = ({ dueAt }: QueuedWrite<W, O>) => dueAt < nowMs;
    const isLate = (one: QueuedWrite<W, O>) => isDue(one) || one.sinceMs < nowMs - queueTimeoutMs;
    for (const { reject } of waiting.filter(isLate)) {
      reject(queueTimeout());
    }
    waiting = waiting.filter((one) => !isLate(one));
    for (const { reject } of committing.filter(isDue)) {
      reject(commitTimeout());
    }
  }

  return {
    get length() {
      return waiting.length;
    },
    add: (write) => void waiting.push(write),
    takeBatch(size) {
      committing = waiting.splice(0, size);
      return committing;
    },
    startTimeLimits() {
      timer = limits && setInterval(rejectLate, limits.queueTimeoutMs / 10, limits);
    },
    stopTimeLimits() {
      clearInterval(timer);
      committing = [];
    },
  };
}
