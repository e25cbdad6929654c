/**
 * Until when a request has to be answered, by performance.now(). Whatever it asks of a database with time limits ends by
 * then, however many statements that are.
 */
export type DueAt = number;

/**
 * Waits for a promise, but not for ever. What it stands for goes on.
 * @throws what `late` makes, where the time is over first.
 */
export function within<T>(limitMs: number, promise: Promise<T>, late: () => Error): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(late()), limitMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
