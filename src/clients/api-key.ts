import { hash, randomInt } from "node:crypto";
import { crc32 } from "node:zlib";
import type { ApiKeyMode } from "./client.js";

const BASE62 = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
const ID_LENGTH = 8;
const SECRET_LENGTH = 32;
const CHECKSUM_LENGTH = 6;
const API_KEY_ID = /^[0-9A-Za-z]{8}$/;
const API_KEY = /^(ck_(?:live|test)_([0-9A-Za-z]{8})_[0-9A-Za-z]{32})([0-9A-Za-z]{6})$/;

export interface NewApiKey {
  id: string;
  /** As its owner holds it: ck_MODE_ID_SECRET and a checksum, which shows a typo without a look-up. */
  key: string;
  digest: Buffer;
}

export function newApiKey(mode: ApiKeyMode): NewApiKey {
  return apiKeyOf(mode, randomBase62(ID_LENGTH), randomBase62(SECRET_LENGTH));
}

/** The API key with an id and a secret. */
export function apiKeyOf(mode: ApiKeyMode, id: string, secret: string): NewApiKey {
  const body = `ck_${mode}_${id}_${secret}`;
  const key = body + checksum(body);
  return { id, key, digest: apiKeyDigest(key) };
}

export function isApiKeyId(text: string): boolean {
  return API_KEY_ID.test(text);
}

/** The id in an API key, or undefined if the text is not an API key or its checksum is wrong. */
export function apiKeyIdOf(key: string): string | undefined {
  const [, body, id, sum] = API_KEY.exec(key) ?? [];
  return body !== undefined && checksum(body) === sum ? id : undefined;
}

/** SHA-256 without a salt: the secret has 190 random bits. */
export function apiKeyDigest(key: string): Buffer {
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
