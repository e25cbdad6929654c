/** How long a look-up is remembered. A change in the store takes effect within this time. */
export const MAX_AGE_MS = 1_000;
/** Names that exist are kept apart from names that do not, so made-up names push out only each other. */
export const MAX_FOUND = 10_000;
export const MAX_NOT_FOUND = 1_000;

interface LookUp<T> {
  /** Its age counts from the start: the store may have read the row at any time since. */
  startedMs: number;
  answer: Promise<T>;
}

/**
 * Puts a cache before a look-up in the store. Calls for one name at the same time share one look-up. A look-up that
 * fails is not remembered.
 * @param lookUp returns something falsy if nothing has this name.
 * @param elapsedMs a monotonic clock, in milliseconds.
 */
export function rememberLookUps<Name extends string[], T>(
  lookUp: (...name: Name) => Promise<T>,
  elapsedMs: () => number,
): (...name: Name) => Promise<T> {
  const pending = new Map<string, LookUp<T>>();
  const found = new Map<string, LookUp<T>>();
  const notFound = new Map<string, LookUp<T>>();
  const all = [found, notFound, pending];

  return (...name) => {
    const key = name.join(" ");
    const nowMs = elapsedMs();
    for (const known of all) {
      const one = known.get(key);
      if (one && nowMs - one.startedMs < MAX_AGE_MS) {
        return one.answer;
      }
    }
    return begin(key, { startedMs: nowMs, answer: lookUp(...name) });
  };

  function begin(key: string, look: LookUp<T>): Promise<T> {
    pending.set(key, look);
    look.answer.then(
      (value) => isLatest(key, look) && keep(key, look, Boolean(value)),
      () => isLatest(key, look),
    );
    return look.answer;
  }

  /** A slow look-up may have read an older row than the one that began after it. */
  function isLatest(key: string, look: LookUp<T>): boolean {
    return pending.get(key) === look && pending.delete(key);
  }

  function keep(key: string, look: LookUp<T>, isFound: boolean): void {
    found.delete(key);
    notFound.delete(key);
    const [kept, limit] = isFound ? [found, MAX_FOUND] : ([notFound, MAX_NOT_FOUND] as const);
    kept.set(key, look);
    if (kept.size > limit) {
      const [oldest] = kept.keys();
      kept.delete(oldest as string);
    }
  }
}
