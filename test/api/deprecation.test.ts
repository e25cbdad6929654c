import t from "tap";
import { type Deprecation, deprecationHeaders } from "../../dist/http/deprecation.js";
import { createWorkspace } from "../../scripts/contract/workspace.js";
import type { OpenApiDocument } from "../../scripts/generation/contract.js";
import { contractOf } from "../../scripts/generation/contract.js";
import { operationsSource } from "../../scripts/generation/operations.js";
import { startServer } from "../support/process.js";
import { contract, exampleBody } from "../support/service.js";

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
    const headers = deprecationHeaders(DECLARED, { ...UNUSED, ...parts }, status);
    t.strictSame(headers, expected);
  });
}

t.test("a deprecated operation always says so", async (t) => {
  const operation: Deprecation = { of: "operation", path: [], deprecation: EARLY };
  t.strictSame(deprecationHeaders([operation], UNUSED, 200), { deprecation: EARLY });
});

const DATES = { deprecated: true, "x-deprecated-at": "2026-01-01", "x-sunset": "2027-01-31" };

t.test("what the contract marks as deprecated is answered with the headers", async (t) => {
  const document: OpenApiDocument = structuredClone(contract);
  const { post } = document.paths["/customers/individual"];
  declareHeaders(document, post.responses[201]);
  declareHeaders(document, document.paths["/customers/individual/validate"].post.responses[200]);
  Object.assign(document.components.schemas.NewIndividualCustomer.properties.externalId, DATES);
  const { get } = document.paths["/livez"];
  Object.assign(get, { deprecated: true, "x-deprecated-at": "2026-01-01" });
  declareHeaders(document, get.responses[200]);

  const workspace = await createWorkspace(document);
  t.teardown(() => workspace.remove());
  const { started } = await startServer(t, {}, ["serve", "--json"], workspace.program);
  const headersOf = async (path: string, body?: object) => {
    const { headers, status } = await fetch(started.address + path, {
      method: body ? "POST" : "GET",
      headers: { authorization: String(started.key), "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status, deprecation: headers.get("deprecation"), sunset: headers.get("sunset") };
  };
  t.strictSame(await headersOf("/customers/individual", { ...exampleBody(), externalId: "1" }), {
    status: 201,
    deprecation: EARLY,
    sunset: SOMETIME,
  });
  const without = { deprecation: null, sunset: null };
  t.strictSame(await headersOf("/customers/individual", exampleBody()), {
    status: 201,
    ...without,
  });
  t.strictSame(await headersOf("/livez"), { status: 200, deprecation: EARLY, sunset: null });
  t.strictSame(await headersOf("/readyz"), { status: 200, ...without });
});

t.test("a deprecation without its day or its headers is not generated", async (t) => {
  const withMark = (mark: object) => {
    const document: OpenApiDocument = structuredClone(contract);
    Object.assign(document.paths["/livez"].get, mark);
    return () => operationsSource(contractOf(document));
  };
  t.throws(withMark({ deprecated: true }), { message: /no day in x-deprecated-at/ });
  t.throws(withMark({ ...DATES, "x-sunset": "2027-02-30" }), { message: /no day in x-sunset/ });
  t.throws(withMark(DATES), {
    message: /^getLiveness .* Declare the header Deprecation and Sunset/,
  });
});

/** The headers of a deprecation, as a contract would declare them. */
function declareHeaders(document: OpenApiDocument, ...answers: OpenApiDocument[]): void {
  document.components.headers.Deprecation = { schema: { type: "string", pattern: "^@[0-9]+$" } };
  document.components.headers.Sunset = { schema: { type: "string", maxLength: 29 } };
  for (const answer of answers) {
    answer.headers.Deprecation = { $ref: "#/components/headers/Deprecation" };
    answer.headers.Sunset = { $ref: "#/components/headers/Sunset" };
  }
}
