import t from "tap";
import { answerWriter } from "../../dist/http/answer.js";
import { masked } from "../../dist/http/mask.js";
import { contentOf, requestReader } from "../../dist/http/reading.js";
import { ruleJudge } from "../../dist/http/rules.js";

/** What is handed to a handler of an operation with headers of its own, and what becomes of its answer. */
const ID = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";
const NOW = new Date(0);

t.test("the handler gets its own headers, and they are part of what a key stands for", (t) => {
  const form = {
    uuids: { path: ["id"], query: ["customer"], headers: ["on-behalf-of"] },
    defaults: {},
    headers: ["if-match", "if-none-match"],
    blanks: [],
  };
  const headers = {
    authorization: "secret",
    "if-match": '"A"',
    "idempotency-key": "a",
    "on-behalf-of": ID.toUpperCase(),
  };
  const query = { customer: [ID.toUpperCase()] };
  const reading = requestReader(form)({ path: { id: ID }, query, headers, body: {} });
  t.strictSame(reading, {
    path: { id: ID },
    query: { customer: [ID] },
    headers: { "if-match": '"A"', "on-behalf-of": ID },
    body: {},
  });
  t.strictSame(contentOf(form, reading), { ...reading, headers: { "if-match": '"A"' } });
  t.end();
});

t.test("a default that is written out is read as the one that is left out", (t) => {
  const form = {
    uuids: { path: [], query: [], headers: [] },
    defaults: { limit: 20 },
    headers: [],
    blanks: [],
  };
  const read = (query: object) =>
    requestReader(form)({ path: {}, query, headers: {}, body: undefined });
  for (const query of [{}, { limit: 20 }]) {
    t.strictSame(read(query).query, { limit: 20 });
    t.strictSame(contentOf(form, read(query)).query, {});
  }
  t.strictSame(contentOf(form, read({ limit: 30 })).query, { limit: 30 });
  t.end();
});

t.test("what a rule reader makes of a body is handed on, broken rules are violations", (t) => {
  const rules = [
    { id: "saysSomething", code: "required", pointer: "/text", description: "must say something" },
    { id: "isShort", code: "too_long", pointer: "/text", description: "must be short" },
  ] as const;
  const judge = ruleJudge(rules, ({ text }: { text: string }, isIntact) => {
    const broken = text === "" ? ["saysSomething"] : [];
    return isIntact("/text") && broken.length === 0 ? { form: text } : { broken };
  });
  const tooLong = { pointer: "/text", code: "too_long", message: "" } as const;
  const empty = { pointer: "/text", code: "required", message: "must say something" };
  const body = { text: "a" };
  t.strictSame(judge(body, [], NOW), { violations: [], body, form: "a" });
  t.strictSame(judge({ text: "" }, [], NOW), { violations: [empty] });
  t.strictSame(judge(body, [tooLong], NOW), { violations: [tooLong] });
  t.strictSame(ruleJudge([], undefined)(body, [tooLong], NOW), { violations: [tooLong], body });
  t.end();
});

t.test("what is masked and is not there stays away", (t) => {
  const paths = [["inner", "number"]];
  t.strictSame(masked(undefined, paths), undefined);
  t.strictSame(masked({ other: 1 }, paths), { other: 1 });
  t.strictSame(masked({ inner: {} }, paths), { inner: {} });
  t.strictSame(masked({ inner: { number: "12\u{1f600}45" } }, paths), {
    inner: { number: "2\u{1f600}45" },
  });
  t.end();
});

const JSON_TYPE = { "content-type": "application/json; charset=utf-8" };

t.test("an answer has the headers that are declared, and a 204 has no content", (t) => {
  const write = answerWriter({
    answers: { 200: "Live", 201: "Live", 204: null },
    answerHeaders: { 200: { required: ["etag"], optional: ["link", "content-language"] } },
    masks: [],
  });
  const answer = { message: "Live.", data: { status: "live", secret: 1 } };
  const headers = { etag: '"1"', "content-language": "en", "x-secret": "1" };
  const text = `{"traceId":"${TRACE_ID}","message":"Live.","data":{"status":"live"}}`;
  t.strictSame(write({ ...answer, status: 200, headers }, TRACE_ID), {
    status: 200,
    headers: { ...JSON_TYPE, etag: '"1"', "content-language": "en" },
    text,
  });
  t.strictSame(write({ ...answer, status: 201, headers }, TRACE_ID), {
    status: 201,
    headers: JSON_TYPE,
    text,
  });
  t.strictSame(write({ status: 204 }, TRACE_ID), { status: 204, headers: {} });
  t.end();
});
