import type { DestinationStream, Logger } from "pino";
import { pino } from "./dependencies.js";
import { describeError } from "./errors.js";

export type { Logger };

/**
 * The service's log: JSON lines on standard error, since standard output belongs to results. Errors are
 * reduced to what holds no personal value, wherever they are logged.
 */
export function createLogger(
  level: string,
  destination: DestinationStream = gathered(() => pino.destination({ fd: 2, sync: false })),
): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp,
      serializers: { err: describeError, req: () => undefined, res: () => undefined },
    },
    destination,
  );
}

/** The time of a line, as pino takes it: lines of one millisecond share the text. */
function timestamp(): string {
  const nowMs = Date.now();
  if (nowMs !== latest.ms) {
    latest = { ms: nowMs, text: `,"time":"${new Date(nowMs).toISOString()}"` };
  }
  return latest.text;
}

let latest = { ms: Number.NaN, text: "" };

/** Lines wait so long for others: a write of many takes as long as one of a single line. */
const GATHER_MS = 10;

function gathered(open: () => DestinationStream): DestinationStream {
  let lines = "";
  const pass = () => {
    if (lines !== "") {
      destination.write(lines);
      lines = "";
    }
  };
  // First of all that is done at the end: the destination writes what it has, then.
  process.on("exit", pass);
  const destination = open();
  return {
    write(line) {
      if (lines === "") {
        setTimeout(pass, GATHER_MS).unref();
      }
      lines += line;
    },
  };
}
