/** @throws where an option of the command line is not a whole number. */
export function numberOf(name: string, text: string): number {
  if (!/^\d+$/.test(text)) {
    throw new Error(`--${name} is not a whole number: ${text}`);
  }
  return Number(text);
}
