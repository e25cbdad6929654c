import { parseArgs } from "node:util";
import { type ClientRegistry, createClientRegistry } from "../clients/registry.js";
import { type Config, readConfig } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { type Keyring, openKeyring } from "../sealing/keyring.js";
import { openSecret } from "../sealing/secrets.js";
import { databaseFault, openStorage } from "../storage/open.js";
import type { Storage } from "../storage/storage.js";
import { newUuid } from "../uuid.js";

/** A command of the command line. */
export interface Command {
  /** The command and its options, without `intake`. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What --help prints after usage and summary. */
  help?: string;
  /** The options that the command takes besides --json and --help. */
  options: Record<string, { type: "string" | "boolean" }>;
  /** Names of the positional arguments. All are required. */
  positionals?: string[];
  run(input: CommandInput): Promise<void>;
}

export interface CommandInput {
  options: Record<string, string | undefined>;
  positionals: string[];
  config: Config;
  /** Writes a result to standard output: as JSON with --json, else as the text. */
  printResult(result: unknown, text: string): void;
  /** Whether only programs read what is printed. */
  isQuiet: boolean;
  /** Writes a line to standard error, but not with --json. */
  printProgress(text: string): void;
}

/** The options that every command takes. */
export const commonOptions = { json: { type: "boolean" }, help: { type: "boolean" } } as const;

/**
 * Reads the arguments of a command and runs it.
 * @throws CommandError with exit 64 if the arguments are wrong, 78 if the environment is.
 */
export async function runCommand(command: Command, args: string[]): Promise<void> {
  const { values, positionals } = readArguments(command, args);
  if (values.help) {
    process.stdout.write(`${helpOf(command)}\n`);
    return;
  }
  const names = command.positionals ?? [];
  if (positionals.length !== names.length) {
    throw usageError(command, `It takes ${names.length === 0 ? "no argument" : names.join(" ")}.`);
  }
  await command.run({
    options: values as Record<string, string | undefined>,
    positionals,
    config: readConfig(process.env),
    printResult: (result, text) =>
      void process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${text}\n`),
    isQuiet: values.json === true,
    printProgress: (text) => void (values.json || process.stderr.write(`${text}\n`)),
  });
}

function readArguments(command: Command, args: string[]) {
  try {
    return parseArgs({
      args,
      options: { ...command.options, ...commonOptions },
      allowPositionals: true,
    });
  } catch (error) {
    throw usageError(command, (error as Error).message);
  }
}

export function usageError(command: Command, reason: string): CommandError {
  return new CommandError(exitCodes.usage, `${reason}\nUsage: intake ${command.usage}`);
}

function helpOf({ usage, summary, help }: Command): string {
  const common = "  --json   print the result as JSON\n  --help   print this";
  return [`Usage: intake ${usage}`, "", summary, ...(help ? ["", help] : []), "", common].join(
    "\n",
  );
}

/** Opens the database for a command. A server may use it at the same time. */
export async function withStorage<T>(
  { database }: Config,
  use: (storage: Storage) => Promise<T>,
): Promise<T> {
  const storage = await openStorage({ database, asServer: false, now });
  return Promise.resolve(storage)
    .then(use)
    .catch((error: unknown) => {
      throw databaseFault(database, error);
    })
    .finally(() => storage.close());
}

/**
 * Gets the master keys of an open database. A first one is made if none was named, but not in production.
 * @throws CommandError (exit 78)
 */
export function openKeyringOf(
  { masterKeys: source, production }: Config,
  { keyVersions: store }: Storage,
): Promise<Keyring> {
  return openKeyring({ source, mayCreate: !production, store, now });
}

/**
 * Starts the journal of an open database.
 * @param writer the program or command, for the journal.
 */
export async function startJournal(
  storage: Storage,
  keyring: Keyring,
  writer: string,
): Promise<void> {
  storage.startJournal({ secret: await openSecret("journal", storage.secrets, keyring), writer });
}

/** Opens the database for a command that only reads about clients and API keys. */
export async function withClients<T>(
  config: Config,
  use: (registry: ClientRegistry) => Promise<T>,
): Promise<T> {
  return withStorage(config, (storage) => use(clientRegistryOf(storage)));
}

/** Opens the database for a command that changes clients and API keys, which is journalled. */
export async function changeClients<T>(
  { config, printProgress }: CommandInput,
  command: Command,
  use: (registry: ClientRegistry) => Promise<T>,
): Promise<T> {
  return withStorage(config, async (storage) => {
    const keyring = await openKeyringOf(config, storage);
    if (keyring.createdFile !== undefined) {
      printProgress(`Made the first master key: ${keyring.createdFile}. Keep a copy of it.`);
    }
    await startJournal(storage, keyring, nameOf(command));
    return use(clientRegistryOf(storage));
  });
}

/** The words of a command: those before its arguments. */
export function nameOf({ usage }: Command): string {
  return usage.replace(/ [A-Z[-].*$/, "");
}

export function clientRegistryOf({ clients }: Storage): ClientRegistry {
  return createClientRegistry({ store: clients, now, newId: newUuid });
}

export function now(): Date {
  return new Date();
}
