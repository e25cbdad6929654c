import { parseArgs } from "node:util";
import { apiKeyCreate, apiKeyList, apiKeyRevoke } from "./commands/api-key.js";
import { backup, restore } from "./commands/backup.js";
import { clientCreate, clientList, clientSet } from "./commands/client.js";
import { type Command, commonOptions, runCommand } from "./commands/command.js";
import { toCommandError } from "./commands/command-error.js";
import {
  erase,
  erasuresExport,
  erasuresList,
  erasuresReplay,
  holdLift,
  holdSet,
} from "./commands/erasures.js";
import { exportCommand } from "./commands/export.js";
import { importCommand } from "./commands/import.js";
import { journalCheckpoint, journalList, journalVerify } from "./commands/journal.js";
import { keysNew, keysRetire, keysRotate, keysSeal, keysStatus } from "./commands/keys.js";
import { migrate } from "./commands/migrate.js";
import { serve } from "./commands/serve.js";
import {
  webhookCreate,
  webhookDelete,
  webhookDeliveries,
  webhookList,
  webhookResend,
  webhookRotate,
  webhookTest,
} from "./commands/webhook.js";
import { CommandError, exitCodes } from "./errors.js";

const commands = new Map<string, Command>([
  ["serve", serve],
  ["migrate", migrate],
  ["backup", backup],
  ["restore", restore],
  ["client create", clientCreate],
  ["client list", clientList],
  ["client set", clientSet],
  ["key create", apiKeyCreate],
  ["key list", apiKeyList],
  ["key revoke", apiKeyRevoke],
  ["keys new", keysNew],
  ["keys seal", keysSeal],
  ["keys rotate", keysRotate],
  ["keys status", keysStatus],
  ["keys retire", keysRetire],
  ["erase", erase],
  ["hold set", holdSet],
  ["hold lift", holdLift],
  ["erasures list", erasuresList],
  ["erasures export", erasuresExport],
  ["erasures replay", erasuresReplay],
  ["import", importCommand],
  ["export", exportCommand],
  ["journal list", journalList],
  ["journal verify", journalVerify],
  ["journal checkpoint", journalCheckpoint],
  ["webhook create", webhookCreate],
  ["webhook list", webhookList],
  ["webhook delete", webhookDelete],
  ["webhook rotate", webhookRotate],
  ["webhook test", webhookTest],
  ["webhook deliveries", webhookDeliveries],
  ["webhook resend", webhookResend],
]);

/** Runs a command, and sets the exit code if it fails. */
export async function main(args: string[]): Promise<void> {
  try {
    await runArguments(args);
  } catch (error) {
    const { message, exitCode } = toCommandError(error);
    process.stderr.write(`${message}\n`);
    process.exitCode = exitCode;
  }
}

async function runArguments(args: string[]): Promise<void> {
  const { words, wantsHelp } = readWords(args);
  if (wantsHelp && isGroup(nameOf(words))) {
    process.stdout.write(`${usage()}\n`);
    return;
  }
  if (words.length === 0) {
    return runCommand(serve, args);
  }
  for (const length of [2, 1]) {
    const leading = words.slice(0, length);
    const command = commands.get(nameOf(leading));
    if (command) {
      const places = leading.map(({ index }) => index);
      const rest = args.filter((_, index) => !places.includes(index));
      return runCommand(command, rest);
    }
  }
  const name = JSON.stringify(nameOf(words.slice(0, 2)));
  throw new CommandError(exitCodes.usage, `There is no command ${name}.\n\n${usage()}`);
}

interface Word {
  value: string;
  /** Its place in the arguments. */
  index: number;
}

/** The arguments that are neither an option nor its value: options may stand before the command. */
function readWords(args: string[]): { words: Word[]; wantsHelp: boolean } {
  const options = Object.assign({}, ...[...commands.values()].map((command) => command.options));
  const { values, tokens } = parseArgs({
    args,
    options: { ...options, ...commonOptions },
    strict: false,
    tokens: true,
  });
  const words = tokens.filter((token) => token.kind === "positional");
  return { words, wantsHelp: values.help === true };
}

function nameOf(words: Word[]): string {
  return words.map(({ value }) => value).join(" ");
}

/** Whether a name is the beginning of several commands: empty, or "client" and the like. */
function isGroup(name: string): boolean {
  return name === "" || [...commands.keys()].some((command) => command.startsWith(`${name} `));
}

function usage(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const lines = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}   ${summary}`);
  return [
    "Usage: intake [COMMAND] [OPTIONS]",
    "",
    ...lines,
    "",
    "intake COMMAND --help tells more.",
  ].join("\n");
}
