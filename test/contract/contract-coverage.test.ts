import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import t, { type Test } from "tap";
import { evaluate, unseenGroupsOf } from "../../scripts/contract/coverage/evaluation.js";
import {
  type Exchange,
  type RecordedRequest,
  readRecording,
  type Unrecorded,
} from "../../scripts/contract/coverage/recording.js";
import { describe } from "../../scripts/contract/coverage/text-report.js";
import { temporaryFolder } from "../support/service.js";

const headers = {
  traceparent: { required: true, schema: { type: "string", pattern: "^[0-9a-f]{4}$" } },
};
const refusal = {
  headers,
  content: { "application/json": { schema: { $ref: "#/components/schemas/Refusal" } } },
};
/** A contract with one of everything that can be covered. */
const document = {
  openapi: "3.1.1",
  info: { title: "Paint <shop>", version: "1.0.0" },
  paths: {
    "/paints": {
      post: {
        operationId: "createPaint",
        parameters: [
          { name: "mode", in: "query", schema: { type: "string", enum: ["dry"] } },
          { name: "Shop", in: "header", schema: { type: "string", maxLength: 4 } },
        ],
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NewPaint" } } },
        },
        "x-rules": [{ id: "isInStock", code: "sold_out", pointer: "/colour" }],
        responses: {
          "201": {
            headers: {
              ...headers,
              Sunset: { schema: { type: "string", maxLength: 40 } },
            },
            content: refusal.content,
          },
          "400": {
            headers,
            content: {
              "application/json": { schema: { $ref: "#/components/schemas/Invalid" } },
              "application/problem+json": { schema: { $ref: "#/components/schemas/Invalid" } },
            },
          },
          "404": refusal,
          "405": refusal,
          "408": refusal,
        },
      },
    },
    "/prices": {
      get: {
        operationId: "getPrices",
        parameters: [{ name: "mode", in: "query", schema: { type: "string", maxLength: 3 } }],
        responses: { "200": refusal },
      },
    },
  },
  components: {
    schemas: {
      NewPaint: {
        type: "object",
        additionalProperties: false,
        required: ["colour"],
        properties: {
          colour: { type: "string", enum: ["red", "blue"] },
          isToxic: { type: "boolean" },
          warning: { type: "string" },
        },
        if: { required: ["isToxic"], properties: { isToxic: { const: true } } },
        // biome-ignore lint/suspicious/noThenProperty: it is a keyword of JSON Schema.
        then: { required: ["warning"] },
      },
      Refusal: {
        type: "object",
        additionalProperties: false,
        required: ["message"],
        properties: { message: { type: "string" } },
      },
      Invalid: {
        type: "object",
        additionalProperties: false,
        required: ["errors"],
        properties: {
          errors: {
            type: "array",
            items: {
              type: "object",
              additionalProperties: false,
              required: ["pointer", "code"],
              properties: {
                pointer: { type: "string" },
                code: { type: "string", enum: ["required", "sold_out", "malformed_request"] },
              },
            },
          },
        },
      },
    },
  },
};

const bare = { ...answer(200, {}), text: "" };
const created = answer(201, { message: "created" });
/** By name, exchanges that together show all of the contract. */
const complete = {
  red: exchange(post({ colour: "red" }), created),
  sunset: exchange(post({ colour: "red" }), withHeaders(created, { sunset: "soon" })),
  blue: exchange(post({ colour: "blue", isToxic: true, warning: "mind" }, "?mode=dry"), created),
  unexplained: exchange(
    post({ colour: "red", isToxic: true }),
    invalid("/warning", "required", "application/problem+json"),
  ),
  soldOut: exchange(post({ colour: "red" }), invalid("/colour", "sold_out")),
  missing: exchange(post({ colour: "red" }), answer(404, { message: "no such shop" })),
  otherMethod: exchange({ ...post(), method: "GET" }, answer(405, { message: "POST only" })),
  late: exchange({ ...post() }, answer(408, { message: "too late" })),
  noRequest: exchange({ headers: {} }, invalid("", "malformed_request")),
  elsewhere: exchange({ ...post(), target: "/nowhere" }, answer(404, { message: "nothing there" })),
  prices: exchange(
    { method: "GET", target: "http://shop.example/prices", headers: {} },
    answer(200, { message: "prices" }),
  ),
  headOfPrices: exchange(head("/prices"), bare),
};

