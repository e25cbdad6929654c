/** @throws where a text is not a whole number of at least 1. */
export function countOf(name: string, text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) {
    throw new Error(`--${name} is not a whole number of at least 1: ${text}`);
  }
  return Number(text);
}

/**
 * Reads a list of names with commas.
 * @throws where one is not known.
 */
export function namesOf<T extends string>(name: string, text: string, known: readonly T[]): T[] {
  const names = text.split(",");
  const unknown = names.find((one) => !known.includes(one as T));
  if (unknown !== undefined) {
    throw new Error(`--${name} takes one or more of ${known.join(", ")}, not ${unknown}`);
  }
  return known.filter((one) => names.includes(one));
}

/**
 * Reads a name.
 * @throws where it is not known.
 */
export function oneOf<T extends string>(name: string, text: string, known: readonly T[]): T {
  const found = known.find((one) => one === text);
  if (found === undefined) {
    throw new Error(`--${name} takes one of ${known.join(", ")}, not ${text}`);
  }
  return found;
}
