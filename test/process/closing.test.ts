import t from "tap";
import {
  beginCreation,
  creation,
  exchange,
  isEnvelope,
  openConnection,
  request,
} from "../support/connection.js";
import { startServer } from "../support/process.js";
import { exampleBody } from "../support/service.js";

const close = "close" as const;
const live = { status: 200, message: "The process is live.", data: { status: "live" } };
const ready = { status: 200, message: "The service is ready.", data: { status: "ready" } };
const body = JSON.stringify(exampleBody());

t.test("a request in flight is answered, and others learn that it closes", async (t) => {
  const server = await startServer(t);
  const { port, started } = server;
  const idle = await openConnection(t, port);
  idle.send(request("GET /readyz"));
  isEnvelope(t, await idle.answer(), ready);
  const inFlight = await beginCreation(t, server);
  server.child.kill("SIGTERM");
  await server.logged(1, '"closing"');

  t.test("503 for readiness, on a connection from before and on a new one", async (t) => {
    idle.send(request("GET /readyz"));
    isEnvelope(t, await idle.answer(), { status: 503, connection: close });
    await idle.closed;
    const answer = await exchange(t, port, request("GET /readyz"));
    isEnvelope(t, answer, { status: 503, connection: close });
  });
  t.test("200 for liveness", async (t) => {
    const answer = await exchange(t, port, request("GET /livez"));
    isEnvelope(t, answer, { ...live, connection: close });
  });
  t.test("503 for a creation, before its body has come", async (t) => {
    const bytes = creation(started.key ?? "", body);
    const answer = await exchange(t, port, bytes.slice(0, -body.length));
    isEnvelope(t, answer, { status: 503, connection: close });
  });
  t.test("503 for a customer, with a wrong key too", async (t) => {
    const answer = await exchange(t, port, request("GET /customers/1"));
    isEnvelope(t, answer, { status: 503, connection: close });
  });
  t.test("400 for a target in broken percent-encoding", async (t) => {
    const answer = await exchange(t, port, request("GET /customers/%zz"));
    t.match(answer, { status: 400, headers: { connection: close } });
  });
  t.test("201 for the request in flight, and the process ends in order", async (t) => {
    const created = await inFlight.finish();
    const { id } = created.body.data;
    isEnvelope(t, created, {
      status: 201,
      message: "The customer was created.",
      data: { id },
      connection: close,
      etag: created.headers.etag,
    });
    t.match(await server.outcome, { code: 0, signal: null, stderr: /"closed"/ });
  });
});

t.test("a second signal ends the process at once", async (t) => {
  const server = await startServer(t);
  const inFlight = await beginCreation(t, server);
  server.child.kill("SIGTERM");
  await server.logged(1, '"closing"');
  server.child.kill("SIGTERM");
  // In order it ends with a code, once it has answered.
  t.match(await server.outcome, { code: null, signal: "SIGTERM" });
  await inFlight.closed;
  t.equal(inFlight.rest(), "");
});
