import fc from "fast-check";
import type { Schema } from "../generation/contract.js";

/** A value to put to a schema. Whether it is valid is not said here: that is for the judges to agree on. */
export interface Probe {
  kind: string;
  value: unknown;
}

const SAMPLES = 6;
const EDITS = 24;

/** One of each type of JSON. */
const TYPES: unknown[] = [null, true, 0, 1.5, "text", [], {}];

/**
 * Characters that tell careless patterns from careful ones: control characters, spaces of several kinds, digits and
 * letters that only look like those of ASCII, and one that is two code units. An unpaired surrogate is not among
 * them, since JSON in UTF-8 cannot carry it.
 */
const CHARACTERS = [
  ..."\0\t\n\r\x1f\x7f\x85\xa0\u2028\ufeff",
  ..." aZ059+-_.,@/\\'\"()~",
  ..."é٣１Ａſ\u212a\u0301",
  "𠮷",
];

/** Where calendars and grammars have their edges, by format. Other formats have their examples edited, as all do. */
const FORMAT_EDGES: Record<string, string[]> = {
  date: [
    ...["2024-02-29", "2023-02-29", "2000-02-29", "1900-02-29", "2023-04-30", "2023-04-31"],
    ...["2023-12-31", "2023-13-01", "2023-00-10", "2023-01-00", "0001-01-01", "9999-12-31"],
    ...["2023-1-1", "20230101", "2023-001", "2023-W01-1", "2023-01-01T00:00:00Z", "+002023-01-01"],
  ],
  "date-time": [
    ...["2024-02-29T23:59:59.999Z", "2023-02-29T00:00:00.000Z", "2023-01-01T24:00:00.000Z"],
    ...["2023-01-01T00:00:00Z", "2023-01-01t00:00:00.000z", "2023-01-01T00:00:00.000+01:00"],
    ...["2023-01-01 00:00:00.000Z", "2023-01-01T00:00:00.000", "2023-01-01"],
  ],
  email: [
    ...[
      "a@b.co",
      "a@b",
      "a@b.c-d.e",
      "a@-b.co",
      "a@b-.co",
      "a@b..co",
      "a@.b.co",
      "a@b.co.",
      "@b.co",
    ],
    ...["a.b@c.de", "a..b@c.de", ".a@c.de", "a.@c.de", "a b@c.de", "a@b@c.de", "é@c.de", "a@é.de"],
    ...[`${"a".repeat(64)}@c.de`, `${"a".repeat(65)}@c.de`, "a@b.1", "a@b.1a", "a@b.a1", "a@1.de"],
    ...[63, 64].flatMap((length) => [`a@${"b".repeat(length)}.de`, `a@b.${"c".repeat(length)}`]),
    ...['"a b"@c.de', "a@[127.0.0.1]", "A <a@c.de>", "a@c.de ", "!#$%&'*+/=?^_`{|}~-@c.de"],
  ],
  uuid: [
    ...["00000000-0000-0000-0000-000000000000", "FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF"],
    ...["urn:uuid:01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e", "{01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e}"],
    ...["01983c5e7a107c3e9d4b2f6a8b1c0d9e", "01983c5e-7a10-7c3e-9d4b2-f6a8b1c0d9e"],
  ],
};

/** Values at and beside every limit of a schema that is neither an object nor an array. */
export function probesOf(schema: Schema, seed: number): Probe[] {
  const types = [schema.type].flat();
  const example = exampleOf(schema);
  const values = schema.enum as unknown[] | undefined;
  return distinct([
    { kind: "an example", value: example },
    ...(values ? enumProbes(values, seed) : []),
    ...(types.includes("string") && !values ? textProbes(schema, String(example), seed) : []),
    ...(types.includes("boolean")
      ? [true, false].map((value) => ({ kind: "a boolean", value }))
      : []),
    ...(types.includes("number") || types.includes("integer") ? numberProbes(schema) : []),
    ...typeProbes(example),
  ]);
}

/** The first example, or where there is none, a text of the pattern, the same each time. */
export function exampleOf({ examples, pattern }: Schema): unknown {
  const [example] = (examples ?? []) as unknown[];
  return example === undefined && typeof pattern === "string" ? textsOf(pattern, 1)[0] : example;
}

/** Values of all types, and some that a lax reader takes for the type of the example. */
export function typeProbes(example: unknown): Probe[] {
  const lookalikes: unknown[] =
    typeof example === "object"
      ? [[example], JSON.stringify(example)]
      : [[example], String(example), Number(example)].filter((value) => !Number.isNaN(value));
  return [
    { kind: "an empty text", value: "" },
    ...TYPES.map((value) => ({ kind: value === null ? "null" : "a type", value })),
    ...lookalikes.map((value) => ({ kind: "a type that looks alike", value })),
  ];
}

