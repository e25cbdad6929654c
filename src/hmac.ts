import { hash } from "node:crypto";

/** The block size and the digest size of SHA-256, in bytes (FIPS 180-4). */
const BLOCK = 64;
const DIGEST = 32;
const INNER = 0x36;
const OUTER = 0x5c;

/** The two blocks that HMAC makes of a key. Made once, they serve for any number of texts. */
export interface HmacKey {
  inner: Buffer;
  /** The digest of each text is written behind the block. */
  outer: Buffer;
}

/** @param key at most 64 bytes (one block); of a text, ASCII. */
export function hmacKey(key: Uint8Array | string): HmacKey {
  const bytes = Buffer.from(key as string);
  const inner = Buffer.allocUnsafeSlow(BLOCK);
  const outer = Buffer.allocUnsafeSlow(BLOCK + DIGEST);
  for (let index = 0; index < BLOCK; index += 1) {
    const byte = bytes[index] ?? 0;
    inner[index] = byte ^ INNER;
    outer[index] = byte ^ OUTER;
  }
  return { inner, outer };
}

/**
 * HMAC-SHA-256 (RFC 2104) of a text in UTF-8. An object of Node's createHmac survives minor garbage collections, so one
 * for each request costs far more than its hashes.
 */
export function hmacSha256(
  { inner, outer }: HmacKey,
  text: string,
  encoding: "base64url" | "hex",
): string {
  const message = Buffer.allocUnsafe(BLOCK + Buffer.byteLength(text));
  inner.copy(message);
  message.write(text, BLOCK);
  // A digest as a text costs less than one as a Buffer.
  outer.write(hash("sha256", message, "binary"), BLOCK, "latin1");
  return hash("sha256", outer, encoding);
}
