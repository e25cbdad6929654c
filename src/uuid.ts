import { drawRandomHex } from "./random.js";

/** The counter has 12 bits. It starts in the lower half, so that it can grow. */
const COUNTER_END = 0x1000;
const COUNTER_START_END = COUNTER_END / 2;
/** The first digit of the fourth group: its two leading bits are the variant. */
const VARIANT_DIGITS = "89ab";

const UUID_V7 = /^([0-9a-f]{8})-([0-9a-f]{4})-7/;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Below and above every UUID that is made here. */
export const NO_UUID = "00000000-0000-0000-0000-000000000000";
export const NEWEST_UUID = "ffffffff-ffff-ffff-ffff-ffffffffffff";

let latestMs = 0;
let counter = 0;

/**
 * Makes a UUID version 7 (RFC 9562, sections 5.7 and 6.2 method 1): milliseconds since 1970, a counter, 62 random
 * bits. UUIDs of one process sort by creation, also within a millisecond.
 */
export function newUuid(): string {
  const nowMs = Date.now();
  counter += 1;
  if (nowMs > latestMs || counter === COUNTER_END) {
    // The timestamp runs ahead of the clock if the counter of a millisecond overflows.
    latestMs = Math.max(nowMs, latestMs + 1);
    counter = Number.parseInt(drawRandomHex(2), 16) % COUNTER_START_END;
  }
  const count = counter.toString(16).padStart(3, "0");
  const random = drawRandomHex(8);
  const variant = VARIANT_DIGITS[Number.parseInt(random.slice(0, 1), 16) % 4];
  return `${timeDigits(latestMs)}-7${count}-${variant}${random.slice(1, 4)}-${random.slice(4)}`;
}

/** The first two groups. UUIDs of one millisecond share them. */
function timeDigits(ms: number): string {
  if (ms !== latestTime.ms) {
    const digits = ms.toString(16).padStart(12, "0");
    latestTime = { ms, digits: `${digits.slice(0, 8)}-${digits.slice(8)}` };
  }
  return latestTime.digits;
}

let latestTime = { ms: Number.NaN, digits: "" };

/** Makes later UUIDs sort after an id from another process or an earlier run, if that is a UUID version 7. */
export function followUuid(id: string): void {
  const [, high, low] = UUID_V7.exec(id) ?? [];
  const idMs = Number.parseInt(`${high}${low}`, 16);
  if (idMs >= latestMs) {
    latestMs = idMs;
    // The next UUID takes the next millisecond: the counter of that id is unknown.
    counter = COUNTER_END - 1;
  }
}

/** The UUID below all those of version 7 that were made at this instant or later. */
export function lowestUuidAt(ms: number): string {
  return `${timeDigits(Math.max(0, ms))}-0000-0000-000000000000`;
}

/** Whether a value is a UUID (RFC 9562, section 4), in small letters or capitals. */
export function isUuid(value: unknown): value is string {
  return typeof value === "string" && UUID.test(value);
}
