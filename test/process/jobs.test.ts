import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { createJobList } from "../../dist/commands/jobs.js";
import { keepOutsideFiles } from "../../dist/commands/outside-files.js";
import { createLogger, type Logger } from "../../dist/log/logger.js";

t.test("jobs stop one by one, the last one first, and each once", async (t) => {
  const events: string[] = [];
  const { jobs } = openJobs();
  await jobs.startJob("first", async () => job("first"));
  const second = await jobs.startJob("second", async () => ({ ...job("second"), minutes: 3 }));
  t.equal(second.minutes, 3, "what was started is there to be used");
  await jobs.stopJobs();
  await jobs.stopJobs();
  t.strictSame(events, ["second stops", "second stopped", "first stops", "first stopped"]);

  function job(name: string) {
    return {
      async stop() {
        events.push(`${name} stops`);
        await new Promise(setImmediate);
        events.push(`${name} stopped`);
      },
    };
  }
});

t.test("a job that does not stop is logged by its name, and the others stop", async (t) => {
  const { jobs, lines } = openJobs();
  let isStopped = false;
  await jobs.startJob("sound", async () => ({
    stop: async () => {
      isStopped = true;
    },
  }));
  await jobs.startJob("broken", async () => ({
    stop: () => Promise.reject(new Error("no")),
  }));
  await jobs.stopJobs();
  t.equal(isStopped, true);
  t.match(lines, [{ level: 50, job: "broken", err: { type: "Error" }, msg: "a job did not stop" }]);
});

t.test("a job that does not start is no job, and its error is the caller's", async (t) => {
  const { jobs, lines } = openJobs();
  await t.rejects(
    jobs.startJob("broken", () => Promise.reject(new Error("no"))),
    { message: "no" },
  );
  await jobs.stopJobs();
  t.strictSame(lines, []);
});

function openJobs() {
  const lines: object[] = [];
  const logger = createLogger("info", { write: (line) => void lines.push(JSON.parse(line)) });
  return { jobs: createJobList(logger), lines };
}

t.test("a file outside the database that cannot be written is told of once", async (t) => {
  const logged: string[] = [];
  let writes = 0;
  let fault: Error | undefined = new Error("the disk is full");
  const write = async () => {
    writes += 1;
    if (fault) {
      throw fault;
    }
  };
  const job = await keepOutsideFiles([{ name: "list", write, everyMs: 5 }], {
    error: ((_: object, text: string) => void logged.push(text)) as Logger["error"],
  });
  while (writes < 3) {
    await sleep(5);
  }
  t.strictSame(logged, ["the list cannot be written"]);
  fault = undefined;
  while (writes < 5) {
    await sleep(5);
  }
  await job.stop();
  const stopped = writes;
  await sleep(20);
  t.equal(writes, stopped, "it was written a last time");
});
