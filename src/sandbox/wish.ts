/** Trace ids and ids of resources that begin so are magic. */
const PREFIX = "5a9db0c5";
/** 0, status, 7, number of the code, 80, done or not, milliseconds; the rest is free. As a UUID it has version 7. */
const DIGITS = new RegExp(`^${PREFIX}0(\\d{3})7(\\d{3})800([01])(\\d{5})[\\da-f]{7}$`);

/** What a magic value asks the sandbox for. */
export interface Wish {
  /** The status of the refusal, 0 for none. */
  status: number;
  /** Which of the error codes with this status, counted from 1; 0 for the first one that the operation has. */
  number: number;
  /** Whether the request is done all the same. */
  isDone: boolean;
  /** How long the request waits before anything is done. */
  delayMs: number;
}

/**
 * Reads the 32 digits of a trace id or of a UUID.
 * @returns undefined if they are not magic, "malformed" if only their beginning is.
 */
export function readWish(text: string): Wish | "malformed" | undefined {
  const digits = text.replaceAll("-", "").toLowerCase();
  if (!digits.startsWith(PREFIX)) {
    return undefined;
  }
  const [, status, number, done, delay] = DIGITS.exec(digits) ?? [];
  return status === undefined
    ? "malformed"
    : {
        status: Number(status),
        number: Number(number),
        isDone: done === "1",
        delayMs: Number(delay),
      };
}

/** Writes a wish as a UUID. A trace id is the same without its hyphens. */
export function writeWish({ status = 0, number = 0, isDone, delayMs = 0 }: Partial<Wish>): string {
  const padded = (value: number, length: number) => String(value).padStart(length, "0");
  const groups = [
    PREFIX,
    padded(status, 4),
    `7${padded(number, 3)}`,
    `800${isDone ? 1 : 0}`,
    `${padded(delayMs, 5)}0000001`,
  ];
  return groups.join("-");
}

/** The header with which a wish goes along with any request. */
export function traceparentOf(wish: Partial<Wish>): string {
  return `00-${writeWish(wish).replaceAll("-", "")}-00f067aa0ba902b7-00`;
}
