import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { MARK, TRACES } from "./values.js";

/** Where something is looked for. */
export interface Artefact {
  name: string;
  bytes: Buffer;
}

export interface Hit {
  artefact: string;
  /** What was found, and how it is written. */
  text: string;
  form: string;
}

/** All files of a folder, also in the folders in it. */
export function filesIn(folder: string): Artefact[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ name: path.replace(folder, "").slice(1), bytes: readFileSync(path) }));
}

/** Looks for every canary in every way in which it may be written. */
export function search(artefacts: readonly Artefact[]): Hit[] {
  const texts = [MARK, MARK.toLowerCase(), ...TRACES];
  const needles = texts.flatMap((text) =>
    Object.entries(formsOf(text)).map(([form, bytes]) => ({ text, form, bytes })),
  );
  return artefacts.flatMap(({ name, bytes }) =>
    needles
      .filter((needle) => bytes.includes(needle.bytes))
      .map(({ text, form }) => ({ artefact: name, text, form })),
  );
}

function formsOf(text: string): Record<string, Buffer> {
  const hex = Buffer.from(text).toString("hex");
  return {
    plain: Buffer.from(text),
    "UTF-16LE": Buffer.from(text, "utf16le"),
    "UTF-16BE": Buffer.from(text, "utf16le").swap16(),
    hex: Buffer.from(hex),
    HEX: Buffer.from(hex.toUpperCase()),
    percent: Buffer.from([...hex.matchAll(/../g)].map(([digits]) => `%${digits}`).join("")),
    JSON: Buffer.from(JSON.stringify(text).slice(1, -1).replaceAll('"', '\\"')),
    "base64, first byte": base64At(text, 0),
    "base64, second byte": base64At(text, 1),
    "base64, third byte": base64At(text, 2),
  };
}

/** How base64 writes a text that begins at a byte of three, without what depends on its neighbours. */
function base64At(text: string, place: number): Buffer {
  const written = Buffer.from(" ".repeat(place) + text).toString("base64");
  const firstSure = Math.ceil((place * 4) / 3);
  const lastSure = Math.floor(((place + Buffer.byteLength(text)) * 4) / 3);
  return Buffer.from(written.slice(firstSure, lastSure));
}
