import { setTimeout } from "node:timers/promises";
import t from "tap";
import { startCheckpoints } from "../../dist/storage/sqlite/checkpoints.js";
import { connect } from "../../dist/storage/sqlite/connection.js";
import { behind, COPY_AT_FRAMES, LONG_FRAMES, logOf } from "../../dist/storage/sqlite/log.js";
import { caller, failingDisk } from "../support/disk.js";
import { isLong, lengthenLog, startReader } from "../support/long-log.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const LOG_MB = 300;
const CREATE_EVERY_MS = 10;
/** Where the log grows so long, it grows for ever. */
const MOST_FRAMES = 60_000;

t.test("no creation waits while a long log is copied", async (t) => {
  const file = `${temporaryFolder(t)}/intake.db`;
  const { create } = caller(await startServer(t, { DATABASE_URL: `sqlite:${file}` }));
  const reader = startReader(t, file);
  await lengthenLog(file, LOG_MB);
  let count = 0;
  const createNext = async () => {
    count += 1;
    const { status, ms } = await create(`${count}`);
    t.equal(status, 201);
    return ms;
  };
  const log = logOf(connect(file));
  t.teardown(log.close);
  await createNext();
  reader.close();
  const startedAt = performance.now();
  const waits: number[] = [];
  while (behind(log.length()) > LONG_FRAMES) {
    waits.push(await createNext());
    await setTimeout(CREATE_EVERY_MS);
  }
  const whileCopied = waits.length;
  const copiedS = (performance.now() - startedAt) / 1_000;
  while (isLong(file)) {
    waits.push(await createNext());
    await setTimeout(CREATE_EVERY_MS);
  }
  // Where a creation has to wait for the copying, the first one does, and then all is copied.
  t.ok(whileCopied > 2, `${whileCopied} creations were answered while the log was copied`);
  seen(
    t,
    "long reader on SQLite",
    `${LOG_MB} MB of log: copied in ${copiedS.toFixed(1)} s, the worst of ${waits.length} creates ` +
      `meanwhile ${Math.max(...waits).toFixed()} ms, all 201; then 16 MB of log`,
  );
});

t.test("a disk that copies more slowly than is written catches up all the same", async (t) => {
  const disk = failingDisk(t);
  await intake(["migrate"], disk.env);
  // For the process that copies, and not for this one, which writes.
  Object.assign(process.env, disk.env);
  t.teardown(() => {
    for (const name of Object.keys(disk.env)) {
      delete process.env[name];
    }
  });
  disk.set("slowForDatabase");
  const reader = startReader(t, disk.file);
  await lengthenLog(disk.file, 17);
  reader.close();
  const db = connect(disk.file);
  db.exec("PRAGMA synchronous = OFF");
  const failures: unknown[] = [];
  const onFailure = (failure: unknown) => failures.push(failure);
  const checkpoints = startCheckpoints({ db, file: disk.file, asServer: true, onFailure });
  t.teardown(() => checkpoints.close());
  const log = logOf(db);
  const write =
    db.prepare(`INSERT INTO customers (id, client_id, version, kyc_status, kyc_recorded_at, record, created_at, updated_at)
    WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 10)
    SELECT hex(randomblob(16)), 'c', 1, 'PENDING', NULL, hex(randomblob(1500)), 0, 0 FROM numbers`);
  db.exec("PRAGMA foreign_keys = OFF");
  let most = 0;
  for (
    let left = LONG_FRAMES;
    left >= COPY_AT_FRAMES && most < MOST_FRAMES;
    left = behind(log.length())
  ) {
    await new Promise<void>((resolve) => checkpoints.beforeBatch(resolve));
    write.run();
    checkpoints.afterBatch();
    most = Math.max(most, left);
    await setTimeout(5);
  }
  t.ok(most < MOST_FRAMES, `${most} frames were left at most`);
  t.strictSame(failures, []);
});
