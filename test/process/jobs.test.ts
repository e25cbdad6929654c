import t from "tap";
import { createJobList } from "../../dist/commands/jobs.js";
import { createLogger } from "../../dist/log/logger.js";

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
