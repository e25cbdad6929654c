import { spawn } from "node:child_process";
import { type FileHandle, open } from "node:fs/promises";
import type { KeySource } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { type MasterKeys, parseMasterKeys } from "./master-keys.js";

const COMMAND_LIMIT_MS = 10_000;
const LIMIT_BYTES = 64 * 1024;
/** The permission bits of all but the owner. */
const OTHERS = 0o077;

/**
 * Gets the master keys from their source.
 * @throws CommandError (exit 78) if they cannot be had. It quotes none.
 */
export async function loadMasterKeys(
  source: KeySource,
  commandLimitMs = COMMAND_LIMIT_MS,
): Promise<MasterKeys> {
  return parseMasterKeys(await textOf(source, commandLimitMs), shownSource(source));
}

/** What a person is shown of a source. */
export function shownSource(source: KeySource): string {
  if (source.kind === "file") {
    return source.file;
  }
  return source.kind === "environment"
    ? "INTAKE_MASTER_KEYS"
    : "The output of INTAKE_MASTER_KEYS_COMMAND";
}

function textOf(source: KeySource, commandLimitMs: number): string | Promise<string> {
  if (source.kind === "file") {
    return readKeyFile(source.file);
  }
  return source.kind === "environment" ? source.text : outputOf(source.command, commandLimitMs);
}

async function readKeyFile(file: string): Promise<string> {
  try {
    const handle = await open(file, "r");
    return await readPrivate(handle, file).finally(() => handle.close());
  } catch (error) {
    if (error instanceof CommandError) {
      throw error;
    }
    const { code, message } = error as NodeJS.ErrnoException;
    throw refusal(
      code === "ENOENT"
        ? `There is no file of master keys ${file}. Put back the one that belongs to this database, ` +
            "or name it with INTAKE_MASTER_KEYS_FILE. `intake keys new` makes a first one."
        : `The file of master keys cannot be read: ${message}.`,
    );
  }
}

async function readPrivate(handle: FileHandle, file: string): Promise<string> {
  const { mode } = await handle.stat();
  if ((mode & OTHERS) !== 0) {
    throw refusal(`${file} may be opened by others than its owner. Run chmod 600 on it.`);
  }
  return handle.readFile("utf8");
}

/** The standard output of a shell command. Its own children end with it. */
function outputOf(command: string, limitMs: number): Promise<string> {
  const fault = (reason: string) =>
    refusal(`INTAKE_MASTER_KEYS_COMMAND ${reason}. Run it by hand to see why.`);
  return new Promise((resolve, reject) => {
    const child = spawn("sh", ["-c", command], {
      stdio: ["ignore", "pipe", "ignore"],
      detached: true,
    });
    let text = "";
    const stop = (reason: string) => {
      clearTimeout(timer);
      killGroup(child.pid as number);
      child.stdout.destroy();
      reject(fault(reason));
    };
    const timer = setTimeout(stop, limitMs, `gave no answer within ${limitMs / 1_000} s`);
    child.stdout.setEncoding("utf8").on("data", (part: string) => {
      text += part;
      if (text.length > LIMIT_BYTES) {
        stop("prints more than 64 KB");
      }
    });
    child.on("error", () => stop("needs the shell sh"));
    child.on("close", (code, signal) => {
      clearTimeout(timer);
      if (code === 0) {
        resolve(text);
      } else {
        reject(fault(`failed (${signal ?? `exit code ${code}`})`));
      }
    });
  });
}

function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // It has ended, or was never there.
  }
}

function refusal(message: string): CommandError {
  return new CommandError(exitCodes.configuration, message);
}
