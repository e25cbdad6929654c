import { setTimeout as sleep } from "node:timers/promises";
import t from "tap";
import { newUuid } from "../../dist/uuid.js";
import {
  freshDatabase,
  insertCustomer,
  kinds,
  newClient,
  newCustomer,
  openStores,
  type Stores,
} from "../support/stores.js";

const EARLIER = 200;
const PAGE = 7;
/** How many writers there are: on SQLite one process writes for all. */
const WRITERS = { sqlite: 1, postgres: 3 };

for (const kind of kinds) {
  t.test(
    `${kind}: a walk of all pages shows each earlier customer once, while others are created`,
    async (t) => {
      const url = await freshDatabase(t, kind);
      const writers: Stores[] = [];
      for (let number = 0; number < WRITERS[kind]; number += 1) {
        writers.push(await openStores(t, url));
      }
      const [reader] = writers as [Stores];
      const client = newClient();
      await reader.clients.insertClient(client);
      const create = async (writer: Stores) => {
        const { id, ...customer } = { ...newCustomer(client.id), id: newUuid() };
        // Some commit later than others that have a higher id.
        await sleep(Math.random() * 10);
        await insertCustomer(writer, { id, ...customer });
        return id;
      };
      const earlier = new Set<string>();
      while (earlier.size < EARLIER) {
        const ids = await Promise.all(writers.map(create));
        for (const id of ids) {
          earlier.add(id);
        }
      }
      let isWalking = true;
      let created = 0;
      const creating = writers.map(async (writer) => {
        while (isWalking) {
          await create(writer);
          created += 1;
        }
      });
      const seen: string[] = [];
      const range = { statuses: undefined, createdFrom: undefined, createdBefore: undefined };
      for (let startAfterId: string | undefined; ; startAfterId = seen.at(-1)) {
        const page = await reader.customers.list(client.id, {
          ...range,
          limit: PAGE,
          startAfterId,
        });
        seen.push(...page.map(({ id }) => id));
        if (page.length < PAGE) {
          break;
        }
        await sleep(1);
      }
      isWalking = false;
      await Promise.all(creating);
      t.ok(created > 0, `${created} were created meanwhile`);
      t.equal(new Set(seen).size, seen.length, "none is shown twice");
      t.strictSame(
        [...earlier].filter((id) => !seen.includes(id)),
        [],
        "none is left out",
      );
      t.strictSame(seen, seen.toSorted().reverse(), "the newest first");
    },
  );
}
