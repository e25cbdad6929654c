import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { atLeast, atMost } from "../../scripts/bench/check.js";
import { type Evidence, faultsOf, loadFaults } from "../../scripts/bench/judgement.js";
import { checkRow } from "../../scripts/bench/report.js";
import { writeSection } from "../../scripts/bench/section.js";
import { temporaryFolder } from "../support/service.js";

const SOUND: Evidence = {
  statuses: [201, 201],
  load: { requests: 1000, refusals: 0, socketErrors: 0 },
  connections: 64,
  kept: 1000,
};

t.test("figures are reported where each request got a 201 and each 201 a row", async (t) => {
  t.same(faultsOf(SOUND), []);
  t.same(faultsOf({ ...SOUND, kept: 1064 }), [], "requests under way at the end are kept as well");
  t.same(faultsOf({ ...SOUND, kept: undefined }), [], "a limit keeps nothing");
});

const FAULTY: [outcome: string, evidence: Partial<Evidence>, fault: string][] = [
  ["a plain request got a 200", { statuses: [201, 200] }, "a plain request was answered 200"],
  ["an answer has no row", { kept: 999 }, "1000 requests were answered and 999 customers kept"],
  [
    "there are more rows than requests",
    { kept: 1065 },
    "1000 requests were answered and 1065 customers kept",
  ],
  [
    "a request was refused",
    { load: { ...SOUND.load, refusals: 1 } },
    "1 of 1000 requests were refused",
  ],
  ["a connection failed", { load: { ...SOUND.load, socketErrors: 2 } }, "2 connections failed"],
  [
    "nothing was answered",
    { load: { ...SOUND.load, requests: 0 }, kept: 0 },
    "no request was answered",
  ],
];
for (const [outcome, evidence, fault] of FAULTY) {
  t.test(`no figures are reported where ${outcome}`, async (t) => {
    t.same(faultsOf({ ...SOUND, ...evidence }), [fault]);
  });
}

t.test("a bound that is missed by little is shown as missed", async (t) => {
  const shown = [
    atLeast(0.55, "a", 0.5462),
    atLeast(0.55, "b", 0.5562),
    atMost(2, "c", 2.004, "ms"),
  ];
  t.strictSame(shown.map(checkRow), [
    ["a", "0.546", "at least 0.55", "NOT REACHED"],
    ["b", "0.56", "at least 0.55", "ok"],
    ["c", "2.004 ms", "at most 2", "NOT REACHED"],
  ]);
});

t.test("no figures are reported where ids that nobody has were found", async (t) => {
  const load = { requests: 10, refusals: 9, socketErrors: 0 };
  t.same(loadFaults(load, 10), ["9 of 10 requests were refused"]);
});

t.test("reader: creations beside a reader that has let the log grow, and after it", async (t) => {
  const { stdout } = runScript("reader", ["--megabytes", "30", "--seconds", "2"]);
  // How long they took is for a machine that does nothing else.
  t.match(stdout, /^this build +3\d +\d+ +\d+ +0 +\d+$/m);
});

t.test("reader: exit 64 with the usage for an unknown option", async (t) => {
  const { status, stderr } = runScript("reader", ["--fast"]);
  t.equal(status, 64);
  t.match(stderr, /'--fast'[\s\S]*Usage: npm run bench:reader/);
});

for (const script of ["bench", "growth"]) {
  t.test(`${script}: exit 64 with the usage for an unknown option`, async (t) => {
    const { status, stdout, stderr } = runScript(script, ["--fast"]);
    t.equal(status, 64);
    t.match(stderr, /'--fast'[\s\S]*Usage: npm run bench/);
    t.equal(stdout, "");
  });

  t.test(`${script}: exit 64 where a part of a run is to go into the docs`, async (t) => {
    const { status, stderr } = runScript(script, ["--docs", "--database", "sqlite"]);
    t.equal(status, 64);
    t.match(stderr, /^--docs is for a whole run, without .*--database/);
  });

  t.test(`${script}: exit 1 with the remedy where wrk is missing`, async (t) => {
    const { status, stdout, stderr } = runScript(script, [], { PATH: "" });
    t.equal(status, 1);
    t.equal(stderr, "wrk is missing, which makes the load. Run: apt-get install wrk\n");
    t.equal(stdout, "");
  });
}

t.test("what is written into a page stands between its comments, and all else stays", async (t) => {
  const page = join(temporaryFolder(t), "page.md");
  writeFileSync(page, "a\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nb\n");
  writeSection(page, "bench", "new");
  t.equal(readFileSync(page, "utf8"), "a\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\nb\n");
  t.throws(() => writeSection(page, "growth", "new"), {
    message: `${page} has no <!-- growth --> and <!-- /growth -->`,
  });
});

for (const [page, name] of [
  ["docs/speed.md", "bench"],
  ["docs/speed.md", "growth"],
  ["docs/faults.md", "faults"],
] as const) {
  // Otherwise it would come out at the end of a run, which takes long.
  t.test(`${page} has a place for ${name}`, async (t) => {
    t.match(
      readFileSync(page, "utf8"),
      new RegExp(`^<!-- ${name} -->$[^]*^<!-- /${name} -->$`, "m"),
    );
  });
}

t.test("growth: exit 1 where the disk is too small, before anything is filled", async (t) => {
  const { status, stderr } = runScript("growth", ["--sizes", "10,900000000"]);
  t.equal(status, 1);
  t.match(stderr, /^900000010 customers take up to 1443\.0 GB, and .* GB free\. Set TMPDIR .*\n$/);
});

function runScript(name: string, args: string[], env: Record<string, string> = {}) {
  return spawnSync(process.execPath, ["--import=tsx", `scripts/bench/${name}.ts`, ...args], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
}
