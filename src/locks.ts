/**
 * Makes a function that locks a name. Locks of one name are given in the order of the calls, each when the one before is
 * released.
 * @returns a function that waits for the lock and gives its release.
 */
export function createLocks(): (name: string) => Promise<() => void> {
  const latest = new Map<string, Promise<void>>();
  return async (name) => {
    const before = latest.get(name);
    let release!: () => void;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    latest.set(name, released);
    await before;
    return () => {
      if (latest.get(name) === released) {
        latest.delete(name);
      }
      release();
    };
  };
}
