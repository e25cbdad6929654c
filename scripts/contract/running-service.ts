import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { Agent, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as sleep } from "node:timers/promises";
import { openDatabase } from "../../dist/storage/sqlite/driver.js";
import type { OperationPromise, RawAnswer, RequestParts } from "./oracle.js";
import { type Receiver, startReceiver } from "./receiver.js";

/** How many requests are under way at once. */
const MAX_CONNECTIONS = 8;
const LOOK_EVERY_MS = 20;
const IN_VAIN_MS = 20_000;

/** A service in a process of its own, on a database of its own. */
export interface RunningService {
  /** Its URL, and a key that has every permission. */
  address: string;
  key: string;
  send(operation: OperationPromise, parts: RequestParts): Promise<RawAnswer>;
  /** Where the service may send what it sends by itself. */
  receiver: Receiver;
  /** Waits until the service knows what became of an event that it sent, or for a while in vain. */
  hasSentEvent(): Promise<void>;
  /** From now on, or a second later, it stops to look for duplicates, which takes time. Until then it flags them. */
  allowDuplicates(): void;
  stop(): Promise<void>;
}

/**
 * Starts a built service, with a key that has every permission.
 * @param program its command line, dist/main.js.
 * @param settings variables of its environment, beside those that a trial needs.
 * @throws where it does not start, with what it wrote.
 */
export async function runService(
  program: string,
  settings: Record<string, string> = {},
): Promise<RunningService> {
  const folder = mkdtempSync(join(tmpdir(), "intake-contract-"));
  const databaseFile = join(folder, "intake.db");
  const env = {
    DOCS: "off",
    DATABASE_URL: `sqlite:${databaseFile}`,
    WEBHOOK_ALLOW: "127.0.0.1,http",
    ...settings,
  };
  const receiver = await startReceiver();
  const remove = () => {
    receiver.stop();
    rmSync(folder, { recursive: true });
  };
  const { sendBy: _, ...service } = await start([program, "serve", "--json"], env).catch(
    (error: unknown) => {
      remove();
      throw error;
    },
  );
  setDuplicates(databaseFile, "flag");
  return {
    ...service,
    receiver,
    hasSentEvent: () => hasSentEvent(databaseFile),
    allowDuplicates: () => setDuplicates(databaseFile, "allow"),
    stop: async () => {
      await service.stop();
      remove();
    },
  };
}

export type RunningSandbox = Awaited<ReturnType<typeof runSandbox>>;

/** Starts a sandbox. */
export function runSandbox(program: string) {
  return start([program, "serve", "--sandbox", "--json"], {});
}

async function start(args: string[], settings: Record<string, string>) {
  const { DATABASE_URL: _, ...others } = process.env;
  const child = spawn(process.execPath, args, {
    env: {
      ...others,
      NODE_ENV: "",
      HOST: "127.0.0.1",
      PORT: "0",
      DRAIN_MS: "0",
      LOG_LEVEL: "silent",
      ...settings,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const closed = once(child, "close");
  const complaints = text(child.stderr);
  const agent = new Agent({ keepAlive: true, maxSockets: MAX_CONNECTIONS });
  const stop = async () => {
    agent.destroy();
    child.kill("SIGTERM");
    await closed;
  };
  const [line] = await Promise.race([once(child.stdout, "data"), closed.then(() => [])]);
  if (line === undefined) {
    await stop();
    throw new Error(`the service does not start: ${await complaints}`);
  }
  const { address, key } = JSON.parse(String(line)) as { address: string; key: string };
  return {
    address,
    key,
    send: (operation: OperationPromise, parts: RequestParts) =>
      send(agent, address, key, operation, parts),
    /** The same by way of a proxy. */
    sendBy: (proxy: string, operation: OperationPromise, parts: RequestParts) =>
      send(agent, proxy, key, operation, parts),
    stop,
  };
}

function setDuplicates(databaseFile: string, policy: "allow" | "flag"): void {
  const db = openDatabase(databaseFile, { timeout: 5_000 });
  db.exec(`UPDATE clients SET duplicates = '${policy}'`);
  db.close();
}

async function hasSentEvent(databaseFile: string): Promise<void> {
  const db = openDatabase(databaseFile, { readOnly: true });
  const attempted = db.prepare("SELECT 1 FROM webhook_deliveries WHERE attempts > 0");
  const deadline = performance.now() + IN_VAIN_MS;
  while (attempted.all().length === 0 && performance.now() < deadline) {
    await sleep(LOOK_EVERY_MS);
  }
  db.close();
}

/** Sends a request with a key, by the connections of an agent. */
export async function send(
  agent: Agent,
  address: string,
  key: string,
  { method, path }: OperationPromise,
  parts: RequestParts,
): Promise<RawAnswer> {
  const body = parts.body === undefined ? undefined : JSON.stringify(parts.body);
  const query = new URLSearchParams(
    Object.entries(parts.query).flatMap(([name, value]) =>
      [value].flat().map((one): [string, string] => [name, String(one)]),
    ),
  );
  const target = path.replaceAll(/\{(\w+)\}/g, (_, name) =>
    encodeURIComponent(String(parts.path[name])),
  );
  const sent = request(address + target + (query.size > 0 ? `?${query}` : ""), {
    agent,
    method,
    headers: {
      authorization: key,
      ...(body !== undefined && { "content-type": "application/json" }),
      ...parts.headers,
    },
  });
  sent.end(body);
  const [answer] = (await once(sent, "response")) as [IncomingMessage];
  return {
    status: Number(answer.statusCode),
    headers: answer.headers as Record<string, string>,
    text: await text(answer),
  };
}
