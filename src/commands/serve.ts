import cluster from "node:cluster";
import { permissions } from "../clients/client.js";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Logger } from "../log/logger.js";
import { lookUpNames } from "../look-ups.js";
import { databaseFault } from "../storage/open.js";
import { endProcessSoon } from "./closing.js";
import {
  type Command,
  type CommandInput,
  clientRegistryOf,
  openKeyringOf,
  startJournal,
  usageError,
  withStorage,
} from "./command.js";
import { type DemoApiKey, ensureDemoApiKey, exampleCurl } from "./demo.js";
import { checkPolicies } from "./duplicate-policies.js";
import type { OpenServer } from "./serving.js";

export const serve: Command = {
  usage: "serve [--workers N | --sandbox]",
  summary: "Runs the service (the default command).",
  help: [
    "  --workers      so many processes share the port (1); more than one takes PostgreSQL",
    "  --sandbox      for those who write a client: an empty database that is gone when the process ends, a known key,",
    "                 and magic values that force every answer (docs/sandbox.md)",
    "The environment configures it:",
    "  HOST           address to listen on (127.0.0.1)",
    "  PORT           port to listen on (3000), 0 for any that is free",
    "  DATABASE_URL   sqlite:PATH (sqlite:data/intake.db), or with several hosts if need be",
    "                 postgres://USER:PASSWORD@HOST:PORT/NAME?sslmode=verify-full",
    "  LOG_LEVEL      trace, debug, info, warn, error, fatal or silent (info)",
    "  DOCS           on or off: /docs and /openapi.json (on, but off with NODE_ENV=production)",
    "  PUBLIC_URL     address that /openapi.json names as the server's (the one that it listens on)",
    "  DRAIN_MS       for how long SIGTERM lets everything be served before it closes (1500)",
    "  INTAKE_MASTER_KEYS_FILE   file of the master keys (the database's file with .keys behind it)",
    "  INTAKE_MASTER_KEYS, INTAKE_MASTER_KEYS_COMMAND   the keys themselves, or a command that prints them",
    "  LOOK_UPS       what customers can be found by: none, or some of",
    `                 ${lookUpNames.join(", ")} (all)`,
    "  JOURNAL_READS  on or off: whether the journal names who looked at a customer (on)",
    "  JOURNAL_CHECKPOINT_FILE, ERASURES_FILE   files that are kept apart from the database: how far the journal goes,",
    "                 and the list of erasures",
    "  WEBHOOKS       on or off: whether events are sent to webhooks (on)",
    "  WEBHOOK_ALLOW  addresses, ranges and names that webhooks may reach beside public addresses, and http for http: URLs",
    "  IDEMPOTENCY_DAYS   how long the answer to a request with an Idempotency-Key is kept (7)",
    "With PostgreSQL also:",
    "  DATABASE_POOL_SIZE            connections at most (10)",
    "  DATABASE_CONNECT_TIMEOUT_MS   until a statement has its turn and a connection (500)",
    "  DATABASE_QUERY_TIMEOUT_MS     for the answer to it (1000)",
    "  DATABASE_UNSAFE_COMMITS       refuse or allow a server with synchronous_commit or fsync off (refuse)",
    "  DATABASE_POOLER               yes or no: whether a pooler such as PgBouncer stands between (auto)",
  ].join("\n"),
  options: { workers: { type: "string" }, sandbox: { type: "boolean" } },
  async run({ options, config, printResult }) {
    // What serves is loaded here: the other commands start without it.
    const { createLogger } = await import("../log/logger.js");
    const logger = createLogger(config.logLevel);
    const isSandbox = options.sandbox !== undefined;
    const count = readWorkerCount(options.workers, config);
    const context = { config, logger, printResult };
    if (isSandbox && options.workers !== undefined) {
      throw usageError(serve, "A sandbox is one process. Leave out --workers.");
    } else if (isSandbox) {
      const { assertMayBeSandbox, startSandbox } = await import("./sandbox.js");
      assertMayBeSandbox(config, process.env);
      await presentServer(await startSandbox(config, logger), context);
    } else if (cluster.isWorker) {
      const { serveAsWorker } = await import("./workers.js");
      await serveAsWorker(config, logger);
    } else if (count > 1) {
      const { startWorkers } = await import("./workers.js");
      // Opened before the workers start: the schema is then up to date, and a fault of the database is reported once.
      await withStorage(config, async (storage) => {
        const keyring = await openKeyringOf(config, storage);
        await startJournal(storage, keyring, "serve");
        const { createdFile } = keyring;
        await checkPolicies(config, storage);
        const workers = await startWorkers(count, logger);
        await presentServer({ ...workers, storage, createdFile }, context);
      });
    } else {
      const { startServer } = await import("./serving.js");
      await presentServer(await startServer(config, logger), context);
    }
  },
};

