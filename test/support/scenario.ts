import { randomUUID } from "node:crypto";
import type { Test } from "tap";
import { intake, type RunningServer } from "./process.js";
import { changedBody } from "./service.js";

/** Fewer than the requests in flight of which none is refused for overload. */
const AT_ONCE = 40;
const RESULTS_OF_ONE = 4;

interface Sent {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: whatever came back is what the test looks at.
  body: any;
  replayed: string | null;
}

/**
 * All that clients do, many at once: creations, looks, KYC results, each sent again under its key, for a sub-client too.
 * Then the database is read past the service: what was acknowledged is there, once, and nothing else.
 * @param sql runs on the database itself.
 * @returns how many writes were acknowledged.
 */
export async function playScenario(
  t: Test,
  server: RunningServer,
  url: string,
  sql: (text: string) => Promise<Record<string, unknown>[]>,
): Promise<number> {
  const { address, key = "" } = server.started;
  const send = async (
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ): Promise<Sent> => {
    const answer = await fetch(`${address}${path}`, {
      headers: { authorization: key, "content-type": "application/json", ...headers },
      ...(body !== undefined && { method: "POST", body: JSON.stringify(body) }),
    });
    return {
      status: answer.status,
      body: await answer.json(),
      replayed: answer.headers.get("idempotent-replayed"),
    };
  };
  /** With a key of its own, and once more with that. */
  const sendTwice = async (path: string, body: unknown, headers?: Record<string, string>) => {
    const keyed = { ...headers, "idempotency-key": randomUUID() };
    const first = await send(path, body, keyed);
    const second = await send(path, body, keyed);
    t.strictSame({ ...second, replayed: null }, { ...first, body: second.body }, "once more");
    t.strictSame(second.body.data, first.body.data);
    return first;
  };

  t.equal((await send("/readyz")).status, 200);
  const branch = await subClient(t, url);
  const created = await atOnce(async (turn) => {
    const body = changedBody({ "/basicData/firstName": nameOf(turn) });
    return turn % 2 === 0
      ? send("/customers/individual", body)
      : sendTwice("/customers/individual", body, turn % 3 === 0 ? { "on-behalf-of": branch } : {});
  });
  t.strictSame(new Set(created.map(({ status }) => status)), new Set([201]));
  const ids: string[] = created.map(({ body }) => body.data.id);

  const results = await atOnce((turn) =>
    sendTwice(`/customers/${ids[turn]}/kyc`, { status: "APPROVED", gender: "F" }),
  );
  t.strictSame(new Set(results.map(({ status }) => status)), new Set([200]));
  const ofOne = await Promise.all(
    Array.from({ length: RESULTS_OF_ONE }, () =>
      send(`/customers/${ids[0]}/kyc`, { status: "REJECTED" }),
    ),
  );
  const seen = await atOnce((turn) => send(`/customers/${ids[turn]}`));
  t.strictSame(
    seen.map(({ status, body }) => [status, body.data.id, body.data.basicData.firstName]),
    ids.map((id, turn) => [200, id, nameOf(turn)]),
  );

  const rows = await sql("SELECT id::text AS id FROM customers");
  t.strictSame(rows.map(({ id }) => id).sort(), [...ids].sort(), "all are there, once");
  const [counted] = await sql("SELECT count(*)::int AS results FROM kyc_results");
  const acknowledged = [...results, ...ofOne].filter(({ status }) => status === 200).length;
  t.equal(counted?.results, acknowledged);
  return ids.length + acknowledged;
}

/** In letters that take one, two and three bytes. */
function nameOf(turn: number): string {
  return `Zoë ${"ł".repeat(turn)} 林`;
}

/** @returns the id of a sub-client of the demo client, made by the command line beside the server. */
async function subClient(t: Test, url: string): Promise<string> {
  const env = { DATABASE_URL: url };
  const made = await intake(["client", "create", "branch", "--parent", "demo", "--json"], env);
  t.strictSame([made.code, made.stderr], [0, ""]);
  const key = ["key", "create", "--client", "branch", "--permissions", "customers:read", "--json"];
  const { id } = JSON.parse((await intake(key, env)).stdout);
  t.equal((await intake(["key", "revoke", id], env)).code, 0);
  return JSON.parse(made.stdout).id;
}

function atOnce(act: (turn: number) => Promise<Sent>): Promise<Sent[]> {
  return Promise.all(Array.from({ length: AT_ONCE }, (_, turn) => act(turn)));
}
