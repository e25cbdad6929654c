import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import type pg from "pg";
import t from "tap";
import type { IndividualCustomer } from "../../dist/customers/individual-customer.js";
import { ArrayParameter, takeArrays } from "../../dist/storage/postgres/array-parameter.js";
import { temporaryFolder } from "../support/service.js";
import type { Stores } from "../support/stores.js";
import {
  exampleForm,
  freshDatabase,
  insertCustomer,
  newClient,
  newCustomer,
  openStores,
} from "../support/stores.js";

/** As much as a body may hold. */
const LONG = 60_000;

/** Each of its own text, so that a mix-up shows. Characters of one, two, three and four bytes in turn. */
function longCustomers(clientId: string, count: number): IndividualCustomer[] {
  return Array.from({ length: count }, (_, index) => {
    const characters = ["a", "é", "語", "😀"][index % 4] as string;
    const pepExplanation = `${index} ${characters}`.padEnd(LONG, characters);
    return newCustomer(clientId, { sent: { ...exampleForm().sent, pepExplanation } });
  });
}

async function stored(
  { customers }: Stores,
  written: IndividualCustomer[],
): Promise<(IndividualCustomer | undefined)[]> {
  return Promise.all(written.map(({ id, clientId }) => customers.find(id, clientId)));
}

t.test("a batch of any length arrives as it is", async (t) => {
  const storage = await openStores(t, await freshDatabase(t, "postgres"));
  const client = newClient();
  await storage.clients.insertClient(client);
  for (const count of [2, 8, 40]) {
    const written = longCustomers(client.id, count);
    await Promise.all(written.map((customer) => insertCustomer(storage, customer)));
    t.strictSame(await stored(storage, written), written, `${count} customers`);
  }
});

t.test("a message that waits to be sent is not overwritten by the next one", async (t) => {
  const path = join(temporaryFolder(t), "socket");
  const server = createServer({ pauseOnConnect: true }).listen(path);
  t.teardown(() => server.close());
  const accepted = once(server, "connection");
  const stream = connect(path);
  const connection = { stream, bind: () => t.fail("the driver is asked") };
  takeArrays({ connection } as unknown as pg.PoolClient);
  const send = (letter: string) => {
    const values = [new ArrayParameter("text", [letter.repeat(LONG * 5)])];
    (connection.bind as (config: object) => void)({ statement: "one", values });
  };
  await once(stream, "connect");
  send("x");
  t.ok(stream.writableLength > 0, "it is more than the system takes");
  send("y");
  stream.end();
  const [socket] = await accepted;
  const received = await text(socket);
  for (const letter of ["x", "y"]) {
    t.equal(received.split(letter).length - 1, LONG * 5, letter);
  }
});
