import { join } from "node:path";
import t from "tap";
import { bodyOf, readHeader } from "../../dist/bulk/columns.js";
import { type Readers, startReaders } from "../../dist/bulk/readers.js";
import { bodyReader } from "../../dist/bulk/reading.js";
import { refusalOf } from "../../dist/bulk/refusal.js";
import { openReport } from "../../dist/bulk/report.js";
import { splitRows } from "../../dist/bulk/rows.js";
import { readConfig } from "../../dist/config.js";
import { AppError, CommandError } from "../../dist/errors.js";
import { temporaryFolder } from "../support/service.js";
import { freshDatabase, newClient, openStores } from "../support/stores.js";

const MAX_ROW_BYTES = 32 * 1024 + 2;

t.test("a line that is too long is skipped, however many chunks hold it", async (t) => {
  async function* chunks() {
    yield Buffer.from("one\n");
    for (let count = 0; count < 10; count += 1) {
      yield Buffer.alloc(10_000, "x");
    }
    yield Buffer.from("xx\ntwo\nthree\n");
    for (let count = 0; count < 10; count += 1) {
      yield Buffer.alloc(10_000, "y");
    }
  }
  const source = splitRows(chunks(), "ndjson");
  const block = await source.next(10);
  const cut = (letter: string) => `${letter.repeat(MAX_ROW_BYTES)}\n`;
  t.equal(
    Buffer.from(block?.bytes ?? []).toString(),
    `one\n${cut("x")}two\nthree\n${cut("y")}`,
    "only as much is kept as shows that",
  );
  t.equal(block?.ends.length, 5);
  t.equal(await source.next(10), undefined);
  t.ok(source.isAtEnd());
});

t.test("what is no fault of a row is thrown on", async (t) => {
  t.strictSame(refusalOf(7, new AppError("content_too_large")), {
    line: 7,
    errors: [{ pointer: "", code: "content_too_large", message: "must have at most 32 KiB" }],
  });
  for (const error of [new AppError("unavailable"), new Error("a fault of the program")]) {
    t.throws(() => refusalOf(7, error), error);
  }
});

t.test("a row is read with its line break and without one", async (t) => {
  const read = bodyReader(undefined);
  for (const row of ["[]", "[]\n", "[]\r\n"]) {
    t.strictSame(read(Buffer.from(row)), [], JSON.stringify(row));
  }
});

t.test("cells that a record of CSV does not have are not given", async (t) => {
  const columns = readHeader(Buffer.from("email,phone\n"));
  t.strictSame(bodyOf(["ada@example.com"], columns), { email: "ada@example.com" });
});

t.test("a report that is gone is not begun again in the middle", async (t) => {
  const file = join(temporaryFolder(t), "report");
  t.throws(() => openReport(file, 10), { message: /it has 0 bytes, and not 10\./ });
});

t.test("a thread that cannot start fails what is asked of it, with its reason", async (t) => {
  const url = await freshDatabase(t, "sqlite");
  await openStores(t, url);
  const others = `1:${Buffer.alloc(32, 9).toString("base64")}`;
  const config = readConfig({ DATABASE_URL: url, INTAKE_MASTER_KEYS: others });
  const readersWith = (some: object) =>
    startReaders(1, {
      config: { ...config, ...some },
      client: newClient(),
      columns: undefined,
      seed: "",
    });
  const read = (readers: Readers) =>
    readers
      .read({
        bytes: Buffer.from("{}\n"),
        ends: Uint32Array.of(3),
        firstLine: 1,
        firstRow: 0,
        partRow: 0,
        partAt: new Date(),
        mayBeDone: false,
      })
      .catch((error: unknown) => error);
  const readers = readersWith({});
  for (const when of ["while it starts", "when it has ended"]) {
    const error = await read(readers);
    t.ok(error instanceof CommandError, when);
    t.match(error, { exitCode: 78, message: /^Master key version 1 of INTAKE_MASTER_KEYS is not/ });
  }
  await readers.close();
  const broken = readersWith({ database: undefined });
  t.match(await read(broken), { name: "TypeError" }, "a fault of the program");
  await broken.close();
});
