import t from "tap";
import { openService } from "./service.js";

const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

/** Headers of W3C Trace Context that are valid, and the flags that go back. */
const VALID: [header: string, flags: string][] = [
  [`00-${TRACE_ID}-00f067aa0ba902b7-01`, "01"],
  [`00-${TRACE_ID}-00f067aa0ba902b7-00`, "00"],
  [`cc-${TRACE_ID}-00f067aa0ba902b7-01-what-the-future-will-be-like`, "01"],
];

for (const [header, flags] of VALID) {
  t.test(`the trace of ${header} goes on`, async (t) => {
    const service = await openService(t);
    const { headers, body } = await service.get("/livez", { traceparent: header });
    t.equal(body.traceId, TRACE_ID);
    t.match(headers.traceparent, new RegExp(`^00-${TRACE_ID}-[0-9a-f]{16}-${flags}$`));
    t.notMatch(headers.traceparent, /00f067aa0ba902b7/, "under an id of the service's own");
    t.equal(service.log().at(-1)?.traceId, TRACE_ID);
  });
}

const INVALID = [
  "",
  "none",
  `00-${TRACE_ID.toUpperCase()}-00f067aa0ba902b7-01`,
  `00-${TRACE_ID.slice(1)}-00f067aa0ba902b7-01`,
  `00-${"0".repeat(32)}-00f067aa0ba902b7-01`,
  `00-${TRACE_ID}-${"0".repeat(16)}-01`,
  `00-${TRACE_ID}-00f067aa0ba902b7-01-more`,
  `ff-${TRACE_ID}-00f067aa0ba902b7-01`,
];

for (const header of INVALID) {
  t.test(`a new trace begins for "${header}"`, async (t) => {
    const service = await openService(t);
    const { headers, body } = await service.get("/livez", { traceparent: header });
    t.match(body.traceId, /^[0-9a-f]{32}$/);
    t.not(body.traceId, TRACE_ID);
    t.match(headers.traceparent, new RegExp(`^00-${body.traceId}-[0-9a-f]{16}-00$`));
  });
}
