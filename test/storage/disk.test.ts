import { spawnSync } from "node:child_process";
import { mkdirSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { caller, countCustomers, failingDisk, serverOn } from "../support/disk.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const UNAVAILABLE = { status: 503, code: "unavailable" };

t.test(
  "disk full: 503 for writes, 200 for reads, well again with the space",

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

t.test("disk full, a real one: 503 for readiness while writes are taken", async (t) => {
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

t.test("file system read-only: 503 for writes, 200 for reads", async (t) => {
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

t.test("1 and one line for a disk that takes no writes at the start", async (t) => {
  const disk = failingDisk(t);
  const env = { ...disk.env, PORT: "0" };
  const first = await startServer(t, env);
  first.child.kill("SIGTERM");
  await first.outcome;
  const disks = "See that its file system has space";
  const remedies = [
    ["readOnly", "Mount its file system so that it can be written"],
    ["gaveUp", disks],
    ["full", disks],
    ["failing", disks],
  ] as const;
  for (const [fault, remedy] of remedies) {
    disk.set(fault);
    const { code, stdout, stderr } = await intake([], env);
    t.strictSame([code, stdout], [1, ""], fault);
    t.match(stderr, new RegExp(`^The database \\S+ cannot be used: .*\\. ${remedy}.*\\.\n$`));
  }
  disk.set("failing");
  const command = await intake(["client", "create", "acme"], env);
  t.strictSame([command.code, command.stdout], [1, ""], "a command does without the proof");
  t.match(command.stderr, new RegExp(`^The database \\S+ cannot be used: .*\\. ${disks}.*\\.\n$`));
  seen(t, "filesystem read-only", "at the start: exit 1, one line with the remedy");
});

t.test(
  "fsync fails: nothing is acknowledged, the process ends, retries settle it",

  async (t) => {
    const disk = failingDisk(t);
    const { server, create } = await serverOn(t, disk);
    disk.set("failing");
    const keys = Array.from({ length: 20 }, (_, index) => `${index}`);
    // Who comes when it is closing may find the connection closed.
    const refused = await Promise.allSettled(keys.map(create));
    const answered = refused.flatMap((one) => (one.status === "fulfilled" ? [one.value] : []));
    t.ok(answered.every(({ status }) => status === 503));
    const unknown = answered.filter(({ code }) => code === "outcome_unknown").length;
    t.ok(unknown > 0);
    const { code, stderr } = await server.outcome;
    t.equal(code, 1);
    t.match(stderr, /"level":60,.*"code":"SQLITE_IOERR_FSYNC"/);

    disk.set("none");
    const again = caller(await startServer(t, disk.env), server.started.key);
    const retried = await Promise.all(keys.map(again.create));
    t.ok(retried.every(({ status }) => status === 201));
    t.equal(countCustomers(disk.file), 1 + keys.length);
    seen(
      t,
      "fsync fails",
      `20 writes: 0 acknowledged, ${unknown} unknown; exit 1; after the restart 20 retries, 20 there`,
    );
  },
);
