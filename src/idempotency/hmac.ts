import { hash } from "node:crypto";

/** What SHA-256 takes at a time, and what it gives, in bytes (FIPS 180-4). */
const BLOCK = 64;
const DIGEST = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * HMAC-SHA-256 (RFC 2104) in base64url, of texts in UTF-8. An object of Node's createHmac outlives every quick
 * collection of garbage, so that one for each request costs far more than its hashes.
 * @param key of ASCII, not longer than a block.
 */
export function hmacSha256(key: string, text: string): string {
  const inner = Buffer.allocUnsafe(BLOCK + Buffer.byteLength(text));
  const outer = Buffer.allocUnsafe(BLOCK + DIGEST);
  for (let index = 0; index < BLOCK; index += 1) {
    const byte = index < key.length ? key.charCodeAt(index) : 0;
    inner[index] = byte ^ INNER;
    outer[index] = byte ^ OUTER;
  }
  inner.write(text, BLOCK);
  hash("sha256", inner, "buffer").copy(outer, BLOCK);
  return hash("sha256", outer, "base64url");
}
