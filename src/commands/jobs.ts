import type { Logger } from "../log/logger.js";

/**
 * Work beside the requests, from before the server listens until the last request has its answer. A job deals with its
 * own failures while it runs: it logs them and tries again.
 */
export interface Job {
  /** Resolves when the job does nothing more. */
  stop(): Promise<void>;
}

export interface JobList {
  /**
   * Starts a job behind those that run.
   * @param name for the log.
   * @throws what `start` throws. The server does not start without one of its jobs.
   */
  startJob<J extends Job>(name: string, start: () => Promise<J>): Promise<J>;
  /**
   * Stops the jobs one by one, the last one first: a job may use those that were started before it. A failure is
   * logged, and the other jobs stop all the same.
   */
  stopJobs(): Promise<void>;
}

/** The jobs of one server. */
export function createJobList(logger: Logger): JobList {
  const started: { name: string; job: Job }[] = [];
  return {
    async startJob(name, start) {
      const job = await start();
      started.push({ name, job });
      return job;
    },
    async stopJobs() {
      for (let last = started.pop(); last; last = started.pop()) {
        const { name, job } = last;
        await job.stop().catch((err: unknown) => {
          logger.error({ err, job: name }, "a job did not stop");
        });
      }
    },
  };
}
