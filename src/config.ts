import { type Database, readDatabaseUrl } from "./database-url.js";
import { CommandError, exitCodes } from "./errors.js";
import { type LookUpName, lookUpNames } from "./look-ups.js";
import { readWebhookAllow, type WebhookAllow } from "./webhook-allow.js";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;
const TIMEOUT_BOUNDS_MS = [50, 600_000] as const;

export interface Config {
  host: string;
  /** 0 for any free port. */
  port: number;
  database: Database;
  logLevel: (typeof LOG_LEVELS)[number];
  docs: boolean;
  /** The address by which clients reach the service, without a slash at the end; undefined for the one it listens on. */
  publicUrl: string | undefined;
  /** How long requests are served after SIGTERM, so that load balancers notice. 0 skips that. */
  drainMs: number;
  /** How many days an idempotency record is kept. */
  idempotencyDays: number;
  /** What customers can be found by. */
  lookUps: LookUpName[];
  /** Whether the journal names what was only seen. */
  journalReads: boolean;
  /** Where servers write checkpoints of the journal, and the list of erasures. */
  checkpointFile: string | undefined;
  erasuresFile: string | undefined;
  /** Whether this process may send events to webhooks. */
  sendsWebhooks: boolean;
  /** What webhooks may reach beside public addresses. */
  webhookAllow: WebhookAllow;
  /** Where the master keys come from. */
  masterKeys: KeySource;
  production: boolean;
}

/** Where master keys come from. */
export type KeySource =
  | { kind: "file"; file: string }
  | { kind: "environment"; text: string }
  | { kind: "command"; command: string };

interface Source {
  env: NodeJS.ProcessEnv;
  /** Every wrong value adds a sentence. */
  faults: string[];
}

/**
 * Reads the configuration from the environment.
 * @throws CommandError (exit 78) that names all faults at once.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const source = { env, faults };
  const production = env.NODE_ENV === "production";
  const settings = {
    host: env.HOST ?? "127.0.0.1",
    port: readNumber(source, "PORT", 3000, [0, 65535]),
    database: readDatabase(source),
    logLevel: readChoice(source, "LOG_LEVEL", LOG_LEVELS, "info"),
    docs: readChoice(source, "DOCS", ["on", "off"], production ? "off" : "on") === "on",
    publicUrl: readPublicUrl(source),
    drainMs: readNumber(source, "DRAIN_MS", 1500, [0, 600_000]),
    idempotencyDays: readNumber(source, "IDEMPOTENCY_DAYS", 7, [1, 365]),
    lookUps: readLookUps(source),
    checkpointFile: env.JOURNAL_CHECKPOINT_FILE || undefined,
    erasuresFile: env.ERASURES_FILE || undefined,
    journalReads: readChoice(source, "JOURNAL_READS", ["on", "off"], "on") === "on",
    sendsWebhooks: readChoice(source, "WEBHOOKS", ["on", "off"], "on") === "on",
    webhookAllow: readWebhookAllow(env.WEBHOOK_ALLOW, faults),
    production,
  };
  const config = { ...settings, masterKeys: readKeySource(source, settings.database) };
  if (config.host === "") {
    faults.push("HOST is empty. Leave it out for 127.0.0.1.");
  }
  if (faults.length > 0) {
    throw new CommandError(exitCodes.configuration, faults.join("\n"));
  }
  return config;
}

function readDatabase(source: Source): Database {
  const url = readDatabaseUrl(source.env.DATABASE_URL ?? "sqlite:data/intake.db", source.faults);
  const settings = {
    poolSize: readNumber(source, "DATABASE_POOL_SIZE", 10, [1, 1000]),
    connectTimeoutMs: readNumber(source, "DATABASE_CONNECT_TIMEOUT_MS", 500, TIMEOUT_BOUNDS_MS),
    queryTimeoutMs: readNumber(source, "DATABASE_QUERY_TIMEOUT_MS", 1000, TIMEOUT_BOUNDS_MS),
    allowsUnsafeCommits:
      readChoice(source, "DATABASE_UNSAFE_COMMITS", ["refuse", "allow"], "refuse") === "allow",
    pooler: readChoice(source, "DATABASE_POOLER", ["auto", "yes", "no"], "auto"),
  };
  return url.kind === "postgres" ? { ...url, ...settings } : url;
}

/** In the order of the list, each once. */
function readLookUps({ env: { LOOK_UPS: text }, faults }: Source): LookUpName[] {
  const names = text?.split(",").map((name) => name.trim()) ?? lookUpNames;
  if (text === "none") {
    return [];
  }
  if (!names.every((name) => lookUpNames.includes(name as LookUpName))) {
    faults.push(
      `LOOK_UPS is neither none nor one or more of ${lookUpNames.join(", ")}, separated by commas.`,
    );
  }
  return lookUpNames.filter((name) => names.includes(name));
}

/** Beside a SQLite file, if nothing says where the master keys are. */
function readKeySource({ env, faults }: Source, database: Database): KeySource {
  const {
    INTAKE_MASTER_KEYS: text,
    INTAKE_MASTER_KEYS_FILE: named,
    INTAKE_MASTER_KEYS_COMMAND: command,
  } = env;
  if ([text, named, command].filter((value) => value !== undefined).length > 1) {
    faults.push(
      "INTAKE_MASTER_KEYS, INTAKE_MASTER_KEYS_FILE and INTAKE_MASTER_KEYS_COMMAND: set one of them, not several.",
    );
  }
  if (text !== undefined) {
    return { kind: "environment", text };
  }
  if (command !== undefined) {
    return { kind: "command", command };
  }
  const beside = database.kind === "sqlite" ? `${database.file}.keys` : "data/intake.keys";
  return { kind: "file", file: named ?? beside };
}

/** An address without user, query and fragment. */
function readPublicUrl({ env: { PUBLIC_URL: text }, faults }: Source): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const { protocol, origin, pathname, href } = URL.canParse(text) ? new URL(text) : NO_URL;
  if (!/^https?:$/.test(protocol) || href !== origin + pathname) {
    faults.push(
      "PUBLIC_URL is not an address such as https://api.example.com or https://example.com/intake.",
    );
  }
  return (origin + pathname).replace(/\/$/, "");
}

const NO_URL = new URL("none:");

function readNumber(
  { env, faults }: Source,
  name: string,
  fallback: number,
  [least, most]: readonly [number, number],
): number {
  const text = env[name] ?? String(fallback);
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most)) {
    faults.push(`${name} is not a number from ${least} to ${most}.`);
  }
  return value;
}

function readChoice<T extends string>(
  { env, faults }: Source,
  name: string,
  choices: readonly T[],
  fallback: T,
): T {
  const text = env[name] ?? fallback;
  if (!choices.includes(text as T)) {
    faults.push(`${name} is not one of ${choices.join(", ")}.`);
  }
  return text as T;
}
