/**
 * A database file must have one name. SQLite finds WAL and locks by the name: a process that opens the file by a second
 * name does not see the writes of others, and they get lost
 * (https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use). A symbolic link is no
 * second name: SQLite follows it.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError, exitCodes } from "../../errors.js";

/** Suffix of a database that a restore has replaced. */
export const KEPT = ".replaced-";
/** https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
const MOUNTS = "/proc/self/mountinfo";

/**
 * @param file without a symbolic link in its path.
 * @param mounts the list of mounts, which only Linux has.
 * @throws CommandError (exit 78) if the file has another name too, with the remedy.
 */
export function refuseSecondName(file: string, mounts = MOUNTS): void {
  const itself = statSync(file);
  if (!itself.isFile()) {
    return;
  }
  const linkCount = itself.nlink - leftLinks(file).length;
  if (linkCount > 1) {
    throw refusal(
      `${file} has ${linkCount} names (hard links). Writes by one name are not seen by the other, and get lost. ` +
        `Keep one of them: find / -xdev -samefile ${file}`,
    );
  }
  if (mountPoints(mounts).includes(file)) {
    throw refusal(
      `${file} is mounted as a single file, and its log beside it is not. Writes of others to the same file are ` +
        "not seen, and get lost. Mount the folder that holds the file.",
    );
  }
}

/** Removes the files of a restore that was killed. Only for the holder of the lock. */
export function removeLeftLinks(file: string): void {
  for (const link of leftLinks(file)) {
    rmSync(link);
  }
}

/** The second names that a restore gives a database for a short time. */
function leftLinks(file: string): string[] {
  const itself = statSync(file, { throwIfNoEntry: false });
  if (itself === undefined || itself.nlink === 1) {
    return [];
  }
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${basename(file)}${KEPT}`))
    .map((name) => join(dirname(file), name))
    .filter((path) => {
      const found = lstatSync(path);
      return found.ino === itself.ino && found.dev === itself.dev;
    });
}

function mountPoints(mounts: string): string[] {
  if (!existsSync(mounts)) {
    return [];
  }
  const lines = readFileSync(mounts, "utf8").split("\n");
  return lines.map((line) => unescaped(line.split(" ")[4] ?? ""));
}

/** Space characters are written in octal. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

function refusal(message: string): CommandError {
  return new CommandError(exitCodes.configuration, message);
}
