import t from "tap";
import type { Value } from "../../dist/changes.js";
import { ArrayParameter } from "../../dist/storage/postgres/array-parameter.js";
import { createReads } from "../../dist/storage/postgres/shared-reads.js";
import type { Read } from "../../dist/storage/table.js";
import {
  freshDatabase,
  insertCustomer,
  newClient,
  newCustomer,
  openStores,
} from "../support/stores.js";

interface Row {
  name: string;
}

const find: Read<Row> = {
  name: "find",
  text: "SELECT name FROM things WHERE id = $1 AND owner = $2",
  shared: ["uuid", "uuid"],
};

async function turn(): Promise<void> {
  await new Promise(setImmediate);
  await new Promise(setImmediate);
}

/** Reads whose statements end when the test says so. */
function heldReads() {
  const sent: { name: string; ids: readonly Value[]; dueAt: number | undefined }[] = [];
  const ends: ((rows: object[] | Error) => void)[] = [];
  const read = createReads({
    query: ({ name = "" }, values = [], { dueAt } = {}) =>
      new Promise((resolve, reject) => {
        const [first] = values;
        const ids = first instanceof ArrayParameter ? first.elements : [first as Value];
        sent.push({ name, ids, dueAt });
        ends.push((rows) => (rows instanceof Error ? reject(rows) : resolve(rows as never[])));
      }),
  });
  const end = async (rows: object[] | Error) => {
    ends.shift()?.(rows);
    await turn();
  };
  const endLast = async (rows: object[] | Error) => {
    ends.pop()?.(rows);
    await turn();
  };
  return {
    sent,
    end,
    endLast,
    find: (id: string, dueAt?: number) => read(find, [id, "me"], dueAt),
    read,
  };
}

t.test("a read that comes alone has a statement of its own", async (t) => {
  const { sent, end, find } = heldReads();
  const found = find("a", 5);
  await turn();
  t.strictSame(sent, [{ name: "find", ids: ["a"], dueAt: 5 }]);
  await end([{ name: "A" }]);
  t.strictSame(await found, [{ name: "A" }]);
});

t.test(
  "reads of one turn share a statement, which may take as long as the last of them",
  async (t) => {
    const { sent, end, find } = heldReads();
    const late = performance.now() + 60_000;
    const found = [find("a", late), find("b", late + 1), find("c", late)];
    await turn();
    t.strictSame(sent, [{ name: "many find", ids: ["a", "b", "c"], dueAt: late + 1 }]);
    await end([
      { name: "C", asked_number: 3 },
      { name: "A", asked_number: 1 },
    ]);
    const names = (await Promise.all(found)).map((rows) => rows.map(({ name }) => name));
    t.strictSame(names, [["A"], [], ["C"]], "each gets its own rows");
  },
);

t.test("one that is due waits for no other, and fails no other", async (t) => {
  const { sent, end, endLast, find } = heldReads();
  const soon = performance.now() + 5;
  const [due, other] = [find("a", soon), find("b")];
  await turn();
  while (sent.length < 2) {
    await turn();
  }
  t.strictSame(sent[1], { name: "find", ids: ["a"], dueAt: soon }, "the pool tells it so");
  const told = t.rejects(due, { message: "no turn" });
  await endLast(new Error("no turn"));
  await told;
  await end([{ name: "B", asked_number: 2 }]);
  t.strictSame(await other, [{ name: "B", asked_number: 2 }]);
});

t.test("reads wait for a statement only while three are on their way", async (t) => {
  const { sent, end, find } = heldReads();
  const found: Promise<Row[]>[] = [];
  for (const id of ["a", "b", "c", "d", "e"]) {
    found.push(find(id));
    await turn();
  }
  t.strictSame(
    sent.map(({ ids }) => ids),
    [["a"], ["b"], ["c"]],
  );
  await end([]);
  t.strictSame(sent[3]?.ids, ["d", "e"]);
  await Promise.all([end([]), end([]), end([])]);
  t.strictSame(await Promise.all(found), [[], [], [], [], []]);
});

t.test("what fails a statement fails the reads in it, and no others", async (t) => {
  const { sent, end, find } = heldReads();
  const failed = [find("a"), find("b")];
  await turn();
  const later = find("c");
  await turn();
  const outcomes = Promise.allSettled(failed);
  await end(new Error("gone"));
  await end([]);
  t.strictSame(
    (await outcomes).map((outcome) => outcome.status === "rejected" && outcome.reason.message),
    ["gone", "gone"],
  );
  t.strictSame(await later, []);
  t.equal(sent.length, 2);
});

t.test("at most 64 share a statement", async (t) => {
  const { sent, end, find } = heldReads();
  const found = Array.from({ length: 65 }, (_one, index) => find(String(index)));
  await turn();
  await end([]);
  await end([]);
  t.strictSame(
    sent.map(({ ids }) => ids.length),
    [64, 1],
  );
  await Promise.all(found);
});

t.test("a statement that is not shared is sent as it is", async (t) => {
  const { sent, end, read } = heldReads();
  const found = Promise.all([read(alone, ["a", "me"]), read(listAll)]);
  t.equal(sent.length, 2);
  await end([]);
  await end([]);
  t.strictSame(await found, [[], []]);
});

const alone: Read<Row> = { name: "alone", text: find.text };
const listAll: Read<Row> = { name: "list", text: "SELECT name FROM things" };

t.test("customers that are asked for together are found, each by who may see it", async (t) => {
  const storage = await openStores(t, await freshDatabase(t, "postgres"));
  const { clients, customers } = storage;
  const [mine, other] = [newClient(), newClient()];
  await clients.insertClient(mine);
  await clients.insertClient(other);
  const stored = [newCustomer(mine.id), newCustomer(other.id), newCustomer(mine.id)];
  for (const customer of stored) {
    await insertCustomer(storage, customer);
  }
  const found = await Promise.all(
    [...stored, ...stored].map(({ id }) => customers.find(id, mine.id)),
  );
  const [first, , last] = stored;
  t.strictSame(found, [first, undefined, last, first, undefined, last]);
});
