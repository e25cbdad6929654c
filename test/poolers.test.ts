import t, { type Test } from "tap";
import { type PostgresServer, startPostgres } from "./postgres.js";
import { startPgpool, TRUSTING, withoutPgpool } from "./poolers.js";
import { intake } from "./process.js";

let server: PostgresServer;

t.before(async () => {
  server = await startPostgres(t, TRUSTING);
});

t.test("pgpool", { skip: withoutPgpool }, async (t) => {
  const database = await server.createDatabase();
  const pgpool = await startPgpool(t, server);
  console.log(await intake(["migrate"], { DATABASE_URL: pgpool.url(database) }));
  console.log(await intake(["migrate"], { DATABASE_URL: server.url(database) }));
  console.log(await intake(["migrate"], { DATABASE_URL: pgpool.url(database) }));
});
