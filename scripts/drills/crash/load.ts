import { EventEmitter, once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { bodyOf, CORRECTION, type KycStatus, type SentCustomer } from "./customers.js";
import { createRetryingWriter, type RetryingWriter, type WriteTally } from "./retrying-writer.js";

const CLIENTS = 16;
/** A service that runs and acknowledges nothing for so long has not recovered. */
const PROGRESS_TIMEOUT_MS = 300_000;
/** Every so many customers get a KYC result, and after every so many an earlier one is sent again. */
const KYC_EVERY = 4;
const CORRECTED_EVERY = 5;
const AGAIN_EVERY = 3;

export interface LoadOptions {
  key: string;
  seed: number;
}

export interface Load extends WriteTally {
  customers: SentCustomer[];
  counts: WriteTally["counts"] & {
    /** Acknowledged creations that were sent once more. */
    again: number;
  };
  /** Tells the clients where the service is. */
  moveTo(address: string): void;
  /**
   * Waits until another write is acknowledged.
   * @throws where none is for too long.
   */
  progress(): Promise<void>;
  /**
   * Has the clients end when what they have sent is acknowledged, and waits for them.
   * @throws where that takes too long.
   */
  finish(): Promise<void>;
}

/**
 * Lets clients create customers and record KYC results, each the next one when the last is acknowledged. Whoever starts
 * the service anew is not their concern.
 */
export function startLoad({ key, seed }: LoadOptions): Load {
  const customers: SentCustomer[] = [];
  const acknowledged: SentCustomer[] = [];
  const counts = { unanswered: 0, done: 0, again: 0 };
  const faults: string[] = [];
  const events = new EventEmitter();
  const writer = createRetryingWriter(key, {
    onAcknowledged: () => events.emit("acknowledged"),
    counts,
    faults,
  });
  let isEnding = false;
  const clients = Promise.all(Array.from({ length: CLIENTS }, runClient));

  async function runClient(): Promise<void> {
    while (!isEnding) {
      const number = customers.length;
      const customer: SentCustomer = { marker: `${seed}-${number}`, ids: new Set() };
      customers.push(customer);
      await create(writer, customer);
      if (customer.ids.size > 0) {
        acknowledged.push(customer);
      }
      if (number % KYC_EVERY === 0) {
        await recordKyc(writer, customer, number % (2 * KYC_EVERY) === 0 ? "APPROVED" : "REJECTED");
      }
      if (number % CORRECTED_EVERY === 0) {
        await correct(writer, customer);
      }
      // One from anywhere in the past, so from before other kills too.
      const earlier = acknowledged[Math.floor(((number * Math.SQRT2) % 1) * acknowledged.length)];
      if (number % AGAIN_EVERY === 0 && earlier) {
        counts.again += 1;
        await create(writer, earlier);
      }
    }
  }

  return {
    customers,
    counts,
    faults,
    moveTo: (address) => writer.moveTo([address]),
    async progress() {
      await inTime(once(events, "acknowledged"));
    },
    async finish() {
      isEnding = true;
      await inTime(clients);
      writer.close();
    },
  };
}

async function create({ settle }: RetryingWriter, customer: SentCustomer): Promise<void> {
  const id = await settle({
    path: "/customers/individual",
    idempotencyKey: `create-${customer.marker}`,
    body: bodyOf(customer.marker),
  });
  if (id !== undefined) {
    customer.ids.add(id);
  }
}

async function recordKyc(
  { settle }: RetryingWriter,
  customer: SentCustomer,
  status: KycStatus,
): Promise<void> {
  const [id] = customer.ids;
  if (id === undefined) {
    return;
  }
  customer.kyc = { status, acknowledged: false };
  const settled = await settle({
    path: `/customers/${id}/kyc`,
    idempotencyKey: `kyc-${customer.marker}`,
    body: { status },
  });
  customer.kyc.acknowledged = settled !== undefined;
}

async function correct({ settle }: RetryingWriter, customer: SentCustomer): Promise<void> {
  const [id] = customer.ids;
  if (id === undefined) {
    return;
  }
  customer.corrected = false;
  const settled = await settle({
    method: "PATCH",
    path: `/customers/${id}`,
    idempotencyKey: `correct-${customer.marker}`,
    body: CORRECTION,
  });
  customer.corrected = settled !== undefined;
}

async function inTime(something: Promise<unknown>): Promise<void> {
  const tooLate = async () => {
    await setTimeout(PROGRESS_TIMEOUT_MS, undefined, { ref: false });
    throw new Error(`What was sent is not acknowledged within ${PROGRESS_TIMEOUT_MS} ms.`);
  };
  await Promise.race([something, tooLate()]);
}