function enumProbes(values: unknown[], seed: number): Probe[] {
  const [first] = values;
  const outsiders = [
    `${first} `,
    `${first}X`,
    String(first).toLowerCase(),
    String(first).toUpperCase(),
    ...edited(values.map(String), seed, SAMPLES),
  ].filter((text) => !values.includes(text));
  return [
    ...values.map((value) => ({ kind: "a listed value", value })),
    ...outsiders.map((value) => ({ kind: "a value that is not listed", value })),
  ];
}

function numberProbes({ minimum, maximum }: Schema): Probe[] {
  const around = (limit: unknown, kind: string) =>
    typeof limit === "number"
      ? [limit - 1, limit - 0.5, limit, limit + 0.5, limit + 1].map((value) => ({ kind, value }))
      : [];
  return [...around(minimum, "around the minimum"), ...around(maximum, "around the maximum")];
}

/** The texts of each pattern and seed. fast-check takes a second to begin with a pattern of all letters. */
const texts = new Map<string, string[]>();

/** Some texts that match a pattern, the same ones for a seed. */
function textsOf(pattern: string, seed: number): string[] {
  const key = `${seed} ${pattern}`;
  const known = texts.get(key);
  const found =
    known ?? fc.sample(fc.stringMatching(new RegExp(pattern, "u")), { seed, numRuns: SAMPLES });
  if (!known) {
    texts.set(key, found);
  }
  return found;
}

function textProbes(schema: Schema, example: string, seed: number): Probe[] {
  // What holds of a text under a condition is as much to be probed.
  const { pattern, format } = { ...Object(schema.then), ...schema } as Record<string, string>;
  const regex = new RegExp(pattern ?? "", "u");
  const fits = (text: string) => regex.test(text);
  const matching = pattern ? textsOf(pattern, seed) : [];
  const edits = edited([example, ...matching], seed, EDITS);
  return [
    ...lengthProbes(schema, [example, ...matching], fits),
    ...matching.map((value) => ({ kind: "a text of the pattern", value })),
    ...edits.map((value) => ({
      kind: fits(value) ? "an edited text" : "a text beside the pattern",
      value,
    })),
    ...(FORMAT_EDGES[format ?? ""] ?? []).map((value) => ({
      kind: "an edge of the format",
      value,
    })),
  ];
}

/** Lengths are counted in code points (JSON Schema, 6.3.1), so some texts are of characters that are two code units. */
function lengthProbes(
  { minLength, maxLength }: Schema,
  texts: string[],
  fits: (text: string) => boolean,
): Probe[] {
  const lengths: [kind: string, length: number][] = [
    ["the least length", Number(minLength)],
    ["below the least length", Number(minLength) - 1],
    ["the greatest length", Number(maxLength)],
    ["above the greatest length", Number(maxLength) + 1],
  ];
  return lengths
    .filter(([, length]) => length >= 0)
    .flatMap(([kind, length]) => {
      const wide = "𠮷".repeat(length);
      return [
        { kind, value: ofLength(length, texts, fits) },
        ...(fits(wide) ? [{ kind: `${kind}, in wide characters`, value: wide }] : []),
      ];
    });
}

/** A text of that many code points, if possible one that fits. */
function ofLength(length: number, texts: string[], fits: (text: string) => boolean): string {
  const candidates = texts.flatMap((text) => resized([...text], length));
  return candidates.find(fits) ?? candidates[0] ?? "a".repeat(length);
}

/** The text with one of its characters repeated, or the parts of it that have the length. */
function resized(text: string[], length: number): string[] {
  const missing = length - text.length;
  return missing > 0
    ? text.map((character, at) => text.toSpliced(at, 0, character.repeat(missing)).join(""))
    : Array.from({ length: 1 - missing }, (_, at) => text.slice(at, at + length).join(""));
}

/** The texts with one character put in, replaced or taken out, anywhere. */
function edited(texts: string[], seed: number, count: number): string[] {
  const edit = fc.record({
    text: fc.constantFrom(...texts),
    at: fc.nat(),
    taken: fc.constantFrom(0, 1),
    put: fc.constantFrom("", ...CHARACTERS),
  });
  return fc.sample(fc.noBias(edit), { seed, numRuns: count }).map(({ text, at, taken, put }) => {
    const characters = [...text];
    return characters.toSpliced(at % (characters.length + 1), taken, put).join("");
  });
}

function distinct(probes: Probe[]): Probe[] {
  return [...new Map(probes.toReversed().map((probe) => [JSON.stringify(probe.value), probe]))]
    .map(([, probe]) => probe)
    .toReversed();
}
