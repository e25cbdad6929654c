import { hash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import type { KeyMode } from "./client.js";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ID_LENGTH = 8;
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const KEY_ID = /^[0-9A-Za-z]{8}$/;
const KEY = /^(ck_(?:live|test)_([0-9A-Za-z]{8})_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

/** A key as its owner holds it: ck_MODE_ID_SECRET and a checksum, so that a typo is told without a look-up. */
export interface NewKey {
  id: string;
  key: string;
  digest: Buffer;
}

export function newKey(mode: KeyMode): NewKey {
  const id = randomBase62(ID_LENGTH);
  const body = `ck_${mode}_${id}_${randomBase62(SECRET_LENGTH)}`;
  const key = body + checksum(body);
  return { id, key, digest: digestOf(key) };
}

export function isKeyId(text: string): boolean {
  return KEY_ID.test(text);
}

/** The id in a key, or undefined where the text is not a key or its checksum is wrong. */
export function keyIdOf(key: string): string | undefined {
  const [, body, id, sum] = KEY.exec(key) ?? [];
  return body !== undefined && checksum(body) === sum ? id : undefined;
}

/** The secret has 190 random bits, so a plain SHA-256 is enough to keep it. */
export function digestOf(key: string): Buffer {
  return hash("sha256", key, "buffer");
}

function randomBase62(length: number): string {
  return Array.from({ length }, () => BASE62[randomInt(BASE62.length)]).join("");
}

/** CRC-32 (as in zlib) in base 62. */
function checksum(body: string): string {
  let rest = crc32(body);
  let digits = "";
  while (digits.length < CHECKSUM_LENGTH) {
    digits = BASE62[rest % BASE62.length] + digits;
    rest = Math.floor(rest / BASE62.length);
  }
  return digits;
}
