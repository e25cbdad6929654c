import { closeSync, mkdirSync, openSync } from "node:fs";
import { dirname } from "node:path";

/** Makes sure that a file exists; where it and its folder are new, only their owner may open them. */
export function createPrivateFile(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  closeSync(openSync(file, "a", 0o600));
}
