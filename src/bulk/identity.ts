import { createHash, createHmac } from "node:crypto";
import { basename } from "node:path";
import { CommandError, exitCodes } from "../errors.js";
import type { RowSource } from "./rows.js";

/** An import is known by so much of its content. */
const HEAD_BYTES = 64 * 1024;
/** A look that only finds a byte order mark. */
const NO_BYTES = 0;

/** What tells imports apart. Both are digests, under a secret, since content and names can be personal. */
export interface ImportIdentity {
  id: string;
  /** Empty where the name of the file says nothing. */
  fileName: string;
}

/**
 * @param name what --as says.
 * @param file undefined for standard input.
 */
export async function identityOf(
  rows: RowSource,
  clientId: string,
  secret: Buffer,
  { name, file }: { name: string | undefined; file: string | undefined },
): Promise<ImportIdentity> {
  const digest = (...parts: (string | Buffer)[]) => {
    const hmac = createHmac("sha256", secret);
    for (const part of ["import", clientId, ...parts]) {
      hmac.update(part).update("\n");
    }
    return hmac.digest("base64url");
  };
  const head = await rows.peek(name === undefined ? HEAD_BYTES : NO_BYTES);
  return {
    id: name === undefined ? digest("content", head) : digest("name", name),
    fileName: name === undefined && file !== undefined ? digest("file", basename(file)) : "",
  };
}

/** A digest of all rows so far. */
export interface ContentDigest {
  add(bytes: Uint8Array): void;
  value(): string;
}

export function contentDigest(secret: Buffer): ContentDigest {
  const hash = createHash("sha256").update(secret);
  return {
    add: (bytes) => void hash.update(bytes),
    value: () => hash.copy().digest("base64url"),
  };
}

/** Rows that were stored before are not to be stored once more as others. */
export function fileChanged(): CommandError {
  return new CommandError(
    exitCodes.dataError,
    "The file is not as it was when the first part of it was imported. Put it back as it was and run the command " +
      "again; then import what has changed as a file of its own. --as NAME makes a new import of all its rows.",
  );
}
