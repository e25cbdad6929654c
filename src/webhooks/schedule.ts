const SECOND_MS = 1_000;
const MINUTE_MS = 60 * SECOND_MS;
const HOUR_MS = 60 * MINUTE_MS;

/** How long after each failed attempt the next one follows, as Standard Webhooks 1.0 proposes: three days in all. */
const DELAYS_MS = [
  5 * SECOND_MS,
  ...[5, 30].map((minutes) => minutes * MINUTE_MS),
  ...[2, 5, 10, 14, 20, 24].map((hours) => hours * HOUR_MS),
];
/** The delays are up to this part longer or shorter: receivers that come back are not met by all at once. */
const JITTER = 0.1;
/** A receiver can ask for more time, within this. */
export const MOST_RETRY_AFTER_MS = 24 * HOUR_MS;

/**
 * When to send again what has failed.
 * @param attempts how often it was sent.
 * @param retryAfterMs what the receiver asks for.
 * @returns milliseconds; undefined if it is given up.
 */
export function nextDelayMs(
  attempts: number,
  retryAfterMs = 0,
  random: () => number = Math.random,
): number | undefined {
  const delayMs = DELAYS_MS[attempts - 1];
  if (delayMs === undefined) {
    return undefined;
  }
  const jittered = delayMs * (1 + JITTER * (2 * random() - 1));
  return Math.round(Math.max(jittered, Math.min(retryAfterMs, MOST_RETRY_AFTER_MS)));
}
