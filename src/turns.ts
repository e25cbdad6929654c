/**
 * Makes a function that runs actions of one name one by one, in the order of the calls. Actions of other names run at
 * the same time.
 */
export function createTurns() {
  const latest = new Map<string, Promise<unknown>>();
  return async function runInTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
    const acting = runAfter(latest.get(name), act);
    latest.set(name, acting);
    try {
      return await acting;
    } finally {
      if (latest.get(name) === acting) {
        latest.delete(name);
      }
    }
  };
}

/** An action runs even if the one before it failed. */
async function runAfter<T>(
  before: Promise<unknown> | undefined,
  act: () => Promise<T>,
): Promise<T> {
  await before?.catch(() => undefined);
  return act();
}
