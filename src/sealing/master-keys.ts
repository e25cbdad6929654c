import { createSecretKey, type KeyObject, randomBytes } from "node:crypto";
import { CommandError, exitCodes } from "../errors.js";

/** AES-256. */
const KEY_BYTES = 32;
const LINE = /^([1-9]\d{0,8}):([A-Za-z0-9+/_-]{43}=?)$/;

/** Master keys by version. What new records are sealed with is not decided here, but by the database. */
export type MasterKeys = ReadonlyMap<number, KeyObject>;

/**
 * Reads master keys: VERSION:KEY in lines, or separated by commas. A key is 32 bytes in base64. Blank lines and those that
 * begin with # are left out.
 * @param source names where the text comes from.
 * @throws CommandError (exit 78) that names the line. It never quotes one.
 */
export function parseMasterKeys(text: string, source: string): MasterKeys {
  const keys = new Map<number, KeyObject>();
  const fault = (reason: string) =>
    new CommandError(exitCodes.configuration, `${source} ${reason}`);
  text.split(/[\n,]/).forEach((written, index) => {
    const line = written.trim();
    if (line === "" || line.startsWith("#")) {
      return;
    }
    const [, version, key] = LINE.exec(line) ?? [];
    if (version === undefined || key === undefined) {
      throw fault(`has no master key in line ${index + 1}: ${FORM}`);
    }
    if (keys.has(Number(version))) {
      throw fault(`has two master keys of version ${version}.`);
    }
    keys.set(Number(version), createSecretKey(key, "base64url"));
  });
  if (keys.size === 0) {
    throw fault(`holds no master key: ${FORM}`);
  }
  return keys;
}

const FORM = "a line is VERSION:KEY, the key 32 bytes in base64, such as `intake keys new` prints.";

/** A new key as a line of a key file. */
export function newMasterKeyLine(version: number): string {
  return `${version}:${randomBytes(KEY_BYTES).toString("base64")}`;
}

export function newestVersion(versions: Iterable<number>): number {
  return Math.max(0, ...versions);
}
