import t from "tap";
import type { Rating } from "../../scripts/contract/changes/fixtures/rate.js";
import { runScript } from "../support/script.js";

/** The rules that the gate adds to those of redocly. */
const OWN_RULES = [
  ...["answer-header-optional", "compatible", "component", "condition-changed", "default-changed"],
  ...["name", "one-way-member", "permission-changed", "request-body-added"],
  ...["request-member-removed", "schema-added", "schema-removed", "text", "unknown-kind"],
  ...["x-rule-added", "x-rule-changed", "x-rule-removed"],
];

t.test("each kind of change is rated right", async (t) => {
  const { code, stdout, stderr } = await runScript("scripts/contract/diff.ts", [
    "--fixtures",
    "--json",
  ]);
  const ratings: Rating[] = JSON.parse(stdout);
  for (const { kind, expected, found } of ratings) {
    t.equal(found, expected, kind);
  }
  t.equal(code, 0, stderr);
  t.ok(ratings.length >= 40, `${ratings.length} kinds`);
  const spoken = new Set(ratings.flatMap(({ rules }) => rules));
  t.strictSame(
    OWN_RULES.filter((rule) => !spoken.has(rule)),
    [],
    "every rule speaks",
  );
});
