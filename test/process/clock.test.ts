import { writeFileSync } from "node:fs";
import { join } from "node:path";
import t from "tap";
import { caller } from "../support/disk.js";
import { intake, startServer } from "../support/process.js";
import { seen } from "../support/seen.js";
import { temporaryFolder } from "../support/service.js";
import { compileShim } from "../support/shim.js";

const DAY_S = 86_400n;

t.test(
  "what is made sorts as it was made, and nothing expires, whatever the clock says",
  async (t) => {
    const folder = temporaryFolder(t);
    const control = join(folder, "control");
    const setClock = (days: bigint) => {
      const seconds = Buffer.alloc(8);
      seconds.writeBigInt64LE(days * DAY_S);
      // Written over, since processes look at the file as memory.
      writeFileSync(control, seconds, { flag: "r+" });
    };
    writeFileSync(control, Buffer.alloc(8));
    const env = {
      ...compileShim(t, "test/support/shims/clock.c"),
      CLOCK_CONTROL: control,
      DATABASE_URL: `sqlite:${join(folder, "intake.db")}`,
    };
    const json = async (...args: string[]) =>
      JSON.parse((await intake([...args, "--json"], env)).stdout);
    const clients: string[] = [];
    const keys: string[] = [];
    const makeClient = async (name: string) => {
      clients.push((await json("client", "create", name)).id);
      const terms = ["--client", name, "--permissions", "customers:read"];
      keys.push((await json("key", "create", ...terms)).id);
    };
    let server = await startServer(t, env);
    const { key = "" } = server.started;
    let call = caller(server, key);
    const first = await call.create("first");
    const customers = [first.id];
    const makeCustomer = async () => {
      const { status, id } = await call.create(`${customers.length}`);
      t.equal(status, 201);
      customers.push(id);
    };
    const createdMs = async (id?: string) => {
      const headers = { authorization: key };
      const answer = await fetch(`${server.started.address}/customers/${id}`, { headers });
      const { data } = (await answer.json()) as { data: { createdAt: string } };
      return Date.parse(data.createdAt);
    };
    const restart = async () => {
      server.child.kill("SIGTERM");
      await server.outcome;
      server = await startServer(t, env);
      call = caller(server, key);
    };

    await makeClient("before");
    for (const days of [-3n, 400n, 0n]) {
      setClock(days);
      await makeCustomer();
      const setMs = Date.now() + Number(days * DAY_S) * 1000;
      const madeMs = await createdMs(customers.at(-1));
      t.ok(Math.abs(madeMs - setMs) < 60_000, "the clock is set");
      await makeClient(`days ${days}`);
      await restart();
      await makeCustomer();
      t.match(await call.create("first"), { status: 201, id: first.id, isReplayed: true });
    }

    t.strictSame(customers.toSorted(), customers);
    const listed = async (what: string): Promise<string[]> =>
      (await json(what, "list")).map(({ id }: { id: string }) => id);
    t.strictSame((await listed("client")).slice(2), clients, "behind demo and its branch");
    t.strictSame((await listed("key")).slice(1), keys, "behind that of demo");
    seen(
      t,
      "clock steps back 3 days, forward 400",
      `ids of ${customers.length} customers, lists of ${clients.length} clients and keys in order, over 3 restarts; ` +
        "a key of 400 days ago replays",
    );
  },
);
