import { setTimeout as sleep } from "node:timers/promises";
import { isFromSystem, OutcomeUnknown } from "./errors.js";

/** A database that is busy or away is tried again so many times in a row, that is for half a minute. */
const MAX_TRIES = 60;
export const TRY_AGAIN_MS = 500;

/**
 * Tries again where it may help.
 * @param attempt does no harm where it was done before, though its outcome was unknown.
 */
export async function insisting<T>(
  attempt: () => Promise<T>,
  waitMs = TRY_AGAIN_MS,
  tries = 1,
): Promise<T> {
  try {
    return await attempt();
  } catch (error) {
    const isPassing =
      error instanceof OutcomeUnknown || (isFromSystem(error) && error.name !== "NotOpened");
    if (!isPassing || tries === MAX_TRIES) {
      throw error;
    }
  }
  await sleep(waitMs);
  return insisting(attempt, waitMs, tries + 1);
}
