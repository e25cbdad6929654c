import t from "tap";
import { exchange, isEnvelope, listen, request } from "../support/connection.js";
import { openService } from "../support/service.js";

const ID = "4bf92f3577b34da6a3ce929d0e0e4736";
const PARENT = "00f067aa0ba902b7";
const live = { status: 200, message: "The process is live.", data: { status: "live" } };

t.test("a valid traceparent gives the traceId", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const cases: [name: string, traceparent: string, flags: string][] = [
    ["version 00", `00-${ID}-${PARENT}-01`, "01"],
    ["version 00, not sampled", `00-${ID}-${PARENT}-00`, "00"],
    ["a later version", `01-${ID}-${PARENT}-01`, "01"],
    ["a later version with more fields", `01-${ID}-${PARENT}-01-what-comes`, "01"],
    ["the last version that there can be", `fe-${ID}-${PARENT}-01`, "01"],
  ];
  for (const [name, traceparent, flags] of cases) {
    t.test(name, async (t) => {
      const answer = await exchange(
        t,
        port,
        request("GET /livez", [`traceparent: ${traceparent}`]),
      );
      isEnvelope(t, answer, { ...live, traceId: ID });
      t.ok(answer.headers.traceparent?.endsWith(`-${flags}`), "the flags are those of the caller");
      t.notMatch(answer.headers.traceparent, PARENT, "the parent is the service's own");
    });
  }

  t.test("also in a refusal, and in the log", async (t) => {
    const traceId = "11111111111111111111111111111111";
    const header = `traceparent: 00-${traceId}-${PARENT}-01`;
    const answer = await exchange(t, port, request("GET /customers/1", [header]));
    isEnvelope(t, answer, { status: 403, traceId });
    t.match(
      service.log().filter((line) => line.traceId === traceId),
      [{ msg: "request", status: 403 }],
    );
  });
});

t.test("an invalid traceparent gives a new traceId", async (t) => {
  const port = await listen(await openService(t));
  const cases: [name: string, ...headers: string[]][] = [
    ["none"],
    ["empty", ""],
    ["a trace id of zeros", `00-${"0".repeat(32)}-${PARENT}-01`],
    ["a parent id of zeros", `00-${ID}-${"0".repeat(16)}-01`],
    ["version ff", `ff-${ID}-${PARENT}-01`],
    ["upper case", `00-${ID.toUpperCase()}-${PARENT}-01`],
    ["too short", `00-${ID.slice(1)}-${PARENT}-01`],
    ["version 00 with more fields", `00-${ID}-${PARENT}-01-what`],
    ["a later version with more digits", `01-${ID}-${PARENT}-012`],
    ["two of them", `00-${ID}-${PARENT}-01`, `00-${ID}-${PARENT}-01`],
  ];
  const seen = new Set<string>();
  for (const [name, ...headers] of cases) {
    t.test(name, async (t) => {
      const lines = headers.map((value) => `traceparent: ${value}`);
      const answer = await exchange(t, port, request("GET /livez", lines));
      isEnvelope(t, answer, live);
      t.notMatch(answer.body.traceId, new RegExp(ID, "i"));
      t.notOk(seen.has(answer.body.traceId), "it is another one each time");
      t.ok(answer.headers.traceparent?.endsWith("-00"));
      seen.add(answer.body.traceId);
    });
  }
});
