import { randomInt } from "node:crypto";
import fc from "fast-check";
import t from "tap";
import { duplicatePolicies } from "../../dist/clients/client.js";
import type { Stores } from "../support/stores.js";
import {
  freshDatabase,
  insertCustomer,
  instant,
  newClient,
  newCustomer,
  newKey,
  newKycResult,
  newRecord,
  openStores,
  saveKycResult,
} from "../support/stores.js";

const SEQUENCES = 1_000;
/** So many run at once: their writes share commits, as those of requests do. */
const AT_ONCE = 12;

/** Of whom or what an operation is about: the numbers pick from what the sequence has made, or not made. */
interface Operation {
  kind: (typeof KINDS)[number];
  a: number;
  b: number;
  text: string;
}

const KINDS = [
  "insertClient",
  "insertClient",
  "insertApiKey",
  "insertCustomer",
  "insertCustomer",
  "saveKycResult",
  "saveKycResult",
  "findRecord",
  "removeRecords",
  "findCustomer",
  "findClientByName",
  "findApiKey",
  "listApiKeys",
  "revokeApiKey",
  "findSubClient",
  "setDuplicates",
] as const;

/** Without a client to begin with, nearly all would fail. */
const START: Operation[] = [0, 1, 2].map((a) => ({ kind: "insertClient", a, b: a, text: "" }));

const operation: fc.Arbitrary<Operation> = fc.record({
  kind: fc.constantFrom(...KINDS),
  a: fc.nat(4),
  b: fc.nat(4),
  // What neither of the databases can hold, the service refuses long before.
  text: fc
    .string({ unit: "grapheme", maxLength: 12 })
    .filter((text) => text.isWellFormed() && !text.includes("\0")),
});

t.test(`${SEQUENCES} random sequences of operations have the same answers on both`, async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  const sequences = fc
    .sample(fc.array(operation, { minLength: 8, maxLength: 20 }), { numRuns: SEQUENCES, seed })
    .map((operations) => ({ operations: [...START, ...operations], things: createThings() }));
  const [sqlite, postgres] = [
    await openStores(t, await freshDatabase(t, "sqlite")),
    await openStores(t, await freshDatabase(t, "postgres")),
  ];
  const differing: unknown[] = [];
  const counts = { written: 0, refused: 0, found: 0, failed: 0 };
  while (sequences.length > 0) {
    const some = sequences.splice(0, AT_ONCE);
    const answers = await Promise.all([
      Promise.all(some.map((sequence) => answersOf(sqlite, sequence))),
      Promise.all(some.map((sequence) => answersOf(postgres, sequence))),
    ]);
    some.forEach(({ operations }, index) => {
      const [here, there] = [answers[0][index], answers[1][index]];
      const place = here?.findIndex((answer, at) => !isSame(answer, there?.[at]));
      if (place !== -1) {
        const number = Number(place);
        differing.push([operations.slice(0, number + 1), here?.[number], there?.[number]]);
      }
      for (const answer of here ?? []) {
        counts[answer === "failed" ? answer : wordOf(answer)] += 1;
      }
    });
  }
  t.strictSame(differing.slice(0, 2), [], `seed ${seed}`);
  t.comment(JSON.stringify(counts));
  for (const [what, count] of Object.entries(counts)) {
    t.ok(count > SEQUENCES / 2, `${count} operations ${what}`);
  }
});

/** The same for both databases, made once. */
type Things = ReturnType<typeof createThings>;

function createThings() {
  const parents = [newClient(), newClient(), newClient()];
  const clients = [
    ...parents,
    newClient({ parentId: parents[0]?.id ?? "" }),
    newClient({ parentId: parents[1]?.id ?? "" }),
  ];
  const keys = clients.map(({ id }, index) =>
    newKey(id, { createdAt: new Date(instant.getTime() + (index % 2)) }),
  );
  const customers = clients.map(({ id }) => newCustomer(id));
  const results = clients.map((_, index) => newKycResult(customers[index]?.id ?? ""));
  const records = customers.map(({ id }) => newRecord(id));
  return { clients, keys, customers, results, records };
}

async function answersOf(
  storage: Stores,
  { operations, things }: { operations: Operation[]; things: Things },
): Promise<unknown[]> {
  const answers: unknown[] = [];
  for (const operation of operations) {
    answers.push(await run(storage, operation, things).catch(() => "failed"));
  }
  return answers;
}

async function run(
  storage: Stores,
  { kind, a, b, text }: Operation,
  things: Things,
): Promise<unknown> {
  const { clients, customers, idempotencyRecords } = storage;
  const [client, other] = [pick(things.clients, a), pick(things.clients, b)];
  const key = pick(things.keys, a);
  const customer = pick(things.customers, a);
  const record = a === b ? undefined : pick(things.records, a + b);
  switch (kind) {
    case "insertClient":
      return clients.insertClient({ ...client, name: b === 4 ? other.name : client.name });
    case "insertApiKey":
      return clients.insertApiKey({ ...key, clientId: other.id });
    case "insertCustomer":
      return insertCustomer(
        storage,
        { ...customer, clientId: other.id, sent: { ...customer.sent, pepExplanation: text } },
        record,
      );
    case "saveKycResult": {
      const stored = await customers.find(customer.id, customer.clientId);
      const version = (stored ?? customer).version + (b === 4 ? 2 : 1);
      const result = { ...pick(things.results, b), customerId: customer.id };
      const sent = { ...customer.sent, pepExplanation: text };
      return saveKycResult(storage, { ...customer, sent, version }, result, record);
    }
    case "findCustomer":
      return customers.find(customer.id, other.id);
    case "findClientByName":
      return clients.findClientByName(client.name);
    case "findRecord":
      return idempotencyRecords.find(pick(things.records, a).id);
    case "removeRecords":
      return idempotencyRecords.remove([pick(things.records, a).id, pick(things.records, b).id]);
    case "findApiKey":
      return clients.findApiKey(key.id);
    case "listApiKeys":
      return clients.listApiKeys(client.id);
    case "revokeApiKey":
      return clients.revokeApiKey(key.id, new Date(instant.getTime() + b));
    case "findSubClient":
      return clients.findSubClient(client.id, other.id);
    case "setDuplicates":
      return clients.setDuplicates(client.id, pick([...duplicatePolicies], b));
  }
}

function pick<T>(things: T[], number: number): T {
  return things[number % things.length] as T;
}

function isSame(here: unknown, there: unknown): boolean {
  return JSON.stringify(here) === JSON.stringify(there);
}

function wordOf(answer: unknown): "written" | "refused" | "found" {
  if (answer === true || answer === undefined || answer === "written") {
    return "written";
  }
  return [false, "kept", "stale"].includes(answer as string) ? "refused" : "found";
}
