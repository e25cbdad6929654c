import { once } from "node:events";
import { readFileSync } from "node:fs";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import type { SentCustomer } from "../failover/load.js";

const MAX_CONNECTIONS = 64;
/** Against hanging. */
const ANSWER_TIMEOUT_MS = 120_000;

const { components } = JSON.parse(readFileSync("generated/openapi.json", "utf8"));
const [example] = components.schemas.NewIndividualCustomer.examples;

export interface DeployLoad {
  sent: readonly SentCustomer[];
  /** What was answered, or came instead of an answer, where it was not 201. */
  failures: readonly string[];
  /** Sends nothing more, and waits for what is on its way. */
  finish(): Promise<void>;
}

/** Creates so many customers a second, each with one request, whether or not those before are answered. */
export function startLoad(address: string, key: string, ratePerS: number): DeployLoad {
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS });
  const sent: SentCustomer[] = [];
  const failures: string[] = [];
  const onTheirWay = new Set<Promise<void>>();
  const startedAt = performance.now();
  let isEnding = false;

  async function send(): Promise<void> {
    while (!isEnding) {
      const dueCount = ((performance.now() - startedAt) * ratePerS) / 1_000;
      while (sent.length < dueCount) {
        const customer: SentCustomer = { marker: `deploy-${sent.length}`, tries: 1 };
        sent.push(customer);
        const creation = create(customer).catch((error: NodeJS.ErrnoException) => {
          failures.push(error.code ?? error.message);
        });
        onTheirWay.add(creation);
        void creation.then(() => onTheirWay.delete(creation));
      }
      await sleep(1);
    }
  }

  async function create(customer: SentCustomer): Promise<void> {
    const sending = request(`${address}/customers/individual`, {
      agent,
      method: "POST",
      headers: { authorization: key, "content-type": "application/json" },
      signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
    });
    sending.end(JSON.stringify({ ...example, externalId: customer.marker }));
    const [answer] = (await once(sending, "response")) as [IncomingMessage];
    const body = await text(answer);
    if (answer.statusCode === 201) {
      customer.acknowledged = { id: JSON.parse(body).data.id, atMs: performance.now() };
    } else {
      failures.push(`status ${answer.statusCode}`);
    }
  }

  const sending = send();
  return {
    sent,
    failures,
    async finish() {
      isEnding = true;
      await sending;
      await Promise.all(onTheirWay);
      agent.destroy();
    },
  };
}
