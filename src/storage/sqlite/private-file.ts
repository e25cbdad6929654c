import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Makes sure that a file exists; where it and its folders are new, only their owner may open them. A file that
 * is there is not opened: closing it would release the locks that this process holds on it (fcntl(2)).
 */
export function createPrivateFile(file: string): void {
  createPrivateFolder(dirname(resolve(file)));
  unlessThere(() => closeSync(openSync(file, "wx", 0o600)));
}

/** Step by step, because Node's recursive mkdir does not come back where a folder cannot be, as in /proc. */
function createPrivateFolder(folder: string): void {
  if (!existsSync(folder)) {
    createPrivateFolder(dirname(folder));
    unlessThere(() => mkdirSync(folder, 0o700));
  }
}

/** Another process can be faster. */
function unlessThere(create: () => void): void {
  try {
    create();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
  }
}
