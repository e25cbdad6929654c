/**
 * Makes a function that lets actions under the same name follow each other, in the order in which they come. Those under
 * other names go on meanwhile.
 */
export function createTurns() {
  const latest = new Map<string, Promise<unknown>>();
  return async function inTurn<T>(name: string, act: () => Promise<T>): Promise<T> {
    const acting = follow(latest.get(name), act);
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

/** How the one before has ended is a matter of its own. */
async function follow<T>(before: Promise<unknown> | undefined, act: () => Promise<T>): Promise<T> {
  await before?.catch(() => undefined);
  return act();
}
