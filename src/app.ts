import { createAuthentication } from "./clients/authentication.js";
import { readKycResult } from "./customers/kyc-result.js";
import { createLookUps } from "./customers/look-ups.js";
import { readIndividualCustomer } from "./customers/rules.js";
import { type CustomerService, createCustomerService } from "./customers/service.js";
import { createCursors } from "./events/cursor.js";
import { createEventFeed } from "./events/feed.js";
import type { EventWatch } from "./events/watch.js";
import { customerHandlers } from "./http/customers.js";
import { registerDocs } from "./http/docs.js";
import { eventHandlers } from "./http/events.js";
import { healthHandlers } from "./http/health.js";
import { createInFlight, type InFlight } from "./http/in-flight.js";
import { registerOperations } from "./http/operations.js";
import { watchOverload } from "./http/overload.js";
import { createRefuse } from "./http/refuse.js";
import { createSend } from "./http/send.js";
import { createServer, type Server } from "./http/server.js";
import { bodyForm } from "./http/validation.js";
import { webhookHandlers } from "./http/webhooks.js";
import { createIdempotencyService } from "./idempotency/service.js";
import type { Journal } from "./journal/journal.js";
import type { Logger } from "./log/logger.js";
import type { LookUpName } from "./look-ups.js";
import type { Sandbox } from "./sandbox/sandbox.js";
import type { Records, Storage } from "./storage/storage.js";
import { createTransactions } from "./transactions.js";
import type { WebhookAllow } from "./webhook-allow.js";
import { messageSender } from "./webhooks/message.js";
import type { Poster } from "./webhooks/post.js";
import { webhookReader } from "./webhooks/read-webhook.js";
import { createWebhookService } from "./webhooks/service.js";

export interface AppDependencies {
  storage: Storage;
  records: Records;
  /** What customers can be found by. */
  lookUps: readonly LookUpName[];
  /** 32 bytes, from which the keys of the tokens are derived. */
  lookUpSecret: Buffer;
  /** 32 bytes, with which places in the feeds of events are named. */
  eventSecret: Buffer;
  eventWatch: EventWatch;
  /** 32 bytes, of which the secrets of webhooks are made. */
  webhookSecret: Buffer;
  /** What webhooks may reach beside public addresses. */
  webhookAllow: WebhookAllow;
  poster: Pick<Poster, "post">;
  journal: Journal;
  /** Whether the journal names what was only seen. */
  journalReads: boolean;
  logger: Logger;
  /** Whether to serve the pages for people. */
  docs: boolean;
  /** The address that the contract names as its server; undefined for the one on which the server listens. */
  publicUrl: string | undefined;
  now: () => Date;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
  /** For how many minutes the service has run. */
  serviceTime: () => number;
  /** What a sandbox changes; undefined for a service that is none. */
  sandbox?: Sandbox | undefined;
}

export interface App {
  server: Server;
  inFlight: InFlight;
}

/** Puts the service together: storage below, the domain on it, HTTP on top. */
export async function buildApp(dependencies: AppDependencies): Promise<App> {
  const {
    storage,
    records,
    eventWatch,
    journal,
    journalReads,
    logger,
    docs,
    publicUrl,
    now,
    serviceTime,
    sandbox,
  } = dependencies;
  const authentication = createAuthentication({ store: storage.clients, now });
  const customers = customersOf(dependencies);
  const plainTransactions = createTransactions({ ...records, journal, journalReads, now });
  const transactions = sandbox?.committing(plainTransactions) ?? plainTransactions;
  const idempotency = createIdempotencyService({
    store: records.idempotencyRecords,
    transactions,
    serviceTime,
  });

  const inFlight = createInFlight();
  const overload = watchOverload(inFlight);
  const send = createSend(inFlight);
  const server = createServer({ logger, inFlight, refuse: createRefuse({ send, journal, now }) });
  server.addHook("onClose", async () => overload.stop());
  inFlight.onLeaving(eventWatch.endWaits);
  sandbox?.attach(server);
  const checkStorage = () => storage.check();
  const handlers = {
    ...customerHandlers(customers, now),
    ...sendingHandlers(dependencies, inFlight),
    ...healthHandlers({ inFlight, overload, checkStorage }),
  };
  registerOperations(server, {
    handlers: sandbox?.obeying(handlers) ?? handlers,
    ruleReaders: {
      createIndividualCustomer: readIndividualCustomer,
      validateIndividualCustomer: readIndividualCustomer,
      recordKycResult: readKycResult,
      createWebhook: webhookReader(dependencies.webhookAllow),
    },
    authentication,
    transactions,
    send,
    idempotency,
    inFlight,
    overload,
    now,
    databaseLimitMs: storage.limitMs ?? Number.POSITIVE_INFINITY,
  });
  if (docs) {
    await registerDocs(server, inFlight, { publicUrl, ...sandbox?.docs });
  }
  return { server, inFlight };
}

function customersOf(dependencies: AppDependencies): CustomerService {
  const { storage, records, lookUps, lookUpSecret, now, newId } = dependencies;
  const readForm = bodyForm("createIndividualCustomer", readIndividualCustomer);
  return createCustomerService({
    store: records.customers,
    journal: storage.journal,
    lookUps: createLookUps(lookUpSecret, lookUps),
    findByToken: storage.findByToken,
    listSubClientIds: storage.clients.listSubClientIds,
    findSubClient: storage.clients.findSubClient,
    readForm: (sent) => readForm(sent, now()),
    now,
    newId,
  });
}

/** The handlers of events and webhooks. */
function sendingHandlers(dependencies: AppDependencies, { whileWaiting }: InFlight) {
  const { storage, eventWatch, eventSecret, poster, webhookSecret: secret } = dependencies;
  const { now, newId } = dependencies;
  const feed = createEventFeed({
    store: storage.events,
    watch: eventWatch,
    cursors: createCursors(eventSecret),
    whileWaiting,
  });
  const webhooks = createWebhookService({
    store: storage.webhooks,
    events: storage.events,
    secret,
    post: messageSender({ poster, secret, now }),
    now,
    newId,
  });
  return { ...eventHandlers(feed), ...webhookHandlers(webhooks) };
}
