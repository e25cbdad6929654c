import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import type { ErrorObject, ValidateFunction } from "ajv";
import t from "tap";
import type { ViolationCode } from "../../dist/errors.js";
import { schemaViolations } from "../../dist/http/violations.js";
import type { Contract, Schema } from "../../scripts/generation/contract.js";
import { KEYWORD_CODES } from "../../scripts/generation/keyword-codes.js";
import { BY_TYPE } from "../../scripts/generation/rules/keywords.js";
import { serializersSource } from "../../scripts/generation/serializers.js";
import { requestEntries, validatorsSource } from "../../scripts/generation/validators.js";

/** A schema that uses some keywords, values that fit it, and values that break it, by what the caller is told. */
interface Proof {
  schema: Schema;
  fits: unknown[];
  breaks: Record<string, unknown[]>;
}

/** The contract has those that a request of today can bring about. */
const WORDING = {
  codes: KEYWORD_CODES as Record<string, ViolationCode>,
  texts: { "^\\p{L}$": { message: "must be a letter" }, date: { message: "must be a date" } },
};

const text = { type: "string" };
const closed = { type: "object", additionalProperties: false };

const PROOFS: Record<string, Proof> = {
  minLength: {
    schema: { ...text, minLength: 2 },
    fits: ["ab", "𝒶𝒷"],
    breaks: { too_short: ["", "𝒶"], wrong_type: [null, 12] },
  },
  maxLength: {
    schema: { ...text, maxLength: 2 },
    fits: ["", "𝒶𝒷"],
    breaks: { too_long: ["abc"] },
  },
  pattern: {
    schema: { ...text, pattern: "^\\p{L}$", "x-message": "must be a letter" },
    fits: ["a", "𝒶"],
    breaks: { bad_pattern: ["1", "ab"] },
  },
  format: {
    schema: { ...text, format: "date" },
    fits: ["2026-02-28"],
    breaks: { bad_format: ["2026-02-30", "today"] },
  },
  enum: {
    schema: { ...text, enum: ["a", ""] },
    fits: ["a", ""],
    breaks: { not_in_enum: ["A"] },
  },
  type: { schema: { type: "boolean" }, fits: [true, false], breaks: { wrong_type: ["true", 0] } },
  minimum: {
    schema: { type: "integer", minimum: 1 },
    fits: [1, 2 ** 53],
    breaks: { too_small: [0], wrong_type: [1.5, "1"] },
  },
  maximum: {
    schema: { type: "number", maximum: 1 },
    fits: [1, 0.5, -1e300],
    breaks: { too_large: [1.5] },
  },
  items: {
    schema: { type: "array", items: text },
    fits: [[], ["a", "b"]],
    breaks: { wrong_type: [[1], {}] },
  },
  minItems: {
    schema: { type: "array", items: text, minItems: 1 },
    fits: [["a"]],
    breaks: { too_few_items: [[]] },
  },
  maxItems: {
    schema: { type: "array", items: text, maxItems: 1 },
    fits: [[], ["a"]],
    breaks: { too_many_items: [["a", "b"]] },
  },
  uniqueItems: {
    schema: { type: "array", items: text, uniqueItems: true },
    fits: [[], ["a", "b"]],
    breaks: { duplicate_item: [["a", "b", "a"]] },
  },
  properties: {
    schema: { ...closed, properties: { a: text, b: { ...closed, properties: { c: text } } } },
    fits: [{}, { a: "x", b: { c: "y" } }],
    breaks: { wrong_type: [{ b: { c: 1 } }] },
  },
  required: {
    schema: { ...closed, properties: { a: text }, required: ["a"] },
    fits: [{ a: "" }],
    breaks: { required: [{}] },
  },
  additionalProperties: {
    schema: {
      ...closed,
      properties: { a: text, open: { type: "object", additionalProperties: true } },
    },
    fits: [{ open: { any: [1, { thing: null }] } }],
    breaks: { unknown_member: [{ b: 1 }] },
  },
  "if, then, else of a text": {
    schema: {
      ...text,
      if: { minLength: 1 },
      // biome-ignore lint/suspicious/noThenProperty: the keyword.
      then: { format: "date" },
      else: { maxLength: 0 },
    },
    fits: ["", "2026-02-28"],
    breaks: { bad_format: ["2026-02-30"], wrong_type: [1] },
  },
  "if, then, else": {
    schema: {
      ...closed,
      properties: { is: { type: "boolean" }, why: text, whyNot: text },
      if: { properties: { is: { const: true } }, required: ["is"] },
      // biome-ignore lint/suspicious/noThenProperty: the keyword.
      then: { properties: { why: true }, required: ["why"] },
      else: { properties: { whyNot: { ...text, maxLength: 1 } } },
    },
    fits: [{}, { is: true, why: "" }, { is: false, whyNot: "a" }],
    breaks: { required: [{ is: true }], too_long: [{ is: false, whyNot: "ab" }] },
  },
};

