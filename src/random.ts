import { randomFillSync } from "node:crypto";

/** Pools: a call for a few bytes costs as much as a call for 4 KiB. No byte is given out twice. */
const POOL_BYTES = 4096;
const pool = Buffer.alloc(POOL_BYTES);
let taken = POOL_BYTES;

const digitPool = Buffer.alloc(POOL_BYTES);
let digits = "";
let takenDigits = 0;

/**
 * Random bytes from node:crypto.
 * @param byteCount at most 4096.
 */
export function drawRandomBytes(byteCount: number): Buffer {
  if (taken + byteCount > POOL_BYTES) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += byteCount;
  // A copy: the pool is filled anew while the bytes are in use.
  return Buffer.from(pool.subarray(taken - byteCount, taken));
}

/** Hexadecimal digits of random bytes from node:crypto. */
export function drawRandomHex(byteCount: number): string {
  if (takenDigits + 2 * byteCount > digits.length) {
    digits = randomFillSync(digitPool).toString("hex");
    takenDigits = 0;
  }
  takenDigits += 2 * byteCount;
  return digits.slice(takenDigits - 2 * byteCount, takenDigits);
}
