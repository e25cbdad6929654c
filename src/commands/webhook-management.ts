import { catalogue } from "#generated/catalogue.js";
import type { Step } from "../changes.js";
import { AppError, CommandError, exitCodes } from "../errors.js";
import type { Keyring } from "../sealing/keyring.js";
import { openSecret } from "../sealing/secrets.js";
import { journalStep } from "../storage/journal.js";
import type { Storage } from "../storage/storage.js";
import { isUuid, newUuid } from "../uuid.js";
import { lazyPoster } from "../webhooks/lazy-poster.js";
import { messageSender } from "../webhooks/message.js";
import { createWebhookService, type Managing, type WebhookService } from "../webhooks/service.js";
import {
  type Command,
  type CommandInput,
  clientRegistryOf,
  nameOf,
  now,
  openKeyringOf,
  startJournal,
  usageError,
  withStorage,
} from "./command.js";

/** What a command is about: a webhook, or all of a client. */
interface About {
  id: string;
  clientId: string;
}

/**
 * What a command does with webhooks.
 * @returns what prints the result, called once that is durable.
 */
export type Manage = (
  webhooks: WebhookService,
  call: Managing,
  about: About,
) => Promise<() => void>;

/** Opens the database, lets a command act for the client, and commits what it changes with its entry in the journal. */
export async function manageWebhooks(
  input: CommandInput,
  command: Command,
  act: Manage,
): Promise<void> {
  const { config } = input;
  const findAbout = command.positionals?.[0] === "ID" ? findWebhook : findClient;
  await withStorage(config, async (storage) => {
    const about = await findAbout(input, command, storage);
    const keyring = await openKeyringOf(config, storage);
    await startJournal(storage, keyring, nameOf(command));
    const secret = await openSecret("webhooks", storage.secrets, keyring);
    const poster = lazyPoster({ allow: config.webhookAllow });
    const webhooks = createWebhookService({
      store: storage.webhooks,
      events: storage.events,
      secret,
      post: messageSender({ poster, secret, now }),
      now,
      newId: newUuid,
    });
    const gathered = gatherChanges();
    const { clientId } = about;
    const print = await act(webhooks, { clientId, changes: gathered.changes }, about)
      .catch(refuse)
      .finally(() => poster.close());
    await commit({ storage, keyring, command, clientId }, gathered);
    print();
  });
}

function refuse(error: unknown): never {
  throw error instanceof AppError
    ? new CommandError(exitCodes.failure, catalogue.RefusalCode[error.code].message)
    : error;
}

type Gathered = ReturnType<typeof gatherChanges>;

function gatherChanges() {
  const steps: Step[] = [];
  const subjects: string[] = [];
  const changes: Managing["changes"] = {
    add: (step) => void steps.push(step),
    note: ({ subject }) => void subjects.push(subject),
    lock: async () => {},
  };
  return { changes, steps, subjects };
}

interface Acted {
  storage: Storage;
  keyring: Keyring;
  command: Command;
  clientId: string;
}

async function commit(
  { storage, keyring, command, clientId }: Acted,
  { steps, subjects: [subject] }: Gathered,
): Promise<void> {
  if (steps.length === 0) {
    return;
  }
  const operation = nameOf(command);
  const entry = journalStep({ at: now(), clientId, operation, outcome: "done", subject });
  if ((await storage.openRecords(keyring).commit([...steps, entry])) !== "written") {
    throw new CommandError(exitCodes.failure, "Another one was faster. Run the command again.");
  }
}

async function findClient(
  { options: { client: name } }: CommandInput,
  command: Command,
  storage: Storage,
): Promise<About> {
  if (name === undefined) {
    throw usageError(command, "--client is missing.");
  }
  const { id: clientId } = await clientRegistryOf(storage).findClient(name);
  return { id: "", clientId };
}

async function findWebhook(
  { positionals: [id = ""] }: CommandInput,
  command: Command,
  storage: Storage,
): Promise<About> {
  if (!isUuid(id)) {
    throw usageError(command, "ID is that of a webhook, as `intake webhook list` shows it.");
  }
  const webhook = await storage.webhookSender.findWebhook(id.toLowerCase());
  if (!webhook) {
    throw new CommandError(exitCodes.failure, `There is no webhook ${id}.`);
  }
  return webhook;
}
