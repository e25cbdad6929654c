import type { App } from "../app.js";
import { permissions } from "../clients/client.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Logger } from "../logger.js";
import { databaseFault, openStorage, type Storage } from "../storage/open.js";
import { newUuid } from "../uuid.js";
import { type Command, clientsOf, now } from "./command.js";
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
    // Loaded here, so that the commands without a server do not wait for one to load.
    const { createLogger } = await import("../logger.js");
    const { buildApp } = await import("../app.js");
    const logger = createLogger(config.logLevel);
    const { databaseFile, docs } = config;
    const storage = openStorage({ databaseFile, asServer: true, now });
    const app = await buildApp({ storage, logger, docs, now, newId: newUuid });
    try {
      const address = await listen(app, config);
      closeOnSignal(app, storage, logger);
      // Only now, since a key that is made is shown this once.
      const demo = config.production ? undefined : await demoClient(clientsOf(storage));
      const started = startedAt(address, config, demo);
      print(started, bannerOf(started, demo));
    } catch (error) {
      await close(app, storage);
      throw databaseFault(databaseFile, error);
    }
  },
};

/** @returns the URL under which the server is reached. */
async function listen({ server }: App, { host, port }: Config): Promise<string> {
  try {
    return await server.listen({ host, port });
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

function startedAt(address: string, { docs }: Config, demo: Demo | undefined): Started {
  return {
    address,
    ...(docs && { docs: `${address}/docs` }),
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
    const options = `--client demo --mode test --permissions ${permissions.join(",")}`;
    const shownAt = demo.createdAt.toISOString();
    lines.push(
      `API key of the client demo: ${demo.keyId}, printed once, by the run that made it at ${shownAt}.`,
      `Another one: node dist/main.js key create ${options}`,
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
  await server.close();
  await storage.close();
}
