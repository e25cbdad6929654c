/** The deadline of a request, by performance.now(). Every statement of the request ends by then. */
export type DueAt = number;

/**
 * Waits for a promise no longer than a limit. The work behind the promise goes on.
 * @throws the error that `late` makes, if the limit passes first.
 */
export function withTimeLimit<T>(
  limitMs: number,
  promise: Promise<T>,
  late: () => Error,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
