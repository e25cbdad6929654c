import type { Logger } from "../log/logger.js";
import type { Job } from "./jobs.js";

export interface OutsideFile {
  /** What it is, for the log. */
  name: string;
  write(): Promise<unknown>;
  everyMs: number;
}

/**
 * Keeps files up to date that are to lie outside the database: at the start, on an interval, and at the end. The first
 * of several failures is logged.
 */
export async function keepOutsideFiles(
  files: readonly OutsideFile[],
  logger: Pick<Logger, "error">,
): Promise<Job> {
  const writers = files.map(({ name, write, everyMs }) => {
    let hasFailed = false;
    let writing = Promise.resolve();
    const writeOnce = async () => {
      try {
        await write();
        hasFailed = false;
      } catch (err) {
        if (!hasFailed) {
          logger.error({ err }, `the ${name} cannot be written`);
        }
        hasFailed = true;
      }
    };
    const writeSoon = () => {
      writing = writing.then(writeOnce);
      return writing;
    };
    const timer = setInterval(writeSoon, everyMs).unref();
    return { writeSoon, timer };
  });
  const writeAll = () => Promise.all(writers.map(({ writeSoon }) => writeSoon()));
  await writeAll();
  return {
    async stop() {
      for (const { timer } of writers) {
        clearInterval(timer);
      }
      await writeAll();
    },
  };
}
