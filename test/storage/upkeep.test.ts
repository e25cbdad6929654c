import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import type { IdempotencyStore } from "../../dist/idempotency/store.js";
import { startUpkeep } from "../../dist/idempotency/upkeep.js";
import { createLogger } from "../../dist/log/logger.js";
import {
  freshDatabase,
  insertCustomer,
  kinds,
  newClient,
  newCustomer,
  newRecord,
  openStores,
} from "../support/stores.js";

const MINUTE_MS = 5;

/** A log of which the lines are kept. */
function createLog() {
  const lines: string[] = [];
  return { lines, logger: createLogger("info", { write: (line) => void lines.push(line) }) };
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) {
    await sleep(MINUTE_MS);
  }
}

/**
 * The same store for two processes whose minutes pass in turn, as they do where a minute is long. Of the short ones
 * here, several would pass at once on a slow disk.
 */
function inTurn(records: IdempotencyStore) {
  const passed: [number, number] = [0, 0];
  let turn: 0 | 1 = 0;
  let isOver = false;
  const storeOf = (own: 0 | 1): IdempotencyStore => {
    let calls = 0;
    return {
      ...records,
      // Called at the start, and then whenever a minute passes, which ends the one before.
      async serviceMinutes() {
        calls += 1;
        if (calls > 1) {
          turn = turn === own && passed[own] > 0 ? (own ? 0 : 1) : turn;
          await until(() => turn === own || isOver);
          passed[own] += 1;
        }
        return records.serviceMinutes();
      },
    };
  };
  const end = () => {
    isOver = true;
  };
  return { stores: [storeOf(0), storeOf(1)] as const, passed, end };
}

for (const kind of kinds) {
  t.test(`${kind}: keys are dropped by the minutes that the service has run`, async (t) => {
    const url = await freshDatabase(t, kind);
    const storage = await openStores(t, url);
    const { idempotencyRecords: records, clients } = storage;
    const client = newClient();
    await clients.insertClient(client);
    const keep = (id: string, keptAt: number) =>
      insertCustomer(storage, newCustomer(client.id), newRecord(id, { keptAt }));
    // More than are looked at in one go.
    await Promise.all(
      Array.from({ length: 450 }, (_, number) => keep(`old ${number}`, number % 50)),
    );
    await Promise.all([keep("a", 50), keep("z", 51)]);

    const { lines, logger } = createLog();
    const options = { keepMinutes: 10, minuteMs: MINUTE_MS, logger };
    // Time stands still after an hour.
    const advanceTo = async (minutes: number) => minutes <= 60 && records.advanceTo(minutes);
    const upkeep = await startUpkeep({ ...records, advanceTo }, options);
    t.equal(upkeep.minutes(), 0);
    await until(async () => (await records.listAfter("", 1_000)).length === 2);
    t.equal(upkeep.minutes(), 60, "they are looked through every hour");
    t.strictSame(await records.listAfter("", 1_000), [
      { id: "a", keptAt: 50 },
      { id: "z", keptAt: 51 },
    ]);
    await upkeep.stop();
    t.equal(await records.serviceMinutes(), 60);

    // The count goes on where it was, and two processes do not count twice.
    const turns = inTurn(records);
    const one = await startUpkeep(turns.stores[0], options);
    t.equal(one.minutes(), 60);
    const other = await startUpkeep(turns.stores[1], options);
    await until(() => other.minutes() >= 80 && one.minutes() >= 80);
    const passed = Math.max(...turns.passed);
    t.ok(Math.max(one.minutes(), other.minutes()) - 60 <= passed, `${passed} passed`);
    await until(async () => (await records.listAfter("", 1_000)).length === 0);
    turns.end();
    await Promise.all([one.stop(), other.stop()]);
    t.strictSame(lines, []);
  });
}

t.test("what goes wrong is told, and the next minute tries again", async (t) => {
  const { idempotencyRecords: records } = await openStores(t, await freshDatabase(t, "sqlite"));
  const { lines, logger } = createLog();
  let failures = 2;
  const advanceTo: typeof records.advanceTo = async (minutes) => {
    failures -= 1;
    if (failures >= 0) {
      throw new Error("gone");
    }
    return records.advanceTo(minutes);
  };
  const upkeep = await startUpkeep(
    { ...records, advanceTo },
    { keepMinutes: 10, minuteMs: MINUTE_MS, logger },
  );
  await until(() => upkeep.minutes() > 0);
  t.strictSame(
    lines.map((line) => JSON.parse(line).msg),
    ["upkeep failed", "upkeep failed"],
  );
  await upkeep.stop();
  const minutes = await records.serviceMinutes();
  await sleep(20 * MINUTE_MS);
  t.equal(await records.serviceMinutes(), minutes, "time stands still when it is stopped");
});
