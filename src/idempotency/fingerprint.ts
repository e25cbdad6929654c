import { hash } from "node:crypto";
import { hmacKey, hmacSha256 } from "../hmac.js";
import type { Origin } from "../transactions.js";

/** Half a digest: 132 bits in base64url. */
const HALF = 22;

/** The scope of an Idempotency-Key. */
export interface Scope extends Origin {
  /** The client that asks: the one for which it acts, or its parent. */
  callerId: string;
  /** The key as it was sent, bare or as a quoted string (RFC 9651). */
  key: string;
}

/** The fingerprints of a request with an Idempotency-Key. */
export interface Fingerprints {
  /** The digest of the scope. */
  id: string;
  /** The HMAC of the content. */
  fingerprint: string;
}

/**
 * Makes the fingerprints of a request. The secret of the HMAC is derived from the Idempotency-Key, which is not stored.
 * A reader of the database cannot find the content by brute force, unless the key can be guessed too.
 */
export function fingerprintsOf(scope: Scope, content: unknown): Fingerprints {
  const { callerId, clientId, operationId, key } = scope;
  // The first three contain no space.
  const named = `${callerId} ${clientId} ${operationId} ${bareKey(key)}`;
  const digest = hash("sha256", named, "base64url");
  const hmac = hmacSha256(hmacKey(digest.slice(HALF)), canonical(content), "base64url");
  return { id: digest.slice(0, HALF), fingerprint: hmac.slice(0, HALF) };
}

/** "\"a\"" and "a" are the same key. */
function bareKey(key: string): string {
  return key.startsWith('"') ? key.slice(1, -1).replaceAll(/\\(.)/g, "$1") : key;
}

/**
 * Writes a JSON value in canonical form: two texts are equal if and only if their values are. The order of members does
 * not matter. A text has its length as a prefix instead of escapes.
 */
function canonical(value: unknown): string {
  if (typeof value === "string") {
    return measured(value);
  }
  if (typeof value !== "object" || value === null) {
    return `${value};`;
  }
  let text = Array.isArray(value) ? "[" : "{";
  for (const name of Object.keys(value).sort()) {
    text += measured(name) + canonical((value as Record<string, unknown>)[name]);
  }
  return `${text}}`;
}

function measured(text: string): string {
  return `${text.length}:${text}`;
}