t.test("every supported keyword has a proof", async (t) => {
  const proven = Object.keys(PROOFS)
    .filter((name) => !name.includes(" of a "))
    .flatMap((names) => names.split(", "));
  const supported = [...Object.values(BY_TYPE).flat(), "type", "enum"];
  t.strictSame(proven.sort(), [...new Set(supported)].sort());
});

t.test("every keyword that can be broken has a code, and every code a keyword", async (t) => {
  const proven = Object.values(PROOFS).flatMap(({ breaks }) => Object.keys(breaks));
  const codes = new Set(Object.values(KEYWORD_CODES));
  t.strictSame([...new Set(proven)].sort(), [...codes].sort());
});

t.test("a violation whose keyword has no code is a fault of the service", async (t) => {
  const { validate } = madeFrom({ type: "string" });
  validate(1);
  t.throws(
    () => schemaViolations(validate.errors as ErrorObject[], 1, "", { codes: {}, texts: {} }),
    {
      message: "no violation code for the keyword type",
    },
  );
});

for (const [name, { schema, fits, breaks }] of Object.entries(PROOFS)) {
  const { validate, serialize } = madeFrom(schema);

  t.test(`${name}: the validator tells what fits, and a violation what does not`, async (t) => {
    for (const value of fits) {
      t.ok(validate(value), `${JSON.stringify(value)} fits`);
    }
    for (const [code, values] of Object.entries(breaks)) {
      for (const value of values) {
        t.notOk(validate(value), `${JSON.stringify(value)} does not fit`);
        const violations = schemaViolations(validate.errors as ErrorObject[], value, "", WORDING);
        t.ok(
          violations.some((violation) => violation.code === code),
          code,
        );
      }
    }
  });

  t.test(`${name}: the serialiser writes what fits as it is`, async (t) => {
    for (const value of fits) {
      t.strictSame(JSON.parse(serialize({ value })), { value });
    }
  });
}

/** What the generator makes from a contract with one operation, which takes a value and gives it back. */
function madeFrom(schema: Schema): {
  validate: ValidateFunction;
  serialize: (answer: unknown) => string;
} {
  const Answer = { type: "object", properties: { value: schema }, additionalProperties: false };
  const operation = {
    id: "echo",
    body: schema,
    parameters: [],
    sentTogether: [],
    answers: new Map([[200, { "application/json": "Answer" }]]),
  };
  const contract = {
    schemas: { Answer },
    operations: [operation],
    messages: {},
  } as unknown as Contract;
  return {
    validate: exportsOf(validatorsSource(contract, requestEntries(contract)).code)
      .echoBody as ValidateFunction,
    serialize: exportsOf(serializersSource(contract).code).Answer as () => string,
  };
}

function exportsOf(code: string): Record<string, unknown> {
  const exports = {};
  compileFunction(code, ["exports", "require"])(exports, createRequire(import.meta.url));
  return exports;
}
