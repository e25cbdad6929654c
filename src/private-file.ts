import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes a file that only its owner may open, on the disk and whole when this returns.
 * @returns false, and changes nothing, if there is such a file.
 */
export function createWhole(file: string, text: string): boolean {
  mkdirSync(dirname(resolve(file)), { recursive: true, mode: 0o700 });
  return writeBeside(file, text, (written) => {
    try {
      // Fails if another process was faster, which a rename does not.
      linkSync(written, file);
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") {
        return false;
      }
      throw error;
    }
  });
}

/** Puts another text in the place of a file, or makes the file: after a crash it holds the one text or the other. */
export function replaceFile(file: string, text: string): void {
  writeBeside(file, text, (written) => renameSync(written, file));
}

function writeBeside<T>(file: string, text: string, place: (written: string) => T): T {
  const written = `${file}.${process.pid}`;
  try {
    writeFileSync(written, text, { mode: 0o600, flag: "wx", flush: true });
    const result = place(written);
    flushFolder(dirname(resolve(file)));
    return result;
  } finally {
    rmSync(written, { force: true });
  }
}

function flushFolder(folder: string): void {
  const descriptor = openSync(folder, "r");
  fsyncSync(descriptor);
  closeSync(descriptor);
}
