import type { Config } from "../config.js";
import { createEventWatch, publishAll } from "../events/watch.js";
import type { Logger } from "../log/logger.js";
import type { Keyring } from "../sealing/keyring.js";
import { openSecret } from "../sealing/secrets.js";
import type { Storage } from "../storage/storage.js";
import { lazyPoster } from "../webhooks/lazy-poster.js";
import { messageSender } from "../webhooks/message.js";
import { createWebhookSender } from "../webhooks/sender.js";
import { now } from "./command.js";
import type { JobList } from "./jobs.js";

export interface SendingParts {
  config: Pick<Config, "database" | "sendsWebhooks" | "webhookAllow">;
  storage: Storage;
  keyring: Keyring;
  jobs: JobList;
  logger: Logger;
}

/** Starts what follows events and sends them. @returns what requests need of it. */
export async function startSending({ config, storage, keyring, jobs, logger }: SendingParts) {
  const { database, sendsWebhooks, webhookAllow } = config;
  // Before others come: a database that was copied can have some in its queue.
  await publishAll(storage.events);
  const eventSecret = await openSecret("events", storage.secrets, keyring);
  const eventWatch = await jobs.startJob("events", async () =>
    createEventWatch({
      store: storage.events,
      onFailure: (err) => logger.error({ err }, "events cannot be read"),
    }),
  );
  const webhookSecret = await openSecret("webhooks", storage.secrets, keyring);
  const poster = lazyPoster({ allow: webhookAllow });
  await jobs.startJob("posts to webhooks", async () => ({ stop: poster.close }));
  if (sendsWebhooks) {
    await jobs.startJob("webhooks", async () =>
      createWebhookSender({
        store: storage.webhookSender,
        post: messageSender({ poster, secret: webhookSecret, now }),
        now,
        isShared: database.kind === "postgres",
        onFailure: (err) => logger.error({ err }, "webhooks cannot be served"),
      }),
    );
  }
  return { eventSecret, eventWatch, webhookSecret, webhookAllow, poster };
}
