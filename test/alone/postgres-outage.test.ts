import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import t, { type Test } from "tap";
import { creation, exchange, request } from "../support/connection.js";
import { type PostgresServer, startPostgres } from "../support/postgres.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { exampleBody } from "../support/service.js";
import { startSlowProxy } from "../support/slow-proxy.js";
import { calmMs } from "../support/waits.js";
import type { RawAnswer } from "../support/wire.js";

const body = JSON.stringify(exampleBody());
/** Within which every write is answered. */
const LIMIT_MS = 2_000;
/** Within which the service is well again. */
const RETURN_MS = 1_000;
const WRITES = 15;
const EVERY_MS = 80;
/** Of which a request takes several, and each is within the limits. */
const STATEMENT_MS = 800;
const MAX_CONNECTIONS = 24;
/** The limits that the service has by itself. */
const OWN_LIMITS = { DATABASE_CONNECT_TIMEOUT_MS: "500", DATABASE_QUERY_TIMEOUT_MS: "1000" };

const postgres = await startPostgres(t, { settings: [`max_connections=${MAX_CONNECTIONS}`] });
const database = await postgres.createDatabase();
const server = await startServer(t, { DATABASE_URL: postgres.url(database), ...OWN_LIMITS });
const key = server.started.key ?? "";
let keys = 0;
/** What a slow machine adds to what was promised, by what a write takes while nothing is wrong. */
let slackMs = 0;

/** Something that goes wrong with the server, and what becomes of requests meanwhile. */
interface Fault {
  name: string;
  make: () => unknown;
  undo: () => unknown;
  /** What the writes are answered: the first of these at least once. */
  codes: [string, ...string[]];
  /** What reads are answered. */
  reads: 200 | 503;
}

const FAULTS: Fault[] = [
  {
    name: "PostgreSQL down",
    make: () => postgres.signal("SIGKILL"),
    undo: () => postgres.startAgain(),
    codes: ["unavailable", "outcome_unknown"],
    reads: 503,
  },
  {
    name: "PostgreSQL frozen",
    make: () => postgres.signal("SIGSTOP"),
    undo: () => postgres.signal("SIGCONT"),
    codes: ["outcome_unknown", "unavailable"],
    reads: 503,
  },
  {
    name: "PostgreSQL slow",
    make: lockCustomers,
    undo: () => ending(),
    codes: ["outcome_unknown", "unavailable"],
    reads: 200,
  },
  {
    name: "PostgreSQL out of connections",
    make: takeAllConnections,
    undo: () => ending(),
    codes: ["unavailable", "outcome_unknown"],
    reads: 503,
  },
  {
    name: "standby gone",
    make: () => setStandby(postgres, "gone"),
    undo: () => setStandby(postgres, ""),
    codes: ["outcome_unknown", "unavailable"],
    reads: 200,
  },
];

t.test("201 while nothing is wrong", async (t) => {
  const calm = await calmMs(() => settled(t, newKey()));
  t.comment(`a write takes ${calm.toFixed(1)} ms`);
  slackMs = 10 * calm;
});

for (const fault of FAULTS) {
  t.test(`503 within 2 s, and well again within 1 s: ${fault.name}`, async (t) => {
    const idempotencyKeys = Array.from({ length: WRITES }, newKey);
    const before = await settled(t, newKey());
    await fault.make();
    const writes = await Promise.all(
      idempotencyKeys.map(async (one, place) => {
        await sleep(place * EVERY_MS);
        return create(t, one);
      }),
    );
    const slowestMs = Math.max(...writes.map(({ ms }) => ms));
    t.ok(slowestMs < LIMIT_MS + slackMs, `the slowest took ${slowestMs} ms`);
    t.strictSame([...new Set(writes.map(({ status }) => status))], [503]);
    const codes = writes.map(({ answer }) => answer.body.code);
    t.ok(codes.includes(fault.codes[0]));
    t.ok(codes.every((code) => fault.codes.includes(code)));
    t.ok(writes.every(({ answer }) => Number(answer.headers["retry-after"]) > 0));

    for (const path of [`/customers/${before.answer.body.data.id}`, "/readyz"]) {
      const read = await timed(t, request(`GET ${path}`, headers()));
      t.equal(read.status, fault.reads, path);
      t.ok(read.ms < LIMIT_MS + slackMs, `${path} took ${read.ms} ms`);
      t.equal(read.answer.body.code, fault.reads === 503 ? "unavailable" : undefined);
    }
    const live = await timed(t, request("GET /livez"));
    t.equal(live.status, 200);

    await fault.undo();
    const returnMs = await untilWritten(t);
    t.ok(returnMs < RETURN_MS + slackMs, `${returnMs} ms until a write succeeded`);
    await Promise.all(idempotencyKeys.map((one) => settled(t, one)));
    t.equal(await countOf("customers"), await countOf("idempotency_keys"), "and done once");
    const unknown = codes.filter((code) => code === "outcome_unknown").length;
    seen(
      t,
      fault.name,
      `${WRITES} writes 503 within ${slowestMs} ms (${unknown} of them outcome_unknown), reads ${fault.reads}, ` +
        `/livez 200; the first 201 came ${returnMs} ms after its return`,
    );
  });
}

