import type { DestinationStream, Logger } from "pino";
import { pino } from "../dependencies.js";
import { describeError } from "./describe-error.js";
import { createLogSink } from "./log-sink.js";

export type { Logger };

/**
 * The service's log: JSON lines on standard error, since standard output belongs to results. Every error is reduced to
 * the parts that hold no personal value.
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

/** The time as a JSON member, as pino wants it. Lines of one millisecond share the text. */
function timestamp(): string {
  const nowMs = Date.now();
  if (nowMs !== latest.ms) {
    latest = { ms: nowMs, text: `,"time":"${new Date(nowMs).toISOString()}"` };
  }
  return latest.text;
}

let latest = { ms: Number.NaN, text: "" };
