import t from "tap";
import { exchange, listen, request } from "../support/connection.js";
import { contract, openService } from "../support/service.js";

const PROBLEM = "application/problem+json";
const ENVELOPE_TYPE = "application/json; charset=utf-8";

t.test(
  "a refusal comes as problem details, with the same traceId, to who asks for them",
  async (t) => {
    const service = await openService(t);
    const traceId = "4bf92f3577b34da6a3ce929d0e0e4736";
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    const url = "/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";
    const envelope = await service.get(url, { traceparent });
    t.strictSame(envelope.body, { traceId, message: "No such resource." });
    const problem = await service.get(url, { traceparent, accept: PROBLEM });
    t.equal(problem.status, 404);
    t.equal(problem.headers["content-type"], PROBLEM);
    t.match(problem.headers.traceparent, traceId);
    t.strictSame(JSON.parse(problem.body), {
      type: "/docs/errors#not_found",
      title: "No such resource.",
      status: 404,
      code: "not_found",
      traceId,
    });
  },
);

t.test("problem details name the violations that the envelope names", async (t) => {
  const service = await openService(t);
  const envelope = await service.post("/customers/individual", { nickname: "Ady" });
  const problem = await service.post(
    "/customers/individual",
    { nickname: "Ady" },
    { accept: PROBLEM },
  );
  const { traceId, ...body } = JSON.parse(problem.body);
  t.match(traceId, /^[0-9a-f]{32}$/);
  t.strictSame(body, {
    type: "/docs/errors#bad_request",
    title: envelope.body.message,
    status: 400,
    code: "bad_request",
    errors: envelope.body.errors,
  });
});

const ACCEPTS: [accept: string, contentType: string][] = [
  ["*/*", ENVELOPE_TYPE],
  ["application/*", ENVELOPE_TYPE],
  ["application/json", ENVELOPE_TYPE],
  ["text/html", ENVELOPE_TYPE],
  ["", ENVELOPE_TYPE],
  [`${PROBLEM}x`, ENVELOPE_TYPE],
  [`application/json, ${PROBLEM};q=0.5`, ENVELOPE_TYPE],
  [`${PROBLEM};q=0`, ENVELOPE_TYPE],
  [PROBLEM, PROBLEM],
  ["Application/Problem+JSON", PROBLEM],
  [`${PROBLEM}, */*`, PROBLEM],
  [`${PROBLEM}, application/json`, PROBLEM],
  [`application/json;q=0.9, ${PROBLEM}`, PROBLEM],
  [`text/html, ${PROBLEM};q=0.1`, PROBLEM],
];

for (const [accept, contentType] of ACCEPTS) {
  t.test(`Accept: ${accept || "(empty)"} gets ${contentType}`, async (t) => {
    const service = await openService(t);
    const answer = await service.get("/nowhere", { accept });
    t.equal(answer.status, 404);
    t.equal(answer.headers["content-type"], contentType);
  });
}

t.test("a success is never problem details", async (t) => {
  const service = await openService(t);
  const answer = await service.get("/livez", { accept: PROBLEM });
  t.equal(answer.status, 200);
  t.equal(answer.headers["content-type"], ENVELOPE_TYPE);
});

t.test("layers below the routes give problem details where they could read Accept", async (t) => {
  const port = await listen(await openService(t));
  const accept = `Accept: ${PROBLEM}`;
  const cases: [bytes: string, code: string][] = [
    [request("GET /livez", [accept, "no header"]), "bad_request"],
    [request("GET /livez", [accept, `X-Long: ${"x".repeat(16 * 1024)}`]), "headers_too_large"],
    [request("GET /customers/%zz", [accept]), "bad_request"],
    [`CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n${accept}\r\n\r\n`, "not_found"],
  ];
  for (const [bytes, code] of cases) {
    const { headers, text } = await exchange(t, port, bytes);
    t.equal(headers["content-type"], PROBLEM);
    t.equal(JSON.parse(text).code, code);
  }
});

t.test(
  "the page of errors explains each code under the reference that problems carry",
  async (t) => {
    const { server } = await openService(t);
    const page = await server.inject("/docs/errors");
    t.equal(page.statusCode, 200);
    t.equal(page.headers["content-type"], "text/html; charset=utf-8");
    for (const name of ["RefusalCode", "ViolationCode", "OpenPointCode"]) {
      const { enum: codes, "x-catalogue": catalogue } = contract.components.schemas[name];
      t.strictSame(Object.keys(catalogue), codes);
      for (const code of codes) {
        const row =
          page.body.split("\n").find((line) => line.startsWith(`<tr id="${code}">`)) ?? "";
        for (const text of Object.values(catalogue[code])) {
          t.ok(row.includes(escaped(String(text))), `${code}: ${text}`);
        }
      }
    }
    const style = await server.inject("/docs/errors.css");
    t.equal(style.headers["content-type"], "text/css; charset=utf-8");
  },
);

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
}
