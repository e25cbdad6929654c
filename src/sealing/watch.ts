import { CommandError } from "../errors.js";
import type { Logger } from "../log/logger.js";
import type { Keyring } from "./keyring.js";

/** How often a server looks for a version of the master key that was made active. */
export const WATCH_EVERY_MS = 1_000;

/** Lets a server seal with a new version soon after it was made active. The first of several failures is logged. */
export async function watchKeys(
  { refresh }: Pick<Keyring, "refresh">,
  logger: Pick<Logger, "error">,
): Promise<{ stop(): Promise<void> }> {
  let hasFailed = false;
  let looking = Promise.resolve();
  const look = async () => {
    try {
      await refresh();
      hasFailed = false;
    } catch (error) {
      if (!hasFailed) {
        const reason = error instanceof CommandError ? error.message : undefined;
        logger.error({ err: error, reason }, "the master keys cannot be looked at");
      }
      hasFailed = true;
    }
  };
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, WATCH_EVERY_MS);
  timer.unref();
  return {
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
