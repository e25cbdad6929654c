import { parseArgs } from "node:util";
import { type ClientService, createClientService } from "../clients/service.js";
import { type Config, readConfig } from "../config.js";
import { CommandError, exitCodes } from "../errors.js";
import { databaseFault, openStorage } from "../storage/open.js";
import type { Storage } from "../storage/storage.js";
import { newUuid } from "../uuid.js";

/** A command of the command line. */
export interface Command {
  /** The words behind `intake`, with their options. */
  usage: string;
  /** One line for the list of commands. */
  summary: string;
  /** What --help adds to the two above. */
  help?: string;
  /** The options that the command takes besides --json and --help. */
  options: Record<string, { type: "string" | "boolean" }>;
  /** Names of the positional arguments, all of them required. */
  positionals?: string[];
  run(input: CommandInput): Promise<void>;
}

export interface CommandInput {
  options: Record<string, string | undefined>;
  positionals: string[];
  config: Config;
  /** Writes a result to standard output: as JSON with --json, else as the text. */
  print(result: unknown, text: string): void;
  /** Writes a line about what goes on to standard error, but not with --json. */
  note(text: string): void;
}

/** The options that every command takes. */
export const commonOptions = { json: { type: "boolean" }, help: { type: "boolean" } } as const;

/**
 * Reads the arguments of a command and runs it.
 * @throws CommandError with exit 64 where the arguments are wrong, 78 where the environment is.
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
    print: (result, text) =>
      void process.stdout.write(values.json ? `${JSON.stringify(result)}\n` : `${text}\n`),
    note: (text) => void (values.json || process.stderr.write(`${text}\n`)),
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

/** Runs with the database; a server may run beside it. */
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

/** Runs with the clients of the database. */
export async function withClients<T>(
  config: Config,
  use: (clients: ClientService) => Promise<T>,
): Promise<T> {
  return withStorage(config, (storage) => use(clientsOf(storage)));
}

export function clientsOf({ clients }: Storage): ClientService {
  return createClientService({ store: clients, now, newId: newUuid });
}

export function now(): Date {
  return new Date();
}
