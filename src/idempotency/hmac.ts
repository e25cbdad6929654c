import { hash } from "node:crypto";

/** The block size and the digest size of SHA-256, in bytes (FIPS 180-4). */
const BLOCK = 64;
const DIGEST = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/**
 * HMAC-SHA-256 (RFC 2104) of a text in UTF-8, in base64url. An object of Node's createHmac survives minor garbage
 * collections, so one for each request costs far more than its hashes.
 * @param key ASCII, at most 64 characters (one block).
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
