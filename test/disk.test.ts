import { spawnSync } from "node:child_process";
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { caller, countCustomers, failingDisk, serverOn } from "./disk.js";
import { intake, startServer } from "./process.js";
import { seen } from "./seen.js";
import { temporaryFolder } from "./service.js";

// Some of these wait for seconds, so they wait together.
t.jobs = 4;
const inParallel = { buffered: true };

const UNAVAILABLE = { status: 503, code: "unavailable" };
const UNKNOWN = { status: 503, code: "outcome_unknown" };
/** Of a server that is asked to close. */
const DRAIN_MS = 9_000;

t.test(
  "disk full: 503 for writes, 200 for reads, well again with the space",
  inParallel,
  async (t) => {
    const disk = failingDisk(t);
    const { create, get, read } = await serverOn(t, disk);
    disk.set("low");
    t.match(await get("/readyz"), UNAVAILABLE, "others are to get the writes");
    t.match(await create("low"), { status: 201 }, "those that come are taken while there is room");
    disk.set("full");
    for (const key of ["a", "b", "c"]) {
      t.match(await create(key), UNAVAILABLE);
    }
    t.match([await read(), await get("/livez")], [{ status: 200 }, { status: 200 }]);
    disk.set("none");
    const retried = await create("a");
    t.match(retried, { status: 201, isReplayed: false }, "nothing was written of it");
    t.match(await get("/readyz"), { status: 200 });
    t.equal(countCustomers(disk.file), 3);
    seen(
      t,
      "disk full",
      `readiness 503 with 1 MB free; full: 3 writes 503, read 200; 201 after ${retried.ms.toFixed()} ms with space`,
    );
  },
);

t.test("disk full, a real one: 503 for readiness while writes are taken", inParallel, async (t) => {
  const folder = join(temporaryFolder(t), "small");
  mkdirSync(folder);
  if (spawnSync("mount", ["-t", "tmpfs", "-o", "size=70m", "tmpfs", folder]).status !== 0) {
    return t.plan(0, "a file system cannot be mounted here; the one above is made to seem full");
  }
  t.teardown(() => spawnSync("umount", ["--lazy", folder]));
  const env = { DATABASE_URL: `sqlite:${join(folder, "intake.db")}` };
  const { create, get, read } = await serverOn(t, { env });
  t.match(await get("/readyz"), { status: 200 });
  fill(folder, 1 << 20);
  t.match(await get("/readyz"), UNAVAILABLE);
  t.match(await create("low"), { status: 201 });
  fill(folder, 0);
  let taken = 0;
  let last = await create("0");
  while (last.status === 201) {
    taken += 1;
    last = await create(`${taken}`);
  }
  t.match(last, UNAVAILABLE);
  t.match([await read(), await get("/readyz")], [{ status: 200 }, UNAVAILABLE]);
  writeFileSync(join(folder, "filling"), "");
  t.match(await create(`${taken}`), { status: 201, isReplayed: false });
  t.match(await get("/readyz"), { status: 200 });
  seen(t, "disk full", "a tmpfs of 70 MB: readiness 503 before writes are, 201 with the space");
});

/** Leaves so much room on a file system. */
function fill(folder: string, freeBytes: number): void {
  const { bavail, bsize } = statfsSync(folder);
  writeFileSync(join(folder, "filling"), Buffer.alloc(bavail * bsize - freeBytes), { flag: "a" });
}

t.test("file system read-only: 503 for writes, 200 for reads", inParallel, async (t) => {
  const disk = failingDisk(t);
  const { create, get, read } = await serverOn(t, disk);
  disk.set("gaveUp");
  const refused = await create("a");
  t.match(refused, UNAVAILABLE);
  t.match([await read(), await get("/livez")], [{ status: 200 }, { status: 200 }]);
  disk.set("none");
  t.match(await create("a"), { status: 201, isReplayed: false });
  t.equal(countCustomers(disk.file), 2);
  seen(t, "filesystem read-only", "while running: write 503, read 200");
});

t.test("1 and one line for a disk that takes no writes at the start", inParallel, async (t) => {
  const disk = failingDisk(t);
  const env = { ...disk.env, PORT: "0" };
  const first = await startServer(t, env);
  first.child.kill("SIGTERM");
  await first.outcome;
  const remedies = [
    ["readOnly", "Mount its file system so that it can be written"],
    ["gaveUp", "Look into the log of the system"],
    ["full", "See that there is space"],
    ["failing", "Look into the log of the system"],
  ] as const;
  for (const [fault, remedy] of remedies) {
    disk.set(fault);
    const { code, stdout, stderr } = await intake([], env);
    t.strictSame([code, stdout], [1, ""], fault);
    t.match(stderr, new RegExp(`^The database \\S+ cannot be used: .*\\. ${remedy}.*\\.\n$`));
  }
  seen(t, "filesystem read-only", "at the start: exit 1, one line with the remedy");
});

t.test("disk hangs: only writes wait, 5 s, and none is written unawares", inParallel, async (t) => {
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

t.test("a server whose disk hangs closes all the same, in time", inParallel, async (t) => {
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

t.test(
  "fsync fails: nothing is acknowledged, the process ends, retries settle it",
  inParallel,
  async (t) => {
    const disk = failingDisk(t);
    const { server, create } = await serverOn(t, disk);
    disk.set("failing");
    const keys = Array.from({ length: 20 }, (_, index) => `${index}`);
    const refused = await Promise.all(keys.map(create));
    const codes = refused.map(({ code }) => code);
    t.ok(codes.includes("outcome_unknown"));
    t.strictSame(new Set([...codes, "unavailable"]), new Set(["outcome_unknown", "unavailable"]));
    const { code, stderr } = await server.outcome;
    t.equal(code, 1);
    t.match(stderr, /"level":60,.*"code":"SQLITE_IOERR_FSYNC"/);

    disk.set("none");
    const again = caller(await startServer(t, disk.env), server.started.key);
    const retried = await Promise.all(keys.map(again.create));
    t.ok(retried.every(({ status }) => status === 201));
    t.equal(countCustomers(disk.file), 1 + keys.length);
    const unknown = codes.filter((code) => code === "outcome_unknown").length;
    seen(
      t,
      "fsync fails",
      `20 writes: 0 acknowledged, ${unknown} unknown; exit 1; after the restart 20 retries, 20 there`,
    );
  },
);
