import { closeSync, existsSync, mkdirSync, openSync } from "node:fs";
import { dirname, resolve } from "node:path";

/**
 * Creates a file and its folders if they do not exist. Only the owner may open what is new. An existing file is not
 * opened: closing it would release the locks that this process holds on it (fcntl(2)).
 */
export function createPrivateFile(file: string): void {
  createPrivateFolder(dirname(resolve(file)));
  unlessThere(() => closeSync(openSync(file, "wx", 0o600)));
}

/** Step by step: Node's recursive mkdir never returns if a folder cannot be created, as in /proc. */
function createPrivateFolder(folder: string): void {
  if (!existsSync(folder)) {
    createPrivateFolder(dirname(folder));
    unlessThere(() => mkdirSync(folder, 0o700));
  }
}

/** Another process may create it first. */
function unlessThere(create: () => void): void {
  try {
    create();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") {
      throw error;
    }
  }
}
