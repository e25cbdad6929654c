import { type HmacKey, hmacKey, hmacSha256 } from "../hmac.js";

/** The counter of a UUID version 7 has 12 bits (RFC 9562, section 6.2, method 1). */
const COUNT = 0x1000;
const VARIANT_DIGITS = "89ab";

/** So many rows share the instant at which they began to be stored. */
export const PART_ROWS = 32_768;
/** Their ids have the times from then on for so many milliseconds. */
export const PART_MS = PART_ROWS / COUNT;

/**
 * Makes the ids of an import's customers (UUID version 7). A row has the same one each time it is read, so its customer
 * is stored once. They sort by row.
 * @param seed random, and the import's own.
 */
export function customerIds(seed: string): (row: number, partRow: number, partAt: Date) => string {
  const key: HmacKey = hmacKey(seed);
  return (row, partRow, partAt) => {
    const place = row - partRow;
    const ms = partAt.getTime() + Math.floor(place / COUNT);
    const time = ms.toString(16).padStart(12, "0");
    const count = (place % COUNT).toString(16).padStart(3, "0");
    const digest = hmacSha256(key, String(row), "hex");
    const variant = VARIANT_DIGITS[Number.parseInt(digest.slice(0, 1), 16) % 4];
    return (
      `${time.slice(0, 8)}-${time.slice(8)}-7${count}-${variant}${digest.slice(1, 4)}` +
      `-${digest.slice(4, 16)}`
    );
  };
}
