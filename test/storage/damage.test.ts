import { closeSync, copyFileSync, openSync, statSync, truncateSync, writeSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { openDatabase, readValue } from "../../dist/storage/sqlite/driver.js";
import { caller } from "../support/disk.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";

const UNAVAILABLE = { status: 503, code: "unavailable" };

t.test("1 naming the restore for a file that is damaged at the start", async (t) => {
  const { file } = await filledDatabase(t);
  const damages: [string, (copy: string) => void][] = [
    ["header", (copy) => overwrite(copy, 1, 0, 100)],
    ["length", (copy) => truncateSync(copy, statSync(copy).size - 4096)],
    ["schema", (copy) => overwrite(copy, 1, 100)],
    ["table of keys", (copy) => overwrite(copy, rootOf(file, "api_keys"))],
    ["ids", (copy) => overwrite(copy, rootOf(file, "sqlite_autoindex_customers_1"))],
    ["index of clients", (copy) => overwrite(copy, rootOf(file, "sqlite_autoindex_clients_2"))],
  ];
  for (const [name, damage] of damages) {
    const copy = join(temporaryFolder(t), "intake.db");
    copyFileSync(file, copy);
    damage(copy);
    const { code, stdout, stderr } = await intake([], {
      DATABASE_URL: `sqlite:${copy}`,
      PORT: "0",
    });
    t.strictSame([code, stdout], [1, ""], name);
    t.match(stderr, /^The database \S+ cannot be used: .* with `intake restore FILE`, .*\.\n$/);
  }
  seen(t, "corrupt database", `at the start: ${damages.length} damages, each exit 1 and one line`);
});

for (const method of ["GET", "POST"] as const) {
  t.test(`a file whose damage a ${method} finds is written no more`, async (t) => {
    const { file, key, id } = await filledDatabase(t);
    overwrite(file, rootOf(file, "customers"));
    const server = await startServer(t, { DATABASE_URL: `sqlite:${file}` });
    const { get, create } = caller(server, key);
    t.match(await get("/readyz"), { status: 200 });
    const first = () => (method === "GET" ? get(`/customers/${id}`) : create("a"));
    t.match(await first(), UNAVAILABLE);
    t.match(await get("/readyz"), UNAVAILABLE);
    t.match(await create("b"), UNAVAILABLE);
    t.match(await get("/customers/individual/requirements"), { status: 200 });
    seen(t, "corrupt database", `found by a ${method}: writes 503, readiness 503`);
  });
}

/** A database with a customer, which no process holds open. */
async function filledDatabase(t: Test) {
  const file = join(temporaryFolder(t), "intake.db");
  const server = await startServer(t, { DATABASE_URL: `sqlite:${file}` });
  const { id } = await caller(server).create("first");
  server.child.kill("SIGTERM");
  await server.outcome;
  return { file, key: String(server.started.key), id };
}

/** The first page of a table or an index. */
function rootOf(file: string, name: string): number {
  const db = openDatabase(file, { readOnly: true });
  const page = readValue(db, "SELECT rootpage FROM sqlite_schema WHERE name = ?", name);
  db.close();
  return page as number;
}

/** Makes a page, counted from 1, one that cannot be. */
function overwrite(file: string, page: number, from = 0, length = 4096 - from): void {
  const fd = openSync(file, "r+");
  writeSync(fd, Buffer.alloc(length, 0xff), 0, length, (page - 1) * 4096 + from);
  closeSync(fd);
}
