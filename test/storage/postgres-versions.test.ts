import { randomUUID } from "node:crypto";
import t from "tap";
import { startPostgres } from "../support/postgres.js";
import { intake, startServer } from "../support/process.js";
import { playScenario } from "../support/scenario.js";
import { exampleBody } from "../support/service.js";
import { migrations } from "../support/stores.js";

/** The oldest and the newest that the service takes; `npm run test:postgres` names others. */
const VERSIONS = (process.env.TEST_POSTGRES_VERSIONS ?? "13 18").split(" ");
/** Which is the one that the other tests use. */
const NEWEST = "18";

/** What there is of a version that is older has been packed for this system alone. */
const EVERYWHERE_SINCE = 15;
const isOnLinux = process.platform === "linux" && process.arch === "x64";

for (const version of VERSIONS) {
  const isThere = isOnLinux || Number(version) >= EVERYWHERE_SINCE;
  const skip = isThere ? false : `npm has no PostgreSQL ${version} for this system`;
  t.test(`PostgreSQL ${version}: all that clients and operators do`, { skip }, async (t) => {
    const server = await startPostgres(t, version === NEWEST ? {} : { version });
    const [row] = await server.sql("SHOW server_version");
    t.match(row?.server_version, new RegExp(`^${version}\\.`));
    const database = await server.createDatabase();
    const env = { DATABASE_URL: server.url(database) };
    const { stdout } = await intake(["migrate", "--json"], env);
    t.strictSame(JSON.parse(stdout), { migrated: migrations });
    const first = await startServer(t, env);
    await playScenario(t, first, env.DATABASE_URL, (text) => server.sql(text, database));

    const headers = {
      authorization: String(first.started.key),
      "content-type": "application/json",
      "idempotency-key": randomUUID(),
    };
    const create = async (address: string) => {
      const body = JSON.stringify(exampleBody());
      const answer = await fetch(`${address}/customers/individual`, {
        method: "POST",
        headers,
        body,
      });
      const { data } = (await answer.json()) as { data: unknown };
      return [answer.status, data];
    };
    const created = await create(first.started.address);
    t.equal(created[0], 201);
    first.child.kill("SIGTERM");
    t.equal((await first.outcome).code, 0);
    const second = await startServer(t, env);
    t.strictSame(await create(second.started.address), created, "as before the restart");

    await server.sql("ALTER TABLE customers ADD COLUMN note text", database);
    await server.sql("ALTER TABLE clients ALTER COLUMN name TYPE varchar(200)", database);
    t.equal((await intake(["client", "list"], env)).code, 0);
    t.strictSame(await create(second.started.address), created, "with tables that have changed");
    const ready = await fetch(`${second.started.address}/readyz`);
    t.equal(ready.status, 200);
  });
}
