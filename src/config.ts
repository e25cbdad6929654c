import { CommandError, exitCodes } from "./errors.js";

const LOG_LEVELS = ["trace", "debug", "info", "warn", "error", "fatal", "silent"] as const;

export interface Config {
  host: string;
  /** 0 lets the system choose. */
  port: number;
  /** Path of the SQLite file, from the working directory. */
  databaseFile: string;
  logLevel: (typeof LOG_LEVELS)[number];
  docs: boolean;
  production: boolean;
}

/**
 * Reads the configuration from the environment.
 * @throws CommandError (exit 78) that names every fault at once.
 */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const faults: string[] = [];
  const production = env.NODE_ENV === "production";
  const config = {
    host: env.HOST ?? "127.0.0.1",
    port: readPort(env.PORT ?? "3000", faults),
    databaseFile: readDatabaseUrl(env.DATABASE_URL ?? "sqlite:data/intake.db", faults),
    logLevel: oneOf("LOG_LEVEL", LOG_LEVELS, env.LOG_LEVEL ?? "info", faults),
    docs: oneOf("DOCS", ["on", "off"], env.DOCS ?? (production ? "off" : "on"), faults) === "on",
    production,
  };
  if (config.host === "") {
    faults.push("HOST is empty. Leave it out for 127.0.0.1.");
  }
  if (faults.length > 0) {
    throw new CommandError(exitCodes.configuration, faults.join("\n"));
  }
  return config;
}

function readPort(text: string, faults: string[]): number {
  if (!/^\d{1,5}$/.test(text) || Number(text) > 65535) {
    faults.push("PORT is not a number from 0 to 65535.");
  }
  return Number(text);
}

/** The URL may hold a password, so no fault repeats it. */
function readDatabaseUrl(url: string, faults: string[]): string {
  const [, scheme, path = ""] = /^([a-z]+):(.*)$/s.exec(url) ?? [];
  // Behind two slashes stands a host, and sqlite has none; behind three, an absolute path.
  const file = path.replace(/^\/\/(?=\/)/, "");
  if (scheme === "postgres" || scheme === "postgresql") {
    faults.push(`DATABASE_URL names a PostgreSQL database. ${DATABASE_URL_FORM}`);
  } else if (scheme !== "sqlite" || !DATABASE_FILE.test(file)) {
    faults.push(`DATABASE_URL is not understood. ${DATABASE_URL_FORM}`);
  }
  return file;
}

const DATABASE_URL_FORM =
  "This version keeps its data in a file: sqlite:PATH, sqlite:data/intake.db for instance.";
/** The driver cuts space off and takes :memory: for no file at all; lines are for one message each. */
const DATABASE_FILE = /^(?!\/\/|:memory:$)\S(?:.*\S)?$/;

function oneOf<T extends string>(
  name: string,
  choices: readonly T[],
  text: string,
  faults: string[],
): T {
  if (!choices.includes(text as T)) {
    faults.push(`${name} is not one of ${choices.join(", ")}.`);
  }
  return text as T;
}