t.test("503 outcome_unknown for a commit that ends with a warning", async (t) => {
  await setStandby(postgres, "gone");
  const idempotencyKey = newKey();
  const writing = create(t, idempotencyKey);
  const cancel = `SELECT pg_cancel_backend(pid) FROM pg_stat_activity WHERE wait_event = 'SyncRep'`;
  while ((await postgres.sql(cancel)).length === 0) {
    await sleep(10);
  }
  const { status, answer, ms } = await writing;
  t.strictSame([status, answer.body.code], [503, "outcome_unknown"]);
  await setStandby(postgres, "");
  const again = await settled(t, idempotencyKey);
  t.strictSame([again.status, again.answer.headers["idempotent-replayed"]], [201, "true"]);
  seen(
    t,
    "standby gone",
    `a COMMIT that was cancelled and ended with a warning: 503 outcome_unknown in ${ms} ms`,
  );
});

t.test("503 unavailable for what the server refuses for reasons of its own", async (t) => {
  for (const state of ["57014", "55P03", "53100", "58030", "XX001"]) {
    await postgres.sql(
      `CREATE OR REPLACE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS
         $$ BEGIN RAISE SQLSTATE '${state}'; END $$;
       CREATE OR REPLACE TRIGGER fail BEFORE INSERT ON customers EXECUTE FUNCTION fail()`,
      database,
    );
    const { status, answer } = await create(t, newKey());
    t.strictSame([status, answer.body.code], [503, "unavailable"], state);
  }
  await postgres.sql("DROP TRIGGER fail ON customers", database);
});

t.test("503 within 2 s, however many statements the request takes", async (t) => {
  const proxy = await startSlowProxy(t, postgres.port);
  const url = new URL(postgres.url(database));
  url.port = String(proxy.port);
  const slow = await startServer(t, { DATABASE_URL: url.href, ...OWN_LIMITS });
  const branch = await intake(["client", "create", "branch", "--parent", "demo", "--json"], {
    DATABASE_URL: postgres.url(database),
  });
  const created = await settled(t, newKey());
  const result = JSON.stringify({ status: "APPROVED" });
  const send = () =>
    timed(
      t,
      request(
        `POST /customers/${created.answer.body.data.id}/kyc`,
        [
          ...headers(),
          `On-Behalf-Of: ${JSON.parse(branch.stdout).id}`,
          `Idempotency-Key: ${newKey()}`,
          "Content-Type: application/json",
        ],
        result,
      ),
      slow.port,
    );
  t.equal((await send()).status, 404, "the customer is not the branch's, which two look-ups told");
  // What was looked up is remembered for a second.
  await sleep(1_100);
  proxy.delayMs = STATEMENT_MS;
  const { status, answer, ms } = await send();
  t.strictSame([status, answer.body.code], [503, "unavailable"]);
  t.ok(ms < LIMIT_MS + slackMs, `${ms} ms`);
});

