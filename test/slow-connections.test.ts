import t from "tap";
import { exampleBody, openService } from "./service.js";
import { listen, openWire, parseAnswer, requestText, type Wire } from "./wire.js";

const CUT_WITHIN_MS = 10_000;
const ANSWERED_WITHIN_MS = 1_000;
const DRIP_MS = 250;
const EACH_KIND = 34;
const TRACE_ID = "4bf92f3577b34da6a3ce929d0e0e4736";

t.test("100 slow connections are cut, and others do not feel them", async (t) => {
  const service = await openService(t);
  const port = await listen(service);
  const body = JSON.stringify(exampleBody());
  const request = requestText(service, "POST", "/customers/individual", body).replace(
    "\r\n",
    `\r\ntraceparent: 00-${TRACE_ID}-00f067aa0ba902b7-00\r\n`,
  );
  const open = () => Promise.all(Array.from({ length: EACH_KIND }, () => openWire(t, port)));
  const kinds = { silent: await open(), headers: await open(), body: await open() };
  const startedAt = performance.now();
  const headEnd = request.indexOf("\r\n\r\n") + 4;
  const dripping = [
    ...kinds.headers.map((wire) => drip(wire, request, 0)),
    ...kinds.body.map((wire) => drip(wire, request, headEnd)),
  ];
  const all = Object.values(kinds).flat();
  let isOver = false;
  const cuts = Promise.all(
    all.map(async (wire) => {
      const text = await wire.ended;
      return { text, afterMs: performance.now() - startedAt };
    }),
  ).finally(() => {
    isOver = true;
  });

  let slowestMs = 0;
  let count = 0;
  while (!isOver) {
    const sentAt = performance.now();
    const wire = await openWire(t, port);
    wire.send(request);
    t.equal((await wire.answer()).status, 201);
    slowestMs = Math.max(slowestMs, performance.now() - sentAt);
    count += 1;
    wire.socket.destroy();
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  for (const timer of dripping) {
    clearInterval(timer);
  }
  const ended = await cuts;
  const lastMs = Math.max(...ended.map(({ afterMs }) => afterMs));
  t.comment(`${all.length} cut within ${Math.round(lastMs)} ms`);
  t.comment(`${count} creates beside them, the slowest ${Math.round(slowestMs)} ms`);
  t.ok(lastMs < CUT_WITHIN_MS, `all are cut within ${CUT_WITHIN_MS} ms`);
  t.ok(slowestMs < ANSWERED_WITHIN_MS, `others are answered within ${ANSWERED_WITHIN_MS} ms`);
  for (const { text } of ended) {
    const [answer] = parseAnswer(text);
    t.equal(answer?.status, 408);
    t.strictSame(answer?.body, {
      traceId: answer?.body.traceId,
      message: "The request did not arrive in time.",
    });
  }
  const timedOut = service.log().filter(({ status }) => status === 408);
  t.equal(timedOut.length, all.length, "each has one line in the log");
  const traced = timedOut.filter(({ traceId }) => traceId === TRACE_ID);
  t.equal(traced.length, EACH_KIND, "those whose headers arrived under their own trace");
  t.ok(traced.every(({ operation }) => operation === "createIndividualCustomer"));
  t.equal(service.state.inFlight, 0);
});

t.test("a refusal before the body has arrived is the only answer", async (t) => {
  const service = await openService(t);
  const wire = await openWire(t, await listen(service));
  const request = requestText(service, "POST", "/customers/individual", "{}");
  wire.send(request.replace(service.key, "none").slice(0, -1));
  t.equal((await wire.answer()).status, 403);
  const text = await wire.ended;
  t.equal(text.match(/HTTP\/1\.1 \d/g)?.length, 1);
});

/** Sends a character now and then, from a place in the text on; what is before it goes at once. */
function drip(wire: Wire, text: string, from: number): NodeJS.Timeout {
  let index = from;
  wire.send(text.slice(0, from));
  return setInterval(() => {
    if (wire.socket.writable && index < text.length - 1) {
      wire.send(text.charAt(index));
      index += 1;
    }
  }, DRIP_MS);
}
