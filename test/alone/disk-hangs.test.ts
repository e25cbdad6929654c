import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { caller, countCustomers, failingDisk, serverOn } from "../disk.js";
import { startServer } from "../process.js";
import { seen } from "../seen.js";

const UNAVAILABLE = { status: 503, code: "unavailable" };
const UNKNOWN = { status: 503, code: "outcome_unknown" };
/** Of a server that is asked to close. */
const DRAIN_MS = 9_000;

t.test("disk hangs: only writes wait, 5 s, and none is written unawares", async (t) => {
  const disk = failingDisk(t);
  const { server, create, get, read } = await serverOn(t, disk);
  disk.set("hangs");
  const handed = create("handed");
  await sleep(500);
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
  others.sort((a, b) => a - b);
  const p99 = others[Math.floor(others.length * 0.99)] ?? 0;
  t.ok(p99 < 100, `p99 of ${others.length} others: ${p99.toFixed(1)} ms`);
  const [late, refused] = await ended;
  t.match([late, refused], [UNKNOWN, UNAVAILABLE]);
  t.ok(late.ms > 4_900 && late.ms < 6_000, `${late.ms} ms`);
  const next = await create("next");
  t.match([next, await get("/readyz")], [UNAVAILABLE, UNAVAILABLE]);
  t.ok(next.ms < 1_000, "at once, once it is known");

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

/** A process that kills itself would give no coverage otherwise. */
const COVERED = `data:text/javascript,${encodeURIComponent(`
  const { kill } = process;
  process.kill = (...args) => { process.emit("exit", 0); return kill.apply(process, args); };
`)}`;

t.test("a server whose disk hangs closes all the same, in time", async (t) => {
  const disk = failingDisk(t);
  const NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ""} --import=${COVERED}`;
  const { server, create } = await serverOn(t, { env: { ...disk.env, NODE_OPTIONS } });
  disk.set("hangs");
  const handed = create("handed");
  await sleep(100);
  const startedAt = performance.now();
  server.child.kill("SIGTERM");
  t.match(await handed, UNKNOWN);
  t.match(await server.outcome, { signal: "SIGKILL", stderr: /"level":60,.*"disk_hangs"/ });
  const ms = performance.now() - startedAt;
  t.ok(ms < DRAIN_MS, `${ms} ms`);

  disk.set("none");
  const again = caller(await startServer(t, disk.env), server.started.key);
  t.match(await again.create("handed"), { status: 201 });
  t.equal(countCustomers(disk.file), 2);
  seen(t, "disk hangs", `SIGTERM meanwhile: answered, ended after ${(ms / 1000).toFixed(1)} s`);
});
