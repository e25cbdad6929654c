import t, { type Test } from "tap";
import { readConfig } from "../../dist/config.js";
import type { PostgresDatabase } from "../../dist/database-url.js";
import { type Connections, createConnections } from "../../dist/storage/postgres/connections.js";
import { createWriter } from "../../dist/storage/postgres/writer.js";
import {
  startPgbouncer,
  startPgpool,
  TRUSTING,
  withoutPgbouncer,
  withoutPgpool,
} from "../support/poolers.js";
import { type PostgresServer, runSql, startPostgres } from "../support/postgres.js";
import { intake, LONG_TIMEOUTS, startServer } from "../support/process.js";
import { playScenario } from "../support/scenario.js";
import { seen } from "../support/seen.js";

let server: PostgresServer;

t.before(async () => {
  server = await startPostgres(t, TRUSTING);
});

function connect(t: Test, url: string, env: Record<string, string> = {}): Connections {
  const { database } = readConfig({ DATABASE_URL: url, ...LONG_TIMEOUTS, ...env });
  const connections = createConnections(database as PostgresDatabase);
  t.teardown(() => connections.close());
  return connections;
}

for (const mode of ["session", "transaction", "statement"] as const) {
  t.test(
    `PgBouncer in ${mode} mode: all works, and nothing is left on a connection`,
    { skip: withoutPgbouncer },
    async (t) => {
      const database = await server.createDatabase();
      const pooler = await startPgbouncer(t, server, mode);
      const url = pooler.url(database);
      if (mode === "statement") {
        const { code, stderr } = await intake(["migrate"], { DATABASE_URL: url });
        t.strictSame(
          [code, stderr],
          [
            78,
            `The database ${database} on 127.0.0.1:${pooler.port} cannot be used: it takes no transactions, as behind a pooler in statement mode. Run intake migrate with the address of the server itself in DATABASE_URL.\n`,
          ],
        );
        t.equal((await intake(["migrate"], { DATABASE_URL: server.url(database) })).code, 0);
      }
      // In session mode a connection keeps one of the pooler's, and the commands take some as well.
      const size = mode === "session" ? "2" : "10";
      const service = await startServer(t, { DATABASE_URL: url, DATABASE_POOL_SIZE: size });
      const acknowledged = await playScenario(t, service, url, (text) =>
        server.sql(text, database),
      );
      service.child.kill("SIGTERM");
      t.equal((await service.outcome).code, 0);
      t.strictSame(await leftBehind(url), { prepared: 0, timeouts: ["0"] });
      seen(
        t,
        "pooler that loses statement names",
        `PgBouncer in ${mode} mode: ${acknowledged} writes acknowledged, all there`,
      );
    },
  );
}

t.test(
  "what is said of a pooler goes before what is found",
  { skip: withoutPgbouncer },
  async (t) => {
    const pooler = await startPgbouncer(t, server, "session");
    const database = await server.createDatabase();
    const named = async (url: string, DATABASE_POOLER: string) => {
      const connections = connect(t, url, { DATABASE_POOLER, DATABASE_POOL_SIZE: "1" });
      return connections.withConnection(async (session) => {
        await session.query({ name: "named", text: "SELECT 1" });
        const [row] = await session.query<{ names: number; timeout: string }>({
          text: `SELECT (SELECT count(*)::int FROM pg_prepared_statements WHERE name <> '') AS names,
          current_setting('statement_timeout') AS timeout`,
        });
        return { ...row };
      });
    };
    const [timeout, none] = ["4min", "0"];
    t.strictSame(await named(pooler.url(database), "auto"), { names: 0, timeout: none });
    t.strictSame(await named(pooler.url(database), "no"), { names: 1, timeout });
    t.strictSame(await named(server.url(database), "auto"), { names: 1, timeout });
    t.strictSame(await named(server.url(database), "yes"), { names: 0, timeout: none });
  },
);

t.test(
  "pgpool-II in raw mode: 78 at the start, and no write is believed",
  { skip: withoutPgpool },
  async (t) => {
    const database = await server.createDatabase();
    const pgpool = await startPgpool(t, server);
    const url = pgpool.url(database);
    const { code, stdout, stderr } = await intake(["migrate"], { DATABASE_URL: url });
    t.strictSame([code, stdout], [78, ""]);
    t.equal(
      stderr,
      `The database ${database} on 127.0.0.1:${pgpool.port} cannot be used: a transaction was open after a statement, which this program did not begin. What stands between (pgpool-II in raw mode does so) can lose what was acknowledged. Connect to PostgreSQL itself, or through PgBouncer.\n`,
    );

    const { write } = createWriter(connect(t, url), {
      connectTimeoutMs: 60_000,
      queryTimeoutMs: 60_000,
    });
    const rows = Array.from({ length: 20 }, (_, turn) => {
      const id = `01983c5e-0000-7000-8000-${String(turn).padStart(12, "0")}`;
      return {
        id,
        name: id,
        parent_id: null,
        created_at: 0,
        duplicates: "allow",
        retain_for: null,
      };
    });
    const outcomes = await Promise.allSettled(
      rows.map((row) => write([{ statement: "insertClient", row }])),
    );
    // On a busy machine it ends the transaction now and then.
    const refused = outcomes.filter(({ status }) => status === "rejected");
    for (const { reason } of refused as PromiseRejectedResult[]) {
      t.match(reason, { name: "OutcomeUnknown", cause: { code: "transaction_open" } });
    }
    await pgpool.stop();
    const [stored] = await runSql(
      server.url(database),
      "SELECT count(*)::int AS count FROM clients",
    );
    const acknowledged = outcomes.length - refused.length;
    t.equal(stored?.count, acknowledged, "what is acknowledged is there, and nothing else");
    seen(
      t,
      "pooler that leaves transactions open",
      `pgpool-II in raw mode: exit ${code}; of ${outcomes.length} writes past that ${acknowledged} acknowledged, all there`,
    );
  },
);

/** What a client finds on the connections that it is given, each for one transaction. */
async function leftBehind(url: string): Promise<{ prepared: number; timeouts: string[] }> {
  const text = `SELECT pg_sleep(0.05), current_setting('statement_timeout') AS timeout,
    (SELECT count(*)::int FROM pg_prepared_statements) AS prepared`;
  const answers = await Promise.all(Array.from({ length: 8 }, () => runSql(url, text)));
  const rows = answers.flat();
  return {
    prepared: Math.max(...rows.map(({ prepared }) => Number(prepared))),
    timeouts: [...new Set(rows.map(({ timeout }) => String(timeout)))],
  };
}