t.test("an exchange of each kind that the contract allows leaves nothing to say", async (t) => {
  t.strictSame(await judged(t, Object.values(complete)), { faults: [], unseen: [] });
});

/** What is left out of the complete recording, and what then was not seen. */
const LEFT_OUT: [name: keyof typeof complete, unseen: string[]][] = [
  ["missing", ["createPaint 404"]],
  ["late", ["createPaint 408"]],
  ["otherMethod", ["createPaint 405"]],
  ["prices", ["getPrices 200"]],
  ["noRequest", ['answers Invalid/errors/*/code: value "malformed_request"']],
  ["sunset", ["createPaint 201: header sunset"]],
  [
    "blue",
    [
      'createPaint /query/mode: value "dry"',
      'createPaint /colour: value "blue"',
      "createPaint NewPaint: branch if true",
    ],
  ],
  [
    "unexplained",
    [
      "createPaint 400: media type application/problem+json",
      'answers Invalid/errors/*/code: value "required"',
      "createPaint NewPaint: branch then broken",
    ],
  ],
  [
    "soldOut",
    [
      "createPaint 400: media type application/json",
      'answers Invalid/errors/*/code: value "sold_out"',
      "createPaint x-rules: rule isInStock",
    ],
  ],
];

for (const [name, unseen] of LEFT_OUT) {
  t.test(`without "${name}" something was not seen`, async (t) => {
    const { [name]: _, ...rest } = complete;
    t.strictSame(await judged(t, Object.values(rest)), { faults: [], unseen });
  });
}

t.test("a value or a branch of a request that was refused does not count", async (t) => {
  const { blue, ...rest } = complete;
  for (const { answer } of [complete.missing, complete.soldOut]) {
    const { unseen } = await judged(t, [...Object.values(rest), { ...blue, answer }]);
    t.equal(unseen.length, 3);
  }
});

t.test("a branch that was broken does not count where nobody looked at the body", async (t) => {
  const { unexplained, ...rest } = complete;
  const refused = { ...unexplained, answer: complete.missing.answer };
  const { unseen } = await judged(t, [...Object.values(rest), refused]);
  t.match(unseen, [/./, /./, "createPaint NewPaint: branch then broken"]);
});

