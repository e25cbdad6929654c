import { drawRandomHex } from "./random.js";

/** A counter has 12 bits and begins in the lower half, so that it can grow. */
const COUNTER_END = 0x1000;
const COUNTER_START_END = COUNTER_END / 2;
/** The first digit of the fourth group: its two leading bits are the variant. */
const VARIANT_DIGITS = "89ab";

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

let latestMs = 0;
let counter = 0;

/**
 * Makes a UUID version 7 (RFC 9562, sections 5.7 and 6.2 method 1): milliseconds since 1970, a counter, 62 random
 * bits. Those of one process sort in the order in which they were made, also within a millisecond.
 */
export function newUuid(): string {
  const nowMs = Date.now();
  counter += 1;
  if (nowMs > latestMs || counter === COUNTER_END) {
    // Ahead of the clock if a millisecond had more ids than its counter holds.
    latestMs = Math.max(nowMs, latestMs + 1);
    counter = Number.parseInt(drawRandomHex(2), 16) % COUNTER_START_END;
  }
  const count = counter.toString(16).padStart(3, "0");
  const random = drawRandomHex(8);
  const variant = VARIANT_DIGITS[Number.parseInt(random.slice(0, 1), 16) % 4];
  return `${timeDigits(latestMs)}-7${count}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
}

/** The first two groups, which those of one millisecond share. */
function timeDigits(ms: number): string {
  if (ms !== latestTime.ms) {
    const digits = ms.toString(16).padStart(12, "0");
    latestTime = { ms, digits: `${digits.slice(0, 8)}-${digits.slice(8)}` };
  }
  return latestTime.digits;
}

let latestTime = { ms: Number.NaN, digits: "" };

/** Lets what is made from now on sort after an id that was made elsewhere or earlier, if it is one of version 7. */
export function followUuid(id: string): void {
  const [, high, low] = UUID_V7.exec(id) ?? [];
  const idMs = Number.parseInt(`${high}${low}`, 16);
  if (idMs >= latestMs) {
    latestMs = idMs;
    // Another millisecond begins, since the counter of that id may stand anywhere in this one.
    counter = COUNTER_END - 1;
  }
}
