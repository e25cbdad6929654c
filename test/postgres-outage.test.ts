import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { creation, openConnection, request } from "./connection.js";
import { startPostgres } from "./postgres.js";
import { startServer } from "./process.js";
import { exampleBody } from "./service.js";

const body = JSON.stringify(exampleBody());

t.test("503 while PostgreSQL gives no answer, and well again when it does", async (t) => {
  const postgres = await startPostgres(t);
  const server = await startServer(t, {
    DATABASE_URL: postgres.url(await postgres.createDatabase()),
    DATABASE_QUERY_TIMEOUT_MS: "400",
    DATABASE_CONNECT_TIMEOUT_MS: "400",
  });
  const key = server.started.key ?? "";
  const connection = await openConnection(t, server.port);
  const ask = async (bytes: string) => {
    connection.send(bytes);
    return (await connection.answer()).status;
  };
  t.equal(await ask(creation(key, body)), 201);
  postgres.signal("SIGSTOP");
  t.equal(await ask(creation(key, body)), 503, "its outcome is not known");
  t.equal(await ask(creation(key, body)), 503, "no connection to be had");
  t.equal(await ask(request("GET /readyz")), 503);
  t.equal(await ask(request("GET /livez")), 200);
  postgres.signal("SIGCONT");
  const until = performance.now() + 1_000;
  let status = 0;
  while (status !== 201 && performance.now() < until) {
    status = await ask(creation(key, body));
    await sleep(20);
  }
  t.equal(status, 201, "within a second");
});
