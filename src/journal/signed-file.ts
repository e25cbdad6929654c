import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { CommandError, exitCodes } from "../errors.js";

/** What a database says of itself, signed, to be kept where nobody who can write the database can write. */
export interface Signed<Content> {
  /** What the file is, in words. */
  kind: string;
  /** The public key (Ed25519, RFC 8032) of the database, in base64url. */
  database: string;
  at: string;
  content: Content;
  /** Of the JSON text of [kind, database, at, content], in base64url. */
  signature: string;
}

/** A seed as a private key in PKCS #8 (RFC 8410, section 7). */
const PKCS8_HEAD = Buffer.from("302e020100300506032b657004220420", "hex");

export type Signing = ReturnType<typeof createSigning>;

/** @param secret 32 random bytes. */
export function createSigning(secret: Buffer) {
  const privateKey = createPrivateKey({
    key: Buffer.concat([PKCS8_HEAD, secret]),
    format: "der",
    type: "pkcs8",
  });
  const database = createPublicKey(privateKey).export({ format: "jwk" }).x as string;
  return {
    /** The text of a file. */
    sign<Content>(kind: string, content: Content, now: Date): string {
      const unsigned = { kind, database, at: now.toISOString(), content };
      const signature = sign(null, textOf(unsigned), privateKey).toString("base64url");
      return `${JSON.stringify({ ...unsigned, signature })}\n`;
    },

    /** @throws CommandError if it is of another database. */
    assertOwn({ kind, database: other }: Signed<unknown>, file: string): void {
      if (other !== database) {
        throw refused(`${file} is a ${kind} of another database.`);
      }
    },
  };
}

/**
 * Reads a file, of whatever database.
 * @throws CommandError if it is not of this kind, is not whole, or was changed.
 */
export function readSigned<Content>(kind: string, file: string): Signed<Content> {
  const signed = parsed(textIn(file)) as Signed<Content> | undefined;
  if (signed?.kind !== kind || typeof signed.signature !== "string") {
    throw refused(`${file} is not a ${kind}, or not all of one.`);
  }
  if (!isWhole(signed)) {
    throw refused(`${file} was changed: its signature does not fit.`);
  }
  return signed;
}

/**
 * Reads the file that is to be replaced.
 * @returns undefined if there is none.
 * @throws CommandError if it is not of this kind and this database, is not whole, or was changed.
 */
export function readBefore<Content>(
  kind: string,
  file: string,
  signing: Signing,
): Content | undefined {
  if (!existsSync(file)) {
    return undefined;
  }
  const signed = readSigned<Content>(kind, file);
  signing.assertOwn(signed, file);
  return signed.content;
}

function isWhole(signed: Signed<unknown>): boolean {
  try {
    const key: KeyObject = createPublicKey({
      key: { kty: "OKP", crv: "Ed25519", x: signed.database },
      format: "jwk",
    });
    return verify(null, textOf(signed), key, Buffer.from(signed.signature, "base64url"));
  } catch {
    return false;
  }
}

function textOf({ kind, database, at, content }: Omit<Signed<unknown>, "signature">): Buffer {
  return Buffer.from(JSON.stringify([kind, database, at, content]));
}

function textIn(file: string): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw refused(`${file} cannot be read: ${(error as Error).message}.`);
  }
}

function parsed(text: string): unknown {
  try {
    return Object(JSON.parse(text));
  } catch {
    return undefined;
  }
}

function refused(message: string): CommandError {
  return new CommandError(exitCodes.failure, message);
}