t.test("a transaction that collides is tried three times, then 503", async (t) => {
  await postgres.sql(
    `CREATE SEQUENCE tries;
     CREATE FUNCTION collide() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
       IF nextval('tries') % 5 < 3 THEN RAISE SQLSTATE '40001'; END IF;
       RETURN NEW;
     END $$;
     SELECT nextval('tries'), nextval('tries'), nextval('tries'), nextval('tries');
     CREATE TRIGGER collide BEFORE INSERT ON customers FOR EACH ROW EXECUTE FUNCTION collide()`,
    database,
  );
  const tries = async () =>
    Number((await postgres.sql("SELECT last_value FROM tries", database))[0]?.last_value);
  const before = await tries();
  // 5, 6 and 7 collide, 8 does not.
  const refused = await create(t, newKey());
  t.strictSame([refused.status, refused.answer.body.code], [503, "unavailable"]);
  t.equal((await tries()) - before, 3);
  await settled(t, newKey());
  await postgres.sql("DROP TRIGGER collide ON customers", database);
  seen(
    t,
    "serialisation conflict",
    `3 tries with jitter, then 503 unavailable in ${refused.ms} ms`,
  );
});

function newKey(): string {
  keys += 1;
  return `outage-${keys}`;
}

function headers(): string[] {
  return [`Authorization: ${key}`, "Accept: application/problem+json"];
}

interface Timed {
  status: number;
  answer: RawAnswer;
  ms: number;
}

function create(t: Test, idempotencyKey: string): Promise<Timed> {
  const accept = "Accept: application/problem+json";
  return timed(t, creation(key, body, [accept, `Idempotency-Key: ${idempotencyKey}`]));
}

/** Sends a write again as long as it is told to come back, as it may be by a machine that is slower than the limits. */
async function settled(t: Test, idempotencyKey: string): Promise<Timed> {
  for (;;) {
    const write = await create(t, idempotencyKey);
    if (write.status !== 503) {
      t.equal(write.status, 201, "what is sent again is settled");
      return write;
    }
    await sleep(100);
  }
}

async function timed(t: Test, bytes: string, port = server.port): Promise<Timed> {
  const startedAt = performance.now();
  const answer = await exchange(t, port, bytes);
  return { status: answer.status, answer, ms: Math.round(performance.now() - startedAt) };
}

/** Writes come all the time. @returns after how many milliseconds the first one succeeds. */
async function untilWritten(t: Test): Promise<number> {
  const startedAt = performance.now();
  let writtenMs: number | undefined;
  const writing: Promise<void>[] = [];
  while (writtenMs === undefined && performance.now() - startedAt < 60 * RETURN_MS) {
    const write = create(t, newKey()).then(({ status }) => {
      if (status === 201) {
        writtenMs ??= Math.round(performance.now() - startedAt);
      }
    });
    writing.push(write);
    await Promise.race([write, sleep(20)]);
  }
  await Promise.all(writing);
  return writtenMs ?? Number.POSITIVE_INFINITY;
}

async function countOf(table: string): Promise<number> {
  const [row] = await postgres.sql(`SELECT count(*) FROM ${table}`, database);
  return Number(row?.count);
}

/** Ends what a fault holds. */
let ending: () => Promise<unknown> = async () => undefined;

/** Writes wait, and reads do not. */
async function lockCustomers(): Promise<void> {
  const client = await connect();
  await client.query("BEGIN; LOCK TABLE customers IN EXCLUSIVE MODE");
  ending = () => client.end();
}

/** The service has connections until the server ends them; then others are faster. */
async function takeAllConnections(): Promise<void> {
  const first = await connect();
  const others: pg.Client[] = [];
  const takeRest = async () => {
    while (others.length < MAX_CONNECTIONS) {
      others.push(await connect());
    }
  };
  let taken = 1;
  while (taken > 0) {
    await takeRest().catch(() => undefined);
    // The service may be faster than this once one of its connections is gone.
    const { rowCount } = await first.query(
      "SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE application_name = 'customer-intake'",
    );
    taken = Number(rowCount);
  }
  ending = () => Promise.all([first, ...others].map((client) => client.end()));
}

async function connect(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: postgres.url(database) });
  await client.connect();
  return client;
}

async function setStandby({ sql }: PostgresServer, name: string): Promise<void> {
  await sql(`ALTER SYSTEM SET synchronous_standby_names = '${name}'`);
  await sql("SELECT pg_reload_conf()");
  while ((await sql("SHOW synchronous_standby_names"))[0]?.synchronous_standby_names !== name) {
    await sleep(10);
  }
}
