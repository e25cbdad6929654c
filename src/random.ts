import { randomFillSync } from "node:crypto";

/** Bytes are made for many ids at once: to ask for a few takes as long as to ask for these. */
const pool = Buffer.alloc(4096);
let taken = pool.length;

/** Hexadecimal digits of random bytes, as good as those of node:crypto. No byte is given out twice. */
export function randomHex(byteCount: number): string {
  if (taken + byteCount > pool.length) {
    randomFillSync(pool);
    taken = 0;
  }
  taken += byteCount;
  return pool.toString("hex", taken - byteCount, taken);
}
