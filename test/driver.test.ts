import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import t from "tap";
import { refusalOfNode } from "../dist/node-version.js";
import { driver, hasStableSqlite } from "../dist/storage/sqlite/driver.js";
import { isDamage, isOutcomeUnknown } from "../dist/storage/sqlite/fault.js";
import { asSqliteError, SqliteError, sqliteCodeOf } from "../dist/storage/sqlite/sqlite-error.js";
import { startServer } from "./process.js";

/** Has Node say that it is an old one. */
const NODE_18 =
  'data:text/javascript,Object.defineProperty(process.versions,"node",{value:"18.20.8"})';
/** The package carries the sources of its SQLite. */
const HEADER = "node_modules/@photostructure/sqlite/src/upstream/sqlite3.h";

t.test("each result code of SQLite has its name", async (t) => {
  const header = readFileSync(HEADER, "utf8");
  const primary = new Map<string, number>();
  for (const [, name = "", number] of header.matchAll(/^#define (SQLITE_[A-Z]+) +(\d+) +\/\*/gm)) {
    // The list ends before those of other kinds begin.
    if (primary.size < 28 && name !== "SQLITE_OK") {
      primary.set(name, Number(number));
    }
  }
  const extended = [
    ...header.matchAll(/^#define (SQLITE_[A-Z_]+) +\((SQLITE_[A-Z]+) *\| *\(?(\d+) *<< *8\)\)/gm),
  ].map(([, name = "", base = "", number]) => {
    return [name, (primary.get(base) ?? 0) | (Number(number) << 8)] as const;
  });
  const codes = [...primary, ...extended.filter(([, code]) => (code & 0xff) > 0)];
  t.ok(codes.length > 90, `${codes.length} codes`);
  for (const [name, errcode] of codes) {
    const error = Object.assign(new Error("what SQLite says"), {
      code: "ERR_SQLITE_ERROR",
      errcode,
    });
    t.match(asSqliteError(error), { code: name, message: "what SQLite says" });
  }
});

t.test("a code that a newer SQLite has added goes by the one that it extends", async (t) => {
  const thrown = (errcode: number) =>
    Object.assign(new Error(""), { code: "ERR_SQLITE_ERROR", errcode });
  t.match(asSqliteError(thrown(10 | (99 << 8))), new SqliteError("", "SQLITE_IOERR"));
  t.match(asSqliteError(thrown(99)), new SqliteError("", "SQLITE_UNKNOWN"), "which none is");
});

t.test("an error that is not SQLite's says nothing of the file", async (t) => {
  const code = sqliteCodeOf(new Error("another one"));
  t.equal(code, undefined);
  t.notOk(isDamage(code));
  t.notOk(isOutcomeUnknown(code));
});

t.test("SQLite is Node's own where that is stable and new enough", async (t) => {
  const versions: [node: string, sqlite: string | undefined, isTaken: boolean][] = [
    ["20.20.2", undefined, false],
    ["22.23.5", "3.54.1", false],
    ["24.14.9", "3.54.1", false],
    ["24.15.0", "3.51.3", true],
    ["24.15.0", "3.51.2", false],
    ["25.6.1", "3.54.1", false],
    ["25.7.0", "3.54.1", true],
    ["26.0.0", "3.54.0", true],
    ["26.0.0", undefined, false],
  ];
  for (const [node, sqlite, isTaken] of versions) {
    const taken = hasStableSqlite({ node, ...(sqlite && { sqlite }) });
    t.equal(taken, isTaken, `Node ${node}, SQLite ${sqlite}`);
  }
});

t.test("the line that says where it listens names the driver and SQLite's version", async (t) => {
  const server = await startServer(t);
  await server.logged(1, "listening");
  server.child.kill("SIGTERM");
  const { stderr } = await server.outcome;
  t.match(
    stderr.split("\n").find((line) => line.includes("listening")),
    `"driver":"${driver}"`,
  );
  t.match(stderr, /"database":"SQLite 3\.\d+\.\d+"/);
  t.notMatch(stderr, "ExperimentalWarning");
});

t.test("a Node that is too old gets one sentence with the remedy", async (t) => {
  const { node: range } = JSON.parse(readFileSync("package.json", "utf8")).engines;
  const [, least = ""] = /(\d+\.\d+\.\d+)/.exec(range) ?? [];
  t.equal(refusalOfNode(least), undefined);
  t.ok(refusalOfNode("9.11.2"));
  for (const program of ["dist/main.js", "scripts/start.js"]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ["--import", NODE_18, program, "--help"],
      { encoding: "utf8" },
    );
    t.strictSame(
      { program, status, stdout, stderr },
      {
        program,
        status: 78,
        stdout: "",
        stderr:
          `Customer Intake needs Node ${least} or newer, and this is 18.20.8. ` +
          "Install Node 24 or 26 from https://nodejs.org.\n",
      },
    );
  }
});
