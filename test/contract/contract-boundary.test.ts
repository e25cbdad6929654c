import formats from "ajv-formats/dist/formats.js";
import fc from "fast-check";
import t from "tap";
import { ABSENT, variantsOf } from "../../scripts/contract/variants.js";
import { runScript } from "../support/script.js";
import { contract } from "../support/service.js";

const LAST_LINE = /^(\d+) cases in \d+\.\d s, seed 1: (\d+) disagreements\n$/m;

t.test("types that are converted give disagreements", async (t) => {
  const { code, stdout } = await boundary("--sabotage", "coerce-types");
  t.equal(code, 1);
  t.match(
    stdout,
    'createIndividualCustomer /body/isPep, a branch of if: expected refused, found accepted (201): "false"',
  );
  t.ok(Number(LAST_LINE.exec(stdout)?.[2]) > 10);
});

t.test("a pattern that the validators have lost gives disagreements", async (t) => {
  const { code, stdout } = await boundary("--sabotage", "drop-pattern");
  t.equal(code, 1);
  t.match(stdout, /^the validators are without the pattern of #\/components\/schemas\/\w+$/m);
  t.match(
    stdout,
    /^\w+ \/(body|headers)\/\S+, a text beside the pattern: expected refused, found accepted/m,
  );
  t.ok(Number(LAST_LINE.exec(stdout)?.[2]) > 0);
});

t.test("limits of numbers and lists have values on both sides", async (t) => {
  const count = { type: "integer", minimum: 1, maximum: 5, examples: [3] };
  const list = { type: "array", minItems: 1, maxItems: 3, items: count, examples: [[2]] };
  const schema = { type: "object", properties: { count, list } };
  const values = variantsOf({}, { schema, node: "#" }, 1).flatMap(({ settings }) =>
    settings.map(
      ({ path, value }) => `${path.join("/")} ${value === ABSENT ? "" : JSON.stringify(value)}`,
    ),
  );
  for (const expected of [0, 0.5, 1, 1.5, 4.5, 5, 5.5, 6]) {
    t.ok(values.includes(`count ${expected}`), `count ${expected}`);
    t.ok(values.includes(`list/0 ${expected}`), `list/0 ${expected}`);
  }
  for (const expected of ["", [], [2], [2, 2, 2], [2, 2, 2, 2]]) {
    t.ok(values.includes(`list ${JSON.stringify(expected)}`), `list ${JSON.stringify(expected)}`);
  }
});

t.test(
  "the pattern of an email address takes what ajv's format takes, if the last part begins with a letter",
  async (t) => {
    const seed = 1;
    t.comment(`seed ${seed}`);
    const pattern = new RegExp(contract.components.schemas.Email.pattern, "u");
    const format = formats.fullFormats.email as RegExp;
    const characters = fc.constantFrom(...'aZ09.-@_+!{}|~ "[]\\é\u212a\n');
    const scraps = fc.array(fc.string({ unit: characters, maxLength: 4 }), { maxLength: 5 });
    const texts = fc.oneof(
      scraps.map((parts) => parts.join("")),
      scraps.map((parts) => `a@${parts.join("a")}`),
      scraps.map((parts) => `${parts.join("a")}@b.c`),
      fc.stringMatching(pattern),
      fc.stringMatching(new RegExp(format.source)),
    );
    const verdicts = { true: 0, false: 0 };
    fc.assert(
      fc.property(texts, (text) => {
        const isTaken = format.test(text) && /\.[A-Za-z][^.]*$/.test(text);
        verdicts[`${isTaken}`] += 1;
        return pattern.test(text) === isTaken;
      }),
      { seed, numRuns: 20_000 },
    );
    t.ok(verdicts.true > 1000 && verdicts.false > 1000, JSON.stringify(verdicts));
  },
);

/** That document and service agree is a check of its own: npm run contract:boundary. */
function boundary(...args: string[]) {
  const only = ["--only", "createIndividualCustomer", "--cases", "0"];
  return runScript("scripts/contract/boundary.ts", ["--seed", "1", ...only, ...args]);
}
