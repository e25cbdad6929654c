import { createAuthentication } from "./clients/authentication.js";
import { createCustomerService } from "./customers/service.js";
import { registerDocs } from "./http/docs.js";
import { createHandlers } from "./http/handlers.js";
import { watchOverload } from "./http/overload.js";
import { registerRoutes } from "./http/routes.js";
import { createServer, type Server, type ServerState } from "./http/server.js";
import { createIdempotencyService } from "./idempotency/service.js";
import type { Logger } from "./log/logger.js";
import type { Storage } from "./storage/open.js";

export interface AppDependencies {
  storage: Storage;
  logger: Logger;
  /** Whether to serve the pages for people. */
  docs: boolean;
  now: () => Date;
  /** Makes ids that sort by time of creation (UUID version 7, RFC 9562). */
  newId: () => string;
  /** For how many minutes the service has run. */
  serviceTime: () => number;
}

export interface App {
  server: Server;
  state: ServerState;
}

/** Puts the service together: storage below, the domain on it, HTTP on top. */
export async function buildApp(dependencies: AppDependencies): Promise<App> {
  const { storage, logger, docs, now, newId, serviceTime } = dependencies;
  const state: ServerState = { draining: false, closing: false, inFlight: 0 };
  const clients = createAuthentication({ store: storage.clients, now });
  const customers = createCustomerService({ store: storage.customers, now, newId });
  const idempotency = createIdempotencyService({ store: storage.keys, serviceTime });
  const overload = watchOverload(state);
  const checkStorage = () => storage.check();
  const handlers = createHandlers({ customers, state, overload, checkStorage });
  const server = createServer(logger, state);
  server.addHook("onClose", async () => overload.stop());
  const { limitMs: databaseLimitMs = Number.POSITIVE_INFINITY } = storage;
  registerRoutes(server, {
    handlers,
    clients,
    idempotency,
    state,
    overload,
    now,
    databaseLimitMs,
  });
  if (docs) {
    await registerDocs(server);
  }
  return { server, state };
}
