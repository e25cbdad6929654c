/**
 * Makes a function that locks a name. Those who lock the same name get it one after the other, in the order in which
 * they ask; each has it until it calls what it was given.
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
