import t from "tap";
import { type Deprecation, deprecationHeaders } from "../dist/http/deprecation.js";

const EARLY = "@1767225600";
const LATE = "@1798761600";
const SOON = "Sat, 31 Jan 2026 00:00:00 GMT";
const SOMETIME = "Sun, 31 Jan 2027 00:00:00 GMT";

const DECLARED: Deprecation[] = [
  { of: "query", path: ["dry"], deprecation: LATE, sunset: SOMETIME },
  { of: "headers", path: ["x-old"], deprecation: LATE },
  { of: "body", path: ["basicData", "title"], deprecation: EARLY, sunset: SOON },
  { of: "answer", path: ["201"], deprecation: LATE, sunset: SOMETIME },
];
const UNUSED = { path: {}, query: {}, headers: {}, body: { basicData: {} } };

const CASES: [name: string, parts: object, status: number, expected: object][] = [
  ["nothing where nothing deprecated is used", {}, 200, {}],
  ["a query parameter", { query: { dry: false } }, 200, { deprecation: LATE, sunset: SOMETIME }],
  ["a header, without an end", { headers: { "x-old": "1" } }, 200, { deprecation: LATE }],
  [
    "a member of the body",
    { body: { basicData: { title: null } } },
    200,
    { deprecation: EARLY, sunset: SOON },
  ],
  ["no body at all", { body: undefined }, 200, {}],
  ["a member of the answer", {}, 201, { deprecation: LATE, sunset: SOMETIME }],
  [
    "of several the earliest dates",
    { query: { dry: true }, body: { basicData: { title: "Dr" } } },
    201,
    { deprecation: EARLY, sunset: SOON },
  ],
];

for (const [name, parts, status, expected] of CASES) {
  t.test(`Deprecation and Sunset: ${name}`, async (t) => {
    t.strictSame(deprecationHeaders(DECLARED, { ...UNUSED, ...parts }, status), expected);
  });
}

t.test("a deprecated operation always says so", async (t) => {
  const operation: Deprecation = { of: "operation", path: [], deprecation: EARLY };
  t.strictSame(deprecationHeaders([operation], UNUSED, 200), { deprecation: EARLY });
});
