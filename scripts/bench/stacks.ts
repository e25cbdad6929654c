import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { MASTER_KEYS } from "../master-keys.js";
import type { DatabaseKind } from "./databases.js";
import { LONG_TIMEOUTS } from "./long-timeouts.js";
import { startProcess, stopProcess } from "./processes.js";

export const PROGRAM = join(import.meta.dirname, "../../dist/main.js");
const PEERS = join(import.meta.dirname, "peers");
const PEER_KEY = "bench-key";
const CREATES_AND_READS = "customers:create,customers:read";
/** The defaults of an operator: the log is on, the documentation is off. No balancer is there to be waited for. */
const ENVIRONMENT = { NODE_ENV: "production", HOST: "127.0.0.1", PORT: "0", DRAIN_MS: "0" };

/** A build of the service, and what runs it. */
export interface Build {
  node: string;
  program: string;
}

export const THIS_BUILD: Build = { node: process.execPath, program: PROGRAM };

/** Something that creates customers over HTTP, in a process of its own. */
export interface Stack {
  /** For --stack. */
  name: string;
  label: string;
  databases: DatabaseKind[];
  /** A limit stores nothing; a peer is what a user would take instead of the service. */
  role: "limit" | "peer" | "service";
  start(databaseUrl: string): Promise<RunningStack>;
}

export interface RunningStack {
  address: string;
  key: string;
  pid: number;
  /** Whether it is to be sent an Idempotency-Key with each request. */
  takesKeys?: boolean;
  stop(): Promise<void>;
}

const BOTH: DatabaseKind[] = ["sqlite", "postgres"];

/** What finds customers by the same five values as the service, which lie open in it. */
export const INDEXED_PEER: Stack = {
  name: "indexed",
  label: "plain Fastify, five indexes",
  databases: BOTH,
  role: "peer",
  start: (url) => startPeer("plain-fastify.js", url, { BENCH_INDEXES: "on" }),
};

/**
 * In the order in which they run: what the service is compared with comes right before it, since machines change by the
 * minute.
 */
export const STACKS: Stack[] = [
  peer("express", "express-openapi-validator", "express-openapi-validator.js"),
  peer("hono", "hono + zod-openapi", "hono-zod-openapi.js"),
  peer("glue", "fastify-openapi-glue", "fastify-openapi-glue.js"),
  peer("plain", "plain Fastify", "plain-fastify.js"),
  INDEXED_PEER,
  limit("bare", "bare Fastify (limit)", "bare-fastify.js"),
  {
    name: "service",
    label: "Customer Intake",
    databases: BOTH,
    role: "service",
    start: (url) => startService(url),
  },
  {
    name: "keys",
    label: "Customer Intake, with an Idempotency-Key",
    databases: BOTH,
    role: "service",
    start: async (url) => ({ ...(await startService(url)), takesKeys: true }),
  },
  {
    name: "workers",
    label: "Customer Intake, 2 workers",
    databases: ["postgres"],
    role: "service",
    start: (url) => startService(url, { args: ["--workers", "2"] }),
  },
];

export function serviceStack(
  label: string,
  build: Build,
  { env = {}, args = [] }: { env?: Record<string, string>; args?: string[] } = {},
): Stack {
  const start = (url: string) => startService(url, { build, env, args });
  return { name: label, label, databases: BOTH, role: "service", start };
}

function limit(name: string, label: string, file: string): Stack {
  return { name, label, databases: BOTH, role: "limit", start: (url) => startPeer(file, url) };
}

function peer(name: string, label: string, file: string): Stack {
  return { name, label, databases: BOTH, role: "peer", start: (url) => startPeer(file, url) };
}

function startPeer(
  file: string,
  databaseUrl: string,
  env: Record<string, string> = {},
): Promise<RunningStack> {
  return start({ ...THIS_BUILD, program: join(PEERS, file) }, [], PEER_KEY, {
    ...ENVIRONMENT,
    DATABASE_URL: databaseUrl,
    BENCH_KEY_DIGEST: createHash("sha256").update(PEER_KEY).digest("hex"),
    ...env,
  });
}

/** Bare Fastify that answers GET /read with so many bytes. */
export function bareRead(bytes: number): Promise<RunningStack> {
  const file = join(PEERS, "bare-read.js");
  return start({ ...THIS_BUILD, program: file }, [], PEER_KEY, {
    ...ENVIRONMENT,
    BENCH_BYTES: String(bytes),
  });
}

/** Starts the service as its users do, with a client of its own. */
export async function startService(
  databaseUrl: string,
  {
    args = [],
    build = THIS_BUILD,
    key = createApiKey(databaseUrl, CREATES_AND_READS, build),
    env = {},
  }: { args?: string[]; build?: Build; key?: string; env?: Record<string, string> } = {},
): Promise<RunningStack> {
  return start(build, ["serve", "--json", ...args], key, {
    ...ENVIRONMENT,
    DATABASE_URL: databaseUrl,
    ...env,
  });
}

/**
 * Brings a database up to date and makes a client in it.
 * @param keys where its master keys are.
 * @param parent of which client it is a sub-client.
 * @returns its key.
 */
export function createApiKey(
  databaseUrl: string,
  permissions = CREATES_AND_READS,
  { node, program }: Build = THIS_BUILD,
  keys: Record<string, string> = { INTAKE_MASTER_KEYS: MASTER_KEYS },
  client = "bench",
  parent?: string,
): string {
  const env = { PATH: process.env.PATH, ...LONG_TIMEOUTS, ...keys, DATABASE_URL: databaseUrl };
  const intake = (...args: string[]) =>
    JSON.parse(execFileSync(node, [program, ...args, "--json"], { env, encoding: "utf8" }));
  intake("client", "create", client, ...(parent === undefined ? [] : ["--parent", parent]));
  return intake("key", "create", "--client", client, "--permissions", permissions).key;
}

/** Makes what a first start makes: a broken service could not do without it. */
export function prepareSecrets(databaseUrl: string): void {
  const keys = { INTAKE_MASTER_KEYS: MASTER_KEYS, DATABASE_URL: databaseUrl };
  const env = { PATH: process.env.PATH, ...LONG_TIMEOUTS, ...keys };
  for (const command of ["keys status", "erasures list"]) {
    execFileSync(process.execPath, [PROGRAM, ...command.split(" ")], { env, stdio: "ignore" });
  }
}

/** @throws where it does not start, with what it wrote. */
async function start(
  { node, program }: Build,
  args: string[],
  key: string,
  env: Record<string, string>,
): Promise<RunningStack> {
  const { child, stdout, logFile } = startProcess(node, [program, ...args], env);
  const ended = once(child, "close").then(() => []);
  const [line] = await Promise.race([once(stdout, "data"), ended]);
  if (line === undefined) {
    throw new Error(`${program} does not start: ${readFileSync(logFile, "utf8")}`);
  }
  const { address } = JSON.parse(String(line));
  return { address, key, pid: Number(child.pid), stop: () => stopProcess(child) };
}
