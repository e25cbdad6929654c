import { randomFillSync } from "node:crypto";

/** Made for many ids at once: to ask for a few bytes takes as long as to ask for these. */
const bytes = Buffer.alloc(4096);
let digits = "";
let taken = 0;

/** Hexadecimal digits of random bytes, as good as those of node:crypto. No byte is given out twice. */
export function randomHex(byteCount: number): string {
  if (taken + 2 * byteCount > digits.length) {
    digits = randomFillSync(bytes).toString("hex");
    taken = 0;
  }
  taken += 2 * byteCount;
  return digits.slice(taken - 2 * byteCount, taken);
}
