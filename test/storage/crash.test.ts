import t from "tap";
import { bodyOf, correctedOf, type SentCustomer } from "../../scripts/drills/crash/customers.js";
import { judge } from "../../scripts/drills/crash/final-state.js";
import { readPlan } from "../../scripts/drills/crash/plan.js";
import { sealRecord } from "../../scripts/master-keys.js";
import { runScript } from "../support/script.js";

const SEED = "8";
const ROUNDS = "10";
/** A sabotage shows sooner. One of these kills PostgreSQL as well. */
const SABOTAGED_ROUNDS = "3";
const VERDICT = /^acknowledged (\d+) .*, lost (\d+), doubled (\d+), strangers (\d+)$/m;

// Much of the time they wait for services that start.
t.jobs = 3;
const inParallel = { buffered: true };

for (const options of [
  ["--database", "sqlite"],
  ["--database", "sqlite", "--power-loss"],
  ["--database", "postgres"],
]) {
  t.test(`nothing is lost and nothing doubled: ${options.join(" ")}`, inParallel, async (t) => {
    const { code, output } = await crash("--rounds", ROUNDS, ...options);
    t.comment(output);
    const [acknowledged, lost, doubled, strangers] = verdictOf(output);
    t.same({ code, lost, doubled, strangers }, { code: 0, lost: 0, doubled: 0, strangers: 0 });
    t.ok(Number(acknowledged) >= 20, "many are acknowledged");
    // Without both, the kills would prove nothing.
    t.match(output, /^[1-9]\d* writes got no answer at first, [1-9]\d* of them were done;/m);
  });
}

for (const [sabotage, damage, ...options] of [
  ["ack-before-commit", "lost", "--database", "sqlite"],
  ["ack-before-commit", "lost", "--database", "postgres"],
  ["second-transaction", "doubled", "--database", "sqlite"],
  ["second-transaction", "doubled", "--database", "postgres"],
  ["sync-normal", "lost", "--database", "sqlite", "--power-loss"],
] as const) {
  t.test(`${sabotage} is noticed: ${options.join(" ")}`, inParallel, async (t) => {
    const { code, output } = await crash(
      "--rounds",
      SABOTAGED_ROUNDS,
      "--sabotage",
      sabotage,
      ...options,
    );
    t.comment(output);
    const [, lost, doubled, strangers] = verdictOf(output);
    t.equal(code, 1);
    t.ok(Number(damage === "lost" ? lost : doubled) > 0, `${damage} are told`);
    t.equal(strangers, 0);
  });
}

t.test("exit 64 with the usage for an unknown option", inParallel, async (t) => {
  const { code, output } = await crash("--fast");
  t.equal(code, 64);
  t.match(output, /'--fast'[\s\S]*Usage: npm run test:crash/);
});

t.test("options that do not fit are refused", async (t) => {
  const refusals: [args: string, reason: string][] = [
    ["--rounds 0", "--rounds is not a whole number of at least 1: 0"],
    ["--database mysql", "--database takes one of sqlite, postgres, not mysql"],
    ["--database postgres --power-loss", "--power-loss is for SQLite"],
    [
      "--sabotage sync-normal",
      "--sabotage sync-normal loses nothing on SQLite without --power-loss",
    ],
  ];
  for (const [args, message] of refusals) {
    t.throws(() => readPlan(args.split(" ")), { message });
  }
});

t.test("a seed repeats the moments", async (t) => {
  const args = ["--rounds", "50", "--database", "postgres"];
  t.same(readPlan([...args, "--seed", "1"]), readPlan([...args, "--seed", "1"]));
  t.notSame(readPlan([...args, "--seed", "1"]).rounds, readPlan([...args, "--seed", "2"]).rounds);
});

t.test("the verdict on a final state", async (t) => {
  const sent: SentCustomer[] = [
    { marker: "a", ids: new Set(["1"]), kyc: { status: "APPROVED", acknowledged: true } },
    { marker: "b", ids: new Set() },
    { marker: "d", ids: new Set(["5"]), corrected: true },
  ];
  const d = row("5", "d", "PENDING", { mainAddress: correctedOf("d").mainAddress });
  const before = { ...row("5", "d"), version: 1 };
  const a = row("1", "a", "APPROVED");
  const kyc = { customer_id: "1", status: "APPROVED" };
  const sound = { lost: 0, doubled: 0, strangers: 0 };
  const verdictOfAll = (customers: (typeof a)[], kycResults = [kyc], versions = [before]) => {
    const { acknowledged, ...rest } = judge(sent, { customers, kycResults, versions });
    t.same(acknowledged, { customers: 2, kycResults: 1, corrections: 1 });
    return rest;
  };
  const verdict = (customers: (typeof a)[], kycResults = [kyc]) =>
    verdictOfAll([d, ...customers], kycResults);

  t.same(verdict([a]), sound, "what is not acknowledged may be missing");
  t.same(verdict([a, row("2", "b")]), sound, "and may be there");
  t.same(verdict([], []), { ...sound, lost: 2 }, "a customer is lost, and its KYC result");
  t.same(verdict([a], []), { ...sound, lost: 1 }, "a KYC result is lost");
  t.same(verdict([row("1", "a")]), { ...sound, lost: 1 }, "a result was not applied");
  t.same(verdict([a, row("3", "a")]), { ...sound, doubled: 1 }, "a customer is there twice");
  t.same(verdict([a, row("2", "b"), row("3", "b")]), { ...sound, doubled: 1 }, "also unasked");
  t.same(verdict([a], [kyc, kyc]), { ...sound, doubled: 1 }, "a KYC result is there twice");
  t.same(verdict([a, row("4", "c")]), { ...sound, strangers: 1 }, "nobody sent it");
  const rejected = { customer_id: "1", status: "REJECTED" };
  t.same(verdict([a], [kyc, rejected]), { ...sound, strangers: 1 }, "nobody sent that result");
  t.same(
    verdictOfAll([a, row("5", "d")], [kyc], []),
    { ...sound, lost: 1 },
    "a correction is lost",
  );
  t.same(
    verdictOfAll([a, d], [kyc], [before, before]),
    { ...sound, doubled: 1 },
    "it is done twice",
  );
  t.match(verdictOfAll([a, d], [kyc], []), { strangers: 1 }, "there is no version before it");
  t.match(verdictOfAll([a, row("5", "d")]), { strangers: 1 }, "the record is half of it");
  const other = row("1", "a", "APPROVED", { isPep: true });
  t.match(verdict([other]), { lost: 2, strangers: 2 }, "it is not what was sent");
});

function row(id: string, marker: string, status = "PENDING", changes = {}) {
  const record = JSON.stringify({ sent: { ...bodyOf(marker), ...changes } });
  return { id, client_id: "c", sealed: sealRecord(id, "c", record), kyc_status: status };
}

async function crash(...args: string[]): Promise<{ code: number | null; output: string }> {
  const script = "scripts/drills/crash.ts";
  const { code, stdout, stderr } = await runScript(script, ["--seed", SEED, ...args]);
  return { code, output: stdout + stderr };
}

/** acknowledged, lost, doubled, strangers */
function verdictOf(output: string): number[] {
  return (VERDICT.exec(output) ?? []).slice(1).map(Number);
}
