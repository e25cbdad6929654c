import type { AddressInfo } from "node:net";
import { v7 as uuidV7 } from "uuid";
import { type App, buildApp } from "../app.js";
import { createClientService } from "../clients/service.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { createLogger, type Logger } from "../logger.js";
import { openStorage, type Storage } from "../storage/open.js";
import type { Command } from "./command.js";
import { type Demo, demoClient, exampleCurl } from "./demo.js";

/** Requests in flight get this long to finish when the server closes. */
const DRAIN_TIMEOUT_MS = 9_000;
const DRAIN_CHECK_MS = 20;

export const serve: Command = {
  usage: "serve",
  summary: "Runs the service (the default command).",
  help: [
    "The environment configures it:",
    "  HOST           address to listen on (127.0.0.1)",
    "  PORT           port to listen on (3000), 0 for any that is free",
    "  DATABASE_URL   sqlite:PATH (sqlite:data/intake.db)",
    "  LOG_LEVEL      trace, debug, info, warn, error, fatal or silent (info)",
    "  DOCS           on or off: /docs and /openapi.json (on, but off with NODE_ENV=production)",
  ].join("\n"),
  options: {},
  async run({ config, print }) {
    const logger = createLogger(config.logLevel);
    const now = () => new Date();
    const storage = openStorage({ databaseFile: config.databaseFile, asServer: true, now });
    const app = await buildApp({ storage, logger, docs: config.docs, now, newId: uuidV7 });
    await listen(app, config);
    closeOnSignal(app, storage, logger);
    const clients = createClientService({ store: storage.clients, now, newId: uuidV7 });
    const demo = config.production ? undefined : await demoClient(clients);
    const started = startedWith(app, config, demo);
    print(started, bannerOf(started, demo));
  },
};

async function listen({ server }: App, { host, port }: Config): Promise<void> {
  try {
    await server.listen({ host, port });
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "EADDRINUSE" ? "another program listens there" : message;
    const remedy = "Set HOST or PORT to another one.";
    throw new CommandError(
      exitCodes.failure,
      `Cannot listen on ${host}, port ${port}: ${reason}. ${remedy}`,
    );
  }
}

interface Started {
  address: string;
  docs?: string;
  key?: string;
  curl?: string;
}

function startedWith({ server }: App, config: Config, demo: Demo | undefined): Started {
  const { port } = server.server.address() as AddressInfo;
  const host = config.host.includes(":") ? `[${config.host}]` : config.host;
  const address = `http://${host}:${port}`;
  return {
    address,
    ...(config.docs && { docs: `${address}/docs` }),
    ...(demo?.key && { key: demo.key, curl: exampleCurl(address, demo.key) }),
  };
}

function bannerOf({ address, docs, key, curl }: Started, demo: Demo | undefined): string {
  const lines = [`Customer Intake listens on ${address}`];
  if (docs) {
    lines.push(`Documentation: ${docs}`);
  }
  if (key) {
    lines.push(
      `API key of the client demo, shown this once: ${key}`,
      "",
      "Create a customer:",
      "",
      `${curl}`,
      "",
    );
  } else if (demo) {
    lines.push(
      `API key of the client demo: ${demo.keyId}, shown on the first run, ${demo.createdAt.toISOString()}.`,
      "Another one: node dist/main.js key create --client demo --mode test --permissions customers:create,customers:read,customers:verify",
    );
  }
  return lines.join("\n");
}

/** The first signal lets requests in flight finish, the second ends the process at once. */
function closeOnSignal(app: App, storage: Storage, logger: Logger): void {
  const signals = ["SIGTERM", "SIGINT"] as const;
  const onSignal = (signal: string) => {
    for (const name of signals) {
      process.removeListener(name, onSignal);
    }
    logger.info({ signal }, "closing");
    void close(app, storage).then(() => logger.info("closed"));
  };
  for (const name of signals) {
    process.on(name, onSignal);
  }
}

/** Refuses new requests, waits for those in flight, then closes connections and the database. */
async function close({ server, state }: App, storage: Storage): Promise<void> {
  const deadline = performance.now() + DRAIN_TIMEOUT_MS;
  state.closing = true;
  while (state.inFlight > 0 && performance.now() < deadline) {
    await new Promise((resolve) => setTimeout(resolve, DRAIN_CHECK_MS));
  }
  const closed = server.close();
  server.server.closeAllConnections();
  await closed;
  await storage.close();
}
