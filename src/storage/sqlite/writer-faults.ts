import { isDamage, isFailedSync, StorageFault } from "./fault.js";
import { type BareError, type BatchAnswer, errorOf } from "./message.js";

/** The faults that prevent writes: the first that lasts, and a disk that hangs until it answers. */
export interface WriterFaults {
  /** The first fault that lasts. */
  readonly first: Error | undefined;
  /** @throws the fault that prevents writes. */
  check(): void;
  /** Refuses further writes with this fault. */
  stop(fault: Error): void;
  /** Refuses further writes until the process is restarted. */
  breakDown(fault: Error): void;
  /** Resolves with the first fault that needs a restart. */
  broken: Promise<Error>;
  /** Refuses further writes until the next answer. */
  hang(): void;
  /** Takes the fault from an answer, if it has one. */
  noteAnswer(answer: BatchAnswer): void;
  /** Takes the fault from failed upkeep, if it is one that prevents writes. */
  noteError(error: BareError): void;
}

export function createWriterFaults(): WriterFaults {
  let first: Error | undefined;
  let isHanging = false;
  let tellBroken: (fault: Error) => void;
  const broken = new Promise<Error>((resolve) => {
    tellBroken = resolve;
  });

  const stop = (fault: Error) => {
    first ??= fault;
  };
  const breakDown = (fault: Error) => {
    stop(fault);
    tellBroken(fault);
  };
  const noteError = (error: BareError) => {
    if (isDamage(error.code)) {
      stop(errorOf({ ...error, isUnknown: false }));
    } else if (isFailedSync(error.code)) {
      breakDown(errorOf({ ...error, isUnknown: false }));
    }
  };

  return {
    get first() {
      return first;
    },
    check() {
      if (first) {
        throw first;
      }
      if (isHanging) {
        throw diskHangs();
      }
    },
    stop,
    breakDown,
    broken,
    hang() {
      isHanging = true;
    },
    noteAnswer(answer) {
      isHanging = false;
      const fault = faultIn(answer);
      if (fault) {
        noteError(fault);
      }
    },
    noteError,
  };
}

export function diskHangs(): StorageFault {
  return new StorageFault("disk_hangs");
}

/** Finds a fault that is not of one write alone: damage of the file, or a failed sync. */
function faultIn(answer: BatchAnswer): BareError | undefined {
  const outcomes = Array.isArray(answer) ? answer : [answer];
  return outcomes.find((outcome): outcome is BareError => {
    return typeof outcome !== "number" && (isDamage(outcome.code) || isFailedSync(outcome.code));
  });
}
