import { readlinkSync, symlinkSync, unlinkSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

const LOOK_EVERY_MS = 50;
const SAY_AFTER_MS = 1_000;
const GIVE_UP_AFTER_MS = 15 * 60_000;

/**
 * Does what only one process may do at a time. The others wait for it. Of a process that died, the lock is taken over.
 *
 * @template T
 * @param {string} file the lock: a link that leads to the number of its process, made and named in one step.
 * @param {() => Promise<T> | T} action
 * @returns {Promise<T>}
 * @throws with the remedy where the other process does not end.
 */
export async function withLock(file, action) {
  await take(file);
  try {
    return await action();
  } finally {
    unlinkSync(file);
  }
}

/** @param {string} file */
async function take(file) {
  const start = performance.now();
  let isSaid = false;
  while (!tryToTake(file)) {
    const owner = ownerOf(file);
    const waitedMs = performance.now() - start;
    if (owner !== undefined && !isAlive(owner)) {
      removeDead(file);
    } else if (waitedMs > GIVE_UP_AFTER_MS) {
      throw new Error(`Process ${owner} does not end. End it, or delete ${file} if it is another.`);
    } else {
      if (waitedMs > SAY_AFTER_MS && !isSaid) {
        isSaid = true;
        console.error(`Waiting for process ${owner}, which does the same (${file}).`);
      }
      await sleep(LOOK_EVERY_MS);
    }
  }
}

/** @param {string} file */
function tryToTake(file) {
  try {
    symlinkSync(String(process.pid), file);
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") {
      return false;
    }
    throw error;
  }
}

/**
 * Two who saw the same dead owner must not remove each other's new lock, so that they take turns and look again.
 * @param {string} file
 */
function removeDead(file) {
  const turn = `${file}.turn`;
  if (!tryToTake(turn)) {
    return;
  }
  try {
    const owner = ownerOf(file);
    if (owner !== undefined && !isAlive(owner)) {
      unlinkSync(file);
    }
  } finally {
    unlinkSync(turn);
  }
}

/**
 * @param {string} file
 * @returns {number | undefined} nothing where the lock is free by now.
 */
function ownerOf(file) {
  try {
    return Number(readlinkSync(file));
  } catch (error) {
    if (codeOf(error) === "ENOENT") {
      return undefined;
    }
    throw error;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Alive as well, but another user's.
    return codeOf(error) === "EPERM";
  }
}

/** @param {unknown} error */
function codeOf(error) {
  return /** @type {NodeJS.ErrnoException} */ (error).code;
}
