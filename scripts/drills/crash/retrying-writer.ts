import { once } from "node:events";
import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";

/** Before a write without an answer is sent again. */
const RETRY_AFTER_MS = 20;
const ANSWER_TIMEOUT_MS = 60_000;

export interface Write {
  /** POST where nothing is said. */
  method?: string;
  path: string;
  idempotencyKey: string;
  body?: unknown;
}

/** What became of the writes. */
export interface WriteTally {
  counts: {
    /** Writes that got no answer, or a 503, when they were sent first. */
    unanswered: number;
    /** How many of these had been done by then, as the answer in the end said. */
    done: number;
  };
  /** Answers that nobody expects, in words. */
  faults: string[];
}

export interface RetryingWriter {
  /** @returns the customer's id, or undefined if the answer is none that is expected. */
  settle(write: Write): Promise<string | undefined>;
  /** Each attempt goes to the next one of these, of which the caller may exchange some. */
  moveTo(addresses: readonly string[]): void;
  close(): void;
}

interface WriteAnswer {
  status: number;
  isReplayed: boolean;
  id: string | undefined;
}

/** Sends each write, with its Idempotency-Key, until it has an answer. */
export function createRetryingWriter(
  key: string,
  { counts, faults, onAcknowledged }: WriteTally & { onAcknowledged(): void },
): RetryingWriter {
  const agent = new Agent({ keepAlive: true });
  let addresses: readonly string[] = [];
  let attempts = 0;

  /** Undefined if no answer came. */
  async function attempt({
    method = "POST",
    path,
    idempotencyKey,
    body,
  }: Write): Promise<WriteAnswer | undefined> {
    attempts += 1;
    const address = addresses[attempts % addresses.length];
    try {
      const sent = request(address + path, {
        agent,
        method,
        signal: AbortSignal.timeout(ANSWER_TIMEOUT_MS),
        headers: {
          authorization: key,
          "content-type": "application/json",
          "idempotency-key": idempotencyKey,
          ...(method === "PATCH" && { "if-match": "*" }),
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
    async settle(write) {
      for (let tries = 1; ; tries += 1) {
        const answer = await attempt(write);
        if (answer?.id !== undefined) {
          counts.done += tries > 1 && answer.isReplayed ? 1 : 0;
          onAcknowledged();
          return answer.id;
        }
        // The first one can still be in flight when the second comes.
        if (answer && answer.status !== 503 && answer.status !== 409) {
          const path = write.path.replace(/[\da-f-]{36}/, "{id}");
          faults.push(`${path} was answered ${answer.status}`);
          return undefined;
        }
        counts.unanswered += tries === 1 ? 1 : 0;
        await setTimeout(RETRY_AFTER_MS);
      }
    },
    moveTo(to) {
      addresses = to;
    },
    close: () => agent.destroy(),
  };
}
