import { createCipheriv, createDecipheriv, type KeyObject } from "node:crypto";
import { drawRandomBytes } from "../random.js";

const CIPHER = "aes-256-gcm";
const FORMAT = 1;
const KEY_BYTES = 32;
/** GCM's own length of a nonce (NIST SP 800-38D, section 8.2). */
const NONCE_BYTES = 12;
const TAG_BYTES = 16;

/** Where each part of a sealed value begins. */
const VERSION_AT = 1;
const WRAPPING_NONCE_AT = 5;
const WRAPPED_KEY_AT = WRAPPING_NONCE_AT + NONCE_BYTES;
const WRAPPING_TAG_AT = WRAPPED_KEY_AT + KEY_BYTES;
const NONCE_AT = WRAPPING_TAG_AT + TAG_BYTES;
const TEXT_AT = NONCE_AT + NONCE_BYTES;

/** The row that holds a sealed value. The value opens in no other one. */
export interface Place {
  table: string;
  id: string;
  /** The API client to which the row belongs; "" if the id says it, or if there is none. */
  clientId: string;
}

/** A sealed value, and the version of the master key that opens it. */
export interface Sealed {
  sealed: Buffer;
  key_version: number;
}

/** The master keys that a sealer uses. */
export interface SealingKeys {
  /** The version with which new records are sealed. */
  readonly activeVersion: number;
  /** Undefined if there is no such version. */
  find(version: number): KeyObject | undefined;
}

/** Why a sealed value does not open. */
export type NotOpenedReason = "key_version_unknown" | "changed_or_moved";

/** How many values did not open since the process started. */
let notOpenedCount = 0;

/** A sealed value that does not open. Its message is for the log: it names the row, and nothing that was in it. */
export class NotOpened extends Error {
  override readonly name = "NotOpened";
  readonly code: NotOpenedReason;

  constructor(code: NotOpenedReason, { table, id }: Place, version: number) {
    notOpenedCount += 1;
    super(
      `the row ${id} of ${table} does not open: ${SENTENCES[code](version)} (number ${notOpenedCount} since the start)`,
    );
    this.code = code;
  }
}

const SENTENCES: Record<NotOpenedReason, (version: number) => string> = {
  key_version_unknown: (version) => `master key version ${version} is not given`,
  changed_or_moved: (version) =>
    `its bytes were changed or belong to another row (master key version ${version})`,
};

export type Sealer = ReturnType<typeof createSealer>;

/**
 * Seals texts with AES-256-GCM, each under a random key of its own, which is wrapped under a master key. A sealed value is
 * bound to its row: format (1 byte), version of the master key (4), nonce, wrapped key, tag; nonce, text, tag.
 */
export function createSealer(keys: SealingKeys) {
  return {
    /** Seals a text under the active master key. */
    seal(text: string, place: Place): Sealed {
      const key = drawRandomBytes(KEY_BYTES);
      return wrapped(key, place, encrypt(key, text, bindingOf(place)));
    },

    /** @throws NotOpened */
    open(bytes: Uint8Array, place: Place): string {
      const sealed = bufferOf(bytes);
      const key = unwrap(sealed, place);
      return decrypt(key, sealed.subarray(NONCE_AT), bindingOf(place), () =>
        changed(sealed, place),
      ).toString();
    },

    /**
     * Wraps the key of a sealed value under the active master key. The text is not opened.
     * @throws NotOpened
     */
    rewrap(bytes: Uint8Array, place: Place): Sealed {
      const before = bufferOf(bytes);
      return wrapped(unwrap(before, place), place, [before.subarray(NONCE_AT)]);
    },
  };

  /** @param body what stands behind the wrapped key. */
  function wrapped(key: Buffer, place: Place, body: Buffer[]): Sealed {
    const version = keys.activeVersion;
    const wrapping = encrypt(keys.find(version) as KeyObject, key, bindingOf(place, version));
    return { sealed: Buffer.concat([headOf(version), ...wrapping, ...body]), key_version: version };
  }

  function unwrap(sealed: Buffer, place: Place): Buffer {
    if (sealed.length < TEXT_AT + TAG_BYTES || sealed[0] !== FORMAT) {
      throw changed(sealed, place);
    }
    const version = versionOf(sealed);
    const masterKey = keys.find(version);
    if (masterKey === undefined) {
      throw new NotOpened("key_version_unknown", place, version);
    }
    const wrapping = sealed.subarray(WRAPPING_NONCE_AT, NONCE_AT);
    return decrypt(masterKey, wrapping, bindingOf(place, version), () => changed(sealed, place));
  }
}

function changed(sealed: Buffer, place: Place): NotOpened {
  return new NotOpened("changed_or_moved", place, versionOf(sealed));
}

/** 0 if the value is cut off before its version ends. */
function versionOf(sealed: Buffer): number {
  return sealed.length < WRAPPING_NONCE_AT ? 0 : sealed.readUInt32BE(VERSION_AT);
}

/** Additional data. No name and no id holds a line break. */
function bindingOf({ table, id, clientId }: Place, version?: number): Buffer {
  const row = `${table}\n${id}\n${clientId}`;
  return Buffer.from(version === undefined ? row : `${row}\n${version}`);
}

/** Format and version. */
function headOf(version: number): Buffer {
  const head = Buffer.allocUnsafe(WRAPPING_NONCE_AT);
  head.writeUInt8(FORMAT, 0);
  head.writeUInt32BE(version, VERSION_AT);
  return head;
}

/** @returns nonce, ciphertext and tag. */
function encrypt(key: Buffer | KeyObject, plain: string | Buffer, binding: Buffer): Buffer[] {
  const nonce = drawRandomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce).setAAD(binding);
  const text = typeof plain === "string" ? cipher.update(plain, "utf8") : cipher.update(plain);
  cipher.final();
  return [nonce, text, cipher.getAuthTag()];
}

function decrypt(
  key: Buffer | KeyObject,
  sealed: Buffer,
  binding: Buffer,
  refusal: () => Error,
): Buffer {
  const end = sealed.length - TAG_BYTES;
  const decipher = createDecipheriv(CIPHER, key, sealed.subarray(0, NONCE_BYTES))
    .setAAD(binding)
    .setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(NONCE_BYTES, end));
  try {
    decipher.final();
  } catch {
    throw refusal();
  }
  return plain;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