/** An exchange more, and why the contract does not allow it. */
const NOT_ALLOWED: [name: string, exchange: Exchange, fault: string][] = [
  [
    "a status that is not declared",
    exchange(post({ colour: "red" }), answer(418, { message: "tea" })),
    "createPaint 418: the status 418 is not declared",
  ],
  [
    "a member too many in an answer",
    exchange(post({ colour: "red" }), answer(201, { message: "created", secret: 1 })),
    "createPaint 201: the body is not of the schema for application/json",
  ],
  [
    "a header that is missing",
    exchange(post({ colour: "red" }), withHeaders(created, { traceparent: undefined })),
    "createPaint 201: the header traceparent is missing",
  ],
  [
    "a header that is not as the contract says",
    exchange(post({ colour: "red" }), withHeaders(created, { traceparent: "x" })),
    "createPaint 201: the header traceparent is not valid",
  ],
  [
    "a header that is not declared",
    exchange(post({ colour: "red" }), withHeaders(created, { server: "x" })),
    "createPaint 201: the header server is not declared",
  ],
  [
    "a media type that is not declared",
    exchange(post({ colour: "red" }), answer(404, { message: "none" }, "application/problem+json")),
    "createPaint 404: the content type application/problem+json is not declared",
  ],
  [
    "success for a body that is not valid",
    exchange(post({ colour: "green" }), created),
    "createPaint 201: the request was accepted, and the body is not valid",
  ],
  [
    "success for a parameter that is not valid",
    exchange(post({ colour: "red" }, "?mode=dry&mode=dry"), created),
    "createPaint 201: the request was accepted, and query mode is not valid",
  ],
  [
    "success for a header that is not valid",
    exchange(withRequestHeaders(post({ colour: "red" }), { shop: "far away" }), created),
    "createPaint 201: the request was accepted, and header Shop is not valid",
  ],
  [
    "success for bytes that are not UTF-8",
    exchange({ ...post(), body: base64(Buffer.from('{"colour":"r\xe9d"}', "latin1")) }, created),
    "createPaint 201: the request was accepted, and the body is not JSON in UTF-8, the body is missing",
  ],
  [
    "success for text",
    exchange(
      withRequestHeaders(post({ colour: "red" }), { "content-type": "text/plain" }),
      created,
    ),
    "createPaint 201: the request was accepted, and the body is not of a media type that is taken",
  ],
  [
    "a refusal of a valid request",
    exchange(post({ colour: "red" }), invalid("/colour", "required")),
    "createPaint 400: the request is valid and was refused: required",
  ],
  [
    "success for a method that the path does not take",
    exchange({ ...post(), method: "GET" }, created),
    "GET of no operation 201: the status 201 is not one of 405, 400, 408, 413, 414, 417, 431",
  ],
  [
    "an answer to HEAD that GET would not get",
    exchange(head("/prices"), { ...bare, status: 418 }),
    "HEAD of no operation 418: the status 418 is not declared",
  ],
  [
    "success for a HEAD whose GET is not valid",
    exchange(head("/prices?mode=cash"), bare),
    "HEAD of no operation 200: the request was accepted, and query mode is not valid",
  ],
  [
    "a 405 that is not as declared",
    exchange({ ...post(), method: "GET" }, answer(405, {})),
    "createPaint 405: the body is not of the schema for application/json",
  ],
  [
    "success for a path that is not in the contract",
    exchange({ ...post(), target: "/nowhere" }, created),
    "POST of no operation 201: the status 201 is not one of 404, 400, 408, 413, 414, 417, 431",
  ],
  [
    "an answer to an unknown path that is like none of the contract",
    exchange({ ...post(), target: "/nowhere" }, answer(404, {})),
    "POST of no operation 404: the body is not of the schema for application/json",
  ],
  [
    "a refusal by HTTP that no operation declares",
    exchange({ ...post(), target: "/nowhere" }, answer(414, {})),
    "POST of no operation 414: no operation declares the status 414",
  ],
  [
    "success for bytes that are no request",
    exchange({ headers: {} }, created),
    "no request 201: the status 201 is not one of 400, 408, 413, 414, 417, 431",
  ],
  [
    "a code for a member where there is no request",
    exchange({ headers: {} }, invalid("/colour", "required")),
    "no request 400: required fits no request",
  ],
];

for (const [name, wrong, fault] of NOT_ALLOWED) {
  t.test(`not allowed: ${name}`, async (t) => {
    const { faults, unseen } = await judged(t, [...Object.values(complete), wrong]);
    t.strictSame(faults, [`paint.test.ts: ${fault}`]);
    t.strictSame(unseen, []);
  });
}

t.test("what is not allowed covers nothing", async (t) => {
  const { missing, ...rest } = complete;
  const wrong = { ...missing, answer: withHeaders(missing.answer, { traceparent: "x" }) };
  const { unseen } = await judged(t, [...Object.values(rest), wrong]);
  t.strictSame(unseen, ["createPaint 404"]);
});

t.test("an answer that the log knows and nobody recorded is a fault", async (t) => {
  const unrecorded: Unrecorded = {
    test: "paint.test.ts",
    unrecorded: { operation: "createPaint", status: 201 },
  };
  t.strictSame(await judged(t, [...Object.values(complete), unrecorded]), {
    faults: ["paint.test.ts: createPaint 201: it was answered, and not recorded"],
    unseen: [],
  });
});