/** @throws CommandError if the text is no number, or the database takes one process only. */
function readWorkerCount(text: string | undefined, { database }: Config): number {
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

interface ServeContext extends Pick<CommandInput, "config" | "printResult"> {
  logger: Logger;
}

/** Prints the address of a server and closes it at the first signal. */
async function presentServer(
  { address, close, storage, createdFile, demo: known }: OpenServer,
  { config, logger, printResult }: ServeContext,
): Promise<void> {
  closeOnFirstSignal((signal) => {
    // SIGINT comes from a terminal: a person there does not wait for load balancers.
    const drainMs = signal === "SIGTERM" ? config.drainMs : 0;
    logger.info({ signal }, drainMs > 0 ? "stopping" : "closing");
    void close(drainMs).then(() => {
      logger.info("closed");
      endProcessSoon();
    });
  });
  try {
    // The last step: a new API key is printed this once.
    const demo = config.production
      ? undefined
      : (known ?? (await ensureDemoApiKey(clientRegistryOf(storage))));
    const result = {
      ...startResult(address, config, demo),
      ...(known && { sandbox: true }),
      ...(createdFile && !known && { masterKeys: createdFile }),
    };
    printResult(result, bannerOf(result, demo));
  } catch (error) {
    await close();
    throw databaseFault(config.database, error);
  }
}

/** The first signal closes the server, the second ends the process at once. */
function closeOnFirstSignal(close: (signal: NodeJS.Signals) => void): void {
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

/** What --json prints. */
interface StartResult {
  address: string;
  docs?: string;
  key?: string;
  curl?: string;
  /** The file with the first master key, from the start that made it. */
  masterKeys?: string;
  /** Only of a sandbox. */
  sandbox?: boolean;
}

function startResult(address: string, { docs }: Config, demo: DemoApiKey | undefined): StartResult {
  return {
    address,
    ...(docs && { docs: `${address}/docs` }),
    ...(demo?.key && { key: demo.key, curl: exampleCurl(address, demo.key) }),
  };
}

function bannerOf(
  { address, docs, key, curl, masterKeys, sandbox }: StartResult,
  demo: DemoApiKey | undefined,
): string {
  const lines = [`Customer Intake listens on ${address}`];
  if (sandbox) {
    lines.push("This is a sandbox: everything in it is gone when it ends.");
  }
  if (docs) {
    lines.push(`Documentation: ${docs}`, ...(sandbox ? [`Magic values: ${docs}/sandbox`] : []));
  }
  if (masterKeys) {
    lines.push(
      `Master key, made by this start: ${masterKeys}. Keep a copy apart from the database: without it no record opens.`,
    );
  }
  if (key) {
    lines.push(
      sandbox
        ? `API key, the same in every sandbox and valid nowhere else: ${key}`
        : `API key of the client demo, shown this once: ${key}`,
      "",
      "Create a customer:",
      "",
      `${curl}`,
      "",
    );
  } else if (demo) {
    const options = `--client demo --mode test --permissions ${permissions.join(",")}`;
    const createdAt = demo.createdAt.toISOString();
    lines.push(
      `API key of the client demo: ${demo.id}, printed once, by the run that made it at ${createdAt}.`,
      `Another one: node dist/main.js key create ${options}`,
    );
  }
  return lines.join("\n");
}
