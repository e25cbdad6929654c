import { hash } from "node:crypto";
import { hmacSha256 } from "./hmac.js";

/** Half a digest: 132 bits in base64url. */
const HALF = 22;

/** For whom and for what a key counts. */
export interface Scope {
  /** The client that asks. */
  callerId: string;
  /** The client for which it asks: itself, or a sub-client. */
  clientId: string;
  operationId: string;
  /** The key as it was sent, bare or as a quoted string (RFC 9651). */
  key: string;
}

/** What a request with a key is known by. */
export interface Fingerprints {
  /** Of the scope. */
  id: string;
  /** Of what was sent. */
  fingerprint: string;
}

/**
 * Makes the fingerprints of a request. That of the content is an HMAC whose secret follows from the key itself, so
 * that who reads the database cannot find out by trying what was sent, unless the key can be guessed too.
 */
export function fingerprintsOf(scope: Scope, content: unknown): Fingerprints {
  const { callerId, clientId, operationId, key } = scope;
  // None of the first three holds a space.
  const named = `${callerId} ${clientId} ${operationId} ${bareKey(key)}`;
  const digest = hash("sha256", named, "base64url");
  const hmac = hmacSha256(digest.slice(HALF), canonical(content));
  return { id: digest.slice(0, HALF), fingerprint: hmac.slice(0, HALF) };
}

/** "\"a\"" and "a" are the same key. */
function bareKey(key: string): string {
  return key.startsWith('"') ? key.slice(1, -1).replaceAll(/\\(.)/g, "$1") : key;
}

/**
 * Writes a JSON value so that values that are the same are written the same, whatever the order of their members,
 * and values that differ differently. Lengths stand before texts, which spares the escapes.
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
