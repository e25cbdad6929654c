import type { components } from "#generated/types.js";
import type { CustomerEvent } from "../events/event.js";
import type { Poster, PostResult } from "./post.js";
import { type SigningSecrets, signingSecretsOf, signMessage } from "./signature.js";
import type { Webhook } from "./webhook.js";

export type EventMessage = components["schemas"]["Event"];
export type TestMessage = components["schemas"]["WebhookTest"];

/** An event as the contract shows and sends it. */
export function eventMessage({
  id,
  type,
  at,
  customerId,
  clientId,
  version,
}: CustomerEvent): EventMessage {
  return {
    id,
    type,
    timestamp: at.toISOString(),
    data: { customerId, clientId, ...(version !== undefined && { version }) },
  };
}

/** @param testId 32 digits of a random number. */
export function testMessage({ id }: Webhook, testId: string, at: Date): TestMessage {
  return {
    id: `evt_test_${testId}`,
    type: "webhook.test",
    timestamp: at.toISOString(),
    data: { webhookId: id },
  };
}

export interface MessageOptions {
  poster: Pick<Poster, "post">;
  /** 32 bytes, of which the secrets of webhooks are made. */
  secret: Buffer;
  now: () => Date;
}

const MS_A_SECOND = 1_000;

/** Makes the function that signs a message and sends it once. */
export function messageSender({ poster, secret, now }: MessageOptions) {
  return (webhook: Webhook, message: EventMessage | TestMessage): Promise<PostResult> => {
    const body = JSON.stringify(message);
    const timestamp = Math.floor(now().getTime() / MS_A_SECOND);
    const secrets = currentSecrets(webhook, secret, now());
    const headers = {
      "content-type": "application/json",
      "user-agent": "customer-intake",
      ...signMessage({ id: message.id, timestamp, body }, secrets),
    };
    return poster.post(webhook.url, headers, body);
  };
}

/** The secrets that sign for a webhook, the newest first. */
function currentSecrets(
  { id, secretNumber, oldSecretUntil }: Webhook,
  master: Buffer,
  now: Date,
): SigningSecrets[] {
  const isOldGood = oldSecretUntil !== undefined && oldSecretUntil > now;
  const numbers = isOldGood ? [secretNumber, secretNumber - 1] : [secretNumber];
  return numbers.map((number) => signingSecretsOf(master, id, number));
}
