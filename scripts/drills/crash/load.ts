import { EventEmitter, once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { bodyOf, type KycStatus, type SentCustomer } from "./customers.js";

const CLIENTS = 16;
/** Before a client sends again what it got no answer to. */
const RETRY_AFTER_MS = 20;
const ANSWER_TIMEOUT_MS = 60_000;
/** A service that runs and acknowledges nothing for so long has not recovered. */
const PROGRESS_TIMEOUT_MS = 300_000;
/** Every so many customers get a KYC result, and after every so many an earlier one is sent again. */
const KYC_EVERY = 4;
const AGAIN_EVERY = 3;

export interface LoadOptions {
  key: string;
  seed: number;
}

export interface Load {
  customers: SentCustomer[];
  counts: {
    /** Writes that got no answer, or a 503, when they were sent first. */
    unanswered: number;
    /** How many of these had been done by then, as the answer in the end said. */
    done: number;
    /** Acknowledged creations that were sent once more. */
    again: number;
  };
  /** Answers that nobody expects, in words. */
  faults: string[];
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

interface Write {
  path: string;
  idempotencyKey: string;
  body: unknown;
}

interface WriteAnswer {
  status: number;
  isReplayed: boolean;
  id: string | undefined;
}

/**
 * Lets clients create customers and record KYC results, each the next one when the last is acknowledged. What gets no
 * answer is sent again, with its Idempotency-Key, until it does; who started the service anew is not their concern.
 */
export function startLoad({ key, seed }: LoadOptions): Load {
  const customers: SentCustomer[] = [];
  const acknowledged: SentCustomer[] = [];
  const counts = { unanswered: 0, done: 0, again: 0 };
  const faults: string[] = [];
  const agent = new Agent({ keepAlive: true });
  const events = new EventEmitter();
  let address: string | undefined;
  let isEnding = false;
  const clients = Promise.all(Array.from({ length: CLIENTS }, work));

  async function work(): Promise<void> {
    while (!isEnding) {
      const number = customers.length;
      const customer: SentCustomer = { marker: `${seed}-${number}`, ids: new Set() };
      customers.push(customer);
      await create(customer);
      if (customer.ids.size > 0) {
        acknowledged.push(customer);
      }
      if (number % KYC_EVERY === 0) {
        await recordKyc(customer, number % (2 * KYC_EVERY) === 0 ? "APPROVED" : "REJECTED");
      }
      // One from anywhere in the past, so from before other kills too.
      const earlier = acknowledged[Math.floor(((number * Math.SQRT2) % 1) * acknowledged.length)];
      if (number % AGAIN_EVERY === 0 && earlier) {
        counts.again += 1;
        await create(earlier);
      }
    }
  }

  async function create(customer: SentCustomer): Promise<void> {
    const id = await settle({
      path: "/customers/individual",
      idempotencyKey: `create-${customer.marker}`,
      body: bodyOf(customer.marker),
    });
    if (id !== undefined) {
      customer.ids.add(id);
    }
  }

  async function recordKyc(customer: SentCustomer, status: KycStatus): Promise<void> {
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

  /** @returns the customer's id, or undefined where the answer is none that is expected. */
  async function settle(write: Write): Promise<string | undefined> {
    for (let tries = 1; ; tries += 1) {
      const answer = await attempt(write);
      if (answer?.id !== undefined) {
        counts.done += tries > 1 && answer.isReplayed ? 1 : 0;
        events.emit("acknowledged");
        return answer.id;
      }
      // The first one can still be in flight where the second comes.
      if (answer && answer.status !== 503 && answer.status !== 409) {
        faults.push(`${write.path.replace(/[\da-f-]{36}/, "{id}")} was answered ${answer.status}`);
        return undefined;
      }
      counts.unanswered += tries === 1 ? 1 : 0;
      await setTimeout(RETRY_AFTER_MS);
    }
  }

  /** Undefined where no answer came. */
  async function attempt({ path, idempotencyKey, body }: Write): Promise<WriteAnswer | undefined> {
    try {
      const sent = request(address + path, {
        agent,
        method: "POST",
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
        headers: {
          authorization: key,
          "content-type": "application/json",
          "idempotency-key": idempotencyKey,
        },
      });
      // A connection can still fail when the head of the answer is there.
      sent.on("error", () => {});
      sent.end(JSON.stringify(body));
      const [answer] = (await once(sent, "response")) as [IncomingMessage];
      return {
        status: Number(answer.statusCode),
        isReplayed: answer.headers["idempotent-replayed"] === "true",
        id: JSON.parse(await text(answer)).data?.id,
      };
    } catch {
      return undefined;
    }
  }

  return {
    customers,
    counts,
    faults,
    moveTo(to) {
      address = to;
    },
    async progress() {
      await inTime(once(events, "acknowledged"));
    },
    async finish() {
      isEnding = true;
      await inTime(clients);
      agent.destroy();
    },
  };
}

async function inTime(something: Promise<unknown>): Promise<void> {
  const tooLate = async () => {
    await setTimeout(PROGRESS_TIMEOUT_MS, undefined, { ref: false });
    throw new Error(`What was sent is not acknowledged within ${PROGRESS_TIMEOUT_MS} ms.`);
  };
  await Promise.race([something, tooLate()]);
}
