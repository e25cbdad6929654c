import { randomFillSync } from "node:crypto";

/** A pool for many ids: a call for a few bytes costs as much as a call for 4 KiB. */
const bytes = Buffer.alloc(4096);
let digits = "";
let taken = 0;

/** Hexadecimal digits of random bytes from node:crypto. No byte is given out twice. */
export function drawRandomHex(byteCount: number): string {
  if (taken + 2 * byteCount > digits.length) {
    digits = randomFillSync(bytes).toString("hex");
    taken = 0;
  }
  taken += 2 * byteCount;
  return digits.slice(taken - 2 * byteCount, taken);
}
