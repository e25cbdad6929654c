import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { caller, countCustomers, failingDisk, serverOn } from "../support/disk.js";
import { startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { calmMs, p99Of } from "../support/waits.js";

const UNAVAILABLE = { status: 503, code: "unavailable" };
const UNKNOWN = { status: 503, code: "outcome_unknown" };
/** A write that takes longer is given up (src/storage/sqlite/writer.ts). */
const COMMIT_LIMIT_MS = 5_000;
/** Of a server that is asked to close. */
const DRAIN_MS = 9_000;

/** What a slow machine adds to what was promised, by what it takes for a read. */
const slackOf = (calm: number) => 20 * calm;
/** A write is with the disk by then. */
const handedMsOf = (calm: number) => 500 + slackOf(calm);

t.test("disk hangs: only writes wait, 5 s, and none is written unawares", async (t) => {
  const disk = failingDisk(t);
  const { server, create, get, read } = await serverOn(t, disk);
  const calm = await calmMs((turn) => (turn % 2 === 0 ? get("/livez") : read()));
  t.comment(`reads take ${calm.toFixed(1)} ms while the disk is well`);
  disk.set("hangs");
  const handed = create("handed");
  await sleep(handedMsOf(calm));
  const waiting = create("waiting");
  let isOver = false;
  const ended = Promise.all([handed, waiting]).finally(() => {
    isOver = true;
  });
  const others: number[] = [];
  while (!isOver) {
    for (const { status, ms } of [await get("/livez"), await read()]) {
      t.equal(status, 200);
      others.push(ms);
    }
    await sleep(10);
  }
  const p99 = p99Of(others);
  t.ok(p99 < 100 + slackOf(calm), `p99 of ${others.length} others: ${p99.toFixed(1)} ms`);
  const [late, refused] = await ended;
  t.match([late, refused], [UNKNOWN, UNAVAILABLE]);
  t.ok(late.ms > COMMIT_LIMIT_MS - 100, `${late.ms} ms`);
  t.ok(late.ms < COMMIT_LIMIT_MS + 1_000 + slackOf(calm), `${late.ms} ms`);
  const next = await create("next");
  t.match([next, await get("/readyz")], [UNAVAILABLE, UNAVAILABLE]);
  t.ok(next.ms < 1_000 + slackOf(calm), "at once, once it is known");

  disk.set("none");
  while ((await get("/readyz")).status !== 200) {
    await sleep(10);
  }
  t.equal(countCustomers(disk.file), 2, "what waited was not written");
  t.match(await create("handed"), { status: 201, isReplayed: true });
  t.match(await create("waiting"), { status: 201, isReplayed: false });
  t.equal(countCustomers(disk.file), 3);
  server.child.kill("SIGTERM");
  t.match(await server.outcome, { code: 0 }, "and it closes in order");
  seen(
    t,
    "disk hangs",
    `write 503 after ${(late.ms / 1000).toFixed(1)} s, next at once; others p99 ${p99.toFixed()} ms; ` +
      "retries: 3 sent, 3 there",
  );
});

/** A process that kills itself would give neither its last lines nor its coverage otherwise. */
const COVERED = `data:text/javascript,${encodeURIComponent(`
  import { takeCoverage } from "node:v8";
  const { kill } = process;
  process.kill = (...args) => { process.emit("exit", 0); takeCoverage(); return kill.apply(process, args); };
`)}`;

t.test("a server whose disk hangs closes all the same, in time", async (t) => {
  const disk = failingDisk(t);
  const NODE_OPTIONS = `--import=${COVERED}`;
  // The entry of a look would be the write that hangs.
  const env = { ...disk.env, NODE_OPTIONS, JOURNAL_READS: "off" };
  const { server, create, read } = await serverOn(t, { env });
  const calm = await calmMs(read);
  disk.set("hangs");
  const handed = create("handed");
  await sleep(handedMsOf(calm));
  const startedAt = performance.now();
  server.child.kill("SIGTERM");
  t.match(await handed, UNKNOWN);
  t.match(await server.outcome, { signal: "SIGKILL", stderr: /"level":60,.*"disk_hangs"/ });
  const ms = performance.now() - startedAt;
  t.ok(ms < DRAIN_MS + slackOf(calm), `${ms} ms`);

  disk.set("none");
  const again = caller(await startServer(t, disk.env), server.started.key);
  t.match(await again.create("handed"), { status: 201 });
  t.equal(countCustomers(disk.file), 2);
  seen(t, "disk hangs", `SIGTERM meanwhile: answered, ended after ${(ms / 1000).toFixed(1)} s`);
});
