import { randomUUID } from "node:crypto";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Config } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import type { Logger } from "../log/logger.js";
import { keepTicksQuick } from "../ticks.js";
import { readWebhookAllow } from "../webhook-allow.js";
import { clientRegistryOf } from "./command.js";
import { type DemoApiKey, ensureDemoApiKey } from "./demo.js";
import { listen, type OpenServer, type OpenService, openService } from "./serving.js";

/** A file system in memory, where there is one. */
const MEMORY = "/dev/shm";
/** Where the receivers of webhooks run, if WEBHOOK_ALLOW says nothing else: on the machine of who writes them. */
const RECEIVERS = "http,localhost,127.0.0.0/8,::1";
/** How often to look whether the requests of a sandbox that was reset have ended. */
const LOOK_EVERY_MS = 20;
/** What the server of Node tells the one who answers. */
const SERVER_EVENTS = ["request", "checkContinue", "checkExpectation", "connect", "clientError"];

/** @throws CommandError if the environment is that of a real service. */
export function assertMayBeSandbox({ production }: Config, env: NodeJS.ProcessEnv): void {
  if (production) {
    throw refusal("NODE_ENV is production. Start the service without --sandbox.");
  }
  if (env.DATABASE_URL !== undefined) {
    throw refusal("DATABASE_URL is set, and a sandbox has a database of its own. Leave it out.");
  }
}

function refusal(message: string): CommandError {
  return new CommandError(exitCodes.configuration, `No sandbox is started: ${message}`);
}

/**
 * Starts a service on a database that is thrown away: in a private folder, in memory where there is such a file system,
 * which is removed with the process. A database in the memory of the process could not be shared with the thread that
 * writes.
 */
export async function startSandbox(config: Config, logger: Logger): Promise<OpenServer> {
  keepTicksQuick();
  const parent = [MEMORY, tmpdir()].find((folder) => existsSync(folder)) as string;
  const folder = mkdtempSync(join(parent, "intake-sandbox-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  let resets = Promise.resolve();
  const reset = () => {
    resets = resets.catch(() => undefined).then(replace);
    return resets;
  };
  let current = await openSandbox(join(folder, "first"), config, { logger, reset });
  const { app: front, demo } = current;
  const server = await listen(current, config, logger, () => current);
  const openNext = () => {
    const settings = { ...config, publicUrl: config.publicUrl ?? server.address };
    return openSandbox(join(folder, randomUUID()), settings, { logger, reset });
  };
  let spare: Promise<SandboxService> | undefined;

  /** Another service, on another database, takes the place of the present one behind the same connections. */
  async function replace(): Promise<void> {
    const opening = spare ?? openNext();
    spare = undefined;
    const next = await opening;
    const before = current;
    current = next;
    handOver(front.server.server, next.app.server.server);
    // Who resets once does so before each test: the next time nobody waits for it.
    spare = openNext();
    // The reset that gets it says why it failed.
    spare.catch(() => undefined);
    discard(before).catch((err) => logger.error({ err }, "what was in the sandbox is not removed"));
  }

  return { ...server, demo };
}

interface SandboxService extends OpenService {
  folder: string;
  demo: DemoApiKey | undefined;
}

interface SandboxDependencies {
  logger: Logger;
  reset: () => Promise<void>;
}

async function openSandbox(
  folder: string,
  config: Config,
  { logger, reset }: SandboxDependencies,
): Promise<SandboxService> {
  const { createSandbox } = await import("../sandbox/sandbox.js");
  const { SANDBOX_KEY } = await import("../sandbox/key.js");
  const sandbox = createSandbox(reset);
  const service = await openService(throwaway(config, folder), logger, sandbox);
  await service.jobs.startJob("KYC results of the sandbox", async () => sandbox);
  const demo = await ensureDemoApiKey(clientRegistryOf(service.storage), SANDBOX_KEY);
  await service.app.server.ready();
  return { ...service, folder, demo };
}

/** Nothing of a sandbox goes to where a real service keeps it. */
function throwaway(config: Config, folder: string): Config {
  const file = join(folder, "intake.db");
  return {
    ...config,
    webhookAllow: readWebhookAllow(process.env.WEBHOOK_ALLOW ?? RECEIVERS, []),
    database: { kind: "sqlite", file },
    masterKeys: { kind: "file", file: `${file}.keys` },
    checkpointFile: undefined,
    erasuresFile: undefined,
  };
}

/** Lets another server answer what arrives at the one that listens. */
function handOver(front: Server, next: Server): void {
  for (const event of SERVER_EVENTS) {
    front.removeAllListeners(event);
    for (const listener of next.listeners(event)) {
      front.on(event, listener as () => void);
    }
  }
}

/** Closes a service that is not asked any more, when it has given its last answer. */
async function discard({ app, jobs, storage, folder }: SandboxService): Promise<void> {
  while (app.inFlight.count > 0) {
    await sleep(LOOK_EVERY_MS);
  }
  await jobs.stopJobs();
  await storage.close();
  rmSync(folder, { recursive: true, force: true });
}
