import type { Below } from "../../open-points/random.js";
import { bodyOf } from "../crash/customers.js";
import {
  createRetryingWriter,
  type RetryingWriter,
  type Write,
  type WriteTally,
} from "../crash/retrying-writer.js";
import type { ChangeType } from "./judgement.js";

const CLIENTS = 16;

/** What happens to a customer after its creation, one step after the other; what stands together, at the same time. */
const COURSES: readonly Course[] = [
  [],
  [["check"]],
  [["correct"], ["check"]],
  [["check"], ["checkLate"], ["correct"]],
  [["correct", "check"], ["correct"], ["erase"]],
  [["correct", "checkLate"], ["correct", "checkLate"], ["erase"]],
];
type Action = "check" | "checkLate" | "correct" | "erase";
type Course = readonly (readonly Action[])[];
const LONG_AGO = "2020-01-01T00:00:00Z";

const TYPES = {
  check: "customer.kyc_recorded",
  checkLate: "customer.kyc_recorded",
  correct: "customer.corrected",
  erase: "customer.erased",
} as const satisfies Record<Action, ChangeType>;

export interface LoadOptions {
  /** The clients, as often as they are to have customers. */
  keys: readonly string[];
  addresses: readonly string[];
  /** As soon as so many are sent, no customer is begun. */
  changes: number;
  below: Below;
}

/** What clients do, each change sent until it is acknowledged. */
export interface Load extends WriteTally {
  sent(): number;
  /** When each change was acknowledged, by performance.now() and the name of the change. */
  acknowledged: ReadonlyMap<string, number>;
  /** Resolves when all is acknowledged. */
  finished: Promise<void>;
}

/** Names the changes of customers, which come in their order: the nth one of its type. */
export function createNames(): (customerId: string, type: ChangeType) => string {
  const counts = new Map<string, number>();
  return (customerId, type) => {
    const name = `${type} of ${customerId}`;
    const nth = (counts.get(name) ?? 0) + 1;
    counts.set(name, nth);
    return `${name}, ${nth}`;
  };
}

/** Lets clients create, check, correct and erase customers, through any of the servers. */
export function startLoad({ keys, addresses, changes, below }: LoadOptions): Load {
  const acknowledged = new Map<string, number>();
  const tally: WriteTally = { counts: { unanswered: 0, done: 0 }, faults: [] };
  const writers = keys.map((key) => {
    const writer = createRetryingWriter(key, { ...tally, onAcknowledged() {} });
    writer.moveTo(addresses);
    return writer;
  });
  const nameOf = createNames();
  let customers = 0;
  let sent = 0;

  async function client(): Promise<void> {
    while (sent < changes) {
      customers += 1;
      await live(writers[customers % writers.length] as RetryingWriter, `events-${customers}`);
    }
  }

  async function live({ settle }: RetryingWriter, marker: string): Promise<void> {
    const change = async (type: ChangeType, write: Request) => {
      sent += 1;
      const id = await settle({ ...write, idempotencyKey: `${marker}-${sent}` });
      if (id !== undefined) {
        acknowledged.set(nameOf(id, type), performance.now());
      }
      return id;
    };
    const creation = { path: "/customers/individual", body: bodyOf(marker) };
    const id = await change("customer.created", creation);
    const course = COURSES[below(COURSES.length)] as Course;
    for (const actions of id === undefined ? [] : course) {
      await Promise.all(
        actions.map((action) => change(TYPES[action], requestOf(action, `/customers/${id}`, sent))),
      );
    }
  }

  async function run(): Promise<void> {
    await Promise.all(Array.from({ length: CLIENTS }, client));
    for (const writer of writers) {
      writer.close();
    }
  }

  return { ...tally, acknowledged, sent: () => sent, finished: run() };
}

type Request = Omit<Write, "idempotencyKey">;

/** @param number of changes so far. */
function requestOf(action: Action, path: string, number: number): Request {
  const status = "IN_REVIEW";
  switch (action) {
    case "check":
      return { path: `${path}/kyc`, body: { status } };
    case "checkLate":
      return { path: `${path}/kyc`, body: { status, checkedAt: LONG_AGO } };
    case "correct":
      return { method: "PATCH", path, body: { mainAddress: { line2: `Flat ${number}` } } };
    case "erase":
      return { method: "DELETE", path };
  }
}