t.test("the command exits 0 with a table and a page when all is well", async (t) => {
  const { status, stdout, page } = run(t, Object.values(complete));
  t.equal(status, 0);
  t.match(
    stdout,
    /^createPaint +5\/5 +6\/6 +6\/6 +3\/3 +3\/3 +1\/1\ngetPrices +1\/1 .*\nanswers +- +- +- +3\/3 /m,
  );
  t.match(stdout, /^12 exchanges of 1 test files\.$/m);
  t.match(page, "<title>Contract coverage of Paint &#60;shop&#62; 1.0.0</title>");
  t.notMatch(page, /never|https?:|<script/);
});

t.test("the command exits 1 and names what is wrong, without a value of a body", async (t) => {
  const { late, ...rest } = complete;
  const wrong = exchange(post({ colour: "marker" }), created);
  const { status, stdout, page } = run(t, [...Object.values(rest), wrong, wrong]);
  t.equal(status, 1);
  const fault =
    "paint.test.ts: createPaint 201: the request was accepted, and the body is not valid";
  t.match(stdout, `not allowed: ${fault} (2 times)\nnot seen: createPaint 408\n`);
  t.match(page, `<li>Not allowed, 2×: ${fault}</li>\n<li>Not seen: createPaint 408</li>`);
  t.notMatch(stdout + page, "marker");
});

t.test("the command exits 1 with the remedy where there is no recording", async (t) => {
  const { status, stderr } = run(t, []);
  t.equal(status, 1);
  t.match(stderr, /holds no recording\. Run: npm run contract:coverage/);
});

/** Judges a recording that lies in two files, as two test files leave it. */
async function judged(t: Test, lines: (Exchange | Unrecorded)[]) {
  const coverage = await evaluate(document, readRecording(recorded(t, lines)));
  return {
    faults: [...coverage.faults.keys()],
    unseen: unseenGroupsOf(coverage).map(describe),
  };
}

function recorded(t: Test, lines: (Exchange | Unrecorded)[]): string {
  const folder = join(temporaryFolder(t), "exchanges");
  mkdirSync(folder);
  for (const [name, some] of [
    ["1.ndjson", lines.slice(0, 3)],
    ["2.ndjson", lines.slice(3)],
  ] as const) {
    writeFileSync(join(folder, name), some.map((line) => `${JSON.stringify(line)}\n`).join(""));
  }
  return folder;
}

function run(t: Test, lines: Exchange[]) {
  const recording = recorded(t, lines);
  const [contractFile, reportFile] = ["contract.json", "page/report.html"].map((name) =>
    join(recording, "..", name),
  ) as [string, string];
  writeFileSync(contractFile, JSON.stringify(document));
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      ...["--import=tsx", "scripts/contract/coverage.ts", "--recorded"],
      ...["--recording", recording, "--contract", contractFile, "--report", reportFile],
    ],
    { encoding: "utf8" },
  );
  return { status, stdout, stderr, page: lines.length > 0 ? readFileSync(reportFile, "utf8") : "" };
}

function exchange(request: RecordedRequest, answer: Exchange["answer"]): Exchange {
  return { test: "paint.test.ts", request, answer };
}

function head(target: string): RecordedRequest {
  return { method: "HEAD", target, headers: { host: "paint" } };
}

function post(body?: object, query = ""): RecordedRequest {
  return {
    method: "POST",
    target: `/paints${query}`,
    headers: { host: "paint", "content-type": "application/json" },
    ...(body && { body: base64(Buffer.from(JSON.stringify(body))) }),
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64");
}

function answer(status: number, body: object, mediaType = "application/json"): Exchange["answer"] {
  const headers = { "content-type": `${mediaType}; charset=utf-8`, traceparent: "beef" };
  return { status, headers, text: JSON.stringify(body) };
}

function invalid(pointer: string, code: string, mediaType?: string): Exchange["answer"] {
  return answer(400, { errors: [{ pointer, code }] }, mediaType);
}

function withHeaders(
  { headers, ...rest }: Exchange["answer"],
  changes: Record<string, string | undefined>,
): Exchange["answer"] {
  return { ...rest, headers: JSON.parse(JSON.stringify({ ...headers, ...changes })) };
}

function withRequestHeaders(
  { headers, ...rest }: RecordedRequest,
  changes: Record<string, string>,
): RecordedRequest {
  return { ...rest, headers: { ...headers, ...changes } };
}
