import cluster from "node:cluster";
import { permissions } from "../clients/client.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Logger } from "../logger.js";
import { databaseFault } from "../storage/open.js";
import type { Storage } from "../storage/storage.js";
import { type Command, type CommandInput, clientsOf, usageError, withStorage } from "./command.js";
import { type Demo, demoClient, exampleCurl } from "./demo.js";
import { endSoon, type Running, startServing } from "./serving.js";
import { serveAsWorker, startWorkers } from "./workers.js";

export const serve: Command = {
  usage: "serve [--workers N]",
  summary: "Runs the service (the default command).",
  help: [
    "  --workers      so many processes share the port (1); more than one takes PostgreSQL",
    "The environment configures it:",
    "  HOST           address to listen on (127.0.0.1)",
    "  PORT           port to listen on (3000), 0 for any that is free",
    "  DATABASE_URL   sqlite:PATH (sqlite:data/intake.db), or with several hosts if need be",
    "                 postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=verify-full",
    "  LOG_LEVEL      trace, debug, info, warn, error, fatal or silent (info)",
    "  DOCS           on or off: /docs and /openapi.json (on, but off with NODE_ENV=production)",
    "  DRAIN_MS       for how long SIGTERM lets everything be served before it closes (1500)",
    "  IDEMPOTENCY_DAYS   how long the answer to a request with an Idempotency-Key is kept (7)",
    "With PostgreSQL also:",
    "  DATABASE_POOL_SIZE            connections at most (10)",
    "  DATABASE_CONNECT_TIMEOUT_MS   until a statement has its turn and a connection (500)",
    "  DATABASE_QUERY_TIMEOUT_MS     for the answer to it (1000)",
    "  DATABASE_UNSAFE_COMMITS       refuse or allow a server with synchronous_commit or fsync off (refuse)",
    "  DATABASE_POOLER               yes or no: whether a pooler such as PgBouncer stands between (auto)",
  ].join("\n"),
  options: { workers: { type: "string" } },
  async run({ options, config, print }) {
    const { createLogger } = await import("../logger.js");
    const logger = createLogger(config.logLevel);
    const count = readWorkers(options.workers, config);
    if (cluster.isWorker) {
      await serveAsWorker(config, logger);
    } else if (count > 1) {
      // Opened before they start, so that the schema is up to date and what is wrong is said once.
      await withStorage(config, async (storage) => {
        await present(await startWorkers(count, logger), storage, { config, logger, print });
      });
    } else {
      const serving = await startServing(config, logger);
      await present(serving, serving.storage, { config, logger, print });
    }
  },
};

/** @throws CommandError where the number is none, or the database takes only one. */
function readWorkers(text: string | undefined, { database }: Config): number {
  if (text !== undefined && !/^[1-9]\d?$/.test(text)) {
    throw usageError(serve, "--workers is a number from 1 to 99.");
  }
  const count = Number(text ?? 1);
  if (count > 1 && database.kind === "sqlite") {
    throw new CommandError(
      exitCodes.configuration,
      "A SQLite file has one writer, so it takes one process. For several workers set DATABASE_URL=postgres://…",
    );
  }
  return count;
}

interface Surroundings extends Pick<CommandInput, "config" | "print"> {
  logger: Logger;
}

/** Tells how to reach what has started, and closes it at the first signal. */
async function present(
  { address, close }: Running,
  storage: Storage,
  { config, logger, print }: Surroundings,
): Promise<void> {
  onFirstSignal((signal) => {
    // A person at a terminal is not made to wait for balancers.
    const drainMs = signal === "SIGTERM" ? config.drainMs : 0;
    logger.info({ signal }, drainMs > 0 ? "stopping" : "closing");
    void close(drainMs).then(() => {
      logger.info("closed");
      endSoon();
    });
  });
  try {
    // Last of all, since a key that is made is shown this once.
    const demo = config.production ? undefined : await demoClient(clientsOf(storage));
    const started = startedAt(address, config, demo);
    print(started, bannerOf(started, demo));
  } catch (error) {
    await close();
    throw databaseFault(config.database, error);
  }
}

/** The first signal closes; where that takes too long for somebody, the second ends the process at once. */
function onFirstSignal(close: (signal: NodeJS.Signals) => void): void {
  const signals = ["SIGTERM", "SIGINT"] as const;
  const onSignal = (signal: NodeJS.Signals) => {
    for (const name of signals) {
      process.removeListener(name, onSignal);
    }
    close(signal);
  };
  for (const name of signals) {
    process.on(name, onSignal);
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
