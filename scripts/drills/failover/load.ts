import { readFileSync } from "node:fs";
import { setTimeout } from "node:timers/promises";
import type { RunningStack } from "../../bench/stacks.js";

export const CLIENTS = 16;
/** Before a client sends again what got no answer. */
const RETRY_AFTER_MS = 20;
const ANSWER_TIMEOUT_MS = 60_000;
/** The service has to be well again by then. */
const FINISH_TIMEOUT_MS = 300_000;

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const [example] = components.schemas.NewIndividualCustomer.examples;

/** A customer whose creation was asked for, at least once. */
export interface SentCustomer {
  /** Its externalId, which no other one has. */
  marker: string;
  tries: number;
  /** Its id and the moment of its 201, by performance.now(), once there is one. */
  acknowledged?: { id: string; atMs: number };
}

export interface Load {
  sent: readonly SentCustomer[];
  /** How many were acknowledged from a moment on. */
  countSince(atMs: number): number;
  /** How many had to be sent more than once. */
  sentAgain(): number;
  /**
   * Has the clients end when what they have sent is acknowledged, and waits for them.
   * @throws where that takes too long, or where an answer was neither 201 nor one after which to send again.
   */
  finish(): Promise<void>;
}

/** Lets clients create customers, each the next one when its last is acknowledged, under a key of its own. */
export function startLoad({ address, key }: RunningStack): Load {
  const sent: SentCustomer[] = [];
  let endsAt = Number.POSITIVE_INFINITY;
  let isEnding = false;
  const clients = Promise.all(Array.from({ length: CLIENTS }, work));
  // Its faults are for who waits for the end.
  clients.catch(() => undefined);

  async function work(): Promise<void> {
    while (!isEnding) {
      const customer: SentCustomer = { marker: `failover-${sent.length}`, tries: 0 };
      sent.push(customer);
      await create(customer);
    }
  }

  async function create(customer: SentCustomer): Promise<void> {
    while (!customer.acknowledged) {
      customer.tries += 1;
      const id = await attempt(customer.marker);
      if (id !== undefined) {
        customer.acknowledged = { id, atMs: performance.now() };
      } else if (performance.now() > endsAt) {
        throw new Error(`The service has not come back within ${FINISH_TIMEOUT_MS} ms.`);
      } else {
        await setTimeout(RETRY_AFTER_MS);
      }
    }
  }

  /** @returns the customer's id, or undefined where it has to be sent again. */
  async function attempt(marker: string): Promise<string | undefined> {
    const answer = await fetch(`${address}/customers/individual`, {
      method: "POST",
      headers: {
        authorization: key,
        "content-type": "application/json",
        "idempotency-key": marker,
      },
      body: JSON.stringify({ ...example, externalId: marker }),
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    const { data } = (await answer.json()) as { data?: { id: string } };
    if (answer.status !== 201 && answer.status !== 503) {
      throw new Error(`A creation was answered ${answer.status}.`);
    }
    return data?.id;
  }

  return {
    sent,
    countSince: (atMs) =>
      sent.filter(({ acknowledged }) => acknowledged && acknowledged.atMs >= atMs).length,
    sentAgain: () => sent.filter(({ tries }) => tries > 1).length,
    async finish() {
      isEnding = true;
      endsAt = performance.now() + FINISH_TIMEOUT_MS;
      await clients;
    },
  };
}
