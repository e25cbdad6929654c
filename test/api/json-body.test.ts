import { randomInt } from "node:crypto";
import fc from "fast-check";
import t from "tap";
import { parseJsonBody } from "../../dist/http/json-body.js";

/** Texts of what a look at single bytes could take for something else. */
const text = fc.string({ unit: fc.constantFrom(...'"\\:,{}[]aé😀\n'), maxLength: 6 });
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    fc.constantFrom(null, true, 0, -1.5e3),
    text,
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(text, tie("value"), { maxKeys: 4 }),
  ),
}));

t.test("what is in order is read as JSON.parse reads it", async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  fc.assert(
    fc.property(value, fc.constantFrom(undefined, 2), (one, indent) => {
      const json = JSON.stringify(one, undefined, indent);
      t.strictSame(parseJsonBody(Buffer.from(json)), JSON.parse(json));
    }),
    { seed, numRuns: 1_000 },
  );
});

t.test("a member that stands twice is refused, wherever it lies", async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  fc.assert(
    fc.property(value, text, value, (around, name, one) => {
      const member = `${JSON.stringify(name)}:${JSON.stringify(one)}`;
      const json = `[${JSON.stringify(around)},{${member},"b":[{}],${member}}]`;
      t.throws(() => parseJsonBody(Buffer.from(json)), { code: "bad_request" }, json);
    }),
    { seed, numRuns: 1_000 },
  );
});
