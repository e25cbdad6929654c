/**
 * A database file has one name. The log and the locks of SQLite are found by the name, so who opens the file by a
 * second one sees nothing of what others write, and their writes get lost
 * (https://sqlite.org/howtocorrupt.html#_unlinking_or_renaming_a_database_file_while_in_use). A symbolic link is no
 * second name, since it is followed.
 */
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { CommandError, exitCodes } from "../../errors.js";

/** What the name of a database that a restore has replaced goes on with. */
export const KEPT = ".replaced-";
/** https://man7.org/linux/man-pages/man5/proc_pid_mountinfo.5.html */
const MOUNTS = "/proc/self/mountinfo";

/**
 * @param file without a symbolic link in its path.
 * @param mounts the list of mounts, which other systems than Linux do not have.
 * @throws CommandError (exit 78) where the file has another name too, with what to do about it.
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

/** Removes what a restore that was killed has left. Only for the holder of the lock, under which a restore works. */
export function removeLeftLinks(file: string): void {
  for (const link of leftLinks(file)) {
    rmSync(link);
  }
}

/** The second names that a restore gives a database for a moment. */
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

/** Blanks and the like stand in octal. */
function unescaped(path: string): string {
  return path.replace(/\\([0-7]{3})/g, (_, octal) =>
    String.fromCharCode(Number.parseInt(octal, 8)),
  );
}

function refusal(message: string): CommandError {
  return new CommandError(exitCodes.configuration, message);
}
