import { createHmac, createPrivateKey, createPublicKey, type KeyObject, sign } from "node:crypto";

/** The secrets of an endpoint, in the forms of Standard Webhooks 1.0. */
export interface SigningSecrets {
  /** whsec_ and base64: the key of HMAC-SHA256, which the receiver has too. */
  secret: string;
  /** whsk_ and base64: the seed of the Ed25519 key, which stays here. */
  privateSeed: string;
  /** whpk_ and base64: the Ed25519 key with which the receiver verifies. */
  publicKey: string;
}

/** What is signed, beside the body. */
export interface SignedHeaders {
  "webhook-id": string;
  "webhook-timestamp": string;
  "webhook-signature": string;
}

/** DER before the seed of an Ed25519 private key in PKCS #8 (RFC 8410): Node takes no bare seed. */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

/**
 * The secrets of a webhook, made of one that the service keeps sealed: so there are none to keep with each webhook.
 * @param master 32 random bytes.
 * @param number counts the secrets of the webhook.
 */
export function signingSecretsOf(
  master: Buffer,
  webhookId: string,
  number: number,
): SigningSecrets {
  const derive = (version: string) =>
    createHmac("sha256", master).update(`${version} ${webhookId} ${number}`).digest();
  const seed = derive("v1a");
  const { x = "" } = createPublicKey(privateKeyOf(seed)).export({ format: "jwk" });
  return {
    secret: `whsec_${derive("v1").toString("base64")}`,
    privateSeed: `whsk_${seed.toString("base64")}`,
    publicKey: `whpk_${Buffer.from(x, "base64url").toString("base64")}`,
  };
}

/**
 * Signs a message as Standard Webhooks 1.0 asks: v1 (HMAC-SHA256) and v1a (Ed25519) with each of the secrets.
 * @param message `timestamp` is the time of this attempt, in seconds; no full stop is in `id`.
 * @param secrets the newest first, and an older one while it is rotated.
 */
export function signMessage(
  { id, timestamp, body }: { id: string; timestamp: number; body: string },
  secrets: readonly SigningSecrets[],
): SignedHeaders {
  const content = Buffer.from(`${id}.${timestamp}.${body}`);
  const signatures = secrets.flatMap(({ secret, privateSeed }) => [
    `v1,${createHmac("sha256", bytesOf(secret)).update(content).digest("base64")}`,
    `v1a,${sign(null, content, privateKeyOf(bytesOf(privateSeed))).toString("base64")}`,
  ]);
  return {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signatures.join(" "),
  };
}

/** What stands behind the prefix. */
function bytesOf(secret: string): Buffer {
  return Buffer.from(secret.slice(secret.indexOf("_") + 1), "base64");
}

function privateKeyOf(seed: Buffer): KeyObject {
  const key = Buffer.concat([PKCS8_HEAD, seed]);
  return createPrivateKey({ key, format: "der", type: "pkcs8" });
}
