import t from "tap";
import { judge, longestGapMs } from "../../scripts/drills/failover/judgement.js";
import type { SentCustomer } from "../../scripts/drills/failover/load.js";
import { runScript } from "../support/script.js";
import { seen } from "../support/seen.js";

/** Customers that were acknowledged in turn, each with its number as id and as marker. */
const sent: SentCustomer[] = [10, 20, 400].map((atMs, number) => ({
  marker: `m${number}`,
  tries: 1,
  acknowledged: { id: `${number}`, atMs },
}));
const found = sent.map(({ marker }, number) => ({ id: `${number}`, marker }));
const SOUND = { acknowledged: 3, lost: 0, doubled: 0, strangers: 0 };

t.test("a customer that is missing, there twice or never sent is noticed", async (t) => {
  t.strictSame(judge(sent, found), SOUND);
  t.strictSame(judge(sent, found.slice(1)), { ...SOUND, lost: 1 });
  t.strictSame(judge(sent, [...found, { id: "8", marker: "m1" }]), { ...SOUND, doubled: 1 });
  t.strictSame(judge(sent, [...found, { id: "9", marker: "m9" }]), { ...SOUND, strangers: 1 });
  const [first, second] = found as [(typeof found)[0], (typeof found)[0]];
  t.strictSame(
    judge(sent, [first, { ...second, id: "7" }, ...found.slice(2)]),
    { ...SOUND, lost: 1 },
    "also one that is there under another id than was said",
  );
  const unknown = { marker: "m3", tries: 2 };
  t.strictSame(judge([...sent, unknown], found), SOUND, "what got no answer may be missing");
  t.strictSame(judge([...sent, unknown], [...found, { id: "3", marker: "m3" }]), SOUND);
  t.equal(longestGapMs(sent), 380);
});

t.test("a failover with synchronous replication loses nothing and doubles nothing", async (t) => {
  const { code, stdout } = await failover();
  t.equal(code, 0, stdout);
  t.match(
    stdout,
    /^synchronous replication: acknowledged \d+ \([1-9]\d* after .*\), lost 0, doubled 0, never sent 0; .* gap between acknowledgements was \d+ ms\n(?:reader .*: [1-9]\d* events, missed 0, doubled 0, wrong 0, misplaced 0\n){2}$/,
  );
  seen(t, "failover to a promoted standby", stdout.trim());
});

t.test("a failover without it loses customers, and the drill says so", async (t) => {
  const { code, stdout } = await failover("--asynchronous");
  t.equal(code, 0, stdout);
  t.match(
    stdout,
    /^asynchronous replication: .*, lost [1-9]\d*, doubled 0, .*\n(?:reader .*: answered 409 .*, 0 events .*\n){2}As it has to be: /,
  );
  seen(t, "failover to a promoted standby", `the control: ${stdout.split("\n")[0]}`);
});

t.test("exit 64 with the usage for an option that is not known", async (t) => {
  const { code, stderr } = await failover("--fast");
  t.equal(code, 64);
  t.match(stderr, /'--fast'[\s\S]*Usage: npm run test:failover/);
});

function failover(...args: string[]) {
  return runScript("scripts/drills/failover.ts", ["--seconds", "1", ...args]);
}
