import type { DestinationStream, Logger } from "pino";
import { pino } from "./dependencies.js";
import { describeError } from "./errors.js";
import { createLogSink } from "./log-sink.js";

export type { Logger };

/**
 * The service's log: JSON lines on standard error, since standard output belongs to results. Errors are
 * reduced to what holds no personal value, wherever they are logged.
 */
export function createLogger(level: string, destination?: DestinationStream): Logger {
  const logger: Logger = pino(
    {
      level,
      base: null,
      timestamp,
      serializers: { err: describeError, req: () => undefined, res: () => undefined },
    },
    destination ?? createLogSink((dropped) => logger.error({ dropped }, "lines dropped")),
  );
  return logger;
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
