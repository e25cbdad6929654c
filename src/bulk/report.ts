import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  statSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { CommandError, exitCodes } from "../errors.js";
import type { Refusal } from "./refusal.js";

/** The report of what was refused, a line of JSON for each row. */
export interface Report {
  add(refusals: readonly Refusal[]): void;
  /** Puts what was added on the disk. @returns the length of the file. */
  save(): number;
  close(): void;
}

/**
 * Opens the report of an import, as long as it was when the import was saved last: rows behind that are judged again. The
 * file becomes this process's own, so that one that was thought to be dead cannot add to it.
 * @throws CommandError if it is shorter.
 */
export function openReport(file: string, savedBytes: number): Report {
  const own = `${file}.${process.pid}`;
  if (savedBytes > 0) {
    assertWhole(file, savedBytes);
    copyFileSync(file, own);
    truncateSync(own, savedBytes);
    chmodSync(own, 0o600);
  }
  const descriptor = openSync(own, savedBytes > 0 ? "a" : "wx", 0o600);
  fsyncSync(descriptor);
  renameSync(own, file);
  let bytes = savedBytes;
  return {
    add(refusals) {
      const text = textOf(refusals);
      writeFileSync(descriptor, text);
      bytes += Buffer.byteLength(text);
    },
    save() {
      fsyncSync(descriptor);
      return bytes;
    },
    close: () => closeSync(descriptor),
  };
}

/** Where nobody asked for a file, people see the rows as they are refused. */
export function reportToPeople(savedBytes: number): Report {
  return {
    add: (refusals) => void process.stderr.write(textOf(refusals)),
    save: () => savedBytes,
    close: () => {},
  };
}

function textOf(refusals: readonly Refusal[]): string {
  return refusals.map((refusal) => `${JSON.stringify(refusal)}\n`).join("");
}

function assertWhole(file: string, savedBytes: number): void {
  const found = existsSync(file) ? statSync(file).size : 0;
  if (found < savedBytes) {
    throw new CommandError(
      exitCodes.failure,
      `${file} is not the report that this import began: it has ${found} bytes, and not ${savedBytes}. ` +
        "Name the one that it began, or leave out --report.",
    );
  }
}
